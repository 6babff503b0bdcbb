import type { SimulationResult } from '../../money/simulation/SimulationResult';

/** Results that are kept, so that turning back to an initiative samples nothing twice. */
const MOST_KEPT = 16;

/** Results by what was sampled, the oldest forgotten first. */
export class KeptResults {
  private readonly results = new Map<string, SimulationResult>();

  get(key: string): SimulationResult | undefined {
    return this.results.get(key);
  }

  keep(key: string, result: SimulationResult): void {
    this.results.set(key, result);
    const [oldest] = this.results.keys();
    if (this.results.size > MOST_KEPT && oldest !== undefined) this.results.delete(oldest);
  }
}

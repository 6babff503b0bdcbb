import type { BenefitLine, Initiative, Setup } from '../../model/Casebook';
import { foldText } from '../../model/foldText';
import { benefitGroup } from '../benefit-classes/benefitGroup';
import { lineContext } from '../lines/LineContext';
import type { Draw, DrawLedger, Pool, PoolState, SharedImprovement } from './Pool';
import { quantityDrawn } from './quantityDrawn';
import { sharedImprovements } from './sharedImprovements';

/** Beyond this share of what there is, more is drawn than rounding explains. */
const ROUNDING = 1e-9;

interface Drawing {
  readonly name: string;
  readonly draws: Draw[];
}

/**
 * The pools that a cell names: several are parted by semicolons.
 *
 * @example poolNames('Bed days; Nurse hours') // ['Bed days', 'Nurse hours']
 * @example poolNames(' ; ') // []
 */
export function poolNames(text: string): readonly string[] {
  const names = new Map<string, string>();
  for (const name of text.split(';').map((part) => part.trim())) {
    const key = foldText(name);
    if (key !== '' && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** A cell that draws on several pools cannot say of which its one quantity is. */
function statedBy({ record }: BenefitLine): readonly number[] {
  const { available, drawsOn } = record;
  return available === undefined || poolNames(drawsOn?.value ?? '').length !== 1 ? [] : [available.value];
}

function stateOf(draws: readonly Draw[], available: number | null, drawn: number): PoolState {
  if (available !== null && drawn > available * (1 + ROUNDING)) return 'overdrawn';
  if (draws.length < 2) return 'fine';
  return available === null || draws.some(({ byYear }) => byYear === null) ? 'shared' : 'fine';
}

function poolOf(key: string, { name, draws }: Drawing, count: number): Pool {
  const sums = Array.from({ length: count }, (_, year) => draws.reduce((sum, { byYear }) => sum + (byYear?.[year] ?? 0), 0));
  const drawn = Math.max(0, ...sums);
  const statements = [...new Set(draws.flatMap(({ line }) => statedBy(line)))].sort((left, right) => right - left);
  const available = statements[0] ?? null;
  const remaining = available === null ? null : available - drawn;
  return { key, name, draws, available, statements, drawn, fullestYear: Math.max(0, sums.indexOf(drawn)), remaining, state: stateOf(draws, available, drawn) };
}

/** Collects what benefits draw on, initiative by initiative, so that a long list can be gone through in steps. */
export class PoolDraws {
  private readonly pools = new Map<string, Drawing>();
  private readonly improvements: SharedImprovement[] = [];

  constructor(private readonly setup: Setup) {}

  add(initiative: Initiative): void {
    this.improvements.push(...sharedImprovements(initiative, this.setup));
    const context = lineContext(initiative, this.setup);
    for (const line of initiative.benefits) {
      const { drawsOn } = line.record;
      // What counts nowhere in money cannot count twice.
      if (drawsOn === undefined || benefitGroup(line, this.setup.health !== null) === 'uncounted') continue;
      const byYear = quantityDrawn(line, context);
      const fullest = byYear === null ? null : Math.max(0, ...byYear);
      for (const name of poolNames(drawsOn.value)) {
        this.drawingOf(name).draws.push({ initiative: initiative.id, initiativeName: initiative.name.value, line, byYear, fullest });
      }
    }
  }

  /** The ledger of all initiatives so far. */
  ledger(): DrawLedger {
    const count = this.setup.years.value + 1;
    return { pools: [...this.pools].map(([key, drawing]) => poolOf(key, drawing, count)), improvements: this.improvements };
  }

  private drawingOf(name: string): Drawing {
    const key = foldText(name);
    const drawing = this.pools.get(key) ?? { name, draws: [] };
    this.pools.set(key, drawing);
    return drawing;
  }
}

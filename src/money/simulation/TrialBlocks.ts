import { fillMix } from './Mix';
import type { Mix } from './Mix';
import { fillNormals, multiplesOfNormals, multiplesOfWords } from './multipleColumns';
import type { MultiplesOfNormals, MultiplesOfWords } from './multipleColumns';
import { fillPayback } from './paybackColumn';
import { BLOCK, pointColumns } from './pointColumns';
import type { PointColumn, SamplingMethod } from './pointColumns';
import type { SimulationPlan } from './simulationPlan';

/** The results of the trials of one block. */
export interface BlockResults {
  readonly npv: Float64Array;
  /** NaN in a trial whose costs are worth nothing. */
  readonly roi: Float64Array;
  /** Years; Infinity where the money is not back within the horizon. */
  readonly simplePayback: Float64Array;
  readonly discountedPayback: Float64Array;
}

/** How one varying term gets its multiples: on its own, or as the last step of a group. */
interface Sampler {
  readonly points: PointColumn;
  readonly ofWords: MultiplesOfWords | null;
  readonly ofNormals: MultiplesOfNormals | null;
}

const newColumn = (): Float64Array => new Float64Array(BLOCK);

/** Computes the trials of a simulation block by block. A block depends on its number only, never on those before it. */
export class TrialBlocks {
  /** The multiple of each varying term in the trials of the last block. */
  readonly multiples: readonly Float64Array[];
  /** The net amounts of the last block, a column for each year after the other. */
  readonly net: Float64Array;

  private readonly samplers: readonly Sampler[];
  private readonly normals: readonly Float64Array[];
  private readonly pvCosts = newColumn();
  private readonly ones: Float64Array;
  private readonly npvMix: Mix;
  private readonly costMix: Mix;
  private readonly netMixes: readonly Mix[];

  constructor(
    private readonly plan: SimulationPlan,
    method: SamplingMethod,
    seed: number,
  ) {
    const { varying, factors, groups } = plan;
    const columns = pointColumns(varying.length, method, seed);
    const correlated = new Set(groups.flatMap(({ members }) => members));
    this.samplers = varying.map(({ term: { shape, law } }, place) => ({
      points: columns[place] ?? (() => ({ pattern: new Int32Array(BLOCK), start: 0 })),
      ofWords: correlated.has(place) ? null : multiplesOfWords(shape, law),
      ofNormals: correlated.has(place) ? multiplesOfNormals(shape, law) : null,
    }));
    this.multiples = varying.map(newColumn);
    this.normals = Array.from({ length: groups.reduce((most, { members }) => Math.max(most, members.length), 0) }, newColumn);
    this.net = new Float64Array(factors.length * BLOCK);
    this.ones = new Float64Array(factors.length).fill(1);
    const { certain } = plan;
    this.npvMix = this.mixOf(certain.pvBenefits - certain.pvCosts, varying.map(({ term }) => term.scale));
    this.costMix = this.mixOf(certain.pvCosts, varying.map(({ isCost, term }) => (isCost ? -term.scale : 0)));
    this.netMixes = factors.map((_, year) => this.mixOf(certain.net[year] ?? 0, varying.map(({ net }) => net[year] ?? 0)));
  }

  /** Computes one block into columns of `BLOCK` trials. */
  run(block: number, out: BlockResults): void {
    this.drawMultiples(block);
    fillMix(out.npv, this.npvMix);
    fillMix(this.pvCosts, this.costMix);
    this.netMixes.forEach((mix, year) => fillMix(this.net.subarray(year * BLOCK, (year + 1) * BLOCK), mix));
    for (let index = 0; index < BLOCK; index += 1) {
      const costs = this.pvCosts[index] ?? 0;
      out.roi[index] = costs > 0 ? (out.npv[index] ?? 0) / costs : NaN;
    }
    const ofBlock = { net: this.net, years: this.plan.factors.length };
    fillPayback(ofBlock, this.ones, out.simplePayback);
    fillPayback(ofBlock, this.plan.factors, out.discountedPayback);
  }

  private drawMultiples(block: number): void {
    this.samplers.forEach(({ points, ofWords }, place) => {
      const out = this.multiples[place];
      if (ofWords === null || out === undefined) return;
      ofWords(points(block), out);
    });
    for (const group of this.plan.groups) this.drawGroup(block, group.members, group.lower);
  }

  /** Independent normal values of a group, then each member's own mix of them. */
  private drawGroup(block: number, members: readonly number[], lower: Float64Array): void {
    members.forEach((place, index) => {
      const points = this.samplers[place]?.points(block);
      if (points !== undefined) fillNormals(points, this.normals[index] ?? newColumn());
    });
    const mixed = newColumn();
    members.forEach((place, row) => {
      const parts = members.slice(0, row + 1).map((_, index) => ({ column: this.normals[index] ?? mixed, factor: lower[row * members.length + index] ?? 0 }));
      fillMix(mixed, { constant: 0, parts });
      this.samplers[place]?.ofNormals?.(mixed, this.multiples[place] ?? newColumn());
    });
  }

  /** A mix of the multiples of the varying terms; what does not count is left out. */
  private mixOf(constant: number, factors: readonly number[]): Mix {
    const parts = this.multiples.map((column, place) => ({ column, factor: factors[place] ?? 0 }));
    return { constant, parts: parts.filter(({ factor }) => factor !== 0) };
  }
}

import { AppError } from '../../errors/AppError';
import { curveOf } from '../uncertainty/curveOf';
import type { Contribution, NpvDistribution } from '../uncertainty/npvDistribution';
import { BLOCK } from './pointColumns';
import type { SamplingMethod } from './pointColumns';
import { SampleDistribution } from './SampleDistribution';
import { checkSimulationInput } from './SimulationInput';
import type { SimulationInput, SimulationOptions } from './SimulationInput';
import { simulationPlan } from './simulationPlan';
import type { SimulationPlan } from './simulationPlan';
import type { SimulationResult } from './SimulationResult';
import { TrialBlocks } from './TrialBlocks';
import type { BlockResults } from './TrialBlocks';

/** Trials where nothing is said: their error on P50 and P90 is far below that of any input. */
export const DEFAULT_TRIALS = 131_072;

/** More trials would take more memory than a worker should ask for; 128 MB. */
export const MOST_TRIALS = 4_194_304;

/** The seed where nothing is said. */
export const DEFAULT_SEED = 20_260_501;

/** As for the exact distribution: a sum this small beside all amounts is no loss. */
const ADDING_NOISE = 1e-12;

/**
 * The number of trials run for the number asked for: the next power of two from 512 to 4,194,304.
 *
 * @throws AppError `argument-invalid` for a number that is not at least 1.
 * @example trialsFor(100000) // 131072
 */
export function trialsFor(asked: number): number {
  if (!(asked >= 1)) throw new AppError('argument-invalid', { argument: 'trials', value: asked });
  let trials = BLOCK;
  while (trials < asked && trials < MOST_TRIALS) trials *= 2;
  return trials;
}

/**
 * A simulation of NPV, ROI and payback, run in steps: `step` as often as wanted, `result` when it is done.
 *
 * In each trial every line has its own multiple of its base, the same for all its years, and every event happens or
 * not; correlated ones by a Gaussian copula. The steps change nothing of the result, bit by bit: a trial depends on
 * the seed and its number only. It knows no clock; whoever runs it decides when to pause, and cancels by not going on.
 *
 * Money in whole currency units; payback in years from the moment of year 0, as `paybackOf`.
 *
 * @throws AppError `argument-invalid` for an input that no intake lets through; see `checkSimulationInput`.
 *
 * Source: quasi-Monte Carlo by scrambled Sobol points, see `pointColumns`; Owen, Annals of Statistics 25 (1997).
 */
export class Simulation {
  readonly trials: number;

  private readonly plan: SimulationPlan;
  private readonly blocks: TrialBlocks;
  private readonly columns: BlockResults;
  /** For each varying term Σ (multiple − its mean) × (NPV − its mean). */
  private readonly together: Float64Array;
  private readonly meanNpv: number;
  private readonly settings: { readonly seed: number; readonly askedTrials: number; readonly method: SamplingMethod };
  private blocksDone = 0;

  constructor(input: SimulationInput, { trials = DEFAULT_TRIALS, seed = DEFAULT_SEED, method = 'scrambled-sobol' }: SimulationOptions = {}) {
    checkSimulationInput(input);
    if (!Number.isFinite(seed)) throw new AppError('argument-invalid', { argument: 'seed', value: seed });
    this.trials = trialsFor(trials);
    this.settings = { seed, askedTrials: trials, method };
    this.plan = simulationPlan(input);
    this.blocks = new TrialBlocks(this.plan, method, seed);
    const column = (): Float64Array => new Float64Array(this.trials);
    this.columns = { npv: column(), roi: column(), simplePayback: column(), discountedPayback: column() };
    this.together = new Float64Array(this.plan.varying.length);
    const { certain, varying } = this.plan;
    this.meanNpv = varying.reduce((sum, { term }) => sum + term.scale * term.law.mean, certain.pvBenefits - certain.pvCosts);
  }

  /** The share of trials done, 0 to 1. */
  get progress(): number {
    return (this.blocksDone * BLOCK) / this.trials;
  }

  /** Runs up to so many further blocks of 512 trials; gives the share done, 1 when there are no more. */
  step(blocks: number): number {
    const end = Math.min(this.trials / BLOCK, this.blocksDone + blocks);
    for (; this.blocksDone < end; this.blocksDone += 1) {
      const [from, to] = [this.blocksDone * BLOCK, (this.blocksDone + 1) * BLOCK];
      const { npv, roi, simplePayback, discountedPayback } = this.columns;
      const own = { npv: npv.subarray(from, to), roi: roi.subarray(from, to), simplePayback: simplePayback.subarray(from, to), discountedPayback: discountedPayback.subarray(from, to) };
      this.blocks.run(this.blocksDone, own);
      this.addTogether(own.npv);
    }
    return this.progress;
  }

  /**
   * What was found.
   *
   * @throws AppError `argument-invalid` before the last step.
   */
  result(): SimulationResult {
    if (this.progress < 1) throw new AppError('argument-invalid', { argument: 'progress', value: this.progress });
    const { npv, roi, simplePayback, discountedPayback } = this.columns;
    return {
      ...this.settings,
      trials: this.trials,
      npv: this.npvOf(new SampleDistribution(npv)),
      roi: roi.some(Number.isNaN) ? null : new SampleDistribution(roi).spread(),
      payback: { simple: new SampleDistribution(simplePayback).paybackSpread(), discounted: new SampleDistribution(discountedPayback).paybackSpread() },
      shrunk: this.plan.groups.filter(({ factor }) => factor < 1).map(({ members, factor }) => ({ ids: members.map((place) => this.plan.varying[place]?.id ?? ''), factor })),
      withoutEffect: this.plan.withoutEffect,
    };
  }

  private npvOf(sample: SampleDistribution): NpvDistribution {
    const noise = ADDING_NOISE * this.plan.terms.reduce((sum, { scale }) => sum + Math.abs(scale), 0);
    return {
      ...sample.spread(),
      chanceOfLoss: sample.chanceUpTo(-noise),
      contributions: this.contributions(),
      curve: curveOf({ quantile: (chance) => sample.quantile(chance), chanceUpTo: (value) => sample.chanceUpTo(value) }),
      unfit: this.plan.terms.flatMap(({ unfit }) => (unfit === null ? [] : [unfit])),
    };
  }

  private addTogether(npv: Float64Array): void {
    this.plan.varying.forEach(({ term }, place) => {
      const multiples = this.blocks.multiples[place];
      let sum = 0;
      for (let index = 0; index < npv.length; index += 1) sum += ((multiples?.[index] ?? 0) - term.law.mean) * ((npv[index] ?? 0) - this.meanNpv);
      this.together[place] = (this.together[place] ?? 0) + sum;
    });
  }

  private contributions(): readonly Contribution[] {
    const worth = this.plan.varying.map(({ term }, place) => term.scale * (this.together[place] ?? 0));
    const all = worth.reduce((sum, part) => sum + part, 0);
    const shares = new Map(this.plan.varying.map(({ term }, place) => [term.index, all > 0 ? (worth[place] ?? 0) / all : 0]));
    return this.plan.terms.map(({ id, index }) => ({ id, index, share: shares.get(index) ?? 0 }));
  }
}

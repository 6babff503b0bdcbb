import fc from 'fast-check';
import type { BenefitLine, CostLine, Initiative, InitiativeOption, Risk, Setup } from '../../../src/model/Casebook';
import { BENEFIT_CLASSES, DISCOUNTINGS, TIMINGS } from '../../../src/model/choices';
import { FIELD_TABLES } from '../../../src/model/fieldTables';
import { assumed, benefitOf, cell, costOf, fullPlace, initiativeOf, setupOf } from '../../model/caseBuilder';

/** Columns of a drawn case. */
export const COLUMNS = 5;

const amounts = (most: number): fc.Arbitrary<CostLine['years']> => fc.array(fc.integer({ min: 0, max: most }).map((amount) => cell(amount)), { minLength: COLUMNS, maxLength: COLUMNS });
const share = fc.constantFrom(0, 0.1, 0.25, 0.5);

const costs = fc.array(
  fc.record({ years: amounts(1000), type: fc.constantFrom('capital', 'revenue', null), bias: share, mitigated: share, vat: share, residual: fc.constantFrom(0, 0, 200) }),
  { minLength: 1, maxLength: 4 },
);
const benefits = fc.array(fc.record({ years: amounts(2000), name: fc.constantFrom(...BENEFIT_CLASSES), discounting: fc.constantFrom(...DISCOUNTINGS), adjustment: share }), { maxLength: 4 });

const costLines = (prefix: string): fc.Arbitrary<readonly CostLine[]> =>
  costs.map((lines) =>
    lines.map(({ years, type, bias, mitigated, vat, residual }, index) =>
      costOf(
        `${prefix}cost ${String(index)}`,
        {
          ...(type === null ? {} : { type: cell(type) }),
          ...(bias === 0 ? {} : { optimismBias: cell(bias), mitigated: cell(mitigated) }),
          ...(vat === 0 ? {} : { vat: cell(vat) }),
          ...(residual === 0 ? {} : { residualValue: cell(residual) }),
        },
        years,
      ),
    ),
  );

const benefitLines = (prefix: string): fc.Arbitrary<readonly BenefitLine[]> =>
  benefits.map((lines) =>
    lines.map(({ years, name, discounting, adjustment }, index) =>
      benefitOf(`${prefix}gain ${String(index)}`, { benefitClass: cell(name), discounting: cell(discounting), ...(adjustment === 0 ? {} : { riskAdjustment: cell(adjustment) }) }, years),
    ),
  );

const risk = fc.record({ probability: share, impact: fc.integer({ min: 0, max: 500 }), first: fc.integer({ min: 0, max: COLUMNS - 1 }) }).map(
  ({ probability, impact, first }): Risk => ({
    record: { risk: cell('Risk'), probability: cell(probability), impact: cell(impact) },
    place: fullPlace('Risks', FIELD_TABLES.risks),
    years: { first, last: COLUMNS - 1 },
  }),
);

const option = (id: string, role: InitiativeOption['role']): fc.Arbitrary<InitiativeOption> =>
  fc.record({ costs: costLines(id), benefits: benefitLines(id) }).map((lines) => ({ id, name: cell(id), role, ...lines }));

/** A set-up and an initiative with everything that money may have, options and risks among it. */
export const drawnCase: fc.Arbitrary<{ readonly initiative: Initiative; readonly setup: Setup }> = fc
  .record({
    chosen: option('build', 'chosen'),
    baseline: fc.option(option('carry-on', 'baseline')),
    other: fc.option(option('buy', 'other')),
    risks: fc.array(risk, { maxLength: 3 }),
    timing: fc.constantFrom(...TIMINGS),
    rate: fc.constantFrom(0, 0.035, 0.1),
    later: fc.boolean(),
    hasHealthRate: fc.boolean(),
    vatInValue: fc.boolean(),
  })
  .map(({ chosen, baseline, other, risks, timing, rate, later, hasHealthRate, vatInValue }) => {
    const options = [baseline, chosen, other].flatMap((each) => (each === null ? [] : [each]));
    const laterRate = later ? { afterYear: assumed(2), rate: assumed(0.02) } : null;
    return {
      initiative: initiativeOf({ costs: chosen.costs, benefits: chosen.benefits, options: options.length < 2 ? [] : options, risks }),
      setup: setupOf({ years: assumed(COLUMNS - 1), timing: assumed(timing), discountRate: assumed(rate), laterRate, health: hasHealthRate ? { rate: assumed(0.015), later: null } : null, vatInValue: assumed(vatInValue) }),
    };
  });

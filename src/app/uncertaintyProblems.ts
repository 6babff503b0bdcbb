import type { BenefitLine, CostLine, Initiative } from '../model/Casebook';
import type { RangeMeaning } from '../model/choices';
import { COST_FIELDS } from '../model/fieldTables';
import { missingField } from '../model/missingField';
import type { Problem } from '../model/Problem';
import type { CaseMoney } from '../money/case/caseMoney';
import { correlationsContradict, unfitTerms } from '../money/case/unfitTerms';

const linesOf = ({ costs, benefits, options }: Initiative): readonly (CostLine | BenefitLine)[] => [...costs, ...benefits, ...options.flatMap((option) => [...option.costs, ...option.benefits])];

/** What a range or a correlation asked for and does not get: told at its cell, with what is used instead. */
export function uncertaintyProblems(initiative: Initiative, money: Pick<CaseMoney, 'terms' | 'simulation'>, meaning: RangeMeaning): readonly Problem[] {
  const lines = linesOf(initiative);
  const problems: Problem[] = [];
  // Of thousands of plain initiatives nothing is worked out that nobody asked for.
  if (lines.some(({ record }) => record.distribution !== undefined)) {
    const { header } = COST_FIELDS.distribution;
    problems.push(...unfitTerms(money.terms, meaning).map(({ line, asked }) => missingField({ code: 'distribution-unfit', place: line.place, field: 'distribution', header, data: { line: line.label.value, value: asked } })));
  }
  const paired = lines.find(({ record }) => record.correlation !== undefined);
  if (paired !== undefined && money.simulation !== null && correlationsContradict(money.simulation.input)) {
    const { header } = COST_FIELDS.correlation;
    problems.push(missingField({ code: 'correlations-inconsistent', place: paired.place, field: 'correlation', header, data: { initiative: initiative.name.value } }));
  }
  return problems;
}

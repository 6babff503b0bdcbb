import type { BenefitLine, CostLine, Initiative } from '../../model/Casebook';
import { BENEFIT_FIELDS, COST_FIELDS, INITIATIVE_FIELDS } from '../../model/fieldTables';
import { missingField } from '../../model/missingField';
import { originCells } from '../../model/origin';
import type { Problem, ProblemCode } from '../../model/Problem';
import { problem } from '../../model/Problem';
import { PRESET_TABLE } from '../../model/presets';
import { missingForRelease } from '../../model/releasedTime';
import { SETTINGS } from '../../model/settings';
import type { QuestionRule } from './QuestionRule';

type BenefitField = keyof typeof BENEFIT_FIELDS;

/** Whether a benefit has amounts by year, or a volume and a unit value. */
export const hasMoney = ({ years, record }: BenefitLine): boolean =>
  years.some((year) => year !== null) || (record.volume !== undefined && record.unitValue !== undefined);

/** The only cost is the single figure of the initiative's own row, or an ask without any cost. */
export function isSingleFigure({ costs, record }: Initiative): boolean {
  const [line] = costs;
  if (line === undefined) return record.ask !== undefined;
  if (costs.length > 1 || record.cost === undefined) return false;
  const [figure] = originCells(record.cost.origin);
  const cells = line.years.flatMap((year) => (year === null ? [] : originCells(year.origin)));
  return figure !== undefined && cells.some(({ sheet, row, column }) => sheet === figure.sheet && row === figure.row && column === figure.column);
}

/** Whether a line says how low or how high it may turn out. */
export const hasRange = ({ record }: CostLine | BenefitLine): boolean => record.low !== undefined || record.high !== undefined;

function missingRange(initiative: Initiative): readonly Problem[] {
  const lines = [...initiative.costs, ...initiative.benefits];
  if (lines.some(hasRange)) return [];
  const code = 'range-missing';
  const { header } = COST_FIELDS.low;
  const data = { initiative: initiative.name.value };
  const [line] = isSingleFigure(initiative) ? initiative.benefits : lines;
  if (line === undefined && initiative.costs.length === 0) return [];
  return [missingField({ code, place: line?.place ?? initiative.place, field: 'low', header, data })];
}

function atBenefit(code: ProblemCode, line: BenefitLine, field: BenefitField): Problem {
  const { header } = BENEFIT_FIELDS[field];
  return missingField({ code, place: line.place, field, header, data: { benefit: line.label.value } });
}

/** Cash from time saved is real only once somebody says how it leaves the budget, and who sees to it. */
function missingReleaseRoute(line: BenefitLine): readonly Problem[] {
  const field = missingForRelease(line);
  return field === null ? [] : [atBenefit('release-route-missing', line, field)];
}

const benefitRule = (code: ProblemCode, find: (line: BenefitLine) => readonly Problem[]): QuestionRule => ({
  code,
  find: ({ initiative }) => initiative.benefits.flatMap(find),
});

/** Without benefits in money nothing says whether it pays. */
export const BENEFITS_RULE: QuestionRule = {
  code: 'benefits-missing',
  find: ({ initiative }) => {
    if (initiative.benefits.some(hasMoney)) return [];
    const [line] = initiative.benefits;
    const { header } = BENEFIT_FIELDS.benefit;
    const data = { initiative: initiative.name.value, table: 'Benefits' };
    if (line !== undefined) return [missingField({ code: 'benefits-missing', place: line.place, field: 'unitValue', header: BENEFIT_FIELDS.unitValue.header, data })];
    return [problem('benefits-missing', initiative.place.first, { header, ...data })];
  },
};

/** One figure hides running costs and timing. */
export const COST_LINES_RULE: QuestionRule = {
  code: 'cost-lines-missing',
  find: ({ initiative }) => {
    if (!isSingleFigure(initiative)) return [];
    const { place, name } = initiative;
    const field = initiative.costs.length === 0 ? 'ask' : 'cost';
    const { header } = INITIATIVE_FIELDS[field];
    return [missingField({ code: 'cost-lines-missing', place, field, header, data: { initiative: name.value, table: 'Costs' } })];
  },
};

/** A benefit without a class cannot count as cash. */
export const BENEFIT_CLASS_RULE = benefitRule('benefit-class-missing', (line) =>
  line.record.benefitClass === undefined ? [atBenefit('benefit-class-missing', line, 'benefitClass')] : [],
);

/** Cash from saved time needs a way out of the budget and somebody who sees to it. */
export const RELEASE_ROUTE_RULE = benefitRule('release-route-missing', missingReleaseRoute);

/** A case without any low or high value says nothing of what could go wrong. */
export const RANGE_RULE: QuestionRule = { code: 'range-missing', find: ({ initiative }) => missingRange(initiative) };

/** Each benefit needs somebody who answers for it. */
export const OWNER_RULE = benefitRule('owner-missing', (line) =>
  line.record.owner === undefined ? [atBenefit('owner-missing', line, 'owner')] : [],
);

/** A rate that only starts the reckoning is asked for; one that a public rule book sets is not. */
export const DISCOUNT_RATE_RULE: QuestionRule = {
  code: 'discount-rate-assumed',
  find: ({ setup }) => {
    const { value, origin } = setup.discountRate;
    const isPreset = origin.kind === 'preset';
    if (!isPreset && origin.kind !== 'default') return [];
    if (isPreset && !PRESET_TABLE[setup.preset.value].discountRate.flagged) return [];
    const data = { setting: SETTINGS.discountRate.header, value, source: isPreset ? origin.source : '' };
    return [problem('discount-rate-assumed', null, data)];
  },
};

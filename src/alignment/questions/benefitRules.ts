import type { BenefitLine, Initiative } from '../../model/Casebook';
import type { EvidenceGrade } from '../../model/choices';
import { cellReference } from '../../model/cellAddress';
import { BENEFIT_FIELDS } from '../../model/fieldTables';
import { missingField } from '../../model/missingField';
import { originCells, type Sourced } from '../../model/origin';
import { problem, type Problem, type ProblemCode } from '../../model/Problem';
import { atInitiative } from './claimRules';
import { hasMoney, hasRange } from './moneyRules';
import type { QuestionRule } from './QuestionRule';

const isDelivered = ({ record }: Initiative): boolean => record.status?.value === 'delivered';
/** Benefits that count in money. */
const inMoney = ({ benefits }: Initiative): readonly BenefitLine[] => benefits.filter((line) => hasMoney(line) && line.record.benefitClass?.value !== 'unmonetisable');
const isByVolume = ({ years }: BenefitLine): boolean => years.every((year) => year === null);

/** Several lines with the same gap, asked about once. */
interface AskedOnce {
  readonly code: ProblemCode;
  readonly field: keyof typeof BENEFIT_FIELDS;
  readonly data?: Problem['data'];
}

function askOnce(lines: readonly BenefitLine[], { code, field, data = {} }: AskedOnce): readonly Problem[] {
  const [line] = lines;
  if (line === undefined) return [];
  const { header } = BENEFIT_FIELDS[field];
  return [missingField({ code, place: line.place, field, header, data: { benefit: line.label.value, more: lines.length - 1, ...data } })];
}

/** A question about what a cell says, at that cell. */
function atValue(code: ProblemCode, value: Sourced<number>, data: Problem['data']): Problem {
  const [at = null] = originCells(value.origin);
  return problem(code, at, at === null ? data : { ...data, cell: cellReference(at) });
}

/** Costs with ends and benefits without: the half of the case that is least certain looks the surest. */
export const SINGLE_POINT_RULE: QuestionRule = {
  code: 'single-point-estimate',
  find: ({ initiative }) => {
    const counted = inMoney(initiative);
    const isAdjusted = (line: BenefitLine): boolean => hasRange(line) || (line.record.riskAdjustment?.value ?? 0) > 0;
    if (!initiative.costs.some(hasRange) || counted.some(isAdjusted)) return [];
    return askOnce(counted.slice(0, 1), { code: 'single-point-estimate', field: 'low' });
  },
};

/** The amount of year 0, where it is as large as any later one. */
function fullAtOnce({ years }: BenefitLine): Sourced<number> | null {
  const [first, ...later] = years;
  const amounts = later.flatMap((year) => (year === null ? [] : [year.value]));
  if (first === undefined || first === null || first.value <= 0 || amounts.length === 0) return null;
  return amounts.every((amount) => first.value >= amount) ? first : null;
}

/** A benefit in full in the year that pays for the work, or by volume without a start, a climb or a word on either. */
export const DAY_ONE_RULE: QuestionRule = {
  code: 'benefits-from-day-one',
  find: ({ initiative }) => {
    if (isDelivered(initiative)) return [];
    const counted = inMoney(initiative);
    const paysInYearNought = initiative.costs.some(({ years }) => (years[0]?.value ?? 0) > 0);
    const typed = paysInYearNought ? counted.flatMap((line) => ({ line, amount: fullAtOnce(line) })).filter(({ amount }) => amount !== null) : [];
    const stepped = counted.filter((line) => isByVolume(line) && line.record.startsAfter === undefined && line.record.ramp === undefined);
    const [first] = typed;
    if (first === undefined) return askOnce(stepped, { code: 'benefits-from-day-one', field: 'ramp' });
    const data = { benefit: first.line.label.value, more: typed.length + stepped.length - 1, way: 'years' };
    return first.amount === null ? [] : [atValue('benefits-from-day-one', first.amount, data)];
  },
};

/** Names under which a way of doing nothing new is found. */
const NOTHING_NEW = /\b(?:do(?:ing)?[ -](?:nothing|minimum)|business[ -]as[ -]usual|bau|carry(?:ing)?[ -]on|as[ -]is|status quo|no change|current (?:state|arrangements?|service)|today)\b/i;

/** A gain is the difference to something; without it the case is measured against nothing. */
export const DO_NOTHING_RULE: QuestionRule = {
  code: 'do-nothing-missing',
  find: ({ initiative }) => {
    if (isDelivered(initiative) || inMoney(initiative).length === 0 || initiative.record.baselineOption !== undefined) return [];
    if (initiative.options.some(({ role, name }) => role === 'baseline' || NOTHING_NEW.test(name.value))) return [];
    return [atInitiative('do-nothing-missing', initiative, 'baselineOption')];
  },
};

/** Grades under which an amount is an estimate. */
const ESTIMATES: ReadonlySet<EvidenceGrade> = new Set(['expert', 'supplier', 'assumed']);
/** Figures that count in an amount that is known well, such as £1.253m. */
const MOST_FIGURES = 4;
/** Digits that a number keeps when it went through a sheet. */
const SAFE_DIGITS = 12;

/** How many figures of a number count: 1,250,000 has three. */
const significantFigures = (value: number): number => Number(Math.abs(value).toPrecision(SAFE_DIGITS)).toString().replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;

const tooExact = ({ years, record }: BenefitLine): Sourced<number> | undefined =>
  [...years, record.unitValue ?? null].find((amount): amount is Sourced<number> => amount !== null && significantFigures(amount.value) > MOST_FIGURES);

/** £1,234,567 from an expert is one figure that is known and six that are not. */
export const FALSE_PRECISION_RULE: QuestionRule = {
  code: 'false-precision',
  find: ({ initiative }) => {
    if (isDelivered(initiative)) return [];
    const exact = inMoney(initiative).flatMap((line) => {
      const amount = ESTIMATES.has(line.record.evidence?.value ?? 'assumed') ? tooExact(line) : undefined;
      return amount === undefined ? [] : [{ line, amount }];
    });
    const [first] = exact;
    return first === undefined ? [] : [atValue('false-precision', first.amount, { benefit: first.line.label.value, more: exact.length - 1 })];
  },
};

/** A quantity times a value is two assumptions, unless somebody says where they come from. */
export const HIDDEN_ASSUMPTION_RULE: QuestionRule = {
  code: 'hidden-assumption',
  find: ({ initiative }) => askOnce(inMoney(initiative).filter((line) => isByVolume(line) && line.record.source === undefined), { code: 'hidden-assumption', field: 'source' }),
};

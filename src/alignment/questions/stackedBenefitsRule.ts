import type { BenefitLine } from '../../model/Casebook';
import { cellReference } from '../../model/cellAddress';
import { BENEFIT_FIELDS } from '../../model/fieldTables';
import { foldText } from '../../model/foldText';
import { missingField } from '../../model/missingField';
import type { Problem } from '../../model/Problem';
import { hasMoney } from './moneyRules';
import type { QuestionRule } from './QuestionRule';

/** What makes two benefits look like one; null where a line names too little to tell. */
type Likeness = 'metric' | 'budgetLine';

/** The same outcome valued in the same way; or money that one owner takes out of one budget. */
function keyOf(line: BenefitLine, likeness: Likeness): string | null {
  const { metric, benefitClass, budgetLine, owner } = line.record;
  if (likeness === 'metric') return metric === undefined || benefitClass === undefined ? null : `${line.metricId ?? foldText(metric.value)} ${benefitClass.value}`;
  return budgetLine === undefined || owner === undefined ? null : `${foldText(budgetLine.value)} ${foldText(owner.value)}`;
}

/** Lines that the ledger of what benefits draw on judges: a pool with a name, or the change of a metric over a volume. */
const isJudgedElsewhere = ({ record }: BenefitLine): boolean => record.drawsOn !== undefined || record.driver?.value === 'metric change';

function listed(lines: readonly BenefitLine[]): string {
  const names = lines.map(({ label, place }) => `“${label.value}” (${cellReference(place.first)})`);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function asked(lines: readonly BenefitLine[], likeness: Likeness): readonly Problem[] {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || lines.every(isJudgedElsewhere)) return [];
  const named = last.record[likeness];
  const data = { benefits: listed(lines), [likeness]: named?.value ?? '' };
  return [missingField({ code: 'stacked-benefits', place: last.place, field: 'drawsOn', header: BENEFIT_FIELDS.drawsOn.header, data })];
}

function groups(lines: readonly BenefitLine[], likeness: Likeness): readonly (readonly BenefitLine[])[] {
  const found = new Map<string, BenefitLine[]>();
  for (const line of lines) {
    const key = keyOf(line, likeness);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), line]);
  }
  return [...found.values()];
}

/**
 * Benefits that may be one gain told twice: of the same class and metric, or of the same owner and budget line.
 *
 * Lines that all name what they draw on are left to the ledger, which counts; lines that two likenesses join are asked
 * about once.
 */
export const STACKED_BENEFITS_RULE: QuestionRule = {
  code: 'stacked-benefits',
  find: ({ initiative }) => {
    const counted = initiative.benefits.filter((line) => hasMoney(line) && line.record.benefitClass?.value !== 'unmonetisable');
    const byMetric = groups(counted, 'metric').flatMap((lines) => asked(lines, 'metric'));
    const byBudget = groups(counted, 'budgetLine').flatMap((lines) => asked(lines, 'budgetLine'));
    const told = new Set(byMetric.map(({ data }) => data['benefits']));
    return [...byMetric, ...byBudget.filter(({ data }) => !told.has(data['benefits']))];
  },
};

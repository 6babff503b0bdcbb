import type { BenefitLine, CostLine, Setup } from '../../model/Casebook';
import { BENEFIT_FIELDS, COST_FIELDS } from '../../model/fieldTables';
import { fieldCell, missingField } from '../../model/missingField';
import { problem } from '../../model/Problem';
import type { Problem, ProblemCode } from '../../model/Problem';
import { rangeFindings } from './rangeFindings';

type Line = CostLine | BenefitLine;

/** Cells that say nothing without another cell of their row. */
const COST_NEEDS = { vatRecoverable: 'vat', mitigated: 'optimismBias', correlation: 'correlatesWith' } as const;
/** What shapes a volume over time says nothing of amounts by year, which say themselves when the money moves. */
const BENEFIT_NEEDS = {
  correlation: 'correlatesWith',
  available: 'drawsOn',
  unitValue: 'volume',
  startsAfter: 'volume',
  ramp: 'volume',
  endsAfter: 'volume',
  adoption: 'volume',
} as const;
const VOLUME_NEEDS = { volume: 'unitValue' } as const;

/**
 * What a line says that cannot be used as it stands, each with its cell.
 */
export function lineFindings(line: Line, side: 'cost' | 'benefit', setup: Setup): readonly Problem[] {
  const found = [...inflationMissing(line, setup), ...rangeFindings(line, side)];
  return 'metricId' in line ? [...found, ...benefitFindings(line)] : [...found, ...costFindings(line)];
}

function costFindings(line: CostLine): readonly Problem[] {
  const { riskAdjustment, optimismBias, residualValue } = line.record;
  const twice = (riskAdjustment?.value ?? 0) > 0 && (optimismBias?.value ?? 0) > 0;
  const isFree = line.years.every((amount) => (amount?.value ?? 0) === 0);
  return [
    ...(twice ? [atField(line, 'adjusted-twice', 'riskAdjustment')] : []),
    ...((residualValue?.value ?? 0) > 0 && isFree ? [atField(line, 'residual-without-cost', 'residualValue')] : []),
    ...alone(line, COST_NEEDS, COST_FIELDS),
  ];
}

function benefitFindings(line: BenefitLine): readonly Problem[] {
  const { startsAfter, endsAfter, benefitClass } = line.record;
  const typed = line.years.some((amount) => amount !== null);
  const ended = endsAfter !== undefined && endsAfter.value <= (startsAfter?.value ?? 0);
  return [
    ...alone(line, BENEFIT_NEEDS, BENEFIT_FIELDS),
    ...(typed || benefitClass?.value === 'unmonetisable' ? [] : alone(line, VOLUME_NEEDS, BENEFIT_FIELDS)),
    ...(typed ? givenTwice(line) : []),
    ...(ended ? [endsFirst(line)] : []),
  ];
}

/** Beside amounts by year a volume alone says what is drawn on a pool; with a unit value or a driver it is an amount too. */
function givenTwice(line: BenefitLine): readonly Problem[] {
  const { volume, unitValue, driver } = line.record;
  if (volume !== undefined && unitValue !== undefined) return [atField(line, 'amount-given-twice', 'volume')];
  return driver?.value === 'metric change' ? [atField(line, 'amount-given-twice', 'driver')] : [];
}

function endsFirst(line: BenefitLine): Problem {
  const [header, start] = [BENEFIT_FIELDS.endsAfter.header, BENEFIT_FIELDS.startsAfter.header];
  return problem('ends-before-start', cellOf(line, 'endsAfter'), { benefit: line.label.value, header, start, then: 'nothing' });
}

/** Prices other than the case's cannot be turned into them without a rate of inflation. */
function inflationMissing(line: Line, { prices, inflation }: Setup): readonly Problem[] {
  const own = line.record.prices;
  return own === undefined || own.value === prices.value || inflation !== null ? [] : [atField(line, 'inflation-missing', 'prices')];
}

function alone(line: Line, needs: Readonly<Record<string, string>>, fields: Readonly<Record<string, { readonly header: string }>>): readonly Problem[] {
  const record: Readonly<Record<string, unknown>> = line.record;
  return Object.entries(needs).flatMap(([field, needed]) => {
    if (record[field] === undefined || record[needed] !== undefined) return [];
    const headers = { header: fields[field]?.header ?? field, needs: fields[needed]?.header ?? needed };
    const { data } = missingField({ code: 'needs-another-cell', place: line.place, field: needed, header: headers.header });
    return [problem('needs-another-cell', cellOf(line, field), { ...data, ...headers, line: line.label.value })];
  });
}

function atField(line: Line, code: ProblemCode, field: string): Problem {
  return problem(code, cellOf(line, field), { line: line.label.value });
}

/** The cell of a field, or the row's first where records are columns. */
function cellOf(line: Line, field: string): Problem['at'] {
  return fieldCell(line.place, field) ?? line.place.first;
}

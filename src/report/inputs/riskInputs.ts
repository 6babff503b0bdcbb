import type { CaseResult } from '../CaseResult';
import type { ReportInput } from '../ReportInput';
import type { InputRows } from './InputRows';

/** The quantified risks of one case: probability, impact, and the years they are spread over, by index. */
export function addRiskInputs(rows: InputRows, input: ReportInput, { initiative, money }: CaseResult): void {
  const { sentence, label } = rows.words;
  for (const { key, risk } of money.riskLines) {
    const { record, years } = risk;
    const name = record.risk?.value ?? key;
    const add = (field: string, row: { readonly value: number; readonly origin: NonNullable<typeof record.probability>['origin']; readonly unit: string; readonly fixed?: boolean }): void => {
      rows.add({ key: `${initiative.id}/${key}.${field}`, label: sentence('input-of-risk', { risk: name, what: label(`input-${field}`) }), ...row });
    };
    if (record.probability !== undefined) add('probability', { ...record.probability, unit: 'share' });
    if (record.impact !== undefined) add('impact', { ...record.impact, unit: input.casebook.setup.currency.value });
    // A year is told in words of its own: its place in the case stands as it was read.
    if (record.firstYear !== undefined && years.first !== null) add('firstYear', { value: years.first, origin: record.firstYear.origin, unit: 'years', fixed: true });
    if (record.lastYear !== undefined && years.last !== null) add('lastYear', { value: years.last, origin: record.lastYear.origin, unit: 'years', fixed: true });
  }
}

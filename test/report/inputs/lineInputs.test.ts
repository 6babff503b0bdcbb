import { lineSingles } from '../../../src/report/inputs/lineSingles';
import { assumed, benefitOf, cell, costOf, initiativeOf } from '../../model/caseBuilder';
import { lineSheet } from '../workings/lineSheet';

const initiative = initiativeOf();
const inPounds = { currency: assumed('GBP'), exchangeRates: { EUR: cell(0.8) } };
const bound = (kind: 'amount' | 'multiple', value: number) => ({ ...cell(value), value: { kind, value } });

describe('the inputs of a line', () => {
  it('are those that its cells give, and no others', () => {
    expect(lineSingles(costOf('licences', {}), 'GBP')).toEqual([]);
    expect(lineSingles(costOf('licences', { vat: cell(0.2), riskAdjustment: cell(0.1) }), 'GBP').map(({ key }) => key)).toEqual(['riskAdjustment', 'vatRate']);
  });

  it('stand in the currency of the line', () => {
    const sheet = lineSheet({ initiative, setup: inPounds, line: costOf('licences', { currency: cell('eur'), residualValue: cell(8), low: bound('amount', 150) }) });
    expect(sheet.input('residualValue')).toEqual([8, 'EUR']);
    expect(sheet.input('low')).toEqual([150, 'EUR']);
    expect(lineSheet({ initiative, setup: inPounds, line: benefitOf('beds', { unitValue: cell(5) }) }).input('unitValue')).toEqual([5, 'GBP']);
  });

  it('hold an end of the range as a number: an amount, or a share of the base', () => {
    const sheet = lineSheet({ initiative, line: costOf('licences', { low: bound('multiple', 1.5), high: bound('amount', 80), distribution: cell('PERT'), correlation: cell(0.5) }) });
    expect([sheet.input('low'), sheet.input('high')]).toEqual([[1.5, 'share'], [80, 'USD']]);
    expect([sheet.input('distribution'), sheet.input('correlation')]).toEqual([['PERT', 'choice'], [0.5, 'number']]);
  });

  it('link what may change and only check what the rows were laid out by', () => {
    const { inputs } = lineSheet({ initiative, setup: inPounds, line: costOf('licences', { optimismBias: cell(0.5, { row: 4, column: 6 }), currency: cell('EUR', { row: 4, column: 7 }) }) });
    const row = (key: string) => inputs.rows.find(({ cells }) => cells[0]?.value === `a/cost.licences.${key}`)?.cells ?? [];
    expect(row('optimismBias').find(({ column }) => column === 2)?.formula).toBe('Sheet1!$G$5');
    expect(row('currency').find(({ column }) => column === 2)?.formula).toBeUndefined();
    expect(row('currency').find(({ column }) => column === 7)?.formula).toMatch(/^EXACT\(Sheet1!\$H\$5,/);
  });

  it('read in words behind the name of the line', () => {
    const { inputs } = lineSheet({ initiative, line: costOf('licences', { optimismBias: cell(0.5), mitigated: cell(0.1) }) });
    const labels = inputs.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 1).map(({ value }) => value));
    expect(labels).toEqual(expect.arrayContaining(['licences, optimism bias', 'licences, share of the bias mitigated']));
  });
});

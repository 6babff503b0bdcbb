import { englishGrammar } from '../../../src/locales/en/grammar';
import { englishReportWords } from '../../../src/locales/en/reportWords';
import { operand, phrase, ref, type Expression } from '../../../src/model/expression/Expression';
import { Ledger } from '../../../src/report/build/Ledger';
import { page } from '../../../src/report/build/pages';
import { SheetBuilder } from '../../../src/report/build/SheetBuilder';
import { addWordRows } from '../../../src/report/workings/wordRows';
import { WorkingsRows } from '../../../src/report/workings/WorkingsRows';
import type { CellDescription } from '../../../src/report/description/SheetDescription';
import { exampleReport } from '../exampleReport';

/** The value cell of one row of a story, as it is written. */
async function written(expression: Expression, value: number | string): Promise<CellDescription | undefined> {
  const { casebook, cases, raw } = await exampleReport('tele-icu');
  const sheet = new SheetBuilder({ id: 'workings:a', name: 'W', role: 'working', columnWidths: [10], tabColor: '000000', page: page({ left: 'a', right: 'b' }, 'c') });
  const ledger = new Ledger();
  ledger.record('a/name', sheet.put(0, 2, { value: 'x' }));
  const rows = new WorkingsRows(sheet, ledger, 'a');
  const words = englishReportWords('en-GB', 'clinical');
  const input = { casebook, cases, chosen: [], words, grammar: englishGrammar('en-GB'), version: '', fileName: '', fingerprint: raw.fingerprint, asOf: 0, takenNames: [], standingNames: new Map<string, string>(), notes: new Map(), log: [] };
  const story = { facts: [], rows: [{ key: 'part', label: 'Part', unit: '', expression, value }], statements: [], leadMetricId: null, chain: [] };
  const at = (column: number) => ({ sheet: 'W', row: 9, column, rowFixed: true, columnFixed: true });
  addWordRows(rows, input, { story, phrasesOf: () => ({ from: at(3), to: at(8) }) });
  return sheet.describe().rows.at(-1)?.cells.find(({ column }) => column === 2);
}

describe('the rows of words', () => {
  it('write an empty text as a formula, so that a link to it shows no zero', async () => {
    expect(await written(operand(''), '')).toMatchObject({ value: '', formula: '""' });
  });

  it('write a fixed text as it is', async () => {
    expect((await written(operand('open: security'), 'open: security'))?.formula).toBeUndefined();
  });

  it('keep a picked phrase a text, also where the phrase is empty', async () => {
    expect(await written(phrase('evidenceOpen', 1), '')).toMatchObject({ formula: 'INDEX($D$10:$I$10,1)&""' });
  });

  it('point at the cells of the case', async () => {
    expect((await written(ref('name'), 'x'))?.formula).toBe('$C$1');
  });
});

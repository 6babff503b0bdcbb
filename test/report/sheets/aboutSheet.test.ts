import { exampleWorkbook, exampleReport, reportOf, sheetOf, tableReport, textsOf } from '../exampleReport';

describe('the About sheet', () => {
  it('says what it was written from and maps every sheet', async () => {
    const built = await exampleReport('virtual-ward');
    const texts = textsOf(sheetOf(built, 'about'));
    expect(texts).toContain(built.raw.fingerprint);
    expect(texts).toEqual(expect.arrayContaining(built.report.book.sheets.map(({ name }) => name)));
  });

  it('tells the same input once however often it is written', async () => {
    const workbook = await exampleWorkbook('virtual-ward');
    await workbook.writeSheets(reportOf(await workbook.readTables()).report.book);
    const again = reportOf(await workbook.readTables());
    expect(textsOf(sheetOf(again, 'about')).filter((text) => / sheets from /.test(text))).toHaveLength(1);
  });

  it('appends a generation for another input, oldest first', async () => {
    const log = [{ version: '0.0.9', what: '8 sheets from old.csv, as of 2026-01-01', ref: 'aaaaaaaaaaaa' }];
    const lines = ['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait time (minutes),42,29.4,31 May 2028'];
    const built = await tableReport(lines, { earlier: { notes: new Map(), log } });
    const told = textsOf(sheetOf(built, 'about')).filter((text) => / sheets from /.test(text));
    expect(told).toEqual(['8 sheets from old.csv, as of 2026-01-01', '8 sheets from table.csv, as of 2026-11-22']);
  });
});

import { exampleReport, exampleWorkbook, reportOf, tableReport } from './exampleReport';

describe('describeWorkbook', () => {
  it('puts what readers turn to first in front', async () => {
    const { report } = await exampleReport('tele-icu');
    expect(report.book.sheets.map(({ role }) => role)).toEqual(['reference', 'output', 'output', 'output', 'output', 'output', 'input', 'working', 'check', 'reference']);
  });

  it('says on every page what it is, as of when, by which version, and which page of how many', async () => {
    const { report } = await exampleReport('tele-icu');
    for (const { page, name } of report.book.sheets) {
      expect(page.header).toEqual({ left: name, right: 'As of 2026-11-22' });
      expect(page.footer.left).toMatch(/^Casebridge \d/);
      expect(page.footer.right).toBe('&P / &N');
    }
  });

  it('prints on the paper of the country', async () => {
    const papers = async (name: 'tele-icu' | 'virtual-ward'): Promise<ReadonlySet<string>> => new Set((await exampleReport(name)).report.book.sheets.map(({ page }) => page.paper));
    expect([...(await papers('tele-icu'))]).toEqual(['letter']);
    expect([...(await papers('virtual-ward'))]).toEqual(['a4']);
  });

  it('names its sheets unlike those that stand', async () => {
    const { report } = await tableReport(['Initiative,Cost', 'Inputs,$2M'], {});
    const names = report.book.sheets.map(({ name }) => name.toLowerCase());
    expect(new Set([...names, 'table']).size).toBe(names.length + 1);
  });

  it('describes the same input the same way', async () => {
    const raw = await (await exampleWorkbook('virtual-ward')).readTables();
    expect(reportOf(raw).report).toEqual(reportOf(raw).report);
  });
});

import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { deskForEach } from '../commandRun';
import { csv, HEADERS, SIX_CELLS } from '../sixCellFiles';

const desk = deskForEach();

const HOSTILE = [
  '=HYPERLINK("http://example.org","click")',
  '+1+cmd|\' /C calc\'!A0',
  '-2+3',
  '@SUM(A1:A9)',
  '../../etc/passwd',
  'C:\\plans\\[draft]:2028*?',
  "O'Brien & <Sons> \"plan\"",
  '</t></is></c><c r="A1"><f>1</f></c>',
  'History',
  'a'.repeat(80),
  '🚑 Überführung',
];

async function built(name: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(desk().path(name)).buffer);
  return workbook;
}

describe('texts of the input', () => {
  it.each(HOSTILE)('stay text wherever they are shown: %s', async (text) => {
    desk().write('six.csv', csv([[...HEADERS, 'Sponsor', 'Source'], [text, ...SIX_CELLS.slice(1), text, text]]));
    const { status } = await desk().build('six.csv', '--json', 'result.json');
    expect(status).toBeLessThan(2);
    expect(desk().json('result.json').initiatives[0]?.name).toBe(text);
    expect(desk().files()).toEqual(['result.json', 'six.case.xlsx', 'six.csv']);
    const workbook = await built('six.case.xlsx');
    const names = workbook.worksheets.map((sheet) => sheet.name);
    expect(names.every((sheet) => sheet.length <= 31 && !/[[\]:*?/\\]/u.test(sheet))).toBe(true);
    expect(new Set(names.map((sheet) => sheet.toLowerCase())).size).toBe(names.length);
    expect(workbook.getWorksheet('six')?.getCell('A2').value).toBe(text);
    expect(workbook.getWorksheet('six')?.getCell('A2').formula).toBeUndefined();
  });

  it('never become the beginning of a formula of ours', async () => {
    desk().write('six.csv', csv([HEADERS, ['=1+1', ...SIX_CELLS.slice(1)]]));
    await desk().build('six.csv');
    const formulas: string[] = [];
    (await built('six.case.xlsx')).eachSheet((sheet) => {
      sheet.eachRow((row) => row.eachCell((cell) => cell.formula !== undefined && formulas.push(cell.formula)));
    });
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => /HYPERLINK|WEBSERVICE|cmd\||^1\+1$/u.test(formula))).toEqual([]);
  });
});

import { exampleReport } from './exampleReport';

describe('number formats of the sheets', () => {
  it.each(['virtual-ward', 'tele-icu'] as const)('of %s leave no bare point behind a whole number', async (name) => {
    const { report } = await exampleReport(name);
    const formats = report.book.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ format }) => format ?? [])));
    expect(formats.length).toBeGreaterThan(100);
    // `0.##` shows 41 as "41.": the point stands even where no digit follows.
    expect(formats.filter((format) => /\.#/.test(format))).toEqual([]);
  });
});

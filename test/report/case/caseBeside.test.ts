import { cellAt, exampleReport, sheetOf, tableReport } from '../exampleReport';

const BENEATH_FIGURES = 7;

describe('the line beneath the five figures', () => {
  it('says how many effects no figure holds, and their names', async () => {
    const sheet = sheetOf(await exampleReport('virtual-ward'), 'case:vw-01');
    expect(cellAt(sheet, BENEATH_FIGURES, 0)?.value).toBe('Beside these figures: 1 told, not counted (Fewer journeys for rural patients and carers)');
  });

  it('shortens long names and long lists', async () => {
    const benefits = ['First', 'Second', 'Third', 'Fourth'].map((name) => `A,${name} ${'x'.repeat(80)},unmonetisable`);
    const sheet = sheetOf(await tableReport(['Initiative,Benefit,Class', ...benefits]), 'case:a');
    const text = String(cellAt(sheet, BENEATH_FIGURES, 0)?.value);
    expect(text).toMatch(/^Beside these figures: 4 told, not counted \(First x+…; Second x+…; Third x+…; …\)$/);
  });

  it('is not there where every effect is in the figures', async () => {
    const sheet = sheetOf(await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait (minutes),42,29,31 May 2028']), 'case:a');
    expect(cellAt(sheet, BENEATH_FIGURES, 0)).toBeUndefined();
  });
});

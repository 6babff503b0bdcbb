import { figureDetail, type FigureDetail } from '../../../src/app/pane/figureDetail';
import type { Lens } from '../../../src/story/Statement';
import { exampleReport, tableReport } from '../../report/exampleReport';
import { contextOf, HEADER, ROW } from './paneBooks';

/** The details of a reader's figures by how they read. */
async function detailsOf(lens: Lens): Promise<ReadonlyMap<string, FigureDetail>> {
  const context = contextOf(await exampleReport('virtual-ward'));
  const figures = context.result.story.statements.filter((statement) => statement.lens === lens).flatMap(({ parts }) => parts.flatMap(({ figure }) => figure ?? []));
  return new Map(figures.map((figure) => [figure.text, figureDetail(figure, context)] as const));
}

describe('figureDetail', () => {
  it('says a change with its formula, exactly, with its cells and its evidence', async () => {
    const detail = (await detailsOf('board')).get('a quarter');
    expect(detail?.meaning).toBe('(96 − 72) ÷ 96, exactly 25.0%');
    expect(detail?.cells.map(({ reference }) => reference)).toEqual(['Metrics!G6', 'Metrics!I6']);
    expect(detail?.notes).toEqual(['Evidence: piloted (22–29% fewer on two wards, January to June 2026).', 'Source: Pilot report, two wards (invented).']);
  });

  it('says that a figure is rounded where it is', async () => {
    expect((await detailsOf('finance')).get('2 years 9 months')?.meaning).toBe('time until the discounted running total stays at zero or above, more exactly 2.72 years');
  });

  it('says a change in points as a difference of levels', async () => {
    expect((await detailsOf('clinical')).get('39 percentage points')?.meaning).toBe('80% − 41%, exactly 39');
  });

  it('says amounts with all their digits', async () => {
    const board = await detailsOf('board');
    expect(board.get('£1.25m')?.meaning).toBe('the amount asked for, exactly £1,250,000');
    expect(board.get('£2.43m')?.meaning).toBe('sum of 4 cost lines with what follows from them over 5 years, not discounted, exactly £2,425,000');
    expect((await detailsOf('finance')).get('£1.93m')?.meaning).toMatch(/^benefits [£\d,.]+ − costs [£\d,.]+, both in present value, exactly £1,933,981\.\d\d$/);
  });

  it('says who assumed a value that no cell gives', async () => {
    const rate = (await detailsOf('finance')).get('3.5%');
    expect(rate?.cells).toEqual([]);
    expect(rate?.notes[0]).toMatch(/^Assumed by the preset nhs-england: HM Treasury/);
  });

  it('says a date to the day, and that its cell was read as a text where it was', async () => {
    expect((await detailsOf('board')).get('March 2028')?.meaning).toBe('target date, Unplanned readmissions, 31 March 2028');
    const context = contextOf(await tableReport([HEADER, ROW]));
    const cost = context.result.story.statements.flatMap(({ parts }) => parts.flatMap(({ figure }) => figure ?? [])).find(({ text }) => text === 'May 2028');
    expect(cost === undefined ? null : figureDetail(cost, context).notes).toEqual(['Evidence: none given, so it counts as assumed.', 'Date read from a text.']);
  });

  it('says nothing of a figure it does not know but its cells', async () => {
    const context = contextOf(await exampleReport('virtual-ward'));
    const at = { sheet: 'Plan', row: 0, column: 0 };
    expect(figureDetail({ key: 'other', text: '7', value: 7, unit: '', cells: [at] }, context)).toEqual({ text: '7', meaning: '', cells: [{ label: 'Plan!A1', reference: 'Plan!A1', at, to: at }], notes: [] });
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPane } from '../../../src/app/pane/readPane';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { exampleWorkbook } from '../../report/exampleReport';
import { HEADER, REQUEST, ROW, tableBook } from './paneBooks';

const FOREIGN = 'uk-major-projects-2014.csv';
const foreignBook = (): FileWorkbook => FileWorkbook.fromBytes(readFileSync(path.join(__dirname, '../../reference/foreign', FOREIGN)), FOREIGN);
/** Headers that are recognised by likeness only. */
const ALIKE = HEADER.replace('Initiative', 'Initiatve').replace('Baseline', 'Basline');

async function shapeOf(book: FileWorkbook): Promise<string> {
  const reading = await readPane(book, REQUEST);
  if (reading.state !== 'needs-confirmation') throw new Error(reading.state);
  return reading.shape;
}

describe('readPane', () => {
  it('finds no table in an empty workbook', async () => {
    expect(await readPane(tableBook('a'), REQUEST)).toEqual({ state: 'no-tables', own: [] });
  });

  it('finds the initiatives of a casebook', async () => {
    const reading = await readPane(await exampleWorkbook('virtual-ward'), REQUEST);
    expect(reading).toMatchObject({ state: 'ready', own: [], initiatives: [{ id: 'vw-01', name: 'Virtual ward' }] });
  });

  it('says that tables without an initiative have none, and why', async () => {
    const reading = await readPane(tableBook('Metric,Baseline,Target', 'Wait,42,29'), REQUEST);
    expect(reading.state).toBe('no-initiative');
    expect(reading.state === 'no-initiative' ? reading.review.counts.error : 0).toBeGreaterThan(0);
  });

  it('applies nothing uncertain without a word, and says what it found', async () => {
    const reading = await readPane(foreignBook(), REQUEST);
    expect(reading.state).toBe('needs-confirmation');
    if (reading.state !== 'needs-confirmation') return;
    const [table] = reading.proposal.tables;
    expect(reading.proposal.usable).toBe(true);
    expect(table?.across).toBe(true);
    expect(table?.columns.filter(({ used }) => used).map(({ place, meaning }) => [place, meaning])).toEqual([['1', 'Initiative'], ['6', 'Start'], ['13', 'Cost']]);
  });

  it('reads a confirmed workbook, also after rows were added', async () => {
    const confirmed = await shapeOf(tableBook(ALIKE, ROW));
    const grown = await readPane(tableBook(ALIKE, ROW, ROW.replace('Cloud migration', 'Second')), { ...REQUEST, confirmed });
    expect(grown.state === 'ready' ? grown.initiatives.map(({ name }) => name) : grown.state).toEqual(['Cloud migration', 'Second']);
  });

  it('reads a confirmed workbook whose records are columns', async () => {
    expect((await readPane(foreignBook(), { ...REQUEST, confirmed: await shapeOf(foreignBook()) })).state).toBe('ready');
  });

  it('asks again when a header changes after the word was given', async () => {
    const confirmed = await shapeOf(tableBook(ALIKE, ROW));
    expect((await readPane(tableBook(ALIKE.replace('Cost', 'Costs of it'), ROW), { ...REQUEST, confirmed })).state).toBe('needs-confirmation');
  });

  it('says that a sheet of unknown words cannot be read by a mere yes', async () => {
    const reading = await readPane(tableBook('Beds,Nurses,Colour', '1,2,red', '3,4,blue'), REQUEST);
    expect(reading.state === 'needs-confirmation' ? reading.proposal.usable : null).toBe(false);
  });

  it('names the sheets of ours that stand in the workbook', async () => {
    const book = tableBook(HEADER, ROW);
    const first = await readPane(book, REQUEST);
    if (first.state === 'ready') await book.writeSheets(first.built.report.book);
    const { own } = await readPane(book, REQUEST);
    expect(own).toHaveLength(8);
    expect(own).toContain('Inputs');
  });
});

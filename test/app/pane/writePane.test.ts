import { AppError } from '../../../src/errors/AppError';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { readPane, type ReadyReading } from '../../../src/app/pane/readPane';
import { insertTemplate, planTemplate, planWrite, writePane } from '../../../src/app/pane/writePane';
import { HEADER, REQUEST, ROW, tableBook } from './paneBooks';

const HOW = { request: REQUEST, onProgress: (): void => undefined };

async function readyOf(book: FileWorkbook): Promise<ReadyReading> {
  const reading = await readPane(book, REQUEST);
  if (reading.state !== 'ready') throw new Error(reading.state);
  return reading;
}

const named = ({ sheets }: ReturnType<typeof planWrite>): readonly string[] => sheets.map(({ name, state }) => `${name}: ${state}`);

describe('planWrite', () => {
  it('names each sheet that would be added, and then each that would be refreshed', async () => {
    const book = tableBook(HEADER, ROW);
    const plan = planWrite(await readyOf(book), REQUEST, 'cloud-migration');
    expect(named(plan)).toEqual(['About', 'Case – Cloud migration', 'Technology scorecard', 'Clinical scorecard', 'Inputs', 'Workings – Cloud migration', 'Checks', 'Sources'].map((name) => `${name}: added`));
    expect(plan.sheets.every(({ rows }) => (rows ?? 0) > 0)).toBe(true);
    await writePane(book, { initiative: 'cloud-migration', plan }, HOW);
    expect(named(planWrite(await readyOf(book), REQUEST, 'cloud-migration')).every((line) => line.endsWith(': refreshed'))).toBe(true);
  });

  it('warns of columns that may identify patients', async () => {
    const plan = planWrite(await readyOf(tableBook(`${HEADER},NHS number`, `${ROW},943 476 5919`)), REQUEST, 'cloud-migration');
    expect(plan.warnings).toHaveLength(1);
  });

  it('gives only the chosen one sheets of its own where there are very many initiatives', async () => {
    const rows = Array.from({ length: 11 }, (_, index) => ROW.replace('Cloud migration', `Project ${String(index)}`));
    const plan = planWrite(await readyOf(tableBook(HEADER, ...rows)), REQUEST, 'project-7');
    expect(plan.sheets.filter(({ name }) => name.startsWith('Case')).map(({ name }) => name)).toEqual(['Case – Project 7']);
  });
});

describe('writePane', () => {
  it('writes what was agreed', async () => {
    const book = tableBook(HEADER, ROW);
    const ready = await readyOf(book);
    const outcome = await writePane(book, { initiative: 'cloud-migration', plan: planWrite(ready, REQUEST, 'cloud-migration') }, HOW);
    expect(outcome).toMatchObject({ state: 'written', receipt: { added: 8, refreshed: 0 }, fingerprint: ready.built.raw.fingerprint });
    expect((await book.readTables()).sheets.filter(({ ownId }) => ownId !== null)).toHaveLength(8);
  });

  it('writes nothing where other sheets than agreed would now be written, and says which', async () => {
    const book = tableBook(HEADER, ROW);
    const plan = planWrite(await readyOf(book), REQUEST, 'cloud-migration');
    const other = tableBook(HEADER, ROW, ROW.replace('Cloud migration', 'Second'));
    const outcome = await writePane(other, { initiative: 'cloud-migration', plan }, HOW);
    expect(outcome.state).toBe('plan-changed');
    expect(outcome.state === 'plan-changed' ? outcome.plan?.sheets.length : 0).toBe(11);
    expect((await other.readTables()).sheets).toHaveLength(1);
  });

  it('writes nothing where the initiative is gone', async () => {
    const plan = planWrite(await readyOf(tableBook(HEADER, ROW)), REQUEST, 'cloud-migration');
    const outcome = await writePane(tableBook(HEADER, ROW.replace('Cloud migration', 'Other')), { initiative: 'cloud-migration', plan }, HOW);
    expect(outcome).toMatchObject({ state: 'plan-changed', plan: null });
  });
});

describe('insertTemplate', () => {
  it('adds the sheets it said, which are then the input', async () => {
    const book = tableBook('a');
    const plan = planTemplate('virtual-ward');
    const receipt = await insertTemplate(book, 'virtual-ward', () => undefined);
    expect(receipt.sheets).toEqual(plan.sheets.map(({ name }) => name));
    expect((await readPane(book, REQUEST)).state).toBe('ready');
  });

  it('adds nothing over a sheet of the same name', async () => {
    const book = FileWorkbook.fromBytes(new TextEncoder().encode('a'), 'Costs.csv');
    await expect(insertTemplate(book, null, () => undefined)).rejects.toThrow(AppError);
    expect((await book.readTables()).sheets).toHaveLength(1);
  });
});

import { planWrite, writePane } from '../../../src/app/pane/writePane';
import { readPane } from '../../../src/app/pane/readPane';
import { sampledCase, type CaseSimulation } from '../../../src/money/case/caseSimulation';
import type { SimulationResult } from '../../../src/money/simulation/SimulationResult';
import { exampleWorkbook } from '../../report/exampleReport';
import { HEADER, REQUEST, ROW, tableBook } from './paneBooks';

const SEED = 777_777;

/** What a pane keeps of its samplings. */
class Kept {
  readonly asked: CaseSimulation[] = [];
  private result: SimulationResult | null = null;

  readonly sampledOf = (): SimulationResult | null => this.result;

  readonly sample = (simulation: CaseSimulation): Promise<boolean> => {
    this.asked.push(simulation);
    this.result = sampledCase({ ...simulation, options: { trials: 512, seed: SEED } });
    return Promise.resolve(true);
  };
}

async function started() {
  const workbook = await exampleWorkbook('virtual-ward');
  const reading = await readPane(workbook, REQUEST);
  if (reading.state !== 'ready') throw new Error('The example is read as it is.');
  return { workbook, reading, agreed: { initiative: 'vw-01', plan: planWrite(reading, REQUEST, 'vw-01') } };
}

const onProgress = (): void => undefined;

describe('writePane', () => {
  it('samples each case first, and writes what was found with its seed', async () => {
    const { workbook, agreed } = await started();
    const kept = new Kept();
    const how = { request: { ...REQUEST, sampledOf: kept.sampledOf }, onProgress, sample: kept.sample };
    expect((await writePane(workbook, agreed, how)).state).toBe('written');
    expect(kept.asked).toHaveLength(1);
    const values = (await workbook.readTables()).sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.value)));
    expect(values.some((value) => String(value).includes('777777') || String(value).includes('777,777'))).toBe(true);
    await writePane(workbook, agreed, how);
    expect(kept.asked).toHaveLength(1);
  });

  it('writes nothing where somebody ends the sampling', async () => {
    const { workbook, agreed } = await started();
    const before = (await workbook.readTables()).sheets.length;
    const outcome = await writePane(workbook, agreed, { request: REQUEST, onProgress, sample: () => Promise.resolve(false) });
    expect(outcome).toEqual({ state: 'ended' });
    expect((await workbook.readTables()).sheets).toHaveLength(before);
  });

  it('samples nothing where nothing is uncertain', async () => {
    const book = tableBook(HEADER, ROW);
    const reading = await readPane(book, REQUEST);
    if (reading.state !== 'ready') throw new Error('The table is read as it is.');
    const kept = new Kept();
    await writePane(book, { initiative: 'cloud-migration', plan: planWrite(reading, REQUEST, 'cloud-migration') }, { request: REQUEST, onProgress, sample: kept.sample });
    expect(kept.asked).toEqual([]);
  });
});

import { performAction } from '../../../../src/hosts/excel/perform/performAction';
import { SheetFinder } from '../../../../src/hosts/excel/perform/SheetFinder';
import { actionBytes } from '../../../../src/hosts/excel/plan/requestBytes';
import { writeActions } from '../../../../src/hosts/excel/plan/writeActions';
import type { WriteAction } from '../../../../src/hosts/excel/plan/WriteAction';
import { planWrites } from '../../../../src/hosts/excel/write/planWrites';
import { exampleReport } from '../../../report/exampleReport';
import { describedSheet, fullSheet } from '../../descriptions';
import { openWorkbook } from '../openWorkbook';

/** Bytes of the request that carries these steps. */
async function sent(actions: readonly WriteAction[]): Promise<number> {
  const { Excel, host } = openWorkbook();
  await Excel.run(async (context) => {
    const finder = new SheetFinder(context);
    for (const action of actions) performAction(action, finder);
    await context.sync();
  });
  return host.log.entries[0]?.bytesIn ?? 0;
}

async function ratio(sheets: Parameters<typeof planWrites>[0]): Promise<number> {
  const actions = writeActions(planWrites(sheets, { sheets: [], takenTableNames: [], setsUpPages: true, standing: new Map() }), { first: [], last: [] });
  return actions.reduce((sum, action) => sum + actionBytes(action), 0) / (await sent(actions));
}

/** An estimate below the truth is refused by Excel, one far above it wastes requests. */
const FAIR = [1, 1.35] as const;

describe('the estimated size of a request', () => {
  it('is at least the true one and little more, for a case', async () => {
    const found = await ratio((await exampleReport('virtual-ward')).report.book.sheets);
    expect(found).toBeGreaterThan(FAIR[0]);
    expect(found).toBeLessThan(FAIR[1]);
  });

  it('is so for a sheet with chart, table and rules, and for many values', async () => {
    const many = describedSheet(Array.from({ length: 3_000 }, (_, row) => [`Läbel ${String(row)}`, row / 7, { formula: `B${String(row + 1)}*2`, value: row }]));
    for (const sheets of [[fullSheet()], [many]]) {
      const found = await ratio(sheets);
      expect(found).toBeGreaterThan(FAIR[0]);
      expect(found).toBeLessThan(FAIR[1]);
    }
  });
});

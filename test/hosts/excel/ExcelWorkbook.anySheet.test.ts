import fc from 'fast-check';
import { snapshot } from '../../../src/preview/snapshot';
import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { describedFacts } from '../contract/parity/describedFacts';
import { liveFacts } from '../contract/parity/liveFacts';
import { describedBook } from '../descriptions';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';
import { anySheet } from './sheetArbitrary';

const SEED = 20261122;

async function written(...sheets: readonly SheetDescription[]): Promise<OpenWorkbook> {
  const open = openWorkbook();
  for (const sheet of sheets) await open.workbook.writeSheets(describedBook(sheet));
  return open;
}

const sheetsOf = ({ host }: OpenWorkbook): ReturnType<typeof snapshot>['sheets'] => snapshot(host.book).sheets;

/** Apostrophes tell of the way a text was entered, not of what is seen. */
function seen(open: OpenWorkbook): unknown {
  return sheetsOf(open).map((sheet) => ({ ...sheet, cells: Object.entries(sheet.cells).map(([address, { quoted: _, ...cell }]) => [address, cell]) }));
}

describe('any sheet', () => {
  it('holds what is described', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const open = await written(sheet);
        const found = sheetsOf(open).find(({ name }) => name === 'About');
        if (found === undefined) throw new TypeError('no sheet');
        expect(liveFacts(found)).toEqual(describedFacts(sheet));
      }),
      { seed: SEED, numRuns: 40 },
    );
  }, 60_000);

  it('looks the same written over another as written at once', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, anySheet, async (before, after) => {
        const refreshed = seen(await written(before, after));
        expect(refreshed).toEqual(seen(await written(after)));
      }),
      { seed: SEED, numRuns: 40 },
    );
  }, 60_000);

  it('stands as before when writing another over it is interrupted anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, anySheet, fc.double({ min: 0, max: 1, noNaN: true }), async (before, after, share) => {
        const whole = await written(before, after);
        const action = Math.floor(share * (whole.host.log.entries.at(-1)?.actions ?? 0));
        const complete = seen(whole);
        const open = await written(before);
        const stood = seen(open);
        open.host.plan({ request: 4, action, effect: { kind: 'refuse', code: 'GeneralException' } });
        const failed = await open.workbook.writeSheets(describedBook(after)).then(() => false, () => true);
        expect(seen(open)).toEqual(failed ? stood : complete);
      }),
      { seed: SEED, numRuns: 40 },
    );
  }, 60_000);
});

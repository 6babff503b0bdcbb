import { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { fillBook } from '../../src/preview/fillBook';
import { describeWithLibreOffice } from '../parity/describeWithLibreOffice';
import { loadFormulaEngine } from '../preview/loadFormulaEngine';
import { openInBrowser, type WebAddIn } from '../preview/webHost/openInBrowser';

const ADD_IN = `<!doctype html><title>Add-in</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>window.ready = Office.onReady(); window.heard = [];
Office.actions.associate('showCase', (event) => { window.heard.push(event.source.id); event.completed(); });</script>`;

describeWithLibreOffice(
  'the emulated Excel on the web, with the real Office.js in Chromium',
  () => {
    let addIn: WebAddIn;
    let excel: EmulatedExcel;

    beforeAll(async () => {
      loadFormulaEngine();
      excel = new EmulatedExcel();
      fillBook(excel.book, [{ name: 'Costs', cells: [[1, '=A1*2']] }]);
      addIn = await openInBrowser(excel, (route) => route.fulfill({ contentType: 'text/html', body: ADD_IN }));
      await addIn.frame.waitForFunction(() => 'ready' in window);
    }, 30_000);

    afterAll(async () => {
      await addIn.close();
      excel.dispose();
    });

    it('is taken for Excel on the web', async () => {
      expect(await addIn.frame.evaluate(() => Office.onReady())).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
      expect(await addIn.frame.evaluate(() => Office.context.requirements.isSetSupported('ExcelApi', '1.12'))).toBe(true);
    });

    it('answers requests and tells of changes', async () => {
      const values = await addIn.frame.evaluate(() =>
        Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem('Costs').getRange('A1:B1').load('values');
          context.workbook.worksheets.onChanged.add(async ({ address }) => {
            Reflect.get(window, 'heard').push(address);
          });
          await context.sync();
          return cells.values;
        }),
      );
      expect(values).toEqual([[1, 2]]);
      excel.person.types('Costs', 'A1', '7');
      await addIn.frame.waitForFunction(() => Reflect.get(window, 'heard').length === 1);
      expect(await addIn.frame.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['A1']);
    });

    it('carries ribbon commands there and back', async () => {
      await addIn.frame.evaluate(() => Reflect.set(window, 'heard', []));
      addIn.host.invokeCommand('showCase', 'command-1');
      await addIn.frame.waitForFunction(() => Reflect.get(window, 'heard').length === 1);
      expect(await addIn.frame.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['command-1']);
      // The report that it is done comes by itself, a moment later.
      while (addIn.host.completedCommands.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(addIn.host.completedCommands).toEqual(['command-1']);
    });

    it('reports requests that are too large as the web host does', async () => {
      const code = await addIn.frame.evaluate(async () => {
        try {
          await Excel.run(async (context) => {
            context.workbook.worksheets.getItem('Costs').getRange('A2:A201').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
            await context.sync();
          });
        } catch (error) {
          return error instanceof OfficeExtension.Error ? error.code : String(error);
        }
        return 'written';
      });
      expect(code).toBe('RequestPayloadSizeLimitExceeded');
    });
  },
  ['chromium'],
);

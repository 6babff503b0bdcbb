import { nativeBridge } from '../../../src/preview/bridge/nativeBridge';
import { EmulatedExcel } from '../../../src/preview/EmulatedExcel';
import { fillBook } from '../../../src/preview/fillBook';
import { loadFormulaEngine } from '../loadFormulaEngine';
import { openEmulatedExcel } from '../openEmulatedExcel';

describe('the native bridge', () => {
  it('answers each message under its id', async () => {
    loadFormulaEngine();
    const bridge = nativeBridge(new EmulatedExcel());
    const answer = new Promise<string>((resolve) => {
      bridge.onMessageFromHost = resolve;
    });
    bridge.sendMessageToHost(JSON.stringify({ id: 7, type: 1, flags: 0, message: { body: { Actions: [], ObjectPaths: {} } } }));
    expect(JSON.parse(await answer)).toEqual({ id: 7, type: 2, message: { statusCode: 200, headers: {}, body: '{"Results":[]}' } });
  });

  it('numbers the events that it passes on', () => {
    loadFormulaEngine();
    const excel = new EmulatedExcel();
    fillBook(excel.book, [{ name: 'S' }]);
    excel.book.listen('changed');
    const heard: string[] = [];
    nativeBridge(excel).onMessageFromHost = (text) => heard.push(text);
    excel.person.types('S', 'A1', '1');
    excel.person.types('S', 'B1', '2');
    const entries = heard.map((text) => JSON.parse(text)).map(({ type, message }) => [type, message.entries[0][0], message.entries[0][1], message.entries[0][4]]);
    expect(entries).toEqual([[3, 65_536, 10, 1], [3, 65_536, 10, 2]]);
  });

  it('shows a fault of the emulation as what it is', async () => {
    const { Excel, host } = openEmulatedExcel();
    host.plan({
      request: 1,
      effect: {
        kind: 'meddle',
        change: () => {
          throw new TypeError('emulation fault');
        },
      },
    });
    const asked = Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ message: expect.stringContaining('The emulated Excel broke') });
  });
});

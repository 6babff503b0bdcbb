import { openEmulatedExcel } from './openEmulatedExcel';

interface Heard {
  readonly address: string;
  readonly source: string;
  readonly worksheetId: string;
  readonly changeType: string;
}

/** Registers for changes of all sheets and collects what is heard. */
async function listening() {
  const { Excel, host } = openEmulatedExcel({ sheets: [{ name: 'Costs' }, { name: 'Other' }] });
  const heard: Heard[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, worksheetId, changeType }) => {
      heard.push({ address, source, worksheetId, changeType });
    });
    await context.sync();
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  return { Excel, host, heard, settled };
}

function write(excel: typeof Excel, events: boolean): Promise<void> {
  return excel.run(async (context) => {
    context.runtime.enableEvents = events;
    context.workbook.worksheets.getItem('Other').getRange('B2:C3').values = [[1, 2], [3, 4]];
    await context.sync();
  });
}

describe('onChanged', () => {
  it('tells of typing: where, what and by whom', async () => {
    const { host, heard, settled } = await listening();
    host.person.types('Costs', 'A1', '5');
    host.person.elsewhereTypes('Costs', 'A2', '6');
    await settled();
    const worksheetId = host.book.sheet('Costs').id;
    expect(heard).toEqual([
      { address: 'A1', source: 'Local', worksheetId, changeType: 'RangeEdited' },
      { address: 'A2', source: 'Remote', worksheetId, changeType: 'RangeEdited' },
    ]);
  });

  it('tells of writing by the add-in itself while events are enabled', async () => {
    const { Excel, heard, settled } = await listening();
    await write(Excel, true);
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(['B2:C3']);
  });

  it('is silent while the runtime has events switched off', async () => {
    const { Excel, host, heard, settled } = await listening();
    await write(Excel, false);
    host.person.types('Costs', 'A1', '5');
    await settled();
    expect(heard).toEqual([]);
  });

  it('is told to those who listen to one sheet only for that sheet', async () => {
    const { Excel, host } = openEmulatedExcel({ sheets: [{ name: 'Costs' }, { name: 'Other' }] });
    const heard: string[] = [];
    const registration = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Costs').load('id');
      const added = sheet.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      return added;
    });
    host.person.types('Costs', 'A1', '5');
    host.person.types('Other', 'A2', '5');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.person.types('Costs', 'A3', '5');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['A1']);
  });
});

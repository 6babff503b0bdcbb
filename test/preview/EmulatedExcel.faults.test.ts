import { openEmulatedExcel } from './openEmulatedExcel';

function writeThree(excel: ReturnType<typeof openEmulatedExcel>['Excel']): Promise<void> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[address]];
    await context.sync();
  });
}

function written(host: ReturnType<typeof openEmulatedExcel>['host']): readonly unknown[] {
  return [0, 1, 2].map((row) => host.book.sheet('Sheet1').valueAt(row, 0).value);
}

describe('planned faults', () => {
  it('refuse a whole request', async () => {
    const { Excel, host } = openEmulatedExcel();
    host.plan({ request: 1, effect: { kind: 'refuse', code: 'GeneralException' } });
    await expect(writeThree(Excel)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(host)).toEqual(['', '', '']);
    expect(host.log.entries[0]).toMatchObject({ error: 'GeneralException' });
    await writeThree(Excel);
    expect(written(host)).toEqual(['A1', 'A2', 'A3']);
  });

  it('strike in the middle of a request and leave what was written', async () => {
    const { Excel, host } = openEmulatedExcel();
    host.plan({ request: 1, action: 10, effect: { kind: 'refuse', code: 'ApiNotFound' } });
    await expect(writeThree(Excel)).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(written(host)).toEqual(['A1', '', '']);
  });

  it('lose the answer of a request that was carried out', async () => {
    const { Excel, host } = openEmulatedExcel();
    host.plan({ request: 1, effect: { kind: 'lose-answer', code: 'GeneralException' } });
    await expect(writeThree(Excel)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(host)).toEqual(['A1', 'A2', 'A3']);
  });

  it('let somebody else delete a sheet just before', async () => {
    const { Excel, host } = openEmulatedExcel({ sheets: [{ name: 'Sheet1' }, { name: 'Rest' }] });
    host.plan({ request: 1, effect: { kind: 'meddle', change: (book) => book.removeSheet(book.sheet('Sheet1')) } });
    await expect(writeThree(Excel)).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('delay an answer', async () => {
    const { Excel, host } = openEmulatedExcel();
    host.plan({ request: 1, effect: { kind: 'delay', milliseconds: 60 } });
    const start = performance.now();
    await writeThree(Excel);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  it('refuse while a cell is being edited', async () => {
    const { Excel, host } = openEmulatedExcel();
    host.person.startsEditing();
    await expect(writeThree(Excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.person.leavesCell();
    await writeThree(Excel);
    expect(written(host)).toEqual(['A1', 'A2', 'A3']);
  });

  it('let a request that asks for it wait until the cell is left', async () => {
    const { host } = openEmulatedExcel();
    host.person.startsEditing();
    const answer = host.answer({ body: '{"Actions":[],"ObjectPaths":{}}', flags: 64 });
    expect(host.log.entries).toHaveLength(0);
    host.person.leavesCell();
    expect(JSON.parse(await answer)).toEqual({ Results: [] });
  });
});

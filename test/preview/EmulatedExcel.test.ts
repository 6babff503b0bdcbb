import { openEmulatedExcel } from './openEmulatedExcel';

const COSTS = { name: 'Costs', cells: [['a', 1], ['b', '=B1*2']] };

describe('the emulated Excel through the real library', () => {
  it('reads what was loaded, of sheets, ranges and collections', async () => {
    const { Excel } = openEmulatedExcel({ sheets: [COSTS, { name: 'Other' }] });
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility');
      const range = worksheets.getItem('costs').getRange('A1:B2').load('values, formulas, address, valueTypes');
      await context.sync();
      return { names: worksheets.items.map(({ name }) => name), ...range.toJSON() };
    });
    expect(read).toEqual({
      names: ['Costs', 'Other'],
      address: 'Costs!A1:B2',
      values: [['a', 1], ['b', 2]],
      formulas: [['a', 1], ['b', '=B1*2']],
      valueTypes: [['String', 'Double'], ['String', 'Double']],
    });
  });

  it('loads collections within a collection in one request', async () => {
    const { Excel, host } = openEmulatedExcel({ sheets: [{ ...COSTS, names: { Mark: '="about"' } }, { name: 'T', cells: [['h'], [1]], tables: { Money: 'A1:A2' } }] });
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id, items/name, items/names/items/formula, items/tables/items/name, items/protection/protected');
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.names.items.map(({ formula }) => formula), sheet.tables.items.map(({ name }) => name), sheet.protection.protected]);
    });
    expect(read).toEqual([[['="about"'], [], false], [[], ['Money'], false]]);
    expect(host.log.totals.requests).toBe(1);
  });

  it('leaves it to the library to refuse properties that were not loaded', async () => {
    const { Excel } = openEmulatedExcel();
    const read = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      await context.sync();
      return sheet.name;
    });
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('gives null objects for what is not there, and errors without OrNullObject', async () => {
    const { Excel } = openEmulatedExcel();
    const isNull = await Excel.run(async (context) => {
      const gone = context.workbook.worksheets.getItemOrNullObject('Gone');
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
      const cell = gone.getRange('A1').load('values');
      await context.sync();
      return [gone.isNullObject, used.isNullObject, cell.isNullObject];
    });
    expect(isNull).toEqual([true, true, true]);
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gone').activate();
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('answers members that it does not have with their name', async () => {
    const { Excel } = openEmulatedExcel();
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').showOutlineLevels(1, 1);
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.showOutlineLevels') });
  });

  it('keeps what was written before the first error of a request', async () => {
    const { Excel, host } = openEmulatedExcel();
    const write = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('Gone').getRange('A1').values = [['x']];
      sheet.getRange('A2').values = [['never']];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'ItemNotFound' });
    const sheet = host.book.sheet('Sheet1');
    expect([sheet.valueAt(0, 0).value, sheet.valueAt(1, 0).value]).toEqual(['kept', '']);
  });

  it('keeps ranges usable over several requests of a batch and lets them go at its end', async () => {
    const { Excel } = openEmulatedExcel({ sheets: [COSTS] });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Costs').getRange('B1');
      await context.sync();
      range.values = [[7]];
      await context.sync();
      const below = range.getOffsetRange(1, 0).load('values');
      await context.sync();
      return below.values;
    });
    expect(values).toEqual([[14]]);
  });

  it('counts requests, actions and bytes', async () => {
    const { Excel, host } = openEmulatedExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    const [write] = host.log.entries;
    expect(write).toMatchObject({ number: 1, isWrite: true });
    expect(write?.actions).toBeGreaterThan(3);
    expect(write?.bytesIn).toBeGreaterThan(300);
    expect(host.log.totals.actions).toBe(host.log.entries.reduce((sum, { actions }) => sum + actions, 0));
  });

  it('refuses requests and responses beyond 5 MB', async () => {
    const long = 'x'.repeat(30_000);
    const { Excel, host } = openEmulatedExcel({ sheets: [{ name: 'Big', cells: Array.from({ length: 200 }, () => [long]) }] });
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Big').getRange('A1:A200').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Big').getRange('B1:B200').values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(host.book.sheet('Big').valueAt(0, 1).value).toBe('');
  });

  it('refuses changes on protected sheets and of a protected structure', async () => {
    const { Excel, host } = openEmulatedExcel({ sheets: [{ ...COSTS, protected: true }] });
    host.book.isStructureProtected = true;
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Costs').getRange('A1').format.font.bold = true;
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('keeps custom XML parts by namespace', async () => {
    const { Excel } = openEmulatedExcel();
    const xml = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<c:state xmlns:c="urn:ours"><c:a/></c:state>');
      customXmlParts.add('<other xmlns="urn:theirs"/>');
      const part = customXmlParts.getByNamespace('urn:ours').getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace('urn:nobody').getOnlyItemOrNullObject();
      part.setXml('<state xmlns="urn:ours"/>');
      const text = part.getXml();
      await context.sync();
      return [text.value, none.isNullObject];
    });
    expect(xml).toEqual(['<state xmlns="urn:ours"/>', true]);
  });
});

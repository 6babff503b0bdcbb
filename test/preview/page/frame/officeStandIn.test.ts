import { officeStandIn } from '../../../../src/preview/page/frame/officeStandIn';

describe('officeStandIn', () => {
  it('is ready at once, by promise and by callback', async () => {
    const told: unknown[] = [];
    const info = await officeStandIn('en-GB').onReady((ready) => told.push(ready));
    expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(told).toEqual([info]);
    expect(info.host).toBe(officeStandIn('en-GB').HostType.Excel);
  });

  it('claims the members that the emulated Excel has, and no newer ones', () => {
    const context = officeStandIn('en-GB').context;
    const claims = (set: string, version?: string): boolean => context.requirements.isSetSupported(set, version);
    expect([claims('ExcelApi', '1.12'), claims('ExcelApi', '1.14'), claims('ExcelApi', '1.9'), claims('ExcelApi')]).toEqual([true, true, true, true]);
    expect([claims('ExcelApi', '1.15'), claims('ExcelApi', '2.0'), claims('DialogApi', '1.1')]).toEqual([false, false, false]);
  });

  it('says the language and no theme', () => {
    const { context } = officeStandIn('en-GB');
    expect(context.displayLanguage).toBe('en-GB');
    expect('officeTheme' in context).toBe(false);
  });
});

import type { Setup } from '../../../src/model/Casebook';
import { assumed, benefitOf, cell, costOf, day, initiativeOf, metricOf } from '../../model/caseBuilder';
import { lineSheet } from './lineSheet';

const initiative = initiativeOf();
const years = [cell(100), null, cell(50)];
const inPounds = { currency: assumed('GBP'), exchangeRates: { EUR: cell(0.8) } };
const goingLive = initiativeOf({ record: { goLive: cell(day('2027-04-01')) } });
const volume = { volume: cell(10), unitValue: cell(12) };

describe('the row of amounts of a line', () => {
  it('repeats typed years, and nothing else where nothing else is asked for', () => {
    const sheet = lineSheet({ initiative, line: costOf('licences', {}, years) });
    expect(sheet.formula('cost.licences', 1)).toMatch(/^Inputs!J\$\d+\*1$/);
    expect(sheet.values('cost.licences')).toEqual([100, 0, 50]);
  });

  it('is raised or lowered for risk', () => {
    expect(lineSheet({ initiative, line: costOf('licences', { riskAdjustment: cell(0.1) }, years) }).formula('cost.licences', 0)).toMatch(/\*1\*\(1\+riskAdjustment\)$/);
    expect(lineSheet({ initiative, line: benefitOf('beds', { riskAdjustment: cell(0.1) }, years) }).formula('benefit.beds', 0)).toMatch(/\*1\*\(1-riskAdjustment\)$/);
  });

  it('turns currency, then prices, then risk, in this order', () => {
    const setup = { ...inPounds, prices: assumed('real'), inflation: cell(0.5) } satisfies Partial<Setup>;
    const sheet = lineSheet({ initiative, setup, line: costOf('licences', { currency: cell('EUR'), prices: cell('nominal'), riskAdjustment: cell(0.5) }, years) });
    expect(sheet.formula('cost.licences', 2)).toMatch(/^Inputs!K\$\d+\*1\*setup\.exchange\.EUR\/F\$2\*\(1\+riskAdjustment\)$/);
  });

  it('is 0 for a line whose exchange rate is missing', () => {
    const sheet = lineSheet({ initiative, line: costOf('licences', { currency: cell('CHF') }, years) });
    expect([sheet.formula('cost.licences', 0), sheet.values('cost.licences')]).toEqual(['0', [0, 0, 0]]);
  });

  it('is 0 for a line whose years all lie beyond the horizon', () => {
    const sheet = lineSheet({ initiative, line: costOf('licences', {}, [null, null, null, cell(5)]) });
    expect([sheet.formula('cost.licences', 0), sheet.values('cost.licences')]).toEqual(['0', [0, 0, 0]]);
  });
});

describe('the rows that follow from a cost', () => {
  const record = { optimismBias: cell(0.5), mitigated: cell(0.4), vat: cell(0.2), vatRecoverable: cell(0.5), residualValue: cell(8), currency: cell('EUR') };
  const sheet = lineSheet({ initiative, setup: inPounds, line: costOf('licences', record, years) });
  const place = (key: string): string => sheet.formula(key, 'value').replace(/^SUM\(\$D\$(\d+):.*$/, '$1');

  it('take their shares of the rows they follow from', () => {
    const [typed, bias, mitigation] = ['cost.licences', 'cost.licences.optimism-bias', 'cost.licences.mitigation'].map(place);
    expect(sheet.formula('cost.licences.optimism-bias', 1)).toBe(`E$${typed}*optimismBias`);
    expect(sheet.formula('cost.licences.mitigation', 1)).toBe(`0-E$${typed}*optimismBias*mitigated`);
    expect(sheet.formula('cost.licences.vat', 1)).toBe(`(E$${typed}+E$${bias}+E$${mitigation})*vatRate*(1-vatRecoverable)`);
  });

  it('take the residual value off in the last year', () => {
    expect(sheet.formula('cost.licences.residual', 2)).toBe('IF(F$1=setup.years,0-residualValue*setup.exchange.EUR,0)');
    expect(sheet.values('cost.licences.residual')).toEqual([0, 0, -6.4]);
  });

  it('say what they are', () => {
    expect(['optimism-bias', 'mitigation', 'vat', 'residual'].map((kind) => sheet.label(`cost.licences.${kind}`))).toEqual([
      'licences, optimism bias',
      'licences, optimism bias mitigated',
      'licences, VAT not recovered',
      'licences, residual value',
    ]);
  });

  it('pay all VAT where nothing is said of recovering it', () => {
    expect(lineSheet({ initiative, line: costOf('licences', { vat: cell(0.2) }, years) }).formula('cost.licences.vat', 0)).toMatch(/^D\$\d+\*vatRate$/);
  });
});

describe('the rows of a benefit by volume', () => {
  it('stand as before where nothing new is asked for', () => {
    const sheet = lineSheet({ initiative, line: benefitOf('beds', { ...volume, startsAfter: cell(6), ramp: cell(6) }, []) });
    const month = '12*E$1-startsAfter';
    expect(sheet.formula('benefit.beds.months', 1)).toBe(`IF(ramp=0,MAX(0,${month}),(MAX(0,${month})*MAX(0,${month})-MAX(0,${month}-ramp)*MAX(0,${month}-ramp))/(ramp+ramp))`);
    expect(sheet.formula('benefit.beds', 1)).toBe('volume*unitValue*(E$2-D$2)/12');
    expect(sheet.values('benefit.beds')).toEqual([0, 30, 120]);
  });

  it('count from go-live where that is known', () => {
    const sheet = lineSheet({ initiative: goingLive, setup: { firstYear: cell(2026) }, line: benefitOf('beds', { ...volume, startsAfter: cell(3), endsAfter: cell(12) }, []) });
    expect(sheet.formula('time.goLive', 'value')).toBe('MAX(-12,12*(YEAR(init.goLive)-(setup.firstYear+1))+MONTH(init.goLive)-setup.fiscalYearStart)');
    expect(sheet.formula('benefit.beds.starts', 'value')).toBe('$C$2+startsAfter');
    expect(sheet.formula('benefit.beds.ends', 'value')).toBe('$C$2+endsAfter');
    expect(sheet.formula('benefit.beds.months', 2)).toContain('MIN(12*F$1,$C$4)-$C$3');
    expect(sheet.values('benefit.beds')).toEqual([0, 60, 30]);
  });

  it('stop without a go-live too', () => {
    const sheet = lineSheet({ initiative, line: benefitOf('beds', { ...volume, endsAfter: cell(18) }, []) });
    expect(sheet.formula('benefit.beds.months', 2)).toContain('MAX(0,MIN(12*F$1,endsAfter)-0)');
    expect(sheet.values('benefit.beds')).toEqual([0, 120, 60]);
  });

  it('follow the change of a metric, in the direction that is better', () => {
    const metric = metricOf('Falls', { baseline: cell(8), target: cell(6) }, { unit: cell('per 1,000 bed days'), better: cell('lower') });
    const line = { ...benefitOf('beds', { ...volume, driver: cell('metric change'), adoption: cell(0.5) }, []), metricId: 'falls' };
    const sheet = lineSheet({ initiative: initiativeOf({ metrics: [metric] }), line });
    const [baseline, target, better] = ['m.falls.baseline', 'm.falls.target', 'm.falls.better'];
    expect(sheet.formula('benefit.beds.improvement', 'value')).toBe(`IF(${better}="lower",${baseline}-${target},IF(${better}="higher",${target}-${baseline},0))/per`);
    expect(sheet.formula('benefit.beds', 1)).toBe('$C$2*volume*adoption*unitValue*(E$3-D$3)/12');
    expect(sheet.input('per')).toEqual([1000, 'number']);
    expect(sheet.values('benefit.beds')[1]).toBeCloseTo(0.12, 12);
  });
});

import { statementOf, storyOfRows, type SmallRow } from '../storyOf';

const WAIT: SmallRow = { Initiative: 'Ward', Cost: '$2M', Metric: 'Patient wait time (minutes)', Better: 'lower', Baseline: '42', Target: '29.4', By: '31 May 2028' };
const RURAL: SmallRow = { Initiative: 'Ward', Metric: 'Rural patients in telehealth', Better: 'higher', Baseline: '1,200', Target: '1,800', By: '31 May 2028', Reach: 'rural' };

const told = (first: SmallRow, second: SmallRow): string => statementOf(storyOfRows([{ ...WAIT, ...first }, { ...RURAL, ...second }]), 'board').text;

const HOMELESS: SmallRow = { ...RURAL, Metric: 'Homeless patients in telehealth', Baseline: '50', Target: '60', Reach: 'homeless' };
const toldOf = (...rows: readonly SmallRow[]): string => statementOf(storyOfRows(rows), 'board').text;

describe('two groups reached', () => {
  it('share verb and service where these are the same', () => {
    expect(toldOf(WAIT, RURAL, HOMELESS)).toContain('cut patient wait times by 30%, and bring telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60) by May 2028.');
  });

  it('each have their own verb where the services differ', () => {
    expect(toldOf(WAIT, RURAL, { ...HOMELESS, Metric: 'Homeless patients monitored' })).toContain('bring telehealth to 50% more rural patients (1,200 to 1,800) and reach 20% more homeless patients monitored (50 to 60) by May 2028.');
  });

  it('have their own days where these differ', () => {
    expect(toldOf(WAIT, RURAL, { ...HOMELESS, By: '31 March 2029' })).toContain(
      'by 30%, from 42 to 29.4 minutes, by May 2028, and bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028 and 20% more homeless patients (50 to 60) by March 2029.',
    );
  });

  it('share a day that is not that of the first outcome', () => {
    expect(toldOf(WAIT, { ...RURAL, By: '31 March 2029' }, { ...HOMELESS, By: '31 March 2029' })).toMatch(/by May 2028, and bring telehealth to .* rural patients \(1,200 to 1,800\) and 20% more .* by March 2029\.$/);
  });

  it('go on behind people who lead and whom the same service reaches', () => {
    expect(toldOf({ ...RURAL, Cost: '$2M' }, HOMELESS)).toContain('aims to bring telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60) by May 2028.');
    expect(toldOf({ ...RURAL, Cost: '$2M' }, HOMELESS, { ...HOMELESS, Metric: 'Refugees in telehealth', Reach: 'refugees' })).toContain(
      '50% more rural patients (1,200 to 1,800), 20% more homeless patients (50 to 60) and 20% more refugees (50 to 60) by May 2028.',
    );
  });

  it('sound no surer than the weakest of all', () => {
    expect(toldOf({ ...WAIT, Evidence: 'measured' }, { ...RURAL, Evidence: 'measured' }, HOMELESS)).toMatch(/^This \$2M investment aims to cut/);
  });

  it('are told without the one that is overdue', () => {
    expect(toldOf(WAIT, { ...RURAL, By: '31 May 2026' }, HOMELESS)).toContain('by 30% and bring telehealth to 20% more homeless patients (50 to 60) by May 2028.');
  });

  it('that would come to nothing are told by their levels', () => {
    expect(toldOf(WAIT, { ...RURAL, Metric: 'Rural patients turned away', Better: 'lower', Baseline: '40', Target: '0' })).toContain('by 30% and cut rural patients turned away from 40 to zero by May 2028.');
  });
});

describe('a second outcome', () => {
  it('with another deadline keeps its own, and the levels of the first stand before its own', () => {
    expect(told({ Evidence: 'measured' }, { Evidence: 'measured', By: '31 March 2029' })).toBe(
      'This $2M investment will cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028, and bring telehealth to 50% more rural patients (1,200 to 1,800) by March 2029.',
    );
  });

  it('with weaker evidence weakens the verb, and the opening no longer names evidence that only one of them has', () => {
    expect(told({ Evidence: 'piloted', 'Evidence result': '12 wards' }, { Evidence: 'expert' })).toMatch(/^This \$2M investment should cut patient wait times by 30% and bring/);
    expect(told({ Evidence: 'measured' }, { Evidence: '' })).toMatch(/^This \$2M investment aims to cut/);
  });

  it('that only the supplier speaks of makes both an aim', () => {
    expect(told({ Evidence: 'measured' }, { Evidence: 'supplier' })).toMatch(/^This \$2M investment aims to cut patient wait times by 30% and bring telehealth/);
  });

  it('of the same supplier stands in the present too', () => {
    expect(told({ Evidence: 'supplier' }, { Evidence: 'supplier' })).toBe(
      'The supplier says that this $2M system cuts patient wait times by 30% and brings telehealth to 50% more rural patients (1,200 to 1,800). We have no evidence of our own yet.',
    );
  });

  it('in percent is told in percentage points', () => {
    expect(told({}, { Metric: 'Rural coverage', Unit: '%', Baseline: '40', Target: '60' })).toContain('and raise rural coverage by 20 percentage points (40% to 60%) by May 2028.');
  });

  it('without a service reaches the people its name gives', () => {
    expect(told({}, { Metric: 'Rural patients monitored' })).toContain('and reach 50% more rural patients monitored (1,200 to 1,800) by May 2028.');
  });

  it('that does not improve is not said', () => {
    expect(told({}, { Better: 'lower' })).toBe('This $2M investment aims to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.');
  });
});

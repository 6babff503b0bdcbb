import type { Metric } from '../../../src/model/Casebook';
import { cell, costOf, day, initiativeOf, metricOf } from '../../model/caseBuilder';
import { statementOf, storyOf } from '../storyOf';
import { storyOfMoment } from './anyMoment';

const by: NonNullable<Metric['record']['targetDate']> = { ...cell('x'), value: { kind: 'date', day: day('2027-12-31') } };

function told(reason: string, record: Metric['record'] = {}): string {
  const metric = metricOf('Interfaces to support', { baseline: cell(14), target: cell(9), targetDate: by, evidence: cell('measured'), whyTechnology: cell(reason), ...record });
  return statementOf(storyOf(initiativeOf({ costs: [costOf('Cost')], metrics: [metric] })), 'technology').text;
}

describe('a movement behind a reason', () => {
  it('is told by its levels alone where the reason names metric and direction', () => {
    expect(told('Fewer interfaces to secure and support')).toBe('Fewer interfaces to secure and support: from 14 to 9 by the end of 2027.');
  });

  it('still says what it rests on', () => {
    expect(told('Fewer interfaces to secure', { evidence: cell('piloted') })).toBe('Fewer interfaces to secure: from 14 to 9 by the end of 2027, judging by the pilot.');
    expect(told('Fewer interfaces to secure', { evidence: cell('supplier') })).toBe('Fewer interfaces to secure: the supplier says from 14 to 9; that is to be measured here.');
  });

  it('is told in full where the reason does not name the metric, or not where it goes', () => {
    expect(told('Fewer to secure')).toBe('Fewer to secure: interfaces to support will fall by 35.7%, from 14 to 9, by the end of 2027.');
    expect(told('Interfaces cost us nights')).toBe('Interfaces cost us nights: interfaces to support will fall by 35.7%, from 14 to 9, by the end of 2027.');
    expect(told('More interfaces')).toBe('More interfaces: interfaces to support will fall by 35.7%, from 14 to 9, by the end of 2027.');
  });

  it('to zero is told by its levels', () => {
    expect(told('Fewer interfaces to secure', { target: cell(0) })).toBe('Fewer interfaces to secure: from 14 to zero by the end of 2027.');
    expect(told('Less to secure', { target: cell(0) })).toBe('Less to secure: interfaces to support will fall from 14 to zero by the end of 2027.');
  });
});

describe('a movement of which only the change is known', () => {
  const changed = (value: number, record: Metric['record'] = {}): string =>
    statementOf(
      storyOf(
        initiativeOf({
          costs: [costOf('Cost')],
          metrics: [metricOf('ICU mortality', { change: { ...cell('x'), value: { kind: 'relative', value } }, targetDate: by, whyClinical: cell('Fewer die'), evidence: cell('measured'), ...record })],
        }),
      ),
      'clinical',
    ).text;

  it('says that nothing changes where the change is zero', () => {
    expect(changed(0)).toBe('ICU mortality would stay as before. No improvement is claimed.');
  });

  it('is overdue once its day has passed', () => {
    const past: typeof by = { ...cell('x'), value: { kind: 'date', day: day('2026-05-31') } };
    expect(changed(-0.2, { targetDate: past })).toBe('A fall of 20% in ICU mortality was due in May 2026. No result has been recorded since.');
  });

  it('is told as a rise where it would reach people', () => {
    const record = { change: { ...cell('x'), value: { kind: 'relative', value: 0.5 } }, targetDate: by, reach: cell('rural') } satisfies Metric['record'];
    const metric = metricOf('Rural patients in telehealth', record, { better: cell('higher') });
    const story = storyOf(initiativeOf({ costs: [costOf('Cost')], metrics: [metric] }));
    expect(statementOf(story, 'board').text).toMatch(/aims to raise rural patients in telehealth by 50% by the end of 2027/);
  });

  it('that is all of it ends at zero', () => {
    expect(changed(-1)).toBe('Fewer die: ICU mortality will fall to zero, by the end of 2027.');
  });
});

describe('a movement that is there already', () => {
  it('is said to stand there', () => {
    const story = storyOfMoment({ name: 'Patient wait time', unit: 'minutes', better: 'lower', baseline: 42, target: 29.4, actual: 28, due: 300, status: 'proposed', cause: 'common', grade: 'expert' });
    expect(statementOf(story, 'clinical').text).toBe('Patient wait times already stand at 28 minutes, better than the target of 29.4. No improvement is claimed.');
  });
});

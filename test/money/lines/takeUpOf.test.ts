import { takeUpOf } from '../../../src/money/lines/takeUpOf';
import { cell } from '../../model/caseBuilder';
import { volumeOf } from './lineCases';

describe('takeUpOf', () => {
  it('counts start and end from go-live', () => {
    const line = volumeOf(1, 1, { startsAfter: cell(3), ramp: cell(6), endsAfter: cell(24) });
    expect(takeUpOf(line, { goLiveMonths: -2 })).toEqual({ startMonth: 1, rampMonths: 6, endMonth: 22 });
    expect(takeUpOf(line, { goLiveMonths: null })).toEqual({ startMonth: 3, rampMonths: 6, endMonth: 24 });
  });

  it('does not end by itself', () => {
    expect(takeUpOf(volumeOf(1, 1), { goLiveMonths: null })).toEqual({ startMonth: 0, rampMonths: 0, endMonth: null });
  });

  it('refuses negative months', () => {
    const refused = expect.objectContaining({ code: 'argument-invalid' });
    for (const field of ['startsAfter', 'ramp', 'endsAfter'] as const) {
      expect(() => takeUpOf(volumeOf(1, 1, { [field]: cell(-1) }), { goLiveMonths: null })).toThrow(refused);
    }
  });
});

import * as fc from 'fast-check';
import { dayOfSerial, isoOfSerial } from '../../src/model/calendar';
import { addMonths, deadlineDay } from '../../src/model/deadlineDay';
import { day } from './caseBuilder';

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 18, '2028-05-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoOfSerial(addMonths(day(from), months))).toBe(to);
  });

  it('lands in the month that many months away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30000, max: 80000 }), fc.integer({ min: -200, max: 200 }), (serial, months) => {
        const [from, to] = [dayOfSerial(serial), dayOfSerial(addMonths(serial, months))];
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
      }),
    );
  });
});

describe('deadlineDay', () => {
  it('is unknown for a span without a start', () => {
    expect(deadlineDay({ kind: 'span', months: 18 }, null)).toBeNull();
  });
});

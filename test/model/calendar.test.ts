import fc from 'fast-check';
import { dayOfSerial, isCalendarDay, isoOfSerial, serialOfDay, serialOfIso } from '../../src/model/calendar';

describe('the calendar of a spreadsheet', () => {
  // Serial numbers as Microsoft documents them for DATE and DATEVALUE.
  it.each([
    ['1900-03-01', 61],
    ['2008-01-01', 39448],
    ['2011-08-22', 40777],
    ['2028-05-31', 46904],
  ])('counts %s as day %p', (iso, serial) => {
    expect(serialOfIso(iso)).toBe(serial);
    expect(isoOfSerial(serial)).toBe(iso);
  });

  it('knows leap years', () => {
    expect(isCalendarDay({ year: 2028, month: 2, day: 29 })).toBe(true);
    expect(isCalendarDay({ year: 2027, month: 2, day: 29 })).toBe(false);
    expect(isCalendarDay({ year: 2100, month: 2, day: 29 })).toBe(false);
    expect(isCalendarDay({ year: 2027, month: 13, day: 1 })).toBe(false);
  });

  it.each(['2028-5-31', '2028-02-30', '31/05/2028', ''])('reads no day from "%s"', (text) => {
    expect(serialOfIso(text)).toBeNull();
  });

  it('comes back to the same day, a time of day dropped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
        expect(serialOfDay(dayOfSerial(serial + time))).toBe(serial);
      }),
    );
  });
});

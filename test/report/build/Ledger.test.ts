import { Ledger } from '../../../src/report/build/Ledger';

const HERE = { sheet: 'Inputs', row: 4, column: 2, rowFixed: true, columnFixed: true };

describe('Ledger', () => {
  it('finds what was recorded', () => {
    const ledger = new Ledger();
    expect(ledger.record('setup.rate', HERE)).toBe(HERE);
    expect(ledger.find('setup.rate')).toBe(HERE);
    expect([ledger.has('setup.rate'), ledger.has('setup.years'), ledger.count('setup.')]).toEqual([true, false, 1]);
  });

  it('refuses a second home for a value, and a value without one', () => {
    const ledger = new Ledger();
    ledger.record('a', HERE);
    expect(() => ledger.record('a', HERE)).toThrow('description-invalid');
    expect(() => ledger.find('b')).toThrow('description-invalid');
  });
});

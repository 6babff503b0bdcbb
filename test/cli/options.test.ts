import { isoOfSerial } from '../../src/model/calendar';
import { readOptions } from '../../src/cli/options';

describe('the command line', () => {
  it('is read into options', () => {
    const options = readOptions(['build', 'plan.xlsx', '--initiative', 'a', '--initiative', 'b', '--today', '2028-02-29', '--locale', 'en-gb', '--seed', '0', '--force']);
    expect(options).toMatchObject({ command: 'build', input: 'plan.xlsx', initiatives: ['a', 'b'], locale: 'en-GB', seed: 0, force: true, json: null, out: null });
    expect(isoOfSerial(options.today ?? 0)).toBe('2028-02-29');
  });

  it.each([
    ['--today', '2027-02-29'],
    ['--today', '1 June 2027'],
    ['--preset', 'NHS'],
    ['--locale', 'not a locale'],
    ['--seed', '-1'],
    ['--seed', '1.5'],
    ['--trials', '0'],
    ['--trials', 'many'],
  ])('is refused with %s %s', (option, value) => {
    expect(() => readOptions(['build', 'plan.xlsx', option, value])).toThrow('argument-invalid');
  });

  it('is refused with an option that needs a value and has none', () => {
    expect(() => readOptions(['build', 'plan.xlsx', '--out'])).toThrow('argument-invalid');
  });
});

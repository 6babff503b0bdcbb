import { ERROR_CODES } from '../../../src/errors/errorCodes';
import { UNREADABLE_REASONS, UNSAFE_REASONS } from '../../../src/locales/en/errorReasons';
import { ERROR_WORDS } from '../../../src/locales/en/errors';

describe('the words of errors', () => {
  it('exist for every code', () => {
    expect(Object.keys(ERROR_WORDS).sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each(ERROR_CODES)('%s says what happened, what was not changed and what to do', (code) => {
    const text = ERROR_WORDS[code]({});
    expect(text).toMatch(/Nothing was written|Nothing was changed|was not changed/);
    expect(text.split('. ').length).toBeGreaterThanOrEqual(3);
    expect(text).not.toMatch(/ {2}|“”|undefined/);
  });

  it('names the file and the reason in words', () => {
    expect(ERROR_WORDS['input-unreadable']({ file: 'plan.xlsx', reason: 'zip-truncated' })).toContain(
      'The file “plan.xlsx” could not be read: the file was cut off before its end.',
    );
  });

  it('passes an unknown reason on as it is', () => {
    expect(ERROR_WORDS['mapping-invalid']({ reason: 'it lists no columns' })).toContain('could not be used: it lists no columns.');
  });

  it('has no reason without words', () => {
    expect([...Object.values(UNREADABLE_REASONS), ...Object.values(UNSAFE_REASONS)].filter((words) => words.trim() === '')).toEqual([]);
  });
});

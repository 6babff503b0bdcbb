import * as fc from 'fast-check';
import type { Problem, ProblemCode } from '../../../src/model/Problem';
import { PROBLEM_SEVERITIES } from '../../../src/model/Problem';
import { PROBLEM_WORDS } from '../../../src/locales/en/problems';

const JARGON = /\b(?:leverage|robust|seamless|synergy|coerc\w*|null|undefined|NaN|parse\w*|string|boolean|invalid|IRR|NPV|regex)\b/i;
const CODE_SHOWING_THROUGH = /\[object|function|=>/;
const KEYS = ['text', 'value', 'header', 'sheet', 'cell', 'metric', 'initiative', 'benefit', 'choices', 'rows', 'encoding', 'count', 'setting', 'source', 'side', 'item'];

const entries = Object.entries(PROBLEM_WORDS);
const data = fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(fc.constantFrom('Cost', 'Metrics!G4', '$2M', ''), fc.integer({ min: 0, max: 99 })));

function words(code: ProblemCode, given: Problem['data'] = {}): string {
  return PROBLEM_WORDS[code](given);
}

describe('the words of problems', () => {
  it('exist for every code', () => {
    expect(Object.keys(PROBLEM_WORDS).sort()).toEqual(Object.keys(PROBLEM_SEVERITIES).sort());
  });

  it.each(entries)('%s reads as whole sentences with and without data', (_, sentence) => {
    fc.assert(
      fc.property(data, (given) => {
        const text = sentence(given);
        expect(text).toMatch(/^[A-Z“$0-9].*[.]$/u);
        expect(text).not.toMatch(/ {2}| [.,]|“”|\(\)|\.\./u);
        expect(text).not.toMatch(CODE_SHOWING_THROUGH);
      }),
      { numRuns: 60 },
    );
  });

  it.each(entries)('%s says what was not done and what to do, in plain words', (_, sentence) => {
    const text = sentence({});
    expect(text).not.toMatch(JARGON);
    expect(text.split(/[.;](?: |$)/).length).toBeGreaterThan(2);
    expect(text.length).toBeLessThan(320);
  });

  it('names the cell to type in', () => {
    expect(words('baseline-missing', { metric: 'Patient wait time', cell: 'Metrics!G4', header: 'Baseline', sheet: 'Metrics' })).toBe(
      'Where the metric stands today is missing for “Patient wait time”, so no claim is made of it. Type the present level in Metrics, cell G4.',
    );
  });

  it('names the column to add where there is no cell', () => {
    expect(words('source-missing', { metric: 'Wait', header: 'Source', sheet: 'Plan' })).toContain('Add a column “Source” to the sheet Plan and type the source there.');
  });

  it('unquotes the name of a sheet', () => {
    expect(words('target-missing', { cell: "'Bob''s metrics'!I4" })).toContain("in Bob's metrics, cell I4.");
  });

  it('writes the assumed rate as a percentage', () => {
    expect(words('discount-rate-assumed', { value: 0.035, source: 'TEI' })).toContain('The discount rate of 3.5% is assumed (TEI)');
  });

  it.each([
    [{ text: '$2M', value: 2_000_000, coercion: 'money-from-text' }, '“$2M” was read as 2,000,000.'],
    [{ text: '1.5 years', value: 18, coercion: 'span-from-text' }, '“1.5 years” was read as 18 months.'],
    [{ text: 'cut by 30%', value: -0.3, coercion: 'change-from-text' }, '“cut by 30%” was read as a change of -0.3.'],
  ])('says what was read from %j', (given, sentence) => {
    expect(words('value-coerced', given)).toContain(sentence);
  });

  it('names a setting as the template does and hides a reason that is a code', () => {
    expect(words('setting-assumed', { setting: 'fiscalYearStart', value: 4, source: 'no-cell' })).toBe(
      '“Fiscal year start (month)” was assumed to be 4, as no cell gives it. Type it in the Setup table to change it.',
    );
  });

  it('quotes what the cell says', () => {
    expect(words('number-unreadable', { text: 'lots', header: 'Cost' })).toContain('“lots” in the column “Cost” could not be read');
  });
});

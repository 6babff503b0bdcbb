import { spelled } from '../../../src/locales/en/spelling';

describe('spelled', () => {
  it('keeps British spelling for British readers', () => {
    expect(spelled('Name of the organisation and its programme', 'en-GB')).toBe('Name of the organisation and its programme');
  });

  it('gives American readers theirs', () => {
    expect(spelled('Organisations, programmes and centres', 'en-US')).toBe('Organizations, programs and centers');
    expect(spelled('Name of the organisation', 'en-US')).toBe('Name of the organization');
  });

  it('leaves the words that a cell may hold', () => {
    expect(spelled('cash-releasing, societal or unmonetisable', 'en-US')).toBe('cash-releasing, societal or unmonetisable');
  });
});

import { spelled } from '../../../src/locales/en/spelling';

describe('spelled', () => {
  it('keeps British spelling for British readers', () => {
    expect(spelled('Name of the organisation and its programme', 'en-GB')).toBe('Name of the organisation and its programme');
  });

  it('gives American readers theirs', () => {
    expect(spelled('Organisations, programmes and centres', 'en-US')).toBe('Organizations, programs and centers');
    expect(spelled('Name of the organisation', 'en-US')).toBe('Name of the organization');
  });

  it.each([
    ['a licence to recognise, utilise and prioritise', 'a license to recognize, utilize and prioritize'],
    ['realistic, realised and organising', 'realistic, realized and organizing'],
    ['analysed by analysis and analyses', 'analyzed by analysis and analyses'],
    ['standardised, in our judgement', 'standardized, in our judgment'],
    ['fulfil, fulfils, fulfilled, fulfilment', 'fulfill, fulfills, fulfilled, fulfillment'],
  ])('respells %p', (british, american) => {
    expect(spelled(british, 'en-US')).toBe(american);
    expect(spelled(british, 'en-GB')).toBe(british);
  });

  it('leaves the words that a cell may hold', () => {
    expect(spelled('cash-releasing, societal or unmonetisable', 'en-US')).toBe('cash-releasing, societal or unmonetisable');
  });
});

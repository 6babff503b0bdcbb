import { concernPattern, patternOfText } from '../../../src/alignment/concerns/concernPattern';

describe('patternOfText', () => {
  it.each([
    ['IT will not approve a system outside the standard architecture', 'it-veto'],
    ["We can't certify this; the security risks are too high", 'it-veto'],
    ['The security team blocks every cloud service', 'it-veto'],
    ['IT has no capacity before the autumn', 'resource-constraint'],
    ['There is not enough staff to support a second platform', 'resource-constraint'],
    ['The integration team is overstretched', 'resource-constraint'],
    ['We already have a solution for that', 'territorial-protection'],
    ['We already have our own spreadsheet for that', 'territorial-protection'],
    ['This is not from our preferred supplier', 'territorial-protection'],
    ['It would replace what my team has built', 'territorial-protection'],
    ['Other projects would be displaced', 'priority-conflict'],
    ['It is not clear which priority ranks first', 'priority-conflict'],
    ['The new records system goes ahead of everything', 'priority-conflict'],
  ])('"%s" shows %s', (text, pattern) => {
    expect(patternOfText(text)).toBe(pattern);
  });

  it.each(['', 'Which wards take part?', 'The font is small'])('sees no pattern in "%s"', (text) => {
    expect(patternOfText(text)).toBeNull();
  });
});

describe('concernPattern', () => {
  it('lets the cell decide, in any spelling', () => {
    expect(concernPattern({ concern: 'No capacity', pattern: 'it veto' })).toEqual({ pattern: 'it-veto', from: 'cell' });
    expect(concernPattern({ concern: 'x', pattern: 'Territorial protection (own tool)' }).pattern).toBe('territorial-protection');
  });

  it('reads the text where the cell names no known pattern', () => {
    expect(concernPattern({ concern: 'No capacity', pattern: 'personal' })).toEqual({ pattern: 'resource-constraint', from: 'words' });
    expect(concernPattern({ concern: 'Why blue?', pattern: null })).toEqual({ pattern: null, from: null });
  });
});

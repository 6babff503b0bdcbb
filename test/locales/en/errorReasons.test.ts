import { readFileSync } from 'node:fs';
import { MAPPING_REASONS, UNREADABLE_REASONS, UNSAFE_REASONS } from '../../../src/locales/en/errorReasons';
import { filesUnder } from '../../repo/sourceTree';

/** Reasons as the hosts give them: at the error itself, or through the short functions that make it. */
const GIVEN = /(?:reason: |broken\()'([a-z0-9-]+)'/gu;
/** Reasons of faults of the program, which are told as they are. */
const OWN_FAULTS = ['sheet-name-taken'];

function reasonsGiven(): readonly string[] {
  const texts = filesUnder('src/hosts').map((file) => readFileSync(file, 'utf8'));
  const refusals = readFileSync('src/hosts/xlsx/graft/refuseUnsafe.ts', 'utf8').matchAll(/(?:return|:) '([a-z-]+)';/gu);
  return [...texts.flatMap((text) => [...text.matchAll(GIVEN)]), ...refusals].map(([, reason = '']) => reason);
}

describe('reasons of errors', () => {
  it('go on from a colon: small letter first, no full stop', () => {
    const words = [UNREADABLE_REASONS, UNSAFE_REASONS, MAPPING_REASONS].flatMap((reasons) => Object.values(reasons));
    expect(words.filter((text) => !/^[a-z].*[^.]$/.test(text))).toEqual([]);
  });

  it('have words for every reason that a host gives', () => {
    const told = new Set([...Object.keys(UNREADABLE_REASONS), ...Object.keys(UNSAFE_REASONS), ...OWN_FAULTS]);
    const given = reasonsGiven();
    expect(given).toContain('signed');
    expect(given.filter((reason) => !told.has(reason))).toEqual([]);
  });
});

import type { Setup } from '../../model/Casebook';
import { TEST_SHARE } from '../../money/sensitivity/conventionalTests';
import { rateAlternatives } from '../../money/sensitivity/rateAlternatives';
import type { InputRows } from '../inputs/InputRows';
import { rateKey, TEST_SHARE_KEY } from './testRows';

/** What the tests of a sensitivity sheet are made with: the size of the conventional ones, and the rates to try. */
export function addSensitivityInputs(rows: InputRows, setup: Setup): void {
  const { label, sentence } = rows.words;
  rows.section(label('section-tests'));
  rows.add({ key: TEST_SHARE_KEY, label: label('input-test-share'), value: TEST_SHARE, unit: 'share', origin: { kind: 'default', reason: 'conventional-test' } });
  rateAlternatives(setup).forEach(({ rate, source, dated }, index) => {
    rows.add({ key: rateKey(index), label: sentence('input-rate-to-try', { dated }), value: rate, unit: 'share a year', origin: { kind: 'preset', preset: setup.preset.value, source } });
  });
}

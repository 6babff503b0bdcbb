import { shortMoney } from '../../../../src/app/pane/money/shortMoney';
import { exampleReport } from '../../../report/exampleReport';

describe('shortMoney', () => {
  it.each([
    [0, 'gain', '£0'],
    [999, 'gain', '£999'],
    [1_250_000, 'gain', '£1.25m'],
    [-950_000, 'gain', '−£950k'],
    [2_000_000_000, 'cost', '£2bn'],
    [999_999.5, 'cost', '£1m'],
    // A cost never looks smaller than it is, a gain never larger.
    [2_311_037, 'cost', '£2.311m'],
    [2_311_037, 'gain', '£2.31m'],
    [-89_060, 'gain', '−£89.1k'],
  ] as const)('reads %d as a %s as %s', async (value, flattery, text) => {
    expect(shortMoney({ built: await exampleReport('virtual-ward') }, value, flattery)).toBe(text);
  });
});

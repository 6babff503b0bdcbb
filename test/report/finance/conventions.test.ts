import type { BuiltReport } from '../../../src/app/buildReport';
import { conventions, type Convention } from '../../../src/report/finance/conventions';
import { sheetOf, tableReport, textsOf } from '../exampleReport';

const COSTS = ['Initiative,Cost line,Year 0,Year 1', 'A,Licence,100,0', 'A,Support,0,10'];

const builtWith = (settings: readonly string[], preset: 'nhs-england' | 'us-health'): Promise<BuiltReport> => tableReport([...COSTS, '', 'Setting,Value', 'Currency,GBP', ...settings], { preset });
const named = (built: BuiltReport): ReadonlyMap<string, Convention> => new Map(conventions(built.casebook.setup).map((each) => [each.name, each]));

describe('conventions', () => {
  it('hold every parameter in force with what its preset says of it', async () => {
    const found = named(await builtWith([], 'nhs-england'));
    expect([...found.keys()]).toEqual(expect.arrayContaining(['discount-rate', 'later-rate', 'health-rate', 'timing', 'prices', 'vat-in-value', 'fiscal-year-start']));
    expect(found.get('discount-rate')?.preset?.alternatives.map(({ value, adopted }) => [value, adopted])).toEqual([[0.035, true], [0.03, false]]);
  });

  it('leave out what is not in force', async () => {
    const found = named(await builtWith([], 'us-health'));
    expect(['later-rate', 'health-rate', 'inflation'].filter((name) => found.has(name))).toEqual([]);
  });

  it('offer the preset’s own value where another is typed', async () => {
    const texts = textsOf(sheetOf(await builtWith(['Discount rate,5%'], 'nhs-england'), 'finance:a'));
    expect(texts.some((text) => text.startsWith('3.5%: the preset (HM Treasury'))).toBe(true);
    expect(texts).toContain('typed in the casebook');
  });

  it('ask for a rate of one’s own where the preset’s is a start only', async () => {
    const texts = textsOf(sheetOf(await builtWith([], 'us-health'), 'finance:a'));
    expect(texts).toContain('a start only: your own value is asked for');
  });
});

import { readFileSync } from 'node:fs';
import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import { ENGLISH_TEMPLATE_WORDS } from '../../src/locales/en/template';
import type { Example } from '../../src/report/template/Example';
import { templateSheets } from '../../src/report/template/templateSheets';
import { LENS_TABLE } from '../../src/story/lenses/lensTable';
import type { Statement, StatementRole } from '../../src/story/Statement';
import { buildFile, type BuiltFile } from '../parity/buildGenerated';

/** A casebook that stands as data, as its user would have typed it, with our sheets written into it. */
async function builtFrom(file: string): Promise<BuiltFile> {
  const example: Example = JSON.parse(readFileSync(`test/story/${file}.json`, 'utf8'));
  const workbook = FileWorkbook.empty('book.xlsx');
  await workbook.writeSheets(templateSheets({ words: ENGLISH_TEMPLATE_WORDS, preset: null, example }));
  return buildFile(workbook.toBytes(), { localeTag: null, preset: null });
}

const of = (statements: readonly Statement[], lens: string, role: StatementRole): readonly string[] =>
  statements.flatMap((statement) => (statement.lens === lens && statement.role === role ? [statement.text] : []));

describe('ten initiatives outside health', () => {
  let file: BuiltFile;
  beforeAll(async () => {
    file = await builtFrom('tenInitiatives');
  }, 60_000);

  it('are each claimed in one sentence for a board', () => {
    expect(file.built.cases.map(({ story }) => of(story.statements, 'board', 'headline').join())).toEqual([
      'Judging by the pilot (38 hours at six pilot stores, spring 2026), this $4.2M investment ($7.32M over its life) is expected to cut order-to-delivery times by 62.5% and bring same-day delivery to 125% more rural customers (4,000 to 9,000) by the end of 2027.',
      'Judging by peers (35–45% fewer at three plants of the group), this $3M investment ($4.56M over its life) should cut unplanned stops on the bottling line by 40%, from 15 to 9 a month, by September 2027.',
      'By our own estimate, this $1.8M investment ($7.2M over its life) should cut the time to contain a security incident by 69%, from 26 to 8 hours, by the end of 2027.',
      'Judging by peers, this $9.5M investment ($17M over its life) should halve the time to close the books, from 12 days to 6, by June 2028.',
      'The supplier says that this $2.4M system ($4.68M over its life) cuts the time to deliver a new report by 75%, from 20 to 5 days. We have no evidence of our own yet.',
      'This $860K investment ($1.28M over its life) will cut picking errors by 62.5%, from 32 to 12 per 10,000 lines, by October 2027.',
      'First contact resolution rose by 14 percentage points, from 64% to 78%. The promise was 14 percentage points for $1.4M.',
      'This $2.1M investment ($4.98M over its life) will cut servers out of support from 120 to zero by March 2028.',
      'Judging by peers, this $6.2M investment ($8.06M over its life) should cut customer minutes lost by 24%, from 41 to 31 per customer a year, by March 2029.',
      'By our own estimate, this $950K investment ($1.49M over its life) should cut the time to decide a permit by 55.6% and bring the permit service to 200% more non-English-speaking residents (200 to 600 a year) by January 2028.',
    ]);
  });

  it('lead each reader with one headline, and with two to four statements behind it for board and finance', () => {
    for (const { story } of file.built.cases) {
      for (const { id } of LENS_TABLE) expect(of(story.statements, id, 'headline')).toHaveLength(1);
      for (const lens of ['board', 'finance']) {
        const supports = of(story.statements, lens, 'support').length;
        expect(supports).toBeGreaterThanOrEqual(2);
        expect(supports).toBeLessThanOrEqual(4);
      }
    }
  });

  it('show the same figure in the same words in every sentence of a case', () => {
    for (const { story } of file.built.cases) {
      const seen = new Map<string, string>();
      for (const { key, text } of story.statements.filter(({ role }) => role !== 'short' && role !== 'credit').flatMap(({ figures }) => figures)) {
        expect([key, seen.get(key) ?? text]).toEqual([key, text]);
        seen.set(key, text);
      }
    }
  });

  it('count what each side has seen as the page of both leaders does', () => {
    const counted = file.built.cases.flatMap(({ story, agreement: { packs } }) => {
      const said = story.statements.find(({ key }) => key === 'bridge.shown');
      return said === undefined ? [] : [[said.text, `technology has seen ${String(packs.technology.done)} of ${String(packs.technology.needed)} and`] as const];
    });
    expect(counted.length).toBeGreaterThan(1);
    for (const [text, expected] of counted) expect(text).toContain(expected);
  });

  it('hold all their checks', () => {
    expect(file.built.report.checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('six published statements', () => {
  it('are told as far as their sources go, and no further', async () => {
    const { built } = await builtFrom('publishedStatements');
    expect(built.cases.map(({ story }) => of(story.statements, 'board', 'headline').join())).toEqual([
      'ICU mortality fell by 19.6% for $7.1M and $3.5M a year. The levels before and after are not given.',
      'Not stated: a metric is missing. Type it in Initiatives, cell A7.',
      'Adverse drug events from dispensing errors fell by 517 a year for $1.31M and $342K a year. The levels before and after are not given.',
      'Not stated: a metric is missing. Type it in Initiatives, cell A9.',
      'Not stated: the cost, the present outpatient record in use and the target for outpatient records in use are missing. Type them in Initiatives, cell R10; Metrics, cell G9; Metrics, cell I9.',
      'Not stated: a metric is missing. Type it in Initiatives, cell A11.',
    ]);
  }, 60_000);
});

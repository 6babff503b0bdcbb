import { resultJson } from '../../src/app/json/resultJson';
import { viewInitiative } from '../../src/app/pane/viewInitiative';
import { METRIC_KINDS } from '../../src/model/choices';
import { SETTINGS } from '../../src/model/settings';
import type { VocabularyPack } from '../../src/model/vocabularies/VocabularyPack';
import type { SheetDescription } from '../../src/report/description/SheetDescription';
import type { LensDefinition } from '../../src/story/lenses/LensDefinition';
import { tableReport, textsOf } from '../report/exampleReport';
import { EDUCATION_PACK } from './added/education/educationPack';
import { SENTENCE } from './added/parents/parentsLens';

// What the one line in each table would say.
jest.mock('../../src/model/vocabularies/vocabularyPacks', () => {
  const { VOCABULARY_PACKS } = jest.requireActual<{ readonly VOCABULARY_PACKS: readonly VocabularyPack[] }>('../../src/model/vocabularies/vocabularyPacks');
  const { EDUCATION_PACK } = jest.requireActual<{ readonly EDUCATION_PACK: VocabularyPack }>('./added/education/educationPack');
  return { VOCABULARY_PACKS: [...VOCABULARY_PACKS, EDUCATION_PACK] };
});
jest.mock('../../src/story/lenses/lensTable', () => {
  const { LENS_TABLE } = jest.requireActual<{ readonly LENS_TABLE: readonly LensDefinition[] }>('../../src/story/lenses/lensTable');
  const { PARENTS_LENS } = jest.requireActual<{ readonly PARENTS_LENS: LensDefinition }>('./added/parents/parentsLens');
  return { LENS_TABLE: [...LENS_TABLE, PARENTS_LENS] };
});

const BOOK = [
  'Setting,Value,',
  'Vocabulary,School,',
  ',,',
  'Initiative,Cost,Metric,Kind,Baseline,Target,By,Education lead,Why it matters to education',
  'Timetabling,£200k,Pupil waiting time (days),access,12,6,31 May 2028,Ms Hill,',
  'Timetabling,,Staff logins a week,adoption,20,60,31 May 2028,,Teachers asked for it',
];

const built = () => tableReport(BOOK, { localeTag: 'en-GB' });
const sheetNamed = (sheets: readonly SheetDescription[], id: RegExp): SheetDescription => {
  const found = sheets.find((sheet) => id.test(sheet.id));
  if (found === undefined) throw new Error(`no sheet ${String(id)}`);
  return found;
};

describe('a vocabulary added by one line', () => {
  it('can be chosen in the set-up, by its name or another word for it', async () => {
    expect(SETTINGS.vocabulary.choices).toContain('education');
    expect((await built()).casebook.setup.vocabulary.value).toBe('education');
  });

  it('has its headers read as those of the second side', async () => {
    const [initiative] = (await built()).casebook.initiatives;
    expect(initiative?.record.clinicalLead?.value).toBe('Ms Hill');
    expect(initiative?.metrics.map(({ record }) => record.whyClinical?.value)).toEqual([undefined, 'Teachers asked for it']);
  });

  it('names the scorecard, its reasons and its sheet', async () => {
    const { sheets } = (await built()).report.book;
    const scorecard = sheetNamed(sheets, /^scorecard:clinical/);
    expect(scorecard.name).toBe('School scorecard');
    expect(textsOf(scorecard)).toEqual(expect.arrayContaining(['School scorecard', 'Why it matters to the school', 'No reason is stated yet. Suggestion: Pupils are taught sooner.', 'school only']));
  });

  it('speaks in titles, questions and problems', async () => {
    const report = await built();
    expect(textsOf(sheetNamed(report.report.book.sheets, /^case:/))).toContain('For school leaders');
    const { problem } = report.words.report;
    const said = report.cases.flatMap(({ problems }) => problems.map(problem)).join(' ');
    expect(said).toContain('Why it matters to school leaders is not given');
  });

  it('leaves no word of another vocabulary where the second side is named', async () => {
    const report = await built();
    const said = [...report.report.book.sheets.filter(({ id }) => /^(?:case|scorecard)/.test(id)).flatMap(textsOf), ...viewInitiative(report, 'timetabling').scorecards.flatMap(({ tab, title, heads }) => [tab, title, heads.why])];
    expect(said.filter((text) => /clinical|patient|customer|business leaders/i.test(text))).toEqual([]);
  });

  it('keeps the codes of the JSON', async () => {
    const json = JSON.stringify(resultJson(await built()));
    expect(json).toContain('"vocabulary":{"value":"education"');
    expect(json).toMatch(/"scorecards":\{"technology":.*"clinical":/);
  });

  it('gives a reason for every kind of metric', () => {
    expect(Object.keys(EDUCATION_PACK.words.en.reasons)).toEqual(METRIC_KINDS);
  });
});

describe('a reader added by one line', () => {
  it('stands in the JSON', async () => {
    const json = JSON.stringify(resultJson(await built()));
    expect(json).toContain(`{"lens":"parents","role":"headline","text":"${SENTENCE}"`);
  });

  it('has a column on the case sheet, live and titled in the words of the vocabulary', async () => {
    const sheet = sheetNamed((await built()).report.book.sheets, /^case:/);
    expect(textsOf(sheet)).toContain('For parents of pupils');
    const cell = sheet.rows.flatMap(({ cells }) => cells).find(({ value }) => value === SENTENCE);
    expect(cell?.formula).toBeDefined();
  });

  it('has a tab in the pane', async () => {
    const { lenses } = viewInitiative(await built(), 'timetabling').caseView;
    const lens = lenses.find((each) => each.lens === 'parents');
    expect([lens?.tab, lens?.title, lens?.headline?.text]).toEqual(['Parents', 'For parents of pupils', SENTENCE]);
  });
});

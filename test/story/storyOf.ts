import { buildCase } from '../../src/app/buildCase';
import { readDelimitedFile } from '../../src/hosts/csv/readDelimitedFile';
import { readCasebook } from '../../src/intake/casebook/readCasebook';
import { proposeMapping } from '../../src/intake/mapping/proposeMapping';
import { wordsOf } from '../../src/locales/words';
import type { Initiative, Setup } from '../../src/model/Casebook';
import { caseMoney } from '../../src/money/case/caseMoney';
import { storyMoney } from '../../src/report/storyMoney';
import type { Lens, Statement, StatementRole, Story } from '../../src/story/Statement';
import type { StoryInput } from '../../src/story/StoryInput';
import { tellStory } from '../../src/story/tellStory';
import { day, setupOf } from '../model/caseBuilder';

export const TODAY = day('2026-11-22');

/** What a row of the smallest table may say; what is left out has no cell. */
export interface SmallRow {
  readonly Initiative?: string;
  readonly Cost?: string;
  readonly Metric?: string;
  readonly Unit?: string;
  readonly Better?: string;
  readonly Baseline?: string;
  readonly Target?: string;
  readonly By?: string;
  readonly Evidence?: string;
  readonly [column: string]: string | undefined;
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The story of a table of plain rows, read as a text file on 22 November 2026. */
export function storyOfRows(rows: readonly SmallRow[], tag: 'en-US' | 'en-GB' = 'en-US'): Story {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((line) => line.map(quoted).join(','));
  const workbook = readDelimitedFile(new TextEncoder().encode(lines.join('\n')), 'Plan.csv');
  const book = readCasebook({ workbook, mapping: proposeMapping(workbook).mapping, options: { today: TODAY, localeTag: tag } });
  const [initiative] = book.initiatives;
  if (initiative === undefined) throw new Error('no initiative was read');
  return buildCase(initiative, book, wordsOf(book.setup.locale, book.setup.vocabulary.value)).story;
}

/** What a story needs beyond its initiative; all of it may be left out. */
export interface StoryContext extends Partial<Pick<StoryInput, 'readings' | 'readiness' | 'bridge' | 'firstPeriod' | 'shown'>> {
  readonly setup?: Setup;
}

const NOTHING_READY = { open: [], done: [], cells: [] };

/** The story of an initiative built as an object. */
export function storyOf(initiative: Initiative, context: StoryContext = {}): Story {
  const { setup = setupOf({ asOf: { value: TODAY, origin: { kind: 'given', by: 'test' } } }), ...rest } = context;
  const words = wordsOf(setup.locale, setup.vocabulary.value);
  return tellStory({
    initiative,
    setup,
    money: storyMoney(initiative, caseMoney(initiative, setup)),
    grammar: words.grammar,
    firstPeriod: null,
    bridge: [],
    readiness: { technology: NOTHING_READY, clinical: NOTHING_READY },
    leaders: 'clinical leaders',
    shown: null,
    readings: new Map(),
    withheldWords: words.withheld,
    ...rest,
  });
}

/** The only statement of a lens in a role. */
export function statementOf(story: Story, lens: Lens, role: StatementRole = 'headline'): Statement {
  const [found] = story.statements.filter((statement) => statement.lens === lens && statement.role === role);
  if (found === undefined) throw new Error(`no ${role} of ${lens}`);
  return found;
}

/** What a lens claims, in one text: its headline and what supports it. */
export function lensText(story: Story, lens: Lens): string {
  return [...rolesOf(story, lens, 'headline'), ...rolesOf(story, lens, 'support')].join(' ');
}

/** Everything that a lens says in a role. */
export function rolesOf(story: Story, lens: Lens, role: StatementRole): readonly string[] {
  return story.statements.flatMap((statement) => (statement.lens === lens && statement.role === role ? [statement.text] : []));
}

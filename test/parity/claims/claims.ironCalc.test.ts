import type { SheetDescription } from '../../../src/report/description/SheetDescription';
import { drawnClaims } from './claimArbitrary';
import { describeClaims } from './describeClaims';
import { describeSentences } from './describeSentences';
import { recalculateTexts, type RecalculatedText } from './recalculateTexts';
import { sentenceDrift, type SentenceDrift } from './sentenceDrift';

/** Any seed will do; a fixed one makes a failure come back. `CASEBRIDGE_SEED` draws others. */
const SEED = Number(process.env.CASEBRIDGE_SEED ?? 20261122);
const BOOKS = 75;
const CLAIMS = 40;
/** Casebooks that are recalculated while others are described. */
const AT_ONCE = 2;
const MINUTE = 60_000;

interface Held extends SentenceDrift {
  readonly claims: number;
  readonly sentences: number;
  readonly rows: number;
}

async function holdBook(seed: number): Promise<Held> {
  const [book] = drawnClaims({ books: 1, claims: CLAIMS, seed });
  if (book === undefined) throw new Error('no casebook was drawn');
  const { built } = describeClaims(book);
  const { sheets } = describeSentences(built);
  const texts = await recalculateTexts(built.raw.sheets, sheets);
  const stated = built.cases.flatMap(({ story }) => story.statements.filter(({ key }) => key !== null));
  return { ...sentenceDrift(sheets, texts), claims: built.cases.filter(({ story }) => story.leadMetricId !== null).length, sentences: stated.length, rows: texts.length };
}

async function holdBooks(seeds: readonly number[]): Promise<readonly Held[]> {
  const waiting = [...seeds];
  const held: Held[] = [];
  const work = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) held.push(await holdBook(seed));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return held;
}

const sum = (held: readonly Held[], pick: (each: Held) => number): number => held.reduce((total, each) => total + pick(each), 0);

describe('sentences as live formulas, recalculated by IronCalc', () => {
  it(`read to the letter what the engine says, in ${String(BOOKS * CLAIMS)} initiatives drawn at random`, async () => {
    const held = await holdBooks(Array.from({ length: BOOKS }, (_, index) => SEED + index));
    expect(held.flatMap(({ drifted }) => drifted)).toEqual([]);
    expect(sum(held, ({ claims }) => claims)).toBeGreaterThan(BOOKS * CLAIMS * 0.6);
    expect(sum(held, ({ sentences }) => sentences)).toBeGreaterThan(BOOKS * CLAIMS * 3);
    // What is left to LibreOffice is next to nothing.
    expect(sum(held, ({ excused }) => excused.length)).toBeLessThan(sum(held, ({ rows }) => rows) / 100);
  }, 15 * MINUTE);
});

/** The sheets with every formula that matches written otherwise. */
function withFormula(sheets: readonly SheetDescription[], find: RegExp, replacement: string): readonly SheetDescription[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replace(find, replacement) })) })),
  }));
}

describe('a sentence whose formula says something else', () => {
  const [book] = drawnClaims({ books: 1, claims: CLAIMS, seed: SEED });
  if (book === undefined) throw new Error('no casebook was drawn');
  const { built } = describeClaims(book);
  const { sheets } = describeSentences(built);
  const drifted = async (changed: readonly SheetDescription[]): Promise<readonly RecalculatedText[]> =>
    sentenceDrift(changed, await recalculateTexts(built.raw.sheets, changed)).drifted;

  it.each([
    ['the other direction', /<0,/, '>0,'],
    ['ten times too much', /FIXED\(/, 'FIXED(10*'],
    ['a rounding to another digit', /ROUND\((\$C\$\d+),/, 'ROUND($1,1+'],
    ['the phrase before', /INDEX\((\$D\$\d+:\$\w\$\d+),(\$C\$\d+)/, 'INDEX($1,1+0*$2'],
    ['a space too many', /^(\$C\$\d+)&/, '$1&" "&'],
  ])('is caught: %s', async (_, find, replacement) => {
    expect((await drifted(withFormula(sheets, find, replacement))).length).toBeGreaterThan(0);
  }, MINUTE);

  it('is caught where only the stored text is another', async () => {
    const texts = await recalculateTexts(built.raw.sheets, sheets);
    const [first, ...rest] = texts.filter(({ stored }) => stored.length > 20);
    if (first === undefined) throw new Error('no sentence');
    expect(sentenceDrift(sheets, rest).drifted).toEqual([]);
    expect(sentenceDrift(sheets, [{ ...first, stored: `${first.stored} ` }, ...rest]).drifted).toHaveLength(1);
  }, MINUTE);
});

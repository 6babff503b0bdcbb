import type { Expression } from '../../../src/model/expression/Expression';
import { operandsOf } from '../../../src/model/expression/operandsOf';
import { a1 } from '../../../src/model/cellAddress';
import type { CaseResult } from '../../../src/report/CaseResult';
import type { StoryRow } from '../../../src/story/Statement';
import { drawnClaims } from './claimArbitrary';
import { changedClaims } from './changeClaims';
import { describeClaims } from './describeClaims';
import { describeSentences } from './describeSentences';
import { recalculateTexts } from './recalculateTexts';
import { afterTies } from './sentenceDrift';

/** A sentence whose inputs changed beneath it. */
export interface LiveSentence {
  readonly initiative: string;
  readonly key: string;
  /** What it said when it was written. */
  readonly written: string;
  /** What its formula says of the changed inputs. */
  readonly live: string;
  /** What a new run says of them; null where a new run has no such sentence. */
  readonly fresh: string | null;
  /**
   * What it waits for: nothing; another run, which would write other formulas; the engine, which alone finds ends of
   * ranges; or nothing but IronCalc's rounding of ties.
   */
  readonly waits: 'nothing' | 'another-run' | 'engine' | 'tie';
}

/** Facts that only the engine finds: they stay until it runs again. */
const OF_ENGINE = /^risk\./;

const refs = (node: Expression): readonly string[] => (node.kind === 'ref' ? [node.key] : operandsOf(node).flatMap(refs));

/** What a sentence is made of, all the way down to facts. */
interface SentenceForm {
  readonly text: string;
  readonly ofEngine: boolean;
}

function formOf({ story }: CaseResult, key: string): SentenceForm {
  const rows = new Map<string, StoryRow>(story.rows.map((row) => [row.key, row]));
  const seen = new Set<string>();
  const open = [key];
  const parts: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const row = rows.get(next);
    if (seen.has(next)) continue;
    seen.add(next);
    if (row === undefined) continue;
    parts.push(`${next}=${JSON.stringify(row.expression)}`);
    open.push(...refs(row.expression));
  }
  return { text: parts.sort().join('\n'), ofEngine: [...seen].some((each) => OF_ENGINE.test(each)) };
}

interface Pair {
  readonly before: CaseResult;
  readonly after: CaseResult | undefined;
}

function waitsFor({ before, after }: Pair, key: string, isTied: boolean): LiveSentence['waits'] {
  const form = formOf(before, key);
  if (after === undefined || formOf(after, key).text !== form.text) return 'another-run';
  if (form.ofEngine) return 'engine';
  return isTied ? 'tie' : 'nothing';
}

/** Writes a casebook, changes about half of the cells beneath its claims, and holds its formulas against a new run. */
export async function liveSentences({ seed, claims }: { readonly seed: number; readonly claims: number }): Promise<readonly LiveSentence[]> {
  const [book] = drawnClaims({ books: 1, claims, seed });
  if (book === undefined) throw new Error('no casebook was drawn');
  const before = describeClaims(book).built;
  const after = describeClaims(changedClaims(book, seed)).built;
  const [written, again] = [describeSentences(before), describeSentences(after)];
  const ties = afterTies(again.sheets);
  const texts = await recalculateTexts(after.raw.sheets, written.sheets);
  const byCell = new Map(texts.map((text) => [`${text.sheet}!${text.cell}`, text.recalculated]));
  const placeOf = ({ ledger }: typeof written, name: string): string => {
    const at = ledger.find(name);
    return `${at.sheet}!${a1(at)}`;
  };
  return before.cases.flatMap((result) => {
    const { id } = result.initiative;
    const fresh = after.cases.find(({ initiative }) => initiative.id === id);
    return result.story.statements.flatMap(({ key, text }): readonly LiveSentence[] => {
      const live = key === null ? undefined : byCell.get(placeOf(written, `${id}/${key}`));
      if (key === null || live === undefined) return [];
      const told = fresh?.story.statements.find((statement) => statement.key === key);
      const isTied = told !== undefined && told.text !== live && ties.has(placeOf(again, `${id}/${key}`));
      return [{ initiative: id, key, written: text, live, fresh: told?.text ?? null, waits: waitsFor({ before: result, after: fresh }, key, isTied) }];
    });
  });
}

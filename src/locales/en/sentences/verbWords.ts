import { call, phrase, type Expression } from '../../../model/expression/Expression';
import type { ChangeSlots, VerbFamily } from '../../../story/grammar/SentenceSlots';
import type { PhraseTable } from '../../../story/grammar/StatementGrammar';

/** The tables from which the verbs of a family are picked, first the way down, then the way up. */
interface FamilyTables {
  readonly promise: readonly [PhraseTable, PhraseTable];
  readonly beside: readonly [PhraseTable, PhraseTable];
  readonly one: readonly [PhraseTable, PhraseTable];
  readonly many: readonly [PhraseTable, PhraseTable];
  readonly title: PhraseTable;
  readonly titlePast: PhraseTable;
  readonly moves: PhraseTable;
  readonly movesTo: PhraseTable;
  readonly past: PhraseTable;
}

const FALL_AND_RISE = { one: ['fallOne', 'riseOne'], many: ['fallMany', 'riseMany'], moves: 'moves', movesTo: 'movesTo', past: 'past' } as const;

/** The verbs of each family of metrics. */
export const FAMILY_TABLES: Readonly<Record<VerbFamily, FamilyTables>> = {
  amount: { ...FALL_AND_RISE, promise: ['verbLower', 'verbHigher'], beside: ['verbReduce', 'verbRaise'], title: 'titleVerbs', titlePast: 'titlePast' },
  score: { ...FALL_AND_RISE, promise: ['verbDrop', 'verbLift'], beside: ['verbSink', 'verbRaise'], title: 'titleScoreVerbs', titlePast: 'titleScorePast' },
  gap: {
    promise: ['verbNarrow', 'verbWiden'],
    beside: ['verbClose', 'verbOpen'],
    one: ['narrowOne', 'widenOne'],
    many: ['narrowMany', 'widenMany'],
    title: 'titleGapVerbs',
    titlePast: 'titleGapPast',
    moves: 'gapMoves',
    movesTo: 'gapMovesTo',
    past: 'gapPast',
  },
};

/** `cut `, `halve `, `aims to triple `: the verb of a promise. */
export function promiseVerb({ verbs, way, grade }: ChangeSlots): Expression {
  const [down, up] = FAMILY_TABLES[verbs].promise;
  const plain = [phrase(down, grade), phrase(up, grade)];
  if (verbs === 'score') return call('CHOOSE', way, ...plain);
  return call('CHOOSE', way, ...plain, phrase('verbHalve', grade), phrase('verbDouble', grade), phrase('verbTriple', grade));
}

/** What stands behind the metric: how far it goes, unless the verb has said that. */
export function behindVerb({ verbs, way }: ChangeSlots, parts: { readonly far: Expression; readonly said: Expression | string }): Expression {
  const { far, said } = parts;
  return verbs === 'score' ? far : call('CHOOSE', way, far, far, said, said, said);
}

/** ` fall`, ` narrow`: the plain verb of a movement. */
export const plainVerb = ({ verbs, direction }: ChangeSlots): Expression => phrase(FAMILY_TABLES[verbs].moves, direction);

import type { Metric } from '../../model/Casebook';
import { binary, call, join, ref, type Expression } from '../../model/expression/Expression';
import { metricKey } from '../facts/metricKey';
import type { FigureKeys, StoryBuilder } from '../StoryBuilder';
import type { MetricLook } from './metricLook';

/** How far a metric goes, as it stands behind the verb. */
export interface ExtentRows {
  /** `from 42 to 29.4 minutes`, `from 120 to zero`. */
  readonly levels: Expression;
  /** ` by 30%`, ` fivefold`, ` from 120 to zero`. */
  readonly size: Expression;
  /** ` by 30%, from 42 to 29.4 minutes`, ` from 120 to zero`. */
  readonly extent: Expression;
  /** Where it ends: `29.4`, `zero`. */
  readonly end: Expression;
  /** As a title says it: `30%`, `to 0`. */
  readonly titleChange: Expression;
  /** 1 where only the levels say how far, as it starts or ends at nothing; null where that cannot be. */
  readonly levelsOnly: Expression | null;
  /** 1 where it ends at nothing; null where that cannot be. */
  readonly toNothing: Expression | null;
  /** Where it ends, said as a word, and how often it multiplies. */
  readonly wordFigures: readonly FigureKeys[];
}

/** What an extent is made of. */
export interface ExtentParts {
  readonly metric: Metric;
  readonly look: MetricLook;
  /** In front of the keys of the rows: empty for what is promised, `actual-` for what was achieved. */
  readonly prefix: '' | 'actual-';
  readonly change: Expression;
  /** The change as a number in short. */
  readonly plainChange: Expression;
  /** `fivefold`, or an empty text; null where no multiple is said. */
  readonly fold: Expression | null;
  /** The levels as they read. */
  readonly from: Expression;
  readonly to: Expression;
}

/**
 * Adds the rows that say how far a metric goes.
 *
 * To nothing and from nothing are told by the levels: neither "by 100%" nor a share of nothing says anything. A score
 * has no nothing; a percentage from 0% still rises by points.
 */
export function extentRows(builder: StoryBuilder, parts: ExtentParts): ExtentRows {
  const { metric, look, prefix, change, plainChange, fold, from, to } = parts;
  const at = (name: string): string => metricKey(metric, prefix + name);
  const row = (name: string, label: string, expression: Expression): Expression =>
    builder.add({ key: at(name), label: `${metric.name.value}, ${label}`, expression });
  const start = ref(metricKey(metric, 'baseline'));
  const endKey = metricKey(metric, prefix === '' ? 'target' : 'actual');
  const ends = ref(endKey);
  const words = builder.grammar.figureWords;
  const plain = words.levels({ from, to, unit: look.behind, unitFirst: look.words.unitFirst });
  const by = fold === null ? join(' by ', change) : call('IF', binary(fold, '=', ''), join(' by ', change), join(' ', fold));
  if (look.kind === 'absolute') {
    const levels = row('levels', 'from and to', plain);
    const size = row('size', 'how far it goes', by);
    return { levels, size, extent: row('extent', 'how far it goes, with levels', join(size, ', ', levels)), end: to, titleChange: plainChange, levelsOnly: null, toNothing: null, wordFigures: [] };
  }
  const toNothing = row('to-nothing', 'ends at nothing', binary(binary(start, '>', 0), '*', binary(ends, '=', 0)));
  const fromNothing = binary(binary(start, '=', 0), '*', binary(ends, '<>', 0));
  const levelsOnly = look.kind === 'points' ? toNothing : row('levels-only', 'only its levels say how far it goes', binary(toNothing, '+', fromNothing));
  // Empty where it does not end at nothing, so that no other zero in a sentence is taken for it.
  const zero = row('zero', 'its end, said as a word', call('IF', toNothing, words.zero, ''));
  const levels = row('levels', 'from and to', call('IF', toNothing, words.levelsToNothing({ from, unit: look.behind, zero }), plain));
  const size = row('size', 'how far it goes', call('IF', levelsOnly, join(' ', levels), by));
  const extent = row('extent', 'how far it goes, with levels', call('IF', levelsOnly, size, join(size, ', ', levels)));
  const titleChange = row('title-change', 'change in a title', call('IF', toNothing, words.toLevel(to), plainChange));
  const end = row('end', 'where it ends, in words', call('IF', toNothing, zero, to));
  const unit = metric.unit?.value ?? look.words.unit;
  const wordFigures = [{ textKey: at('zero'), valueKey: endKey, unit }, ...(fold === null ? [] : [{ textKey: at('fold-said'), valueKey: at('relative'), unit: 'share' }])];
  return { levels, size, extent, end, titleChange, levelsOnly, toNothing, wordFigures };
}

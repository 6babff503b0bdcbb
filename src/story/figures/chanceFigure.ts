import { binary, call, operand, ref } from '../../model/expression/Expression';
import type { StoryBuilder } from '../StoryBuilder';
import { shareFigure } from './shareFigure';

/**
 * Adds the rows that read the chance of a loss: `12.4%`, `<1%`, `>99%`.
 *
 * A chance above 0 never reads as none, one below 1 never as certain; between, it is rounded as a harm is.
 *
 * @param source key of a fraction from 0 to 1
 * @returns the key of the row that holds the text
 */
export function chanceFigure(builder: StoryBuilder, source: string, label: string): string {
  const percent = binary(ref(source), '*', 100);
  const plain = shareFigure(builder, { key: `${source}.as-percent`, label, size: percent, suffix: '%', worse: operand(1) });
  const size = ref(`${plain}.size`);
  const { almostNever, almostSure } = builder.grammar.figureWords;
  const nearNothing = binary(binary(size, '>', 0), '*', binary(size, '<', 1));
  const nearCertain = binary(binary(binary(100, '-', size), '<', 1), '*', binary(size, '<', 100));
  const key = `${source}.as-chance`;
  builder.add({ key, label: `${label}, as read`, expression: call('IF', nearNothing, almostNever, call('IF', nearCertain, almostSure, ref(plain))) });
  return key;
}

import { CONCERN_PATTERNS } from '../concerns/concernPattern';
import type { ConcernStep, PatternPrompt } from './Agreement';

/**
 * The patterns that concerns show which are not closed, the one with most concerns first; ties go by the order of the
 * patterns. Concerns that show none are in no prompt: they are met one by one.
 *
 * @example patternPrompts([]) // []
 */
export function patternPrompts(concerns: readonly ConcernStep[]): readonly PatternPrompt[] {
  const prompts = CONCERN_PATTERNS.flatMap((pattern): readonly PatternPrompt[] => {
    const own = concerns.filter((concern) => concern.pattern === pattern && concern.stage !== 'closed');
    return own.length === 0 ? [] : [{ pattern, concerns: own, cells: own.map(({ at }) => at) }];
  });
  return prompts.sort((left, right) => right.concerns.length - left.concerns.length);
}

import { englishGrammar } from '../../../src/locales/en/grammar';
import type { Fact } from '../../../src/story/facts/Fact';
import { StoryBuilder } from '../../../src/story/StoryBuilder';

/** A builder that knows some numbers by name, each without a cell. */
export function builderOf(values: Readonly<Record<string, number | string>>, tag: 'en-US' | 'en-GB' = 'en-US'): StoryBuilder {
  const rounding = { quarter: 1 / 4, third: 1 / 3, half: 1 / 2, double: 1, triple: 2, tolerance: 0.005, fold: 10 };
  const named = Object.entries(rounding).map(([name, value]) => [`rounding.${name}`, value] as const);
  const facts = [...named, ...Object.entries(values)].map(([key, value]): Fact => ({ key, label: key, value, unit: '', from: 'input', origin: { kind: 'given', by: 'test' }, cells: [] }));
  return new StoryBuilder(facts, englishGrammar(tag));
}

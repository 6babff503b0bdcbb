import { englishGrammar } from '../../src/locales/en/grammar';
import { binary, call, join, operand, ref } from '../../src/model/expression/Expression';
import { StoryBuilder } from '../../src/story/StoryBuilder';
import type { Fact } from '../../src/story/facts/Fact';
import type { Statement } from '../../src/story/Statement';
import { exampleReport } from '../report/exampleReport';

const fact = (key: string, value: number, column: number): Fact => ({
  key,
  label: key,
  value,
  unit: '',
  from: 'input',
  origin: { kind: 'given', by: 'test' },
  cells: [{ sheet: 'Plan', row: 0, column }],
});

function builderOf(): StoryBuilder {
  const builder = new StoryBuilder([fact('ask', 9, 0), fact('whole', 9, 1)], englishGrammar('en-GB'));
  for (const key of ['ask', 'whole']) builder.add({ key: `${key}.text`, label: key, expression: call('FIXED', ref(key), 0) });
  return builder;
}

const figure = (key: string) => ({ textKey: `${key}.text`, valueKey: key, unit: '' });
const shape = (statement: Statement | undefined) => statement?.parts.map((part) => [part.text, part.figure?.key ?? null]);

describe('statementParts', () => {
  it('tells two figures that read alike apart by where they stand', () => {
    const builder = builderOf();
    const expression = join('Of ', ref('whole.text'), ' we ask ', ref('ask.text'), '.');
    builder.state({ lens: 'board', role: 'headline', key: 'said', expression, figures: [figure('ask'), figure('whole')] });
    expect(shape(builder.statements[0])).toEqual([['Of ', null], ['9', 'whole'], [' we ask ', null], ['9', 'ask'], ['.', null]]);
  });

  it('takes a number in the words for no figure', () => {
    const builder = builderOf();
    builder.state({ lens: 'board', role: 'headline', key: 'said', expression: join('Ward 9 asks ', ref('ask.text')), figures: [figure('ask')] });
    expect(shape(builder.statements[0])).toEqual([['Ward 9 asks ', null], ['9', 'ask']]);
  });

  it('follows the branch that shows, and rows inside rows', () => {
    const builder = builderOf();
    builder.add({ key: 'inner', label: 'inner', expression: join('about ', ref('ask.text')) });
    const branch = call('IF', binary(ref('ask'), '>', 5), ref('inner'), 'nothing');
    const expression = call('CHOOSE', 2, 'first', join(branch, '; ', operand('end')));
    builder.state({ lens: 'board', role: 'headline', key: 'said', expression, figures: [figure('ask')] });
    expect(shape(builder.statements[0])).toEqual([['about ', null], ['9', 'ask'], ['; end', null]]);
  });

  it.each(['virtual-ward', 'tele-icu'] as const)('puts together every sentence of the example %s, and shows each of its figures', async (name) => {
    const { cases } = await exampleReport(name);
    const statements = cases.flatMap(({ story }) => story.statements);
    expect(statements.length).toBeGreaterThanOrEqual(8);
    for (const { parts, text, figures } of statements) {
      expect(parts.map((part) => part.text).join('')).toBe(text);
      const placed = parts.flatMap((part) => (part.figure === null ? [] : [part.figure.text]));
      expect(placed).toEqual(expect.arrayContaining(figures.map((each) => each.text)));
    }
  });
});

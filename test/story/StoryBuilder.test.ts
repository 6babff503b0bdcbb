import { AppError } from '../../src/errors/AppError';
import { binary, join, operand, ref } from '../../src/model/expression/Expression';
import { englishGrammar } from '../../src/locales/en/grammar';
import { StoryBuilder } from '../../src/story/StoryBuilder';

const at = { sheet: 'Plan', row: 1, column: 2 };
const build = (): StoryBuilder =>
  new StoryBuilder([{ key: 'level', label: 'Level', value: 42, unit: 'minutes', from: 'input', origin: { kind: 'given', by: 'test' }, cells: [at] }], englishGrammar('en-US'));

describe('StoryBuilder', () => {
  it('evaluates a row when it is added, and hands the cells on', () => {
    const builder = build();
    builder.add({ key: 'twice', label: 'Twice', expression: binary(ref('level'), '*', 2) });
    builder.add({ key: 'text', label: 'Text', expression: join('is ', ref('twice')) });
    builder.state({ lens: 'board', role: 'headline', key: 'said', expression: join('It ', ref('text'), '.'), figures: [{ textKey: 'twice', valueKey: 'twice', unit: 'minutes' }] });
    const figure = { key: 'twice', text: '84', value: 84, unit: 'minutes', cells: [at] };
    const parts = [{ text: 'It is ', figure: null }, { text: '84', figure }, { text: '.', figure: null }];
    expect(builder.statements).toEqual([{ lens: 'board', role: 'headline', key: 'said', text: 'It is 84.', withheld: null, figures: [figure], parts }]);
  });

  it('keeps the row that stands when a key is added again', () => {
    const builder = build();
    builder.add({ key: 'once', label: 'Once', expression: operand(1) });
    builder.add({ key: 'once', label: 'Again', expression: operand(2) });
    expect(builder.number('once')).toBe(1);
    expect(builder.rows).toHaveLength(1);
  });

  it('refuses a row of what nobody named, and a number that is a text', () => {
    const builder = build();
    expect(() => builder.add({ key: 'bad', label: 'Bad', expression: ref('nobody') })).toThrow(AppError);
    builder.add({ key: 'word', label: 'Word', expression: operand('word') });
    expect(() => builder.number('word')).toThrow(AppError);
    expect(() => builder.text('nobody')).toThrow(AppError);
  });

  it('withholds with what is missing and without a row', () => {
    const builder = build();
    builder.withhold({ lens: 'board', role: 'headline', text: 'Not stated.', withheld: { missing: [{ what: 'cost', sheet: 'Plan', cell: 'B2' }] } });
    expect(builder.statements[0]).toMatchObject({ key: null, figures: [] });
    expect(builder.rows).toHaveLength(0);
  });
});

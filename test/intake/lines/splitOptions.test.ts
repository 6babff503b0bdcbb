import { baselineOption, chosenOption } from '../../../src/intake/lines/chosenOption';
import type { Initiative } from '../../../src/model/Casebook';
import type { TestCell } from '../rawWorkbookOf';
import { onlyInitiative, placesOf, readBook } from '../readBook';

const COSTS: readonly (readonly TestCell[])[] = [
  ['Initiative', 'Option', 'Cost line', 'Year 0'],
  ['EPR', 'Do nothing', 'Licences', 1],
  ['EPR', 'Do minimum', 'Licences', 2],
  ['EPR', 'Cloud', 'Licences', 3],
  ['EPR', 'cloud', 'Licences', 4],
  ['EPR', '', 'Training', 5],
];
const BENEFITS: readonly (readonly TestCell[])[] = [
  ['Initiative', 'Option', 'Benefit', 'Class', 'Year 0'],
  ['EPR', 'Cloud', 'Time', 'societal', 6],
  ['EPR', 'Hybrid', 'Time', 'societal', 7],
];
const shown = ({ options }: Initiative): readonly unknown[] =>
  options.map(({ id, role, costs, benefits }) => [id, role, costs.map((line) => `${line.id} ${line.years[0]?.value ?? 0}`), benefits.map((line) => `${line.id} ${line.years[0]?.value ?? 0}`)]);

describe('the options of an initiative', () => {
  it('keep their own lines, with ids unique within each, the baseline first', () => {
    const initiative = onlyInitiative(readBook({ Costs: COSTS, Benefits: BENEFITS }));
    expect(shown(initiative)).toEqual([
      ['do-nothing', 'baseline', ['licences 1'], []],
      ['do-minimum', 'other', ['licences 2'], []],
      ['cloud', 'chosen', ['licences 3', 'licences-2 4', 'training 5'], ['time 6']],
      ['hybrid', 'other', [], ['time 7']],
    ]);
    const chosen = initiative.options.find(({ role }) => role === 'chosen');
    expect(chosen?.costs).toEqual(initiative.costs);
    expect(chosen?.benefits).toEqual(initiative.benefits);
  });

  it('follow the baseline that the initiative states', () => {
    const stated = readBook({ Initiatives: [['Initiative', 'Baseline option'], ['EPR', 'do minimum']], Costs: COSTS });
    expect(onlyInitiative(stated).options.map(({ id, role }) => [id, role])).toEqual([['do-minimum', 'baseline'], ['do-nothing', 'other'], ['cloud', 'chosen']]);
    expect(placesOf(stated, 'baseline-empty')).toEqual([]);
  });

  it('have an empty baseline where the one stated has no lines, and that is said', () => {
    const book = readBook({
      Initiatives: [['Initiative', 'Baseline option'], ['EPR', 'Paper records']],
      Costs: [['Initiative', 'Option', 'Cost line', 'Year 0'], ['EPR', 'Cloud', 'Hosting', 3]],
    });
    expect(shown(onlyInitiative(book))).toEqual([['paper-records', 'baseline', [], []], ['cloud', 'chosen', ['hosting 3'], []]]);
    expect(placesOf(book, 'baseline-empty')).toEqual(['Initiatives!B2']);
  });

  it('call the proposal after the initiative where its lines name no option', () => {
    const book = readBook({
      Initiatives: [['Initiative', 'Cost'], ['EPR', 9]],
      Costs: [['Initiative', 'Option', 'Cost line', 'Year 0'], ['EPR', 'Business as usual', 'Paper', 3]],
    });
    expect(shown(onlyInitiative(book))).toEqual([['business-as-usual', 'baseline', ['paper 3'], []], ['epr', 'chosen', ['cost 9'], []]]);
  });

  it('are none where no cell names one', () => {
    expect(onlyInitiative(readBook({ Costs: [['Initiative', 'Cost line', 'Year 0'], ['EPR', 'Kit', 1]] })).options).toEqual([]);
  });

  it('have two words for carrying on as today mean the same', () => {
    expect(baselineOption(['Do nothing', 'Cloud'], 'BAU')).toBe('Do nothing');
    expect(chosenOption(['1. Cloud', 'Hybrid'], 'Cloud')).toBe('Hybrid');
  });
});

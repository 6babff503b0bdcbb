import { caseView } from '../../../src/app/pane/caseView';
import { exampleReport, tableReport } from '../../report/exampleReport';
import { contextOf, HEADER } from './paneBooks';

describe('caseView', () => {
  it('has a view for every reader, named in the words of the casebook', async () => {
    const view = caseView(contextOf(await exampleReport('virtual-ward')));
    expect(view.lenses.map(({ tab }) => tab)).toEqual(['Board', 'Finance', 'Technology', 'Clinical', 'Bridge']);
    expect(view.lenses.map(({ title }) => title)[3]).toBe('For clinical leaders');
  });

  it('puts the words of every sentence together from its parts', async () => {
    const view = caseView(contextOf(await exampleReport('virtual-ward')));
    const statements = view.lenses.flatMap(({ headline, supports }) => (headline === null ? supports : [headline, ...supports]));
    expect(statements.length).toBeGreaterThan(10);
    for (const { parts, text } of statements) expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('shows the five figures with their conventions', async () => {
    const view = caseView(contextOf(await exampleReport('virtual-ward')));
    expect(view.figures.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Whole-life cost: £2.08m',
      'Net present value: £1.93m',
      'Return on cost: 93%',
      'Payback: 2 years 9 months',
      'Chance of not paying back: <1%',
    ]);
    expect(view.figures[1]?.note).toBe('£1.21m to £2.4m in 8 of 10 outcomes');
  });

  it('says of a withheld claim which cells are missing', async () => {
    const view = caseView(contextOf(await tableReport([HEADER, 'Cloud,$2M,Wait (minutes),42,,31 May 2028'])));
    const board = view.lenses[0]?.headline;
    expect(board?.text).toMatch(/^Not stated: the target/);
    expect(board?.missing?.map(({ reference }) => reference)).toEqual(['table!E2']);
    expect(board?.parts).toEqual([{ text: board?.text, detail: null }]);
  });

  it('says of each clause of the bridge whether a cell shows it', async () => {
    const bridge = caseView(contextOf(await exampleReport('virtual-ward'))).lenses.at(-1);
    expect(bridge?.clauses.map(({ name, evidenced }) => [name, evidenced])).toEqual([
      ['Improves outcomes', true],
      ['Integrates cleanly', true],
      ['Reduces the support burden', false],
      ['Shows a measurable return', true],
    ]);
    expect(bridge?.clauses[3]?.because).toBe('NPV £1.93m');
    expect(bridge?.clauses[0]?.cells[0]?.reference).toMatch(/^Metrics!/);
  });

  it('asks what finance asks, and tells other problems apart from it', async () => {
    const view = caseView(contextOf(await exampleReport('virtual-ward')));
    expect(view.questions.map(({ cell }) => cell?.reference)).toEqual(['Costs!A6', 'Metrics!S10', 'Readiness!A7']);
    expect(view.problems.map(({ cell }) => cell?.reference)).toEqual(['Metrics!N9']);
    expect(view.problems.some(({ severity }) => severity === 'info')).toBe(false);
  });
});

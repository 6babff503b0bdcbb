import { viewInitiative } from '../../../src/app/pane/viewInitiative';
import { exampleReport, tableReport, textsOf } from '../../report/exampleReport';
import { HEADER, ROW } from './paneBooks';

describe('termsView', () => {
  it('explains the figures of a case in the words of the glossary', async () => {
    const built = await tableReport([HEADER, ROW]);
    const { caseView, terms } = viewInitiative(built, 'cloud-migration');
    const [cost, npv] = caseView.figures;
    expect(terms.of(cost?.name ?? '').map(({ term }) => term)).toEqual(['Whole-life cost']);
    const [meant] = terms.of(npv?.name ?? '');
    expect(meant?.meaning).toBe(built.words.report.glossary.find(({ id }) => id === 'net-present-value-npv')?.meaning);
  });

  it('lists what stands on the page and no more, in the order of the alphabet', async () => {
    const built = await exampleReport('virtual-ward');
    const { terms } = viewInitiative(built, built.cases[0]?.initiative.id ?? '');
    const names = terms.ofCase().map(({ term }) => term);
    expect(names).toEqual(expect.arrayContaining(['Net present value (NPV)', 'Champion', 'Outcome']));
    expect(names).not.toContain('Sobol points');
    expect([...names].sort((left, right) => left.localeCompare(right, 'en'))).toEqual(names);
  });

  it('says the same on the sheet', async () => {
    const built = await exampleReport('virtual-ward');
    const sources = built.report.book.sheets.find(({ id }) => id === 'sources');
    const written = sources === undefined ? [] : textsOf(sources);
    const { terms } = viewInitiative(built, built.cases[0]?.initiative.id ?? '');
    const [npv] = terms.of('Net present value');
    expect(written).toContain(npv?.meaning);
  });
});

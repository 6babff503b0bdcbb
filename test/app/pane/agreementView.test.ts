import { agreementView } from '../../../src/app/pane/agreementView';
import { ENGLISH_LABELS } from '../../../src/locales/en/labels';
import { exampleReport, tableReport } from '../../report/exampleReport';
import { contextOf, HEADER, ROW } from './paneBooks';

/** The words of the sheet that both leaders read. */
const say = (key: string): string => ENGLISH_LABELS[key] ?? '';
const INITIATIVE = ['Initiative,Cost', 'Records,$2M'];
const viewOf = async (...lines: readonly string[]) => {
  const view = agreementView(contextOf(await tableReport([...INITIATIVE, ',', ...lines])));
  if (view === null) throw new Error('there is no agreement');
  return view;
};

describe('agreementView', () => {
  it('is not there where no cell says anything of it', async () => {
    expect(agreementView(contextOf(await tableReport([HEADER, ROW])))).toBeNull();
  });

  it('counts what each side has seen, and names what is still to be shown with its row', async () => {
    const view = agreementView(contextOf(await exampleReport('virtual-ward')));
    expect(view?.gist).toBe('3 of 8 shown, 2 concerns open');
    const [technology] = view?.packs ?? [];
    expect(technology?.count).toBe('1 of 4');
    const open = technology?.standings.filter(({ isOpen }) => isOpen) ?? [];
    expect(open.length).toBe(3);
    expect(open[0]?.cells[0]?.reference).toMatch(/^Readiness!/);
    expect(open.some(({ cells, state }) => cells.length === 0 && state === '○ not listed yet')).toBe(true);
  });

  it('asks of a concern what its stage asks for, the closed ones last', async () => {
    const view = await viewOf(
      'Initiative,Raised by,Side,Concern,Requirement,Evidence,State',
      'Records,CIO,technology,No capacity this year,,,done',
      'Records,CIO,technology,Is it secure,,,',
      'Records,CMO,clinical,Will it be slow,Two seconds a page,,',
      'Records,CMO,clinical,Will it be used,Adoption above half,Pilot report,',
    );
    expect(view.concerns.count).toBe('1 of 4');
    expect(view.concerns.standings.map(({ text, state, ask }) => [text, state, ask])).toEqual([
      ['Is it secure', '○ raised', say('ask-requirement')],
      ['Will it be slow', '◐ put as a requirement', say('ask-evidence')],
      ['Will it be used', '◐ answered', say('ask-close')],
      ['No capacity this year', '✓ closed', ''],
    ]);
  });

  it('coaches by the pattern of the open concerns', async () => {
    const view = await viewOf('Initiative,Raised by,Side,Concern', 'Records,CIO,technology,No capacity this year');
    expect(view.prompts.map(({ name, ask }) => [name, ask])).toEqual([['No capacity', 'If resources were not a constraint, what else would stand in the way?']]);
    expect(view.prompts[0]?.cells.length).toBe(1);
  });

  it('warns where one side is committed and the other untouched, and says the next step', async () => {
    const view = await viewOf('Initiative,Side,Who,Step,State', 'Records,clinical,CMO,Champion named,done');
    expect(view.warnings.map(({ key, cells }) => [key, cells.length])).toEqual([['other-side-untouched', 1]]);
    expect(view.commitments.count).toBe('1 of 5');
    expect(view.commitments.remark).toMatch(/^Next: an early look by technology.*\.$/);
    expect(view.gifts.remark).toContain('Nothing is written yet about what technology gives.');
  });

  it('speaks in the words of the vocabulary', async () => {
    const view = agreementView(contextOf(await tableReport(['Setting,Value', 'Vocabulary,business', ',', 'Initiative,Cost', 'Records,$2M', ',', 'Initiative,Side,Concern', 'Records,business,Too slow'])));
    const texts = [...(view?.packs ?? []).map(({ title }) => title), view?.gifts.remark ?? ''].join(' ');
    expect(texts).toContain('business leaders');
    expect(texts).not.toMatch(/clinical|\{/i);
  });
});

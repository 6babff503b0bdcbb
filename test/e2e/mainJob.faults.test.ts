import { ENGLISH_PANE_WORDS } from '../../src/locales/en/pane/paneWords';
import type { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { snapshot } from '../../src/preview/snapshot';
import { describeWithChromium } from './describeWithChromium';
import type { OpenPane } from './openPane';
import { panePlaces, type PanePlaces } from './panePlaces';
import { paneStage } from './paneStage';
import { until } from './until';
import { exampleExcel, sheetNames, sheetsOf } from './workbooks';

const words = ENGLISH_PANE_WORDS;
/** Office.js greets Excel with a request of its own, which does not wait for the end of an edit and whose refusal it leaves unhandled. */
const REFUSED_GREETING = /^script: Invalid API call in the current context\.$/;
const PATIENCE_MS = 30_000;
const INTERRUPTED = words.error('write-interrupted', { reason: 'GeneralException', outcome: 'put-back' });
/** Requests among which the first write is; that of so many actions is the write itself. */
const NEXT = 6;
const MIDWAY = 400;

describeWithChromium('the main job when something goes wrong', () => {
  const stage = paneStage();
  let open: OpenPane;
  let at: PanePlaces;
  let excel: EmulatedExcel;
  let own: readonly string[];

  const start = async (): Promise<void> => {
    excel = exampleExcel();
    own = sheetNames(excel);
    open = await stage.open({ excel });
    at = panePlaces(open.pane);
  };
  const writeSheets = async (): Promise<void> => {
    await at.write.click();
    await at.confirm('case').click();
    await at.refresh.waitFor();
  };
  const typeCost = async (amount: string, shown: string): Promise<void> => {
    excel.person.types('Costs', 'F6', amount);
    await until(() => at.headline.innerText(), (text) => text.includes(shown));
  };
  const content = (): object => {
    const { sheets, names } = snapshot(excel.book);
    return { sheets, names };
  };
  /** What the dialog says when it failed; it names what was not changed and what to do. */
  const failure = async (): Promise<string> => {
    await at.again.waitFor();
    const sentence = await at.told.innerText();
    expect(await at.dialog.innerText()).toContain(sentence);
    return sentence;
  };

  it('takes back what was half written, says so, and completes on the next try', async () => {
    await start();
    const before = sheetsOf(excel, own);
    await at.write.click();
    for (let request = 1; request <= NEXT; request += 1) excel.plan({ request, action: MIDWAY, effect: { kind: 'refuse', code: 'GeneralException' } });
    await at.confirm('case').click();
    expect(await failure()).toBe(INTERRUPTED);
    expect(excel.log.entries.some(({ error, actions }) => error === 'GeneralException' && actions > MIDWAY)).toBe(true);
    expect(sheetNames(excel)).toEqual(own);
    expect(sheetsOf(excel, own)).toEqual(before);
    await at.again.click();
    await at.refresh.waitFor();
    expect(sheetNames(excel).length).toBeGreaterThan(own.length);
    expect(sheetsOf(excel, own)).toEqual(before);
  }, PATIENCE_MS);

  it('leaves the written sheets as they stood when a refresh fails, and completes on the next try', async () => {
    await start();
    await writeSheets();
    await typeCost('1,820,000', '£3.43m');
    const from = excel.log.entries.length;
    await at.refresh.click();
    await at.confirm('case').click();
    await at.refresh.waitFor();
    await until(() => open.pane.getByRole('contentinfo').innerText(), (text) => text.includes('✓'));
    // Behind the write the pane reads once more, in two requests.
    const writing = excel.log.entries.slice(from).length - 2;
    await typeCost('2,820,000', '£4.43m');
    const before = content();
    await at.refresh.click();
    excel.plan({ request: writing, action: 4, effect: { kind: 'refuse', code: 'GeneralException' } });
    await at.confirm('case').click();
    expect(await failure()).toBe(INTERRUPTED);
    expect(content()).toEqual(before);
    await at.again.click();
    await at.refresh.waitFor();
    expect(content()).not.toEqual(before);
  }, PATIENCE_MS);

  it('says why it waits while a cell is being edited, and goes on once it is left', async () => {
    excel = exampleExcel();
    excel.person.startsEditing();
    open = await stage.open({ excel, bears: [REFUSED_GREETING] });
    at = panePlaces(open.pane);
    await open.pane.getByText(words.reading.busy).first().waitFor();
    excel.person.leavesCell();
    await at.headline.waitFor();
    excel.person.types('Costs', 'F6', '1,820,000');
    await until(() => at.headline.innerText(), (text) => text.includes('£3.43m'));
  }, PATIENCE_MS);

  it('says what keeps it waiting while Excel is silent, and goes on by itself', async () => {
    excel = exampleExcel();
    open = await stage.open({ excel, silent: true });
    at = panePlaces(open.pane);
    await open.pane.getByText(words.reading.busy).first().waitFor();
    open.answers.release();
    await at.headline.waitFor();
    expect(await at.main.innerText()).not.toContain(words.reading.busy);
  }, PATIENCE_MS);

  it('says that a cell is gone with its sheet, and reads what is left', async () => {
    await start();
    await at.headline.waitFor();
    excel.book.removeSheet(excel.book.sheet('Metrics'));
    await at.chip('a quarter').click();
    await open.pane.getByText(words.cellGone('Metrics!G6')).first().waitFor();
    await until(() => at.main.innerText(), (text) => !text.includes('a quarter'));
  }, PATIENCE_MS);

  it('asks again where the workbook meanwhile asks for other sheets', async () => {
    await start();
    await at.write.click();
    excel.book.renameSheet(excel.book.sheet('Readiness'), 'About');
    await at.confirm('case').click();
    await open.pane.getByText(words.write.changed).first().waitFor();
    expect(sheetNames(excel)).toEqual(own.map((name) => (name === 'Readiness' ? 'About' : name)));
    await at.confirm('case').click();
    await at.refresh.waitFor();
    expect(sheetNames(excel).filter((name) => name.startsWith('About'))).toHaveLength(2);
  }, PATIENCE_MS);
});

import { AppError } from '../../../src/errors/AppError';
import { createPane, type Pane } from '../../../src/taskpane/store/createPane';
import { HEADER, ROW, tableBook } from '../../app/pane/paneBooks';
import { LiveWorkbook } from '../LiveWorkbook';
import { paneDeps } from '../paneDeps';

async function paneOver(workbook: LiveWorkbook): Promise<Pane> {
  const pane = createPane(paneDeps(workbook));
  await pane.actions.read();
  return pane;
}

async function namesIn(workbook: LiveWorkbook): Promise<readonly string[]> {
  return (await workbook.book.readTables()).sheets.map(({ name }) => name);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a pane that writes', () => {
  it('writes nothing before somebody agreed, and nothing when they do not', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('case');
    const { write } = pane.store.getState();
    expect(write.step === 'ask' ? write.plan.sheets.length : 0).toBe(8);
    pane.actions.cancel();
    await pane.actions.confirm();
    expect(pane.store.getState().write).toEqual({ step: 'none' });
    expect(await namesIn(workbook)).toEqual(['Plan']);
  });

  it('writes what was agreed, says so, and knows its sheets', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('case');
    await pane.actions.confirm();
    const { write, message, announcement, reading, stale } = pane.store.getState();
    expect(write).toEqual({ step: 'none' });
    expect(message).toMatchObject({ intent: 'success', text: 'Done: 8 sheets added.', retry: false, cell: { at: { sheet: 'Case – Cloud migration', row: 0, column: 0 } } });
    expect(announcement.text).toBe('Done: 8 sheets added.');
    expect(reading?.own).toHaveLength(8);
    expect(stale).toBe(false);
  });

  it('shows progress only once it takes a while', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('template');
    const release = workbook.hold();
    const writing = pane.actions.confirm();
    await jest.advanceTimersByTimeAsync(400);
    expect(pane.store.getState().write).toMatchObject({ step: 'writing', shown: false });
    await jest.advanceTimersByTimeAsync(200);
    expect(pane.store.getState().write).toMatchObject({ step: 'writing', shown: true, done: 1, of: 4 });
    release();
    await writing;
    expect(pane.store.getState().write).toEqual({ step: 'none' });
  });

  it('says why nothing happens while Excel waits for the user', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('remove');
    const release = workbook.hold();
    const writing = pane.actions.confirm();
    await jest.advanceTimersByTimeAsync(1600);
    expect(pane.store.getState().patience).toBe('busy');
    release();
    await writing;
    expect(pane.store.getState().patience).toBe('fine');
  });

  it('asks again where the workbook changed so that other sheets would be written', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('case');
    workbook.book = tableBook(HEADER, ROW, ROW.replace('Cloud migration', 'Second'));
    await pane.actions.confirm();
    const { write } = pane.store.getState();
    expect(write).toMatchObject({ step: 'ask', remark: { intent: 'warning', text: pane.words.write.changed } });
    expect(write.step === 'ask' ? write.plan.sheets.length : 0).toBe(11);
    expect(await namesIn(workbook)).toEqual(['Plan']);
    await pane.actions.confirm();
    expect(await namesIn(workbook)).toHaveLength(12);
  });

  it('writes nothing where nothing is left to write', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('case');
    workbook.book = tableBook('a');
    await pane.actions.confirm();
    expect(pane.store.getState()).toMatchObject({ write: { step: 'none' }, message: { intent: 'warning', text: pane.words.write.cannot } });
  });

  it('keeps the question open with the sentence of a failure, and writes when tried again', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('case');
    workbook.failNext(new AppError('cell-being-edited'));
    await pane.actions.confirm();
    expect(pane.store.getState().write).toMatchObject({ step: 'ask', remark: { intent: 'error', text: pane.words.error('cell-being-edited', {}) } });
    await pane.actions.confirm();
    expect(await namesIn(workbook)).toHaveLength(9);
  });

  it('says that what was written is older than the inputs once these change', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('case');
    await pane.actions.confirm();
    workbook.become(tableBook(HEADER, ROW.replace('42', '50')));
    await pane.actions.read();
    expect(pane.store.getState().stale).toBe(true);
  });

  it('removes what was written and nothing else', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    await pane.actions.ask('case');
    await pane.actions.confirm();
    await pane.actions.ask('remove');
    const { write } = pane.store.getState();
    expect(write.step === 'ask' ? write.plan.sheets.every(({ state }) => state === 'removed') : false).toBe(true);
    await pane.actions.confirm();
    expect(await namesIn(workbook)).toEqual(['Plan']);
    expect(pane.store.getState().message?.text).toBe('Done: 8 sheets removed. Your own sheets are as they were.');
  });

  it('reads what changed meanwhile once the write is done, and says that the sheets are older', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    const stop = pane.actions.follow();
    await pane.actions.ask('case');
    const release = workbook.hold();
    const writing = pane.actions.confirm();
    await jest.advanceTimersByTimeAsync(0);
    const { reads } = workbook;
    workbook.become(workbook.book);
    await jest.advanceTimersByTimeAsync(900);
    expect(workbook.reads).toBe(reads);
    release();
    await writing;
    workbook.book = tableBook(HEADER, ROW.replace('42', '50'));
    await jest.advanceTimersByTimeAsync(400);
    expect(pane.store.getState().stale).toBe(true);
    stop();
  });

  it('opens the example, and reads it', async () => {
    const pane = await paneOver(new LiveWorkbook(tableBook('a')));
    await pane.actions.ask('example');
    await pane.actions.confirm();
    expect(pane.store.getState().view?.caseView.name).toBe('Virtual ward');
  });
});

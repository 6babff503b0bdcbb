import { AppError } from '../../../src/errors/AppError';
import { createPane, type Pane } from '../../../src/taskpane/store/createPane';
import { HEADER, ROW, tableBook } from '../../app/pane/paneBooks';
import { exampleWorkbook } from '../../report/exampleReport';
import { LiveWorkbook } from '../LiveWorkbook';
import { paneDeps } from '../paneDeps';

const TWO = [HEADER, ROW, ROW.replace('Cloud migration', 'Second')];

/** Lets everything that waits for nothing but its turn take it. */
async function settle(milliseconds = 0): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

async function paneOver(workbook: LiveWorkbook): Promise<Pane> {
  const pane = createPane(paneDeps(workbook));
  await pane.actions.read();
  return pane;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a pane that reads', () => {
  it('shows the first initiative for the board, and when it was read', async () => {
    const { store } = await paneOver(new LiveWorkbook(await exampleWorkbook('virtual-ward')));
    const { view, place, lens, readAt, isReading } = store.getState();
    expect(view?.caseView.name).toBe('Virtual ward');
    expect({ place, lens, readAt, isReading }).toEqual({ place: 'case', lens: 'board', readAt: '14:02', isReading: false });
  });

  it('follows changed cells after a moment, once for several, and keeps what was chosen', async () => {
    const workbook = new LiveWorkbook(tableBook(...TWO));
    const pane = await paneOver(workbook);
    const stop = pane.actions.follow();
    await pane.actions.choose('second');
    pane.actions.readAs('finance');
    pane.actions.goTo('review');
    workbook.become(tableBook(...TWO.map((line) => line.replace('$2M', '$3M'))));
    workbook.become(tableBook(...TWO.map((line) => line.replace('$2M', '$4M'))));
    await settle(200);
    expect(workbook.reads).toBe(1);
    await settle(200);
    expect(workbook.reads).toBe(2);
    const { view, lens, place, announcement } = pane.store.getState();
    expect(view?.caseView).toMatchObject({ id: 'second', figures: [{ text: '$4M' }, {}, {}, {}, {}] });
    expect({ lens, place }).toEqual({ lens: 'finance', place: 'review' });
    expect(announcement.text).toBe('Updated from the changed cells.');
    stop();
    expect(workbook.isFollowed).toBe(false);
  });

  it('turns to the first initiative when the chosen one is gone', async () => {
    const workbook = new LiveWorkbook(tableBook(...TWO));
    const pane = await paneOver(workbook);
    await pane.actions.choose('second');
    workbook.become(tableBook(HEADER, ROW));
    await pane.actions.read();
    expect(pane.store.getState().view?.caseView.id).toBe('cloud-migration');
  });

  it('says why it waits, then stops waiting; a later reading wins', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = createPane(paneDeps(workbook));
    const release = workbook.hold();
    const first = pane.actions.read();
    await settle(1000);
    expect(pane.store.getState().patience).toBe('busy');
    await settle(14_000);
    expect(pane.store.getState().patience).toBe('long');
    workbook.book = tableBook(HEADER, ROW.replace('Cloud migration', 'Later'));
    release();
    await pane.actions.read();
    await first;
    expect(pane.store.getState()).toMatchObject({ patience: 'fine', isReading: false, view: { caseView: { name: 'Later' } } });
  });

  it('says the sentence of a failure, keeps what it showed, and forgets the failure once it reads again', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    workbook.failNext(new AppError('cell-being-edited'));
    await pane.actions.read();
    const { message, view, isReading } = pane.store.getState();
    expect(message).toEqual({ intent: 'error', text: pane.words.error('cell-being-edited', {}), retry: true });
    expect(view).not.toBeNull();
    expect(isReading).toBe(false);
    await pane.actions.read();
    expect(pane.store.getState().message).toBeNull();
  });

  it('has words for a failure that nobody foresaw', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    workbook.failNext(new Error('odd'));
    const pane = await paneOver(workbook);
    expect(pane.store.getState().message?.text).toBe(pane.words.unexpected.reading);
  });

  it('says when changes can be followed no more', async () => {
    const listeners: (() => void)[] = [];
    const pane = createPane(paneDeps(new LiveWorkbook(tableBook(HEADER, ROW)), { onHostFailure: (listener) => { listeners.push(listener); return () => undefined; } }));
    const stop = pane.actions.follow();
    for (const listener of listeners) listener();
    expect(pane.store.getState().message?.text).toBe(pane.words.reading.notFollowing);
    stop();
  });

  it('listens anew once somebody tries again after that', async () => {
    const listeners: (() => void)[] = [];
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = createPane(paneDeps(workbook, { onHostFailure: (listener) => { listeners.push(listener); return () => undefined; } }));
    const stop = pane.actions.follow();
    for (const listener of listeners) listener();
    const before = workbook.timesListened;
    await pane.actions.read();
    expect(workbook.timesListened).toBe(before + 1);
    await pane.actions.read();
    expect(workbook.timesListened).toBe(before + 1);
    stop();
    expect(workbook.isFollowed).toBe(false);
  });

  it('reads a proposal once it is confirmed, and later without asking again', async () => {
    const alike = HEADER.replace('Initiative', 'Initiatve');
    const workbook = new LiveWorkbook(tableBook(alike, ROW));
    const pane = await paneOver(workbook);
    expect(pane.store.getState().reading?.state).toBe('needs-confirmation');
    await pane.actions.confirmReading();
    expect(pane.store.getState().view?.caseView.name).toBe('Cloud migration');
    workbook.become(tableBook(alike, ROW.replace('$2M', '$3M')));
    await pane.actions.read();
    expect(pane.store.getState().view?.caseView.figures[0]?.text).toBe('$3M');
  });

  it('selects cells, and looks again where a sheet is gone', async () => {
    const workbook = new LiveWorkbook(tableBook(HEADER, ROW));
    const pane = await paneOver(workbook);
    const at = { sheet: 'Plan', row: 1, column: 3 };
    const to = { ...at, column: 4 };
    const gone = { sheet: 'Gone', row: 0, column: 0 };
    await pane.actions.showCell({ label: 'Plan!D2:E2', reference: 'Plan!D2:E2', at, to });
    expect(workbook.shown).toEqual(['Plan!D2:E2']);
    expect(pane.store.getState().message).toBeNull();
    await pane.actions.showCell({ label: 'Gone!A1', reference: 'Gone!A1', at: gone, to: gone });
    expect(pane.store.getState().message?.text).toMatch(/^Gone!A1 is no longer in the workbook/);
    expect(workbook.reads).toBe(2);
    pane.actions.dismiss();
    workbook.failNext(new AppError('cell-being-edited'));
    await pane.actions.showCell({ label: 'Plan!D2:E2', reference: 'Plan!D2:E2', at, to });
    expect(pane.store.getState().message?.text).toBe(pane.words.error('cell-being-edited', {}));
  });
});

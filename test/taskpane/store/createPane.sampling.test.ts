import type { CaseSimulation } from '../../../src/money/case/caseSimulation';
import { createPane, type Pane } from '../../../src/taskpane/store/createPane';
import type { Sampling } from '../../../src/taskpane/store/PaneState';
import { HEADER, ROW, tableBook } from '../../app/pane/paneBooks';
import { exampleWorkbook } from '../../report/exampleReport';
import { LiveWorkbook } from '../LiveWorkbook';
import { paneDeps } from '../paneDeps';
import { ToldSimulator } from '../ToldSimulator';

/** Whole workbooks are described and written. */
const PATIENCE_MS = 30_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function settle(milliseconds = 0): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

/** What the shown case asks to be sampled. */
function askOf({ store }: Pane): CaseSimulation {
  const ask = store.getState().view?.caseView.money.sections.find(({ section }) => section === 'sure')?.ask ?? null;
  if (ask === null) throw new Error('Nothing is uncertain.');
  return ask;
}

async function sampling() {
  const simulator = new ToldSimulator();
  const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
  const pane = createPane(paneDeps(workbook, { loadSimulator: () => Promise.resolve(simulator) }));
  await pane.actions.read();
  return { simulator, workbook, pane, state: (): Sampling => pane.store.getState().sampling };
}

describe('a pane that samples', () => {
  it('shows progress after half a second, then what was found, and announces both', async () => {
    const { simulator, pane, state } = await sampling();
    pane.actions.sample(askOf(pane));
    await settle(400);
    simulator.say({ kind: 'progress', fraction: 0.25 });
    expect(state()).toMatchObject({ state: 'running', fraction: 0.25, shown: false });
    await settle(200);
    expect(state()).toMatchObject({ shown: true });
    expect(pane.store.getState().announcement.text).toBe(pane.words.sampling.progress);
    simulator.finish();
    expect(state()).toMatchObject({ state: 'done', result: { trials: 1024, seed: 5 } });
    expect(pane.store.getState().announcement.text).toBe(pane.words.sampling.done);
  });

  it('says nothing of work that is done at once', async () => {
    const { simulator, pane, state } = await sampling();
    const before = pane.store.getState().announcement;
    pane.actions.sample(askOf(pane));
    await settle();
    simulator.finish();
    await settle(1000);
    expect(state().state).toBe('done');
    expect(pane.store.getState().announcement).toBe(before);
  });

  it('samples nothing twice: not while it runs, not once it is there, not after turning back', async () => {
    const { simulator, pane, state } = await sampling();
    const ask = askOf(pane);
    const other = { ...ask, options: { seed: 99 } };
    pane.actions.sample(ask);
    await settle();
    pane.actions.sample(structuredClone(ask));
    simulator.finish();
    pane.actions.sample(ask);
    pane.actions.sample(other);
    await settle();
    simulator.finish();
    pane.actions.sample(ask);
    await settle();
    expect(simulator.asked).toEqual([ask, other]);
    expect(state()).toMatchObject({ state: 'done', key: expect.stringContaining('cost.') });
  });

  it('ends on a wish, stays ended, and begins again on another', async () => {
    const { simulator, pane, state } = await sampling();
    const ask = askOf(pane);
    pane.actions.sample(ask);
    await settle();
    pane.actions.cancelSampling();
    expect([simulator.stopped, state().state]).toEqual([1, 'cancelled']);
    pane.actions.sample(ask);
    await settle();
    expect(simulator.asked).toHaveLength(1);
    pane.actions.sampleAgain(ask);
    await settle();
    expect([simulator.asked.length, state().state]).toEqual([2, 'running']);
    pane.actions.cancelSampling();
    pane.actions.cancelSampling();
    expect(simulator.stopped).toBe(2);
  });

  it('ends a run before it began, while its part of the program is still loading', async () => {
    const { simulator, pane } = await sampling();
    pane.actions.sample(askOf(pane));
    pane.actions.cancelSampling();
    await settle();
    expect(simulator.asked).toEqual([]);
  });

  it('ends a run for a case that was changed, and keeps one for a case that was only read again', async () => {
    const { simulator, workbook, pane, state } = await sampling();
    pane.actions.sample(askOf(pane));
    await settle();
    await pane.actions.read();
    expect([simulator.stopped, state().state]).toEqual([0, 'running']);
    workbook.become(tableBook(HEADER, ROW));
    await pane.actions.read();
    expect([simulator.stopped, state().state]).toEqual([1, 'none']);
  });

  it('says what failed, by its code where it has one', async () => {
    const { simulator, pane, state } = await sampling();
    pane.actions.sample(askOf(pane));
    await settle();
    simulator.say({ kind: 'failed', code: null, data: {} });
    expect(state()).toMatchObject({ state: 'failed', text: pane.words.sampling.failed });
    pane.actions.sampleAgain(askOf(pane));
    await settle();
    simulator.say({ kind: 'failed', code: 'argument-invalid', data: { argument: 'seed', value: 1 } });
    expect(state()).toMatchObject({ text: pane.words.error('argument-invalid', { argument: 'seed', value: 1 }) });
  });

  it('says so where its part of the program cannot be loaded', async () => {
    const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
    const pane = createPane(paneDeps(workbook, { loadSimulator: () => Promise.reject(new Error('offline')) }));
    await pane.actions.read();
    pane.actions.sample(askOf(pane));
    await settle();
    expect(pane.store.getState().sampling).toMatchObject({ state: 'failed', text: pane.words.sampling.failed });
  });
});

describe('a pane that writes what has to be sampled', () => {
  it('samples before it shows what will be written, can be ended meanwhile, and keeps what was found', async () => {
    const { simulator, workbook, pane } = await sampling();
    const sheets = async (): Promise<number> => (await workbook.book.readTables()).sheets.length;
    const step = (): string => pane.store.getState().write.step;
    const before = await sheets();
    const ended = pane.actions.ask('case');
    await settle(400);
    expect(step()).toBe('none');
    await settle(200);
    expect(step()).toBe('sampling');
    pane.actions.cancel();
    await ended;
    expect([simulator.stopped, step()]).toEqual([1, 'none']);
    expect(pane.store.getState().announcement.text).toBe(pane.words.sampling.notWritten);
    const asked = pane.actions.ask('case');
    await settle(10);
    simulator.finish();
    await asked;
    expect(step()).toBe('ask');
    await pane.actions.confirm();
    expect(await sheets()).toBeGreaterThan(before);
    // The same simulation is run again neither for the writing nor for the pane itself.
    pane.actions.sample(askOf(pane));
    await settle();
    expect([simulator.asked.length, pane.store.getState().sampling.state]).toEqual([2, 'done']);
  }, PATIENCE_MS);

  it('samples again where the inputs changed since the question, and can be ended then too', async () => {
    const { simulator, workbook, pane } = await sampling();
    const asked = pane.actions.ask('case');
    await settle(10);
    simulator.finish();
    await asked;
    const changed = createPane(paneDeps(workbook, { loadSimulator: () => Promise.resolve(simulator) }));
    await changed.actions.read();
    // Nothing is kept in this pane, as after a change of the inputs.
    changed.store.setState({ write: pane.store.getState().write });
    const before = (await workbook.book.readTables()).sheets.length;
    const confirmed = changed.actions.confirm();
    await settle(10);
    expect(changed.store.getState().write).toMatchObject({ step: 'writing', isSampling: true });
    changed.actions.cancel();
    await confirmed;
    expect([changed.store.getState().write.step, (await workbook.book.readTables()).sheets.length]).toEqual(['none', before]);
  }, PATIENCE_MS);

  it('writes without sampled figures where they cannot be had', async () => {
    const workbook = new LiveWorkbook(await exampleWorkbook('virtual-ward'));
    const pane = createPane(paneDeps(workbook, { loadSimulator: () => Promise.reject(new Error('offline')) }));
    await pane.actions.read();
    await pane.actions.ask('case');
    await pane.actions.confirm();
    expect(pane.store.getState().message?.intent).toBe('success');
  }, PATIENCE_MS);
});

import type { CellView } from '../../app/pane/cellViews';
import type { PaneEngine } from '../../app/pane/paneEngine';
import type { WriteKind } from '../../app/pane/PaneWords';
import type { WritePlan } from '../../app/pane/writePlan';
import type { PaneSession } from './PaneSession';
import { sampleBeforeAsking, sampleForWriting } from './sampleForWriting';
import { showProgress, type Agreed, type ShownProgress } from './showProgress';

/** Asking, writing, removing. Nothing is written before the user saw what will be. */
export interface WriteActions {
  readonly ask: (kind: WriteKind) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/** What is told after writing; null where nothing was written and the user is asked again. */
type Told = { readonly text: string; readonly cell?: CellView } | null;

function planOf({ store, request }: { readonly store: PaneSession['store']; readonly request: ReturnType<PaneSession['request']> }, engine: PaneEngine, kind: WriteKind): WritePlan | null {
  const { reading, view } = store.getState();
  switch (kind) {
    case 'template':
      return engine.planTemplate(null);
    case 'example':
      return engine.planTemplate('virtual-ward');
    case 'remove':
      return engine.removalPlan(reading?.own ?? []);
    case 'case':
      return reading?.state === 'ready' && view !== null ? engine.planWrite(reading, request, view.caseView.id) : null;
  }
}

/** Writes the case as agreed; asks again where the workbook now asks for other sheets. */
async function writeCase(session: PaneSession, engine: PaneEngine, { plan, progress }: { readonly plan: WritePlan; readonly progress: ShownProgress }): Promise<Told> {
  const { deps, store } = session;
  const initiative = store.getState().view?.caseView.id ?? '';
  const outcome = await engine.writePane(deps.port, { initiative, plan }, { request: session.request(), onProgress: progress.onProgress, sample: sampleForWriting(session, progress.onSampling) });
  if (outcome.state === 'ended') {
    session.setWrite({ step: 'none' });
    session.announce(deps.words.sampling.notWritten);
    return null;
  }
  if (outcome.state === 'written') {
    session.written = outcome.fingerprint;
    const text = deps.words.write.done(outcome.receipt);
    return outcome.caseCell === null ? { text } : { text, cell: outcome.caseCell };
  }
  session.adopt(engine, outcome.reading);
  if (outcome.plan === null) {
    session.setWrite({ step: 'none' });
    session.tell({ intent: 'warning', text: deps.words.write.cannot, retry: false });
    return null;
  }
  session.setWrite({ step: 'ask', kind: 'case', plan: outcome.plan, remark: { intent: 'warning', text: deps.words.write.changed } });
  session.announce(deps.words.write.changed);
  return null;
}

async function carryOut(session: PaneSession, { kind, plan }: Agreed, progress: ShownProgress): Promise<Told> {
  const { deps } = session;
  const engine = await deps.loadEngine();
  switch (kind) {
    case 'case':
      return writeCase(session, engine, { plan, progress });
    case 'template':
    case 'example':
      return { text: deps.words.write.done(await engine.insertTemplate(deps.port, kind === 'example' ? 'virtual-ward' : null, progress.onProgress)) };
    case 'remove':
      session.written = null;
      return { text: deps.words.write.doneRemoving((await deps.port.removeOwnSheets()).length) };
  }
}

/** Actions that write. */
export function writeActions(session: PaneSession, read: () => Promise<void>): WriteActions {
  const { deps, store } = session;
  const ask = async (kind: WriteKind): Promise<void> => {
    try {
      const engine = await deps.loadEngine();
      if (kind === 'case' && !(await sampleBeforeAsking(session, engine))) return;
      const plan = planOf({ store, request: session.request() }, engine, kind);
      if (plan === null) session.setWrite({ step: 'none' });
      else session.setWrite({ step: 'ask', kind, plan, remark: null });
    } catch (cause) {
      session.tell({ intent: 'error', text: session.sentence(cause, deps.words.unexpected.reading), retry: true });
    }
  };
  const confirm = async (): Promise<void> => {
    const { write } = store.getState();
    if (write.step !== 'ask') return;
    const { kind, plan } = write;
    const progress = showProgress(session, { kind, plan });
    try {
      const told = await carryOut(session, { kind, plan }, progress);
      // Before the panel closes, or the late display of progress would open it again.
      progress.stop();
      if (told === null) return;
      session.setWrite({ step: 'none' });
      session.tell({ intent: 'success', ...told, retry: false });
      await read();
    } catch (cause) {
      const text = session.sentence(cause, deps.words.unexpected.writing);
      session.setWrite({ step: 'ask', kind, plan, remark: { intent: 'error', text } });
      session.announce(text);
    } finally {
      progress.stop();
    }
  };
  const cancel = (): void => {
    // Once it is being written there is no way back; before that there is.
    if (session.endSampling === null) session.setWrite({ step: 'none' });
    else session.endSampling();
  };
  return { ask, confirm, cancel };
}

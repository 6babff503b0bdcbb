import type { CellView } from '../../app/pane/cellViews';
import type { PaneEngine } from '../../app/pane/paneEngine';
import type { WriteKind } from '../../app/pane/PaneWords';
import type { WritePlan } from '../../app/pane/writePlan';
import type { WriteProgress } from '../../hosts/port';
import type { PaneSession } from './PaneSession';
import { showProgress, type Agreed } from './showProgress';

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
async function writeCase(session: PaneSession, engine: PaneEngine, { plan, onProgress }: { readonly plan: WritePlan; readonly onProgress: WriteProgress }): Promise<Told> {
  const { deps, store } = session;
  const initiative = store.getState().view?.caseView.id ?? '';
  const outcome = await engine.writePane(deps.port, { initiative, plan }, { request: session.request(), onProgress });
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

async function carryOut(session: PaneSession, { kind, plan }: Agreed, onProgress: WriteProgress): Promise<Told> {
  const { deps } = session;
  const engine = await deps.loadEngine();
  switch (kind) {
    case 'case':
      return writeCase(session, engine, { plan, onProgress });
    case 'template':
    case 'example':
      return { text: deps.words.write.done(await engine.insertTemplate(deps.port, kind === 'example' ? 'virtual-ward' : null, onProgress)) };
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
      const plan = planOf({ store, request: session.request() }, await deps.loadEngine(), kind);
      if (plan !== null) session.setWrite({ step: 'ask', kind, plan, remark: null });
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
      const told = await carryOut(session, { kind, plan }, progress.onProgress);
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
  return { ask, confirm, cancel: () => { session.setWrite({ step: 'none' }); } };
}

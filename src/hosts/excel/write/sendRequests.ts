import { isTooLarge } from '../excelError';
import { SheetFinder } from '../perform/SheetFinder';
import { performAction } from '../perform/performAction';
import { cutRequests, halved } from '../plan/cutRequests';
import { actionBytes } from '../plan/requestBytes';
import type { WriteAction } from '../plan/WriteAction';

/** A request may hold 5 MB; what the estimate may miss is left free. */
const REQUEST_LIMIT = 4_500_000;

/** A write under way: told of each request before it is sent and once it is done. */
export interface Sending {
  readonly context: Excel.RequestContext;
  readonly requestLimit: number | undefined;
  readonly onSend?: () => void;
  readonly onDone?: (bytes: number) => void;
}

/** Events are off while we write: what we do is no change of the user's. The last request switches them on again. */
interface Place {
  readonly isLast: boolean;
}

async function send(sending: Sending, request: readonly WriteAction[], { isLast }: Place): Promise<void> {
  const { context } = sending;
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  context.runtime.enableEvents = false;
  const finder = new SheetFinder(context);
  for (const action of request) performAction(action, finder);
  if (isLast) context.runtime.enableEvents = true;
  sending.onSend?.();
  await context.sync();
  sending.onDone?.(request.reduce((sum, action) => sum + actionBytes(action), 0));
}

/** Sends a request; one that Excel refuses as too big is sent in parts, as nothing of it was done. */
async function sendFitting(sending: Sending, request: readonly WriteAction[], place: Place): Promise<void> {
  try {
    await send(sending, request, place);
  } catch (error) {
    const parts = isTooLarge(error) ? halved(request) : null;
    if (parts === null) throw error;
    await sendAll(sending, parts, place);
  }
}

async function sendAll(sending: Sending, requests: readonly (readonly WriteAction[])[], { isLast }: Place): Promise<void> {
  for (const [index, request] of requests.entries()) {
    await sendFitting(sending, request, { isLast: isLast && index === requests.length - 1 });
  }
}

/** Carries out steps in as few requests as their size allows, each after the one before. */
export async function sendActions(sending: Sending, actions: readonly WriteAction[]): Promise<void> {
  await sendAll(sending, cutRequests(actions, sending.requestLimit ?? REQUEST_LIMIT), { isLast: true });
}

/** Switches events on again after requests that did not come to their end. */
export async function switchEventsOn(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}

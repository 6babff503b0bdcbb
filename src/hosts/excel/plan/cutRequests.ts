import { actionBytes, rowBytes } from './requestBytes';
import type { WriteAction } from './WriteAction';

type Values = Extract<WriteAction, { readonly do: 'values' }>;

/** The first rows of a block of values that fit, and the rest; null where not even one row fits. */
function splitValues(action: Values, room: number): readonly [Values, Values] | null {
  let left = room - actionBytes({ ...action, inputs: [] });
  let rows = 0;
  while (rows < action.inputs.length - 1) {
    left -= rowBytes(action.inputs[rows] ?? []);
    if (left < 0) break;
    rows += 1;
  }
  if (rows === 0) return null;
  return [
    { ...action, inputs: action.inputs.slice(0, rows) },
    { ...action, row: action.row + rows, inputs: action.inputs.slice(rows) },
  ];
}

/**
 * Cuts steps into requests of at most so many bytes, filling each before the next begins: blocks of values are cut
 * between rows. A step that is too big by itself gets a request of its own.
 */
export function cutRequests(actions: readonly WriteAction[], limit: number): readonly (readonly WriteAction[])[] {
  const requests: WriteAction[][] = [];
  let current: WriteAction[] = [];
  let room = limit;
  const close = (): void => {
    if (current.length > 0) requests.push(current);
    current = [];
    room = limit;
  };
  const queue = [...actions].reverse();
  for (let action = queue.pop(); action !== undefined; action = queue.pop()) {
    const bytes = actionBytes(action);
    const parts = bytes > room && action.do === 'values' ? splitValues(action, room) : null;
    if (parts !== null) {
      const [head, rest] = parts;
      queue.push(rest, head);
      continue;
    }
    if (bytes > room && current.length > 0) {
      close();
      queue.push(action);
      continue;
    }
    current.push(action);
    room -= bytes;
  }
  close();
  return requests;
}

/** A request cut in two, as Excel found it too big; null where there is nothing to cut. */
export function halved(request: readonly WriteAction[]): readonly (readonly WriteAction[])[] | null {
  const total = request.reduce((sum, action) => sum + actionBytes(action), 0);
  const halves = cutRequests(request, Math.ceil(total / 2));
  return halves.length < 2 ? null : halves;
}

import type { WriteAction } from './WriteAction';

/** What a step costs besides its data: object paths, instantiations and calls, as measured with the library, rounded up. */
const CALL = 700;
const CALLS: Readonly<Partial<Record<WriteAction['do'], number>>> = { 'add-chart': 22_000, page: 3_000, view: 1_600, clear: 2_400, 'conditional-format': 2_500, validation: 1_300, 'add-table': 1_500, look: 900 };
/** The library cuts blocks of values into calls of about so many cells. */
const CELLS_PER_CALL = 1_400;

const encoder = new TextEncoder();

/** Bytes of plain data as it travels. */
export function jsonBytes(data: unknown): number {
  return encoder.encode(JSON.stringify(data)).length;
}

/** Bytes of a row of values. */
export function rowBytes(row: readonly unknown[]): number {
  return jsonBytes(row) + 1 + Math.ceil((row.length / CELLS_PER_CALL) * CALL);
}

/** What a step adds to a request, estimated to the safe side. */
export function actionBytes(action: WriteAction): number {
  if (action.do === 'values') return CALL + action.inputs.reduce((sum, row) => sum + rowBytes(row), 0);
  return (CALLS[action.do] ?? CALL) + jsonBytes(action);
}

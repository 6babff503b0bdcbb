import type { WriteAction } from './WriteAction';

/** What a step costs besides its data: object paths, instantiations and calls, as measured with the library, rounded up. */
const CALL = 420;
const CALLS: Readonly<Partial<Record<WriteAction['do'], number>>> = {
  'add-chart': 13_300,
  'add-table': 1_150,
  clear: 1_750,
  'conditional-format': 2_100,
  'copy-look': 620,
  'delete-chart': 650,
  'drop-table': 780,
  look: 600,
  mark: 700,
  page: 1_950,
  'rename-chart': 650,
  stamp: 650,
  'usual-heights': 720,
  'usual-widths': 720,
  validation: 850,
  view: 800,
};
/** What frames each link or size of a step. */
const LISTED = 45;
/** The library cuts blocks of values into calls of about so many cells, each of which names its rows anew. */
const CELLS_PER_CALL = 1_400;
const VALUES_CALL = 1_300;

const encoder = new TextEncoder();

/** Bytes of plain data as it travels. */
export function jsonBytes(data: unknown): number {
  return encoder.encode(JSON.stringify(data)).length;
}

/** Bytes of a row of values. */
export function rowBytes(row: readonly unknown[]): number {
  return jsonBytes(row) + 1 + Math.ceil((row.length / CELLS_PER_CALL) * VALUES_CALL);
}

function listed(action: WriteAction): number {
  switch (action.do) {
    case 'links':
      return action.targets.length * LISTED;
    case 'number-formats':
      return action.formats.length * Math.ceil(((action.formats[0]?.length ?? 0) / CELLS_PER_CALL) * VALUES_CALL);
    case 'heights':
    case 'widths':
      return action.points.length * LISTED;
    default:
      return 0;
  }
}

/** What a step adds to a request, estimated to the safe side. */
export function actionBytes(action: WriteAction): number {
  if (action.do === 'values') return CALL + action.inputs.reduce((sum, row) => sum + rowBytes(row), 0);
  return (CALLS[action.do] ?? CALL) + listed(action) + jsonBytes(action);
}

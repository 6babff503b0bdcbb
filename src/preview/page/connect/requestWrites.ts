import { isJsonObject, listOf, numberOf, textOf, type Json } from '../../host/Json';

/** Kinds of action that set something. */
const SETS = { property: 4, update: 9 } as const;
const METHOD = 3;
/** Methods that change a workbook, as they are called on the wire. */
const CHANGES = /^(?:Add|Delete|Clear|Merge|Unmerge|CopyFrom|ConvertToRange|Insert|Remove|Freeze|Unfreeze|Set)/;

function changes(action: Json): boolean {
  const kind = numberOf(action, 'ActionType');
  if (kind === SETS.property || kind === SETS.update) return true;
  return kind === METHOD && CHANGES.test(textOf(action, 'Name'));
}

/**
 * Whether a message of the library asks for a change of the workbook. The library's own mark says "write"
 * of any method that it does not know to read, so the actions themselves are looked at.
 */
export function requestWrites(text: string): boolean {
  const message: Json = JSON.parse(text);
  const inner = isJsonObject(message) ? message.message : null;
  const body = isJsonObject(inner) ? inner.body : null;
  const request: Json = typeof body === 'string' ? JSON.parse(body) : body;
  return listOf(request, 'Actions').some(changes);
}

/** Plain data as it travels between the library and the host. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;

/** A record of plain data. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for a record, false for lists and single values. */
export function isJsonObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a list. */
export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text under a key, else an empty text. */
export function textOf(value: Json, key: string): string {
  const found = isJsonObject(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}

/** The number under a key, else zero. */
export function numberOf(value: Json, key: string): number {
  const found = isJsonObject(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : 0;
}

/** The list under a key, else an empty one. */
export function listOf(value: Json, key: string): readonly Json[] {
  const found = isJsonObject(value) ? value[key] : undefined;
  return isJsonList(found) ? found : [];
}

import type { HostObject } from './HostObject';
import { listOf, type Json } from './Json';
import { unknownMember } from './objectPaths';

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The names directly under an object, each with what is asked below it. */
function grouped(selected: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of selected) {
    const slash = path.indexOf('/');
    const head = slash < 0 ? path : path.slice(0, slash);
    const below = groups.get(head) ?? [];
    if (slash >= 0) below.push(path.slice(slash + 1));
    groups.set(head, below);
  }
  return groups;
}

function valueOf(target: HostObject, member: string, below: readonly string[]): Json {
  const property = target.members.properties?.[member];
  if (property !== undefined) return property.get();
  const link = target.members.links?.[member];
  if (link === undefined) throw unknownMember(target, member);
  const object = link();
  return object === null ? null : loaded(object, below);
}

function itemsOf(items: readonly HostObject[], selected: readonly string[]): readonly Json[] {
  const below = selected.map((path) => path.replace(/^items\//, '')).filter((path) => path !== 'items');
  return items.map((item, index) => ({ ...identityOf(item), ...loaded(item, below), _Index: index }));
}

function loaded(target: HostObject, selected: readonly string[]): { readonly [key: string]: Json } {
  if (target.members.items !== undefined) {
    return { _Items: itemsOf(target.members.items(), selected) };
  }
  // Nothing named asks for every plain property, as Excel answers it.
  const groups = selected.length === 0 ? grouped(Object.keys(target.members.properties ?? {})) : grouped(selected);
  const entries = [...groups].map(([member, below]): [string, Json] => [wireName(member), valueOf(target, member, below)]);
  return Object.fromEntries(entries);
}

/** The id by which the client library asks for an object again. */
export function identityOf(target: HostObject): { readonly [key: string]: Json } {
  const id = target.members.id?.();
  return id === undefined ? {} : { _Id: id };
}

/** Reads the properties that a query names, and those of linked objects and of collection items. */
export function answerQuery(target: HostObject, queryInfo: Json): Json {
  const names = [...listOf(queryInfo, 'Select'), ...listOf(queryInfo, 'Expand')];
  // Whether an object is there at all is known from the answer itself.
  return loaded(target, names.filter((name) => typeof name === 'string' && name !== 'isNullObject').map(String));
}

import { answerQuery, identityOf } from './answerQuery';
import { HostObject, type MethodResult } from './HostObject';
import { isJsonList, isJsonObject, listOf, numberOf, textOf, type Json, type JsonObject } from './Json';
import { memberName, unknownMember, type ObjectPaths } from './objectPaths';
import { refusal, refusalOf } from './refusal';

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 8 } as const;

/** Objects that the library asked to keep between requests. */
export class KeptObjects {
  private readonly objects = new Map<string, HostObject>();
  private readonly references = new Map<HostObject, string>();
  private count = 0;

  get byReference(): ReadonlyMap<string, HostObject> {
    return this.objects;
  }

  keep(object: HostObject): void {
    if (this.references.has(object)) return;
    this.count += 1;
    const reference = `kept-${String(this.count)}`;
    this.objects.set(reference, object);
    this.references.set(object, reference);
  }

  letGo(reference: string): void {
    const object = this.objects.get(reference);
    if (object !== undefined) this.references.delete(object);
    this.objects.delete(reference);
  }

  referenceOf(object: HostObject): string | undefined {
    return this.references.get(object);
  }
}

/** What the actions of one request work with; `beforeAction` may refuse one of them. */
export interface ActionRun {
  readonly paths: ObjectPaths;
  readonly kept: KeptObjects;
  readonly beforeAction: (index: number) => void;
}

function instantiate(run: ActionRun, target: HostObject | null): Json {
  if (target === null) return null;
  const reference = run.kept.referenceOf(target);
  return reference === undefined ? identityOf(target) : { ...identityOf(target), _ReferenceId: reference };
}

function plainResult(result: MethodResult): Json {
  return result instanceof HostObject ? identityOf(result) : result === undefined ? null : result;
}

function callMethod(run: ActionRun, target: HostObject, action: JsonObject): Json {
  const name = memberName(textOf(action, 'Name'));
  if (name === '_KeepReference') {
    run.kept.keep(target);
    return null;
  }
  if (name === '_RemoveReference') {
    const [reference] = listOf(action.ArgumentInfo, 'Arguments');
    run.kept.letGo(String(reference));
    return null;
  }
  const method = target.members.methods?.[name];
  if (method === undefined) throw unknownMember(target, name);
  return plainResult(method(run.paths.argumentsOf(`${target.type}.${name}`, action.ArgumentInfo)));
}

function setProperty(target: HostObject, action: JsonObject): Json {
  const name = memberName(textOf(action, 'Name'));
  const property = target.members.properties?.[name];
  if (property === undefined) throw unknownMember(target, name);
  if (property.set === undefined) throw refusal('InvalidOperation', `${target.type}.${name} cannot be set.`);
  property.set(listOf(action.ArgumentInfo, 'Arguments')[0]);
  return null;
}

function perform(run: ActionRun, action: JsonObject): Json {
  const kind = numberOf(action, 'ActionType');
  if (kind === ACTION.trace || kind === ACTION.ensureUnchanged) return null;
  const target = run.paths.resolve(numberOf(action, 'ObjectPathId'));
  if (kind === ACTION.instantiate) return instantiate(run, target);
  if (kind === ACTION.query) return target === null ? null : answerQuery(target, action.QueryInfo);
  if (target === null) return { _IsNull: true };
  if (kind === ACTION.method) return callMethod(run, target, action);
  if (kind === ACTION.setProperty) return setProperty(target, action);
  throw refusal('ApiNotFound', `The emulated Excel knows no action of type ${String(kind)}.`);
}

/** Where a request stopped, as Excel names it: the type and its member. */
function locationOf(run: ActionRun, action: JsonObject): string {
  const name = textOf(action, 'Name');
  const member = name === '' ? '' : `.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  try {
    return `${run.paths.resolve(numberOf(action, 'ObjectPathId'))?.type ?? ''}${member}`;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return member.slice(1);
  }
}

/** What the host answers: results of every action, or the first error with the results before it. */
export function runActions(run: ActionRun, actions: Json): JsonObject {
  const results: Json[] = [];
  const list = isJsonList(actions) ? actions.filter(isJsonObject) : [];
  for (const [index, action] of list.entries()) {
    try {
      run.beforeAction(index);
      results.push({ ActionId: numberOf(action, 'Id'), Value: perform(run, action) });
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === null) throw error;
      const details = { Code: refused.code, Message: refused.message, Location: locationOf(run, action), ActionIndex: index };
      return { Error: details, ProcessedResults: { Results: results } };
    }
  }
  return { Results: results };
}

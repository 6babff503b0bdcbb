import { Arguments, type Argument } from './Arguments';
import { HostObject } from './HostObject';
import { isJsonList, isJsonObject, listOf, numberOf, textOf, type Json, type JsonObject } from './Json';
import { refusal } from './refusal';

/** The ways in which the library names an object. */
const PATH = { global: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Objects that Office.js makes for itself: at the start it says that it is ready for commands. */
const SERVICES: Readonly<Record<string, HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': new HostObject('AddinInternalService', { methods: { notifyActionHandlerReady: () => undefined } }),
};

/** The documented name of a member that travels in PascalCase. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** What an unknown member is answered with: loudly, by name. */
export function unknownMember(target: HostObject, name: string): Error {
  return refusal('ApiNotFound', `The emulated Excel has no member ${target.type}.${name}.`);
}

function service(name: string): HostObject {
  const found = SERVICES[name];
  if (found === undefined) throw refusal('ApiNotFound', `The emulated Excel cannot make a new ${name}.`);
  return found;
}

/** Finds the objects that the paths of one request stand for; each path is walked once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: JsonObject,
    private readonly root: HostObject,
    private readonly kept: ReadonlyMap<string, HostObject>,
  ) {}

  /** The object of a path; null where it is a null object. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const resolved = this.walk(id);
    this.found.set(id, resolved);
    return resolved;
  }

  /** The arguments of a call, with references replaced by the objects they stand for. */
  argumentsOf(member: string, info: Json): Arguments {
    const values = listOf(info, 'Arguments');
    const references = listOf(info, 'ReferencedObjectPathIds');
    return new Arguments(member, values.map((value, index) => this.argument(value, references[index])));
  }

  private argument(value: Json, reference: Json): Argument {
    if (isJsonList(reference) && isJsonList(value)) return value.map((one, index) => this.argument(one, reference[index]));
    return typeof reference === 'number' && reference !== 0 && reference === value ? this.resolve(reference) : value;
  }

  private walk(id: number): HostObject | null {
    const path = this.paths[String(id)];
    if (!isJsonObject(path)) throw refusal('InvalidArgument', `The request has no object path ${String(id)}.`);
    const kind = numberOf(path, 'ObjectPathType');
    if (kind === PATH.global) return this.root;
    if (kind === PATH.nothing) return null;
    if (kind === PATH.created) return service(textOf(path, 'Name'));
    if (kind === PATH.reference) return this.keptObject(textOf(path, 'Name'));
    const parent = this.resolve(numberOf(path, 'ParentObjectPathId'));
    return parent === null ? null : this.step(parent, path);
  }

  private keptObject(reference: string): HostObject {
    const object = this.kept.get(reference);
    if (object === undefined) throw refusal('ItemNotFound', `Nothing is kept under the reference ${reference}.`);
    return object;
  }

  private step(parent: HostObject, path: JsonObject): HostObject | null {
    const kind = numberOf(path, 'ObjectPathType');
    const name = kind === PATH.indexer ? 'getItem' : memberName(textOf(path, 'Name'));
    const { links = {}, methods = {} } = parent.members;
    if (kind === PATH.property) {
      const link = links[name];
      if (link === undefined) throw unknownMember(parent, name);
      return link();
    }
    const method = methods[name];
    if (method === undefined) throw unknownMember(parent, name);
    const result = method(this.argumentsOf(`${parent.type}.${name}`, path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw refusal('GeneralException', `${parent.type}.${name} gives no object.`);
  }
}

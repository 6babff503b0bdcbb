import type { CellBlock } from '../book/CellBlock';
import type { Json } from './Json';
import type { MethodArguments } from './MethodArguments';

/** A value that can be read, and set where the table says so. */
export interface Property {
  readonly get: () => Json;
  readonly set?: (value: Json) => void;
}

/** What a method returns: an object to go on with, null for a null object, or plain data. */
export type MethodResult = HostObject | Json | void;

/** The members of one object of the Excel model, by their documented names. Others do not exist here. */
export interface Members {
  /** How the client library asks for the object again. */
  readonly id?: () => string;
  /** Cells that the object stands for when it is handed over as an argument. */
  readonly block?: CellBlock;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly links?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (args: MethodArguments) => MethodResult>>;
  readonly items?: () => readonly HostObject[];
}

/** One object of the Excel model as a request sees it: a type name and a table of members. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly members: Members,
  ) {}
}

/** A property that can only be read. */
export function readOnly(get: () => Json): Property {
  return { get };
}

/** Properties that live under the same names in a plain record. */
export function recordProperties<Key extends string>(record: Record<Key, Json>, names: readonly Key[], guard: () => void): Record<string, Property> {
  const entries = names.map((name): [string, Property] => [
    name,
    {
      get: () => record[name],
      set: (value) => {
        guard();
        Object.assign(record, { [name]: value });
      },
    },
  ]);
  return Object.fromEntries(entries);
}

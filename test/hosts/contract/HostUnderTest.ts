import type { WorkbookPort } from '../../../src/hosts/port';

/** A sheet that a user has: rows of values from A1 on. */
export interface UserSheet {
  readonly name: string;
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}

/** What a person does to the workbook while nobody of us looks. */
export interface Person {
  readonly renames: (from: string, to: string) => Promise<void>;
  /** Makes a copy of a sheet that carries all of it, the marker included. */
  readonly copies: (sheet: string, to: string) => Promise<void>;
  readonly typesText: (sheet: string, cell: string, text: string) => Promise<void>;
}

/** A workbook in one of the hosts. */
export interface OpenBook {
  readonly port: WorkbookPort;
  readonly person: Person;
  /** Formula of a cell, without its equals sign; null where there is none. */
  readonly formulaAt: (sheet: string, cell: string) => string | null;
}

/** A host that has to keep the contract. */
export interface HostUnderTest {
  readonly name: string;
  readonly open: (sheets: readonly UserSheet[]) => Promise<OpenBook>;
}

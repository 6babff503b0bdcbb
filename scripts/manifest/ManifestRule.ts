import type { Manifest } from './Manifest';

/** What the values that a rule looks at have to be like. */
export type Demand =
  /** Exactly these, in this order. */
  | { readonly be: readonly string[] }
  /** At least one, and each like this. */
  | { readonly each: RegExp }
  /** At least one, and none empty or longer than this. */
  | { readonly fit: number }
  /** None twice. */
  | { readonly differ: true }
  /** None at all: each value is a fault. */
  | { readonly none: true };

/** One rule of Microsoft's add-in only manifest, or of ours: values, and what they have to be like. */
export interface ManifestRule {
  readonly id: string;
  readonly says: string;
  readonly values: (manifest: Manifest) => readonly string[];
  readonly must: Demand;
  /** Holds for what is installed from a server, not for this machine. */
  readonly productionOnly?: true;
}

import type { CellBlock } from '../book/CellBlock';
import { HostObject } from './HostObject';
import type { Json } from './Json';
import type { MethodArguments } from './MethodArguments';
import { refusal } from './refusal';

/** One argument of a call: plain data, or an object of the model that the request referred to. */
export type Argument = Json | HostObject | null | readonly Argument[];

/** The arguments of a call, read with the type that the member expects. */
export class Arguments implements MethodArguments {
  constructor(
    private readonly member: string,
    private readonly values: readonly Argument[],
  ) {}

  isMissing(index: number): boolean {
    return this.values[index] === undefined || this.values[index] === null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    throw this.wrong(index, 'a text');
  }

  optionalText(index: number, otherwise: string): string {
    return this.isMissing(index) ? otherwise : this.text(index);
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number') return value;
    throw this.wrong(index, 'a number');
  }

  optionalNumber(index: number, otherwise: number): number {
    return this.isMissing(index) ? otherwise : this.number(index);
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  json(index: number): Json {
    const value = this.values[index];
    if (isPlain(value)) return value;
    throw this.wrong(index, 'plain data');
  }

  block(index: number): CellBlock | null {
    const value = this.values[index];
    return value instanceof HostObject ? (value.members.block ?? null) : null;
  }

  wrong(index: number, expected: string): Error {
    return refusal('InvalidArgument', `Argument ${String(index + 1)} of ${this.member} is not ${expected}.`);
  }
}

function isPlain(value: Argument): value is Json {
  if (value instanceof HostObject) return false;
  return !Array.isArray(value) || value.every(isPlain);
}

import { AppError } from '../../errors/AppError';
import type { CellPointer } from '../formula/Formula';

/** Where every named value stands, so that formulas point at its one home. */
export class Ledger {
  private readonly places = new Map<string, CellPointer>();

  record(key: string, at: CellPointer): CellPointer {
    if (this.places.has(key)) throw new AppError('description-invalid', { reason: `${key} stands twice` });
    this.places.set(key, at);
    return at;
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** How many keys start like this. */
  count(prefix: string): number {
    return [...this.places.keys()].filter((key) => key.startsWith(prefix)).length;
  }

  /** @throws AppError `description-invalid` when nothing of that name was placed. */
  find(key: string): CellPointer {
    const at = this.places.get(key);
    if (at === undefined) throw new AppError('description-invalid', { reason: `${key} stands nowhere` });
    return at;
  }
}

import type { CaseResult } from '../CaseResult';
import type { CellPointer } from '../formula/Formula';
import type { ReportContext } from './ReportContext';
import type { SheetBuilder } from './SheetBuilder';

/** A sheet about one initiative while it is written: its words, its currency, and where its rows stand. */
export class CasePage {
  constructor(
    readonly sheet: SheetBuilder,
    readonly context: ReportContext,
    readonly result: CaseResult,
  ) {}

  get currency(): string {
    return this.context.casebook.setup.currency.value;
  }

  label(key: string): string {
    return this.context.words.label(key);
  }

  sentence(key: string, values: Readonly<Record<string, string | number>>): string {
    return this.context.words.sentence(key, values);
  }

  /** Where a row of this initiative stands on Inputs or Workings. */
  find(key: string): CellPointer {
    return this.context.ledger.find(`${this.result.initiative.id}/${key}`);
  }

  has(key: string): boolean {
    return this.context.ledger.has(`${this.result.initiative.id}/${key}`);
  }
}

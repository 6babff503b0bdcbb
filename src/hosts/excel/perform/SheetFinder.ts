import type { Block } from '../plan/Block';

/** The sheets that one request speaks of; each is asked for once. */
export class SheetFinder {
  private readonly found = new Map<string, Excel.Worksheet>();
  private readonly sources = new Map<string, Excel.Range>();

  constructor(readonly context: Excel.RequestContext) {}

  /** Adds a sheet behind all tabs. */
  add(name: string): void {
    this.found.set(name, this.context.workbook.worksheets.add(name));
  }

  sheet(key: string): Excel.Worksheet {
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const sheet = this.context.workbook.worksheets.getItem(key);
    this.found.set(key, sheet);
    return sheet;
  }

  /** A range for this request only: tracking it would take further actions and a request to let go of it. */
  range(key: string, block: Block): Excel.Range {
    return this.sheet(key).getRangeByIndexes(...block).untrack();
  }

  /** A range that others are copied from. As a bare address, it might be one of the sheet that is shown. */
  source(key: string, address: string): Excel.Range {
    const place = `${key}!${address}`;
    const known = this.sources.get(place);
    if (known !== undefined) return known;
    const range = this.sheet(key).getRange(address).untrack();
    this.sources.set(place, range);
    return range;
  }
}

import { AppError } from '../../errors/AppError';
import type { CellAddress } from '../../model/cellAddress';
import type { RawCell, RawWorkbook } from '../../model/rawWorkbook';
import type { CellArea, WorkbookDescription } from '../../report/description/SheetDescription';
import type { HostCapabilities, Unsubscribe, WorkbookPort, WorkbookView, WriteProgress, WriteReceipt } from '../port';
import { toAppError } from './excelError';
import type { ExcelHostOptions } from './ExcelRunner';
import { openDatedBook } from './read/openDatedBook';
import type { DateSystem } from './read/openDatedBook';
import { readArea } from './read/readArea';
import { readTables } from './read/readTables';
import { removeSheets } from './remove/removeSheets';
import { listenForInput } from './view/inputChanges';
import { showCell } from './view/showCell';
import { writeSheets } from './write/writeSheets';

/** The version of Excel's interface that the manifest asks for; nothing newer is used. */
const NEEDED = { name: 'ExcelApi', version: '1.12' } as const;

/** The workbook that is open in Excel. What is asked of it is done one after the other. */
export class ExcelWorkbook implements WorkbookPort, WorkbookView {
  readonly capabilities: HostCapabilities = { liveEvents: true, chartAltText: false };

  private before: Promise<unknown> = Promise.resolve();
  private readonly dates: DateSystem = { starts1904: null };

  constructor(private readonly options: ExcelHostOptions) {}

  readTables(): Promise<RawWorkbook> {
    return this.inTurn(async (context) => (await readTables(await openDatedBook(context, this.dates))).raw);
  }

  readRange(sheet: string, area: CellArea): Promise<readonly (readonly RawCell[])[]> {
    return this.inTurn((context) => readArea(context, sheet, area));
  }

  writeSheets(book: WorkbookDescription, onProgress?: WriteProgress): Promise<WriteReceipt> {
    return this.inTurn((context) => writeSheets(context, book, { options: this.options, dates: this.dates, onProgress }));
  }

  removeOwnSheets(): Promise<readonly string[]> {
    return this.inTurn((context) => removeSheets(context, this.options));
  }

  onInputChange(listener: () => void): Unsubscribe {
    return listenForInput(this.options, listener);
  }

  showCell(first: CellAddress, last: CellAddress = first): Promise<boolean> {
    return this.inTurn((context) => showCell(context, { first, last }));
  }

  /** Whoever reads between the requests of a write would see half of it. */
  private inTurn<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    const { isSetSupported, run } = this.options;
    if (!isSetSupported(NEEDED.name, NEEDED.version)) {
      return Promise.reject(new AppError('client-too-old', { reason: `${NEEDED.name} ${NEEDED.version}`, outcome: 'unchanged' }));
    }
    const result = this.before.then(() => run(work)).catch((error: unknown) => {
      throw toAppError(error, 'host-failed', 'unchanged');
    });
    this.before = result.catch(() => undefined);
    return result;
  }
}

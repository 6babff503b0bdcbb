import { EmulatedBook } from './book/EmulatedBook';
import { eventsOf, type HostEvent } from './host/eventsOf';
import { FaultPlan, type Fault } from './host/Fault';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './host/Json';
import { ObjectPaths } from './host/objectPaths';
import { refusal } from './host/refusal';
import { RequestLog } from './host/RequestLog';
import { KeptObjects, runActions } from './host/runActions';
import { workbookObject } from './objects/workbookObject';

const MAX_BYTES = 5 * 1024 * 1024;
const FLAG = { write: 1, delayForCellEdit: 64 } as const;

/** A request as a transport hands it over: the body as JSON text, and the flags that travel beside it. */
export interface HostRequest {
  readonly body: string;
  readonly flags: number;
}

interface TypedPlace {
  readonly sheetName: string;
  readonly address: string;
  readonly source: 'Local' | 'Remote';
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function failure(code: string, message: string): JsonObject {
  return { Error: { Code: code, Message: message, Location: '', ActionIndex: 0 }, ProcessedResults: { Results: [] } };
}

function codeOf(answer: JsonObject): string | null {
  return isJsonObject(answer.Error) ? String(answer.Error.Code) : null;
}

/** The emulated Excel: a workbook that answers the requests of Office.js. It is not Excel, and proves nothing about Excel. */
export class EmulatedExcel {
  readonly log = new RequestLog();
  readonly book: EmulatedBook;
  private readonly faults = new FaultPlan();
  private readonly kept = new KeptObjects();
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();
  private readonly watchers = new Set<() => void>();
  private handled = 0;
  private leaveCell: (() => void) | null = null;
  private cellIsLeft: Promise<void> | null = null;

  constructor(name = 'Book1.xlsx', thisYear = 2026) {
    this.book = new EmulatedBook(name, thisYear);
  }

  /** What the person in front of the workbook does. */
  readonly person = {
    /** Types into a cell, e.g. `types('Costs', 'B2', '30%')`; add-ins hear of it. */
    types: (sheetName: string, address: string, text: string): void => this.typed({ sheetName, address, source: 'Local' }, text),
    /** The same, done by somebody else who has the workbook open. */
    elsewhereTypes: (sheetName: string, address: string, text: string): void => this.typed({ sheetName, address, source: 'Remote' }, text),
    /** Opens a cell for editing: requests are refused, or wait where they ask for it. */
    startsEditing: (): void => {
      this.cellIsLeft = new Promise((resolve) => {
        this.leaveCell = resolve;
      });
    },
    leavesCell: (): void => {
      this.cellIsLeft = null;
      this.leaveCell?.();
    },
  };

  /** Plans something that goes wrong in a later request: 1 is the next one. */
  plan(fault: Fault): void {
    this.faults.add(fault, this.handled);
  }

  /** Calls back with the events that add-ins registered for. Returns how to stop. */
  onEvents(listener: (events: readonly HostEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back after every request and every change by a person. Returns how to stop. */
  onChange(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Answers one request with JSON text. Requests are handled one at a time, in the order in which they come. */
  async answer(request: HostRequest): Promise<string> {
    this.handled += 1;
    const number = this.handled;
    const delay = this.faults.delayBefore(number);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (this.cellIsLeft !== null && (request.flags & FLAG.delayForCellEdit) !== 0) await this.cellIsLeft;
    const answer = this.perform(request, number);
    this.publish();
    return answer;
  }

  dispose(): void {
    this.listeners.clear();
    this.watchers.clear();
    this.book.engine.forget();
  }

  private perform(request: HostRequest, number: number): string {
    const bytesIn = bytesOf(request.body);
    const body: Json = JSON.parse(request.body);
    const { Actions: actions, ObjectPaths: paths } = isJsonObject(body) ? body : {};
    const pathTable = isJsonObject(paths) ? paths : {};
    const carriedOut = this.limited(bytesIn, () => this.results(number, pathTable, actions));
    const lost = this.faults.lostAnswer(number);
    const answer = lost === null ? carriedOut : failure(lost, 'A fault was injected: the answer was lost.');
    const text = JSON.stringify(answer);
    const error = codeOf(answer);
    this.log.add({
      number,
      actions: isJsonList(actions) ? actions.length : 0,
      objectPaths: Object.keys(pathTable).length,
      bytesIn,
      bytesOut: bytesOf(text),
      isWrite: (request.flags & FLAG.write) !== 0,
      ...(error === null ? {} : { error }),
    });
    return text;
  }

  private results(number: number, pathTable: JsonObject, actions: Json): JsonObject {
    const paths = new ObjectPaths(pathTable, workbookObject(this.book), this.kept.byReference);
    const beforeAction = (index: number) => this.faults.beforeAction(number, index, this.book);
    return runActions({ paths, kept: this.kept, beforeAction }, actions);
  }

  private limited(bytesIn: number, results: () => JsonObject): JsonObject {
    if (this.cellIsLeft !== null) return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (bytesIn > MAX_BYTES) return failure('RequestPayloadSizeLimitExceeded', 'The request is larger than 5 MB.');
    const answer = results();
    return bytesOf(JSON.stringify(answer)) > MAX_BYTES ? failure('ResponsePayloadSizeLimitExceeded', 'The response is larger than 5 MB.') : answer;
  }

  private typed({ sheetName, address, source }: TypedPlace, text: string): void {
    const block = this.book.findBlock(address, this.book.sheet(sheetName));
    if (block === null) throw refusal('InvalidArgument', `${address} is no cell.`);
    const { sheet, area } = block;
    this.book.source = source;
    sheet.guard();
    sheet.type(area.firstRow, area.firstColumn, text);
    sheet.noteChange(area);
    this.book.source = 'Local';
    this.publish();
  }

  private publish(): void {
    const events = eventsOf(this.book);
    if (events.length > 0) for (const listener of this.listeners) listener(events);
    for (const watcher of this.watchers) watcher();
  }
}

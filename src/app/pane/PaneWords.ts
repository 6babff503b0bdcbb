import type { ErrorData } from '../../errors/AppError';
import type { ErrorCode } from '../../errors/errorCodes';
import type { Severity } from '../../model/Problem';
import type { WriteReceipt } from '../../hosts/port';
import type { PlannedSheet } from './writePlan';

/** The places of the pane. */
export const PLACES = ['case', 'scorecards', 'review'] as const;
export type Place = (typeof PLACES)[number];

/** What is about to be written or taken away. */
export type WriteKind = 'case' | 'template' | 'example' | 'remove';

/** What a person is asked before anything is written. */
export interface AskWords {
  readonly title: string;
  readonly about: string;
  readonly confirm: string;
}

/** Choices of the pane's colours. */
export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** The fixed words of the pane in one language. */
export interface PaneWords {
  readonly product: string;
  readonly initiative: string;
  readonly places: string;
  readonly place: Readonly<Record<Place, string>>;
  readonly toSettle: (count: number) => string;
  readonly readers: string;
  readonly reading: { readonly first: string; readonly busy: string; readonly long: string; readonly again: string; readonly notFollowing: string };
  readonly readAt: (time: string) => string;
  readonly updating: string;
  readonly stale: string;
  readonly updated: string;
  readonly start: {
    readonly title: string;
    readonly what: string;
    readonly needs: string;
    readonly six: readonly string[];
    readonly template: string;
    readonly example: string;
    readonly noInitiative: string;
    readonly noInitiativeHint: string;
  };
  readonly proposal: {
    readonly title: string;
    readonly about: string;
    readonly notUsable: string;
    readonly confirm: string;
    readonly column: string;
    readonly row: string;
    readonly header: string;
    readonly meaning: string;
    readonly inSheet: (sheet: string) => string;
    readonly unused: (count: number) => string;
  };
  readonly showCell: (reference: string) => string;
  readonly cellGone: (reference: string) => string;
  readonly openCase: string;
  readonly fillIn: string;
  readonly figures: string;
  readonly money: string;
  readonly beside: string;
  readonly sampling: {
    readonly progress: string;
    readonly progressOf: (fraction: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly again: string;
    readonly done: string;
    readonly failed: string;
    readonly notWritten: string;
  };
  readonly showTable: string;
  readonly hideTable: string;
  readonly questions: string;
  readonly problems: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly filters: Readonly<Record<'settle' | 'remarks' | 'all', string>>;
  readonly filter: string;
  readonly noProblems: string;
  readonly more: (count: number) => string;
  readonly clause: { readonly shown: string; readonly open: string };
  readonly scorecardOf: string;
  readonly matters: (to: string) => string;
  readonly none: string;
  readonly write: {
    readonly button: string;
    readonly refresh: string;
    readonly remove: string;
    readonly ask: Readonly<Record<WriteKind, AskWords>>;
    readonly untouched: string;
    readonly changed: string;
    readonly state: Readonly<Record<PlannedSheet['state'], string>>;
    readonly rows: (rows: number) => string;
    readonly cancel: string;
    readonly progress: string;
    readonly progressOf: (done: number, of: number) => string;
    readonly done: (receipt: WriteReceipt) => string;
    readonly doneRemoving: (count: number) => string;
    readonly nothingToRemove: string;
    readonly cannot: string;
  };
  readonly menu: { readonly title: string; readonly theme: string; readonly choices: Readonly<Record<ThemeChoice, string>>; readonly readAgain: string };
  readonly message: { readonly dismiss: string; readonly tryAgain: string };
  readonly error: (code: ErrorCode, data: ErrorData) => string;
  readonly unexpected: { readonly reading: string; readonly writing: string; readonly showing: string };
  readonly broken: string;
  readonly outsideExcel: string;
  readonly withoutOffice: string;
}

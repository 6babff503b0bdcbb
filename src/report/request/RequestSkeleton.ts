import type { StatementRole } from '../../story/Statement';
import type { RequestField } from './requestFields';

/** What a row lists; each has its interpreter in `REQUEST_LISTS`. */
export const REQUEST_LIST_NAMES = ['chain', 'do-nothing', 'outcomes', 'options', 'figures', 'benefits', 'supplier', 'cost-lines', 'cash', 'income', 'risks', 'milestones', 'readiness'] as const;
export type RequestListName = (typeof REQUEST_LIST_NAMES)[number];

/** Where the answer of a row comes from: a column of Initiatives, what a reader is told, or a list of the case. */
export type RowSource =
  | { readonly kind: 'field'; readonly field: RequestField }
  | { readonly kind: 'statement'; readonly lens: string; readonly roles: readonly StatementRole[] }
  | { readonly kind: 'list'; readonly list: RequestListName };

/** One line of a request: what is asked, and where the answer stands. */
export interface RequestRow {
  /** Label key of what is asked. */
  readonly label: string;
  readonly source: RowSource;
}

/** Rows under one question. */
export interface RequestSection {
  /** Label key. */
  readonly title: string;
  readonly rows: readonly RequestRow[];
}

/** A document that a board or a budget holder expects, as data. */
export interface RequestSkeleton {
  readonly id: string;
  /** Label key of its title, with `{initiative}` in it. */
  readonly title: string;
  /** Pages that it prints on at most. */
  readonly pagesTall: number;
  /** Width of a column of answers in characters: wider columns make a page that is longer than wide fit its paper. */
  readonly answerWidth: number;
  readonly sections: readonly RequestSection[];
}

/** A row that a column of Initiatives answers; its label follows from the column. */
export function fieldRow(field: RequestField): RequestRow {
  return { label: `request-${field}`, source: { kind: 'field', field } };
}

/** A row that a list of the case answers. */
export function listRow(list: RequestListName): RequestRow {
  return { label: `request-${list}`, source: { kind: 'list', list } };
}

/** A row that sentences of a reader answer. */
export function statementRow(label: string, lens: string, roles: readonly StatementRole[]): RequestRow {
  return { label: `request-${label}`, source: { kind: 'statement', lens, roles } };
}

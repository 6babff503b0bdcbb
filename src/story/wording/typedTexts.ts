import type { Initiative } from '../../model/Casebook';
import { FIELD_TABLES, type TableKey } from '../../model/fieldTables';
import type { Sourced } from '../../model/origin';
import type { Lens } from '../Statement';
import { DEFERENCE_WORDING, SHARED_WORDING } from './sharedWording';
import type { WordingRule } from './WordingRule';

/** Who reads what is typed in a column. */
interface Reading {
  /** Readers whose rules hold for it. */
  readonly lenses: readonly Lens[];
  /** Rules that hold whoever reads it. */
  readonly shared: readonly WordingRule[];
}

const readBy = (...lenses: readonly Lens[]): Reading => ({ lenses, shared: SHARED_WORDING });
/** People may say what they feel; what is made of it has no winner and no loser. */
const betweenSides: Reading = { lenses: ['bridge'], shared: DEFERENCE_WORDING };

/** The columns whose words a reader meets, by table. What a column is for decides who reads it. */
const TYPED_READINGS: Partial<Readonly<Record<TableKey, Readonly<Record<string, Reading>>>>> = {
  initiatives: { initiative: readBy('board'), objective: readBy('board'), decisionAsked: readBy('board'), recommendation: readBy('board'), output: readBy() },
  costs: { costLine: readBy('finance') },
  benefits: { benefit: readBy('finance'), releaseRoute: readBy('finance') },
  metrics: {
    metric: readBy(),
    whyTechnology: readBy('technology'),
    wordingTechnology: readBy('technology'),
    whyClinical: readBy('clinical'),
    wordingClinical: readBy('clinical'),
    changeInPractice: readBy('clinical'),
    objective: readBy('board'),
  },
  concerns: { requirement: betweenSides },
  commitments: { gives: betweenSides },
  risks: { mitigation: readBy() },
};

/** A text that somebody typed, where it stands and who reads it. */
export interface TypedText extends Reading {
  readonly text: Sourced<string>;
  /** Header of its column, as the template words it. */
  readonly header: string;
}

type Row = Readonly<Record<string, Sourced<unknown> | undefined>>;

interface TableRows {
  readonly table: TableKey;
  readonly rows: readonly Row[];
}

/** The rows of each table that belong to an initiative, with the names that stand beside their records. */
function rowsOf({ name, record, costs, benefits, metrics, concerns, commitments, risks }: Initiative): readonly TableRows[] {
  return [
    { table: 'initiatives', rows: [{ ...record, initiative: name }] },
    { table: 'costs', rows: costs.map((line) => ({ ...line.record, costLine: line.label })) },
    { table: 'benefits', rows: benefits.map((line) => ({ ...line.record, benefit: line.label })) },
    { table: 'metrics', rows: metrics.map((metric) => ({ ...metric.record, metric: metric.name })) },
    { table: 'concerns', rows: concerns.map((concern) => concern.record) },
    { table: 'commitments', rows: commitments.map((commitment) => commitment.record) },
    { table: 'risks', rows: risks.map((risk) => risk.record) },
  ];
}

const isText = (sourced: Sourced<unknown> | undefined): sourced is Sourced<string> => typeof sourced?.value === 'string';

function textsAt(row: Row, table: TableKey): readonly TypedText[] {
  const fields: Readonly<Record<string, { readonly header: string } | undefined>> = FIELD_TABLES[table];
  return Object.entries(TYPED_READINGS[table] ?? {}).flatMap(([field, reading]) => {
    const text = row[field];
    return isText(text) ? [{ ...reading, text, header: fields[field]?.header ?? field }] : [];
  });
}

/** What people typed for an initiative and a reader will meet, table by table in sheet order. */
export function typedTexts(initiative: Initiative): readonly TypedText[] {
  return rowsOf(initiative).flatMap(({ table, rows }) => rows.flatMap((row) => textsAt(row, table)));
}

import * as v from 'valibot';
import { TABLE_KINDS } from '../headers/TableKind';

/** Version of the form; a later form gets a migration, never a silent reinterpretation. */
export const MAPPING_VERSION = 1;

const place = v.union([v.string(), v.pipe(v.number(), v.integer())]);
const share = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const fieldEntry = v.object({
  column: v.optional(place),
  row: v.optional(place),
  header: v.optional(v.nullable(v.string())),
  field: v.nullable(v.string()),
  multiply: v.optional(v.number()),
  currency: v.optional(v.nullable(v.string())),
  unit: v.optional(v.nullable(v.string())),
  match: v.optional(v.nullable(v.string())),
  confidence: share,
});

const yearEntry = v.object({
  column: v.optional(place),
  row: v.optional(place),
  header: v.optional(v.nullable(v.string())),
  year: v.union([v.string(), v.pipe(v.number(), v.integer())]),
  multiply: v.optional(v.number()),
  currency: v.optional(v.nullable(v.string())),
  confidence: share,
});

const tableEntry = v.object({
  sheet: v.string(),
  tableName: v.optional(v.nullable(v.string())),
  table: v.picklist(TABLE_KINDS),
  orientation: v.optional(v.picklist(['rows', 'columns']), 'rows'),
  headerRow: v.optional(place),
  headerColumn: v.optional(place),
  firstRow: v.optional(place),
  firstColumn: v.optional(place),
  lastRow: v.optional(place),
  lastColumn: v.optional(place),
  hasTotals: v.optional(v.boolean(), false),
  fields: v.array(fieldEntry),
  years: v.optional(v.array(yearEntry), []),
  alternatives: v.optional(v.array(v.object({ prefix: v.string(), columns: v.array(place) })), []),
  confidence: share,
  certain: v.optional(v.boolean()),
});

/** The mapping file as people read and edit it: columns by letter, rows by number, headers as they stand. */
export const MAPPING_SCHEMA = v.object({
  casebridgeMapping: v.literal(MAPPING_VERSION),
  currency: v.optional(v.nullable(v.string()), null),
  tables: v.pipe(v.array(tableEntry), v.minLength(1)),
});

/** The whole file, validated. */
export type MappingFile = v.InferOutput<typeof MAPPING_SCHEMA>;
/** One table of the file. */
export type MappingFileTable = MappingFile['tables'][number];

import type { FIELD_TABLES } from '../../../model/fieldTables';

/** One sentence for each column of one table: a missing column does not compile. */
export type TableHelp<K extends keyof typeof FIELD_TABLES> = Readonly<Record<keyof (typeof FIELD_TABLES)[K], string>>;

import { RECORD_NAMESPACE } from '../record/recordXml';

/** A workbook whose list of sheets is loaded; its cells are not. */
export interface OpenBook {
  readonly context: Excel.RequestContext;
  readonly name: string;
  readonly sheets: readonly Excel.Worksheet[];
  /** Parts of the workbook that hold a layout record: one, unless somebody copied it. */
  readonly records: readonly Excel.CustomXmlPart[];
  /** Names that no table may have: those of the workbook. */
  readonly names: readonly string[];
  readonly structureProtected: boolean;
}

const SHEETS = {
  id: true,
  name: true,
  visibility: true,
  tables: { name: true, showHeaders: true, showTotals: true },
  charts: { id: true, name: true },
  protection: { protected: true },
} as const;

/** Loads the list of sheets and what goes with the workbook, in one request. */
export async function openBook(context: Excel.RequestContext): Promise<OpenBook> {
  const { workbook } = context;
  workbook.load({ name: true });
  workbook.protection.load({ protected: true });
  const names = workbook.names.load({ name: true });
  const sheets = workbook.worksheets.load(SHEETS);
  const records = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).load({ id: true });
  await context.sync();
  return {
    context,
    name: workbook.name,
    sheets: sheets.items,
    records: records.items,
    names: names.items.map(({ name }) => name),
    structureProtected: workbook.protection.protected,
  };
}

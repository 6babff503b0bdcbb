import { excelCode } from '../excelError';
import { RECORD_NAMESPACE } from '../record/recordXml';

/** A workbook whose list of sheets is loaded; its cells are not. */
export interface OpenBook {
  readonly context: Excel.RequestContext;
  readonly name: string;
  readonly sheets: readonly Excel.Worksheet[];
  /** Parts of the workbook that hold a layout record: one, unless somebody copied it. */
  readonly records: readonly Excel.CustomXmlPart[];
  readonly date1904: boolean;
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
/** 1 January 2000 counted from 1900; from 1904 it is another number. */
const DAY = { year: 2000, month: 1, day: 1, serial: 36_526 } as const;

/** The day as this workbook counts it. Asking counts as writing, which a workbook opened for reading refuses. */
type AskedDay = Excel.FunctionResult<number> | null;

async function load(context: Excel.RequestContext, askDay: (functions: Excel.Functions) => AskedDay): Promise<OpenBook> {
  const { workbook } = context;
  workbook.load({ name: true });
  workbook.protection.load({ protected: true });
  const names = workbook.names.load({ name: true });
  const sheets = workbook.worksheets.load(SHEETS);
  const records = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).load({ id: true });
  const day = askDay(workbook.functions);
  await context.sync();
  return {
    context,
    name: workbook.name,
    sheets: sheets.items,
    records: records.items,
    date1904: day !== null && day.value !== DAY.serial,
    names: names.items.map(({ name }) => name),
    structureProtected: workbook.protection.protected,
  };
}

/** Loads the list of sheets and what goes with the workbook, in one request. */
export async function openBook(context: Excel.RequestContext): Promise<OpenBook> {
  try {
    return await load(context, (functions) => functions.date(DAY.year, DAY.month, DAY.day).load('value'));
  } catch (error) {
    if (excelCode(error) !== 'AccessDenied') throw error;
    return load(context, () => null);
  }
}

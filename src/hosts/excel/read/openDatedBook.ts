import { excelCode } from '../excelError';
import { openBook } from './openBook';
import type { OpenBook } from './openBook';

/** A workbook of which we know from when it counts its days. */
export interface DatedBook extends OpenBook {
  readonly date1904: boolean;
}

/** What was found out about the open workbook; it is asked once, as asking a function counts as writing. */
export interface DateSystem {
  starts1904: boolean | null;
}

/** 1 January 2000 and its number where days count from 1904; any other answer is taken as counting from 1900, as nearly all do. */
const DAY = { year: 2000, month: 1, day: 1, serialFrom1904: 35_064 } as const;

async function asking(context: Excel.RequestContext): Promise<DatedBook> {
  const day = context.workbook.functions.date(DAY.year, DAY.month, DAY.day).load('value');
  const book = await openBook(context);
  return { ...book, date1904: day.value === DAY.serialFrom1904 };
}

/** Loads the list of sheets and, the first time, from when the workbook counts its days. */
export async function openDatedBook(context: Excel.RequestContext, dates: DateSystem): Promise<DatedBook> {
  if (dates.starts1904 !== null) return { ...(await openBook(context)), date1904: dates.starts1904 };
  try {
    const book = await asking(context);
    dates.starts1904 = book.date1904;
    return book;
  } catch (error) {
    // A workbook that is open for reading only refuses; its dates are taken as nearly all are.
    if (excelCode(error) !== 'AccessDenied') throw error;
    return { ...(await openBook(context)), date1904: false };
  }
}

import type { Casebook, Initiative } from '../../src/model/Casebook';
import { serialOfDay } from '../../src/model/calendar';
import { a1 } from '../../src/model/cellAddress';
import type { Problem } from '../../src/model/Problem';
import type { RawWorkbook } from '../../src/model/rawWorkbook';
import { readCasebook } from '../../src/intake/casebook/readCasebook';
import { proposeMapping } from '../../src/intake/mapping/proposeMapping';
import type { ReadOptions } from '../../src/intake/setup/ReadOptions';
import { rawWorkbookOf } from './rawWorkbookOf';
import type { TestCell } from './rawWorkbookOf';

export const TODAY = serialOfDay({ year: 2026, month: 11, day: 22 });

/** Sheets by name, read as they are proposed, on one fixed day. */
export function readBook(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  options: Partial<ReadOptions> = {},
): Casebook {
  return readWorkbook(rawWorkbookOf(sheets), options);
}

/** A workbook read as its proposal says. */
export function readWorkbook(workbook: RawWorkbook, options: Partial<ReadOptions> = {}): Casebook {
  const { mapping } = proposeMapping(workbook);
  return readCasebook({ workbook, mapping, options: { today: TODAY, ...options } });
}

/** All problems of a casebook, those of its initiatives included. */
export function problemsOf(book: Casebook): readonly Problem[] {
  return [...book.problems, ...book.initiatives.flatMap((initiative) => initiative.problems)];
}

/** Problems of a code as `code Sheet!A1`. */
export function placesOf(book: Casebook, code: Problem['code']): readonly string[] {
  return problemsOf(book)
    .filter((problem) => problem.code === code)
    .map(({ at }) => (at === null ? '' : `${at.sheet}!${a1(at)}`));
}

/** The only initiative of a casebook. */
export function onlyInitiative(book: Casebook): Initiative {
  const [first, ...others] = book.initiatives;
  if (first === undefined || others.length > 0) throw new Error(`${book.initiatives.length} initiatives`);
  return first;
}

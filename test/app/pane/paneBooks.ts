import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import type { BuiltReport } from '../../../src/app/buildReport';
import { ENGLISH_DETAIL_WORDS } from '../../../src/locales/en/pane/detailWords';
import type { PaneContext } from '../../../src/app/pane/PaneContext';
import { glossaryFinder } from '../../../src/report/words/glossaryFinder';
import type { PaneRequest } from '../../../src/app/pane/readPane';
import { DAY } from '../../report/exampleReport';

export const HEADER = 'Initiative,Cost,Metric,Baseline,Target,By';
export const ROW = 'Cloud migration,$2M,Patient wait time (minutes),42,29.4,31 May 2028';
export const REQUEST: PaneRequest = { today: DAY, localeTag: 'en-GB', confirmed: null };

/** A text table as a workbook; the sheet is called Plan. */
export function tableBook(...lines: readonly string[]): FileWorkbook {
  return FileWorkbook.fromBytes(new TextEncoder().encode(lines.join('\n')), 'Plan.csv');
}

/** What the view models of the n-th initiative are made from. */
export function contextOf(built: BuiltReport, index = 0): PaneContext {
  const result = built.cases[index];
  if (result === undefined) throw new Error(`no initiative ${String(index)}`);
  return { built, result, details: ENGLISH_DETAIL_WORDS, glossary: glossaryFinder(built.words.report.glossary) };
}

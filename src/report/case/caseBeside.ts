import type { ReportContext } from '../build/ReportContext';
import type { SheetBuilder } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { besideMoney, type BesideMoney } from '../finance/besideMoney';
import { CASE_GRID } from './caseFrame';

/** Names that fit on the line. */
const MOST_NAMES = 3;
const LONGEST_NAME = 60;
const HEIGHT = 16;

/** A name as long as the line has room for, with no half of a character at its end. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return `${name.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

function partText(context: ReportContext, key: string, found: readonly BesideMoney[]): readonly string[] {
  if (found.length === 0) return [];
  const names = found.slice(0, MOST_NAMES).map(({ name }) => shortened(name));
  const list = [...names, ...(found.length > MOST_NAMES ? ['…'] : [])].join('; ');
  return [context.words.sentence(key, { count: found.length, names: list })];
}

/** What no figure holds, on one line beneath the figures; nothing where all is in them. */
export function addCaseBeside(sheet: SheetBuilder, context: ReportContext, { result, row }: { readonly result: CaseResult; readonly row: number }): void {
  const found = besideMoney(result.initiative, result.money);
  const parts = [
    ...partText(context, 'case-beside-effects', found.filter(({ kind }) => kind === 'unmonetised')),
    ...partText(context, 'case-beside-dis-benefits', found.filter(({ kind }) => kind !== 'unmonetised')),
  ];
  if (parts.length === 0) return;
  sheet.put(row, 0, { value: context.words.sentence('case-beside', { parts: parts.join(' · ') }), style: 'muted' });
  sheet.merges.push({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: CASE_GRID.columns - 1 });
  sheet.height(row, HEIGHT);
}

import { isoOfSerial } from '../../model/calendar';
import { CASE_FIGURES, figureKey } from '../../story/lenses/figureRows';
import type { Statement } from '../../story/Statement';
import type { ReportContext } from '../build/ReportContext';
import type { NewCell, SheetBuilder } from '../build/SheetBuilder';
import { textHeight } from '../build/textHeight';
import type { CaseResult } from '../CaseResult';
import type { StyleRole } from '../description/styleRoles';
import { band, CASE_GRID, charactersIn } from './caseFrame';

const LAST = CASE_GRID.columns - 1;

/** A statement as a live cell; a withheld one as the words that say what is missing. */
export function statementCell(context: ReportContext, id: string, { statement, style }: { readonly statement: Statement; readonly style: StyleRole }): NewCell {
  if (statement.key === null) return { value: statement.text, style };
  return { value: statement.text, formula: { kind: 'cell', at: context.ledger.find(`${id}/${statement.key}`) }, style };
}

/** A row of the story as a live cell. */
export function storyCell(context: ReportContext, result: CaseResult, { key, style }: { readonly key: string; readonly style: StyleRole }): NewCell {
  const row = result.story.rows.find((each) => each.key === key);
  return { value: row?.value ?? '', formula: { kind: 'cell', at: context.ledger.find(`${result.initiative.id}/${key}`) }, style };
}

function headRight({ initiative }: CaseResult, context: ReportContext): string {
  const { decisionAsked, sponsor, confidentiality } = initiative.record;
  const { sentence } = context.words;
  const parts = [
    decisionAsked?.value,
    sponsor === undefined ? undefined : sentence('sponsored-by', { sponsor: sponsor.value }),
    confidentiality?.value,
    isoOfSerial(context.asOf),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function addHeadline(sheet: SheetBuilder, context: ReportContext, result: CaseResult): void {
  const { initiative, story } = result;
  const headline = story.statements.find(({ lens, role }) => lens === 'board' && role === 'headline');
  if (headline !== undefined) {
    sheet.put(1, 0, statementCell(context, initiative.id, { statement: headline, style: 'headline' }));
    sheet.height(1, Math.max(34, textHeight(headline.text, { width: charactersIn(CASE_GRID.columns), size: 18 })));
  }
  const objective = story.statements.find(({ key }) => key === 'board.objective');
  const below = objective === undefined ? { value: context.words.label('case-about'), style: 'subtitle' as const } : statementCell(context, initiative.id, { statement: objective, style: 'subtitle' });
  sheet.put(2, 0, below);
  sheet.height(2, 18);
}

/** Title line, headline, and the five figures with their conventions. */
export function addCaseHead(sheet: SheetBuilder, context: ReportContext, result: CaseResult): void {
  const { words } = context;
  sheet.put(0, 0, { value: words.sentence('case-title', { initiative: result.initiative.name.value, id: result.initiative.id }), style: 'eyebrow' });
  sheet.put(0, 12, { value: headRight(result, context), style: 'muted' });
  sheet.merges.push({ firstRow: 0, firstColumn: 12, lastRow: 0, lastColumn: LAST });
  addHeadline(sheet, context, result);
  for (const row of [1, 2]) sheet.merges.push({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: LAST });
  sheet.height(3, 6);
  CASE_FIGURES.forEach((figure, index) => {
    const { first, last } = band(index, CASE_FIGURES.length);
    sheet.put(4, first, { value: words.label(`figure-${figure}`), style: 'figureLabel' });
    sheet.put(5, first, storyCell(context, result, { key: figureKey(figure, 'text'), style: 'figure' }));
    sheet.put(6, first, storyCell(context, result, { key: figureKey(figure, 'note'), style: 'figureNote' }));
    for (const [row, style] of [[4, 'figureLabel'], [5, 'figure'], [6, 'figureNote']] as const) {
      sheet.fill({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last }, style);
      sheet.merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    }
  });
  sheet.height(4, 18);
  sheet.height(5, 28);
  sheet.height(6, 28);
}

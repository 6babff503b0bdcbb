import { periodHeads } from '../build/periodHeads';
import type { ReportContext } from '../build/ReportContext';
import { SheetBuilder, type SheetFrame } from '../build/SheetBuilder';
import type { CaseResult } from '../CaseResult';
import { lineContext } from '../../money/lines/LineContext';
import { storyMoney } from '../storyMoney';
import { addBenefitRows } from './benefitBlocks';
import { addBenefitValueRows } from './benefitValueRows';
import { addAffordabilityRows } from './affordabilityRows';
import type { CasePlace } from './CasePlace';
import { addCostRows } from './costBlocks';
import { addGoLiveRow } from './lineGoLiveRow';
import { addMeasureRows } from './measureRows';
import { addMonthRows } from './monthRows';
import { addOptionRows } from './optionRows';
import { addTimeRows } from './timeRows';
import { addFlowRows } from './totalRows';
import { addPhraseRows, addWordRows } from './wordRows';
import { WORKINGS_COLUMNS, WORKINGS_HEADER_ROW, WorkingsRows } from './WorkingsRows';

const PHRASE_COLUMNS = 12;

/** What the workings of one case are written from. */
export interface WorkingsInput {
  readonly report: ReportContext;
  readonly result: CaseResult;
}

/** The formulas of one case, from Inputs to figures and sentences, with nothing typed over them. */
export function workingsSheet(frame: SheetFrame, { report, result }: WorkingsInput): SheetBuilder {
  const { initiative, money, story } = result;
  const { label, sentence } = report.words;
  const periods = periodHeads(report.casebook, report.words, money.count);
  const columns = Math.max(PHRASE_COLUMNS, periods.length);
  const sheet = new SheetBuilder({ ...frame, columnWidths: [46, 12, 16, ...Array.from({ length: columns }, () => 13)] });
  sheet.put(0, 0, { value: sentence('workings-title', { initiative: initiative.name.value }), style: 'title' });
  sheet.put(1, 0, { value: label('workings-about'), style: 'plain' });
  sheet.put(2, 0, { value: report.masterText, formula: { kind: 'cell', at: report.masterCheck }, style: 'muted' });
  sheet.line(WORKINGS_HEADER_ROW, 0, [
    { value: label('head-row'), style: 'columnHeader' },
    { value: label('head-unit'), style: 'columnHeader' },
    { value: label('head-total'), style: 'columnHeaderRight' },
  ]);
  periods.forEach((value, index) => sheet.put(WORKINGS_HEADER_ROW, WORKINGS_COLUMNS.firstYear + index, { value, style: 'columnHeaderRight' }));
  const rows = new WorkingsRows(sheet, report.ledger, initiative.id);
  rows.section(label('section-time'));
  addTimeRows(rows, report, money);
  const place: CasePlace = { rows, input: report, result, context: lineContext(initiative, report.casebook.setup) };
  addGoLiveRow(rows, report.words, { initiative, context: place.context });
  addCostRows(place);
  addBenefitRows(place);
  addFlowRows(rows, report, money);
  addMeasureRows(rows, report, { money, facts: storyMoney(initiative, money) });
  addMonthRows(place);
  addOptionRows(place);
  addAffordabilityRows(place);
  addBenefitValueRows(place);
  const phrasesOf = addPhraseRows(rows, report);
  addWordRows(rows, report, { story, phrasesOf });
  return sheet;
}

import type { SheetAction, WriteAction } from '../plan/WriteAction';
import { cellProperties } from './cellProperties';
import { clearSheet, deleteSheet, writeMarker, writeStamp, writeTable, writeValues } from './cellWrites';
import { writeChart } from './chartWrites';
import { writePage, writeView } from './pageWrites';
import { writeConditionalFormat, writeValidation } from './ruleWrites';
import { blockOf } from '../plan/Block';
import type { SheetFinder } from './SheetFinder';

type SizeAction = Extract<SheetAction, { readonly do: 'heights' | 'widths' | 'usual-heights' | 'usual-widths' }>;

function performSize(action: SizeAction, finder: SheetFinder): void {
  const { sheet, first } = action;
  switch (action.do) {
    case 'heights':
      finder.range(sheet, [first, 0, action.points.length, 1]).setRowProperties(action.points.map((rowHeight) => (rowHeight === null ? {} : { format: { rowHeight } })));
      return;
    case 'widths':
      finder.range(sheet, [0, first, 1, action.points.length]).setColumnProperties(action.points.map((columnWidth) => (columnWidth === null ? {} : { format: { columnWidth } })));
      return;
    case 'usual-heights':
      finder.range(sheet, [first, 0, action.count, 1]).format.useStandardHeight = true;
      return;
    case 'usual-widths':
      finder.range(sheet, [0, first, 1, action.count]).format.useStandardWidth = true;
      
  }
}

function performSheet(action: SheetAction, finder: SheetFinder): void {
  switch (action.do) {
    case 'add-sheet':
      finder.add(action.sheet);
      return;
    case 'delete-sheet':
      deleteSheet(finder.sheet(action.sheet));
      return;
    case 'mark':
      writeMarker(finder.sheet(action.sheet), action.formula, action.stamp);
      return;
    case 'stamp':
      writeStamp(finder.sheet(action.sheet), action.stamp);
      return;
    case 'clear':
      clearSheet(finder.sheet(action.sheet), action.sizes);
      return;
    case 'values':
      writeValues(finder, action);
      return;
    case 'links': {
      const cells = action.targets.map((target) => [target === null ? {} : { hyperlink: { documentReference: target } }]);
      finder.range(action.sheet, [action.row, action.column, cells.length, 1]).setCellProperties(cells);
      return;
    }
    case 'look': {
      const cell = finder.range(action.sheet, [action.row, action.column, 1, 1]);
      cell.setCellProperties([[cellProperties(action.look)]]);
      cell.numberFormat = [[action.format]];
      return;
    }
    case 'copy-look':
      finder.range(action.sheet, action.block).copyFrom(finder.source(action.sheet, action.from), 'Formats');
      return;
    case 'number-formats':
      finder.range(action.sheet, [action.row, 0, action.formats.length, action.formats[0]?.length ?? 0]).numberFormat = action.formats.map((row) => [...row]);
      return;
    case 'merge':
      finder.range(action.sheet, action.block).merge(false);
      return;
    case 'heights':
    case 'widths':
    case 'usual-heights':
    case 'usual-widths':
      performSize(action, finder);
      return;
    case 'validation':
      writeValidation(finder.range(action.sheet, blockOf(action.validation.area)), action.validation);
      return;
    case 'conditional-format':
      writeConditionalFormat(finder.range(action.sheet, action.format.block), action.format);
      return;
    case 'add-table':
      writeTable(finder, action.sheet, action.table);
      return;
    case 'drop-table':
      finder.sheet(action.sheet).tables.getItem(action.name).convertToRange().untrack();
      return;
    case 'add-chart':
      writeChart(finder, action.sheet, action.chart);
      return;
    case 'rename-chart':
      finder.sheet(action.sheet).charts.getItem(action.name).name = action.to;
      return;
    case 'delete-chart':
      finder.sheet(action.sheet).charts.getItem(action.name).delete();
      return;
    case 'page':
      writePage(finder.sheet(action.sheet), action.page);
      return;
    case 'view':
      writeView(finder.sheet(action.sheet), action.view);
      
  }
}

/** Puts one planned step into the request of a finder. */
export function performAction(action: WriteAction, finder: SheetFinder): void {
  const parts = finder.context.workbook.customXmlParts;
  switch (action.do) {
    case 'add-record':
      parts.add(action.xml);
      return;
    case 'set-record':
      parts.getItem(action.part).setXml(action.xml);
      return;
    case 'delete-record':
      parts.getItem(action.part).delete();
      return;
    default:
      performSheet(action, finder);
  }
}

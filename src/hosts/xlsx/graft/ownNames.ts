import { markerFormula, OWN_SHEET_NAME } from '../../ownMarker';
import { localSheetIndex } from '../package/ownSheetMarker';
import type { WorkbookIndex } from '../package/WorkbookIndex';
import { absoluteArea } from '../../areaText';
import { quotedSheet } from '../../../model/cellAddress';
import type { SheetPlan } from '../sheet/SheetPlan';
import type { XmlNode } from '../xml/parseXml';
import type { NewName } from './editWorkbookXml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';
/** Names that belong to a sheet's own set-up and are written anew with it. */
const REWRITTEN: ReadonlySet<string> = new Set([OWN_SHEET_NAME, PRINT_AREA, PRINT_TITLES, FILTER].map((name) => name.toLowerCase()));

/** The names of a sheet: our marker (not on templates), what is printed, which rows are repeated. */
export function namesFor(plan: SheetPlan): readonly NewName[] {
  const { description, index, name } = plan;
  const { printArea, titleRows } = description.page;
  const names: NewName[] = [];
  if (description.role !== 'template') {
    names.push({ name: OWN_SHEET_NAME, sheetIndex: index, formula: markerFormula(description.id), hidden: true });
  }
  if (printArea !== null) names.push({ name: PRINT_AREA, sheetIndex: index, formula: absoluteArea(name, printArea), hidden: false });
  if (titleRows !== null) {
    const rows = `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`;
    names.push({ name: PRINT_TITLES, sheetIndex: index, formula: `${quotedSheet(name)}!${rows}`, hidden: false });
  }
  return names;
}

/** The names that a refresh of these sheets replaces. */
export function replacedNames(index: WorkbookIndex, plans: readonly SheetPlan[]): ReadonlySet<XmlNode> {
  const tabs = new Set(plans.filter(({ isNew }) => !isNew).map((plan) => plan.index));
  return new Set(
    index.names.filter((name) => {
      const tab = localSheetIndex(name);
      return tab !== null && tabs.has(tab) && REWRITTEN.has(name.attributes.get('name')?.toLowerCase() ?? '');
    }),
  );
}

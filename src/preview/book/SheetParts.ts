import type { CellArea } from '../../report/description/SheetDescription';
import type { Json } from '../host/Json';

/** An Excel table on a sheet. */
export interface TablePart {
  readonly id: string;
  name: string;
  area: CellArea;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** One series of a chart: the addresses of its cells (with sheet names) and its looks. */
export interface SeriesPart {
  name: string;
  values: string | null;
  categories: string | null;
  /** Line and fill colours, weights and markers by documented path, e.g. `line.color`. */
  readonly looks: Record<string, Json>;
}

/** A chart on a sheet; sizes and places in points. */
export interface ChartPart {
  readonly id: string;
  name: string;
  readonly type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Cells that it was placed over. */
  anchor: CellArea | null;
  readonly series: SeriesPart[];
  /** Settings by documented path, e.g. `title.text`, `legend.visible`. */
  readonly settings: Record<string, Json>;
}

/** A rule for what may be typed. */
export interface ValidationPart {
  readonly area: CellArea;
  rule: Json;
  prompt: Json;
  errorAlert: Json;
  ignoreBlanks: boolean;
}

/** A formula under which cells take another look. */
export interface ConditionalPart {
  readonly id: string;
  readonly area: CellArea;
  formula: string;
  readonly looks: Record<string, Json>;
  stopIfTrue: boolean;
}

/** A defined name; `sheetId` null: of the workbook. */
export interface NamePart {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** How a sheet prints. */
export interface PagePart {
  readonly settings: Record<string, Json>;
  printArea: CellArea | null;
  titleRows: CellArea | null;
  zoom: Json;
  readonly margins: Record<string, Json>;
  readonly headersFooters: Record<string, Json>;
}

/** Print settings of a new sheet. */
export function newPage(): PagePart {
  const sides = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
  return {
    settings: { orientation: 'Portrait', paperSize: 'A4', centerHorizontally: false, centerVertically: false, printGridlines: false },
    printArea: null,
    titleRows: null,
    zoom: { scale: 100 },
    margins: {},
    headersFooters: Object.fromEntries(sides.map((side) => [side, ''])),
  };
}

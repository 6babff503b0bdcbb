import type { CellDescription, ChartDescription, SheetDescription, WorkbookDescription } from '../../src/report/description/SheetDescription';
import type { StyleRole } from '../../src/report/description/styleRoles';

/** A cell of a test sheet: a value, or a formula with the value it gives. */
export type CellSketch = string | number | boolean | null | { readonly formula: string; readonly value: string | number | boolean };

function toCell(sketch: CellSketch, column: number, style: StyleRole): CellDescription {
  if (typeof sketch === 'object' && sketch !== null) return { column, value: sketch.value, formula: sketch.formula, style };
  return { column, value: sketch, style };
}

/** A sheet description from rows of values; everything else plain unless given. */
export function describedSheet(rows: readonly (readonly CellSketch[])[], changes: Partial<SheetDescription> = {}): SheetDescription {
  return {
    id: 'about',
    name: 'About',
    role: 'output',
    columnWidths: [24, 14, 14],
    rows: rows.map((row) => ({ cells: row.map((sketch, column) => toCell(sketch, column, typeof sketch === 'number' ? 'number' : 'text')) })),
    merges: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    notes: [],
    freeze: null,
    showGridlines: false,
    tabColor: '00647A',
    page: {
      orientation: 'landscape',
      paper: 'a4',
      pagesTall: 0,
      printArea: null,
      titleRows: null,
      header: { left: 'R&D case', right: '22 Nov 2026' },
      footer: { left: 'Casebridge', right: 'Page &P of &N' },
    },
    ...changes,
  };
}

export function describedBook(...sheets: readonly SheetDescription[]): WorkbookDescription {
  return { title: 'Test', sheets };
}

function column(sheet: string, at: number): ChartDescription['categories'] {
  return { sheet, firstRow: 1, firstColumn: at, lastRow: 6, lastColumn: at };
}

const CASH_FLOW: readonly (readonly CellSketch[])[] = [
  ['Year', 'Net', 'Cumulative'],
  ...[-2_000_000, 400_000, 700_000, 800_000, 800_000, 800_000].map((net, year) => {
    const row = String(year + 2);
    const before = [-2_000_000, -1_600_000, -900_000, -100_000, 700_000, 1_500_000][year] ?? 0;
    const sum = year === 0 ? `B${row}` : `C${String(year + 1)}+B${row}`;
    return [`Year ${String(year)}`, net, { formula: sum, value: before }];
  }),
];

/** A sheet that uses everything a writer must know: chart, table, lists, links, conditional formats, print set-up. */
export function fullSheet(changes: Partial<SheetDescription> = {}): SheetDescription {
  const name = changes.name ?? 'Case – Virtual ward';
  const chart: ChartDescription = {
    kind: 'line',
    title: 'Cumulative cash flow',
    altText: 'Line chart: cumulative cash flow rises from −2.0m in year 0 to 1.5m in year 5.',
    anchor: { firstRow: 9, firstColumn: 0, lastRow: 24, lastColumn: 2 },
    categories: column(name, 0),
    series: [
      { name: 'Cumulative', values: column(name, 2), color: '00647A' },
      { name: 'Net', values: column(name, 1), color: '9AA7B5' },
    ],
    valueFormat: '#,##0',
    showLegend: true,
  };
  return describedSheet([...CASH_FLOW, [], [{ formula: 'ROUND(C7/1000000,1)&"m after five years"', value: '1.5m after five years' }]], {
    id: 'case:vw-01',
    name,
    freeze: { rows: 1, columns: 1 },
    charts: [chart],
    tables: [{ name: 'CashFlow', area: { firstRow: 0, firstColumn: 0, lastRow: 6, lastColumn: 2 } }],
    merges: [{ firstRow: 8, firstColumn: 0, lastRow: 8, lastColumn: 2 }],
    conditionalFormats: [{ area: column(name, 2), formula: 'C2<0', style: 'bad' }],
    validations: [
      {
        area: { firstRow: 26, firstColumn: 0, lastRow: 30, lastColumn: 0 },
        rule: { kind: 'list', choices: ['agreed', 'open', 'said "no"'] },
        promptTitle: 'State',
        prompt: 'Pick one.',
        errorTitle: 'Not in the list',
        error: 'Pick one of the list.',
        severity: 'stop',
      },
    ],
    page: { ...describedSheet([]).page, printArea: { firstRow: 0, firstColumn: 0, lastRow: 30, lastColumn: 2 }, titleRows: { first: 0, last: 0 } },
    ...changes,
  });
}

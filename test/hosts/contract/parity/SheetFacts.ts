/** A line on one side of a cell: weight and colour, or none. */
export type EdgeFact = string | null;

/** How a cell looks, in words that do not belong to any program. */
export interface LookFacts {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: EdgeFact;
  readonly bottom: EdgeFact;
  readonly left: EdgeFact;
}

export interface CellFacts {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly format: string;
  readonly look: LookFacts;
  readonly link: string | null;
}

export interface ValidationFacts {
  readonly area: string;
  readonly kind: string;
  readonly operator: string;
  readonly bounds: readonly string[];
  readonly words: readonly string[];
  readonly severity: string;
}

export interface ChartFacts {
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly anchor: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string; readonly color: string }[];
  readonly format: string;
  readonly legend: boolean;
  /** How bars stand; null for lines. */
  readonly bars: { readonly arrangement: string; readonly gap: number } | null;
  readonly axisTitles: { readonly category: string; readonly value: string };
  readonly labelStep: number | null;
  readonly altText: string;
}

/** What a sheet holds, read from wherever it was written to. Sizes in points, areas as addresses, colours as RRGGBB. */
export interface SheetFacts {
  readonly name: string;
  /** Cells of merged areas count once, at their first cell. */
  readonly cells: Readonly<Record<string, CellFacts>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly validations: readonly ValidationFacts[];
  readonly conditionalFormats: readonly { readonly area: string; readonly formula: string; readonly look: Partial<LookFacts> }[];
  readonly charts: readonly ChartFacts[];
  readonly tables: readonly { readonly name: string; readonly area: string; readonly style: string }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly tabColor: string;
  readonly marker: string | null;
  readonly page: {
    readonly orientation: string;
    readonly paper: string;
    readonly pagesTall: number;
    readonly margins: readonly number[];
    readonly bands: readonly string[];
    readonly printArea: string | null;
    readonly titleRows: string | null;
  };
}

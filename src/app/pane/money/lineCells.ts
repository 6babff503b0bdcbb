import type { BenefitLine, CostLine, Risk } from '../../../model/Casebook';
import type { CellAddress } from '../../../model/cellAddress';
import { originCells, type Sourced } from '../../../model/origin';

const cellsIn = (values: readonly (Sourced<unknown> | null | undefined)[]): readonly CellAddress[] => values.flatMap((value) => (value === null || value === undefined ? [] : originCells(value.origin)));

/** The cells that the amounts of a line stand in: its years, or its volume and what one is worth. */
export function lineCells({ years, record }: CostLine | BenefitLine): readonly CellAddress[] {
  const typed = cellsIn(years);
  if (typed.length > 0 || !('volume' in record)) return typed;
  return cellsIn([record.volume, record.unitValue]);
}

/** The cells that the money of a risk stands in. */
export function riskCells({ record }: Risk): readonly CellAddress[] {
  return cellsIn([record.probability, record.impact]);
}

/** The cells of several lines. */
export function cellsOfLines(lines: readonly (CostLine | BenefitLine)[]): readonly CellAddress[] {
  return lines.flatMap(lineCells);
}

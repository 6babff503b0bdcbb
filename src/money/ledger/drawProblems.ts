import { cellReference, type CellAddress } from '../../model/cellAddress';
import { BENEFIT_FIELDS } from '../../model/fieldTables';
import { fieldCell } from '../../model/missingField';
import { originCells } from '../../model/origin';
import { problem, type Problem } from '../../model/Problem';
import type { DrawLedger, LedgerBenefit, Pool, SharedImprovement } from './Pool';

/** A problem of the ledger and the initiatives whose benefits it is about. */
export interface DrawProblem {
  /** Ids, each once. One: it belongs to that initiative; several: to all initiatives together. */
  readonly initiatives: readonly string[];
  readonly problem: Problem;
}

type BenefitField = keyof typeof BENEFIT_FIELDS;

/** The cell of a benefit in a column; its first cell where the table has no such column. */
function cellOf({ line }: LedgerBenefit, field: BenefitField): CellAddress {
  const sourced = line.record[field];
  const [read] = sourced === undefined ? [] : originCells(sourced.origin);
  return read ?? fieldCell(line.place, field) ?? line.place.first;
}

const idsOf = (benefits: readonly LedgerBenefit[]): readonly string[] => [...new Set(benefits.map(({ initiative }) => initiative))];

/** `Bed days released (Benefits!U2) and …`: which benefits, and where; with the initiative where there are several. */
function listed(benefits: readonly LedgerBenefit[], field: BenefitField): string {
  const several = idsOf(benefits).length > 1;
  const names = benefits.map((benefit) => `“${benefit.line.label.value}”${several ? ` of “${benefit.initiativeName}”` : ''} (${cellReference(cellOf(benefit, field))})`);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Where a sentence about a pool leads: to what there is, else to the last benefit that draws on it. */
function placeOf({ draws, available }: Pool): LedgerBenefit | null {
  return draws.find(({ line }) => available !== null && line.record.available?.value === available) ?? draws.at(-1) ?? null;
}

function poolProblems(pool: Pool): readonly Problem[] {
  const { draws, name, drawn, available, statements, state } = pool;
  const benefit = placeOf(pool);
  if (benefit === null) return [];
  const at = cellOf(benefit, 'available');
  const hasColumn = fieldCell(benefit.line.place, 'available') !== null;
  const data = { pool: name, benefits: listed(draws, 'drawsOn'), header: BENEFIT_FIELDS.available.header, sheet: at.sheet, ...(hasColumn ? { cell: cellReference(at) } : {}) };
  const found: Problem[] = [];
  if (state === 'overdrawn') found.push(problem('pool-overdrawn', at, { ...data, drawn, available: available ?? 0 }));
  if (state === 'shared') {
    const unknown = draws.filter(({ byYear }) => byYear === null);
    found.push(problem('pool-shared', at, { ...data, ...(available === null ? {} : { available, unknown: listed(unknown, 'volume') }) }));
  }
  if (statements.length > 1) found.push(problem('pool-conflicts', at, { ...data, available: available ?? 0, others: statements.slice(1).join(', ') }));
  return found;
}

function improvementProblem({ metric, volume, benefits }: SharedImprovement): readonly Problem[] {
  const last = benefits.at(-1);
  if (last === undefined) return [];
  return [problem('improvement-twice', cellOf(last, 'volume'), { metric: metric.name.value, volume, benefits: listed(benefits, 'volume') })];
}

/**
 * What the ledger has to tell: pools that are overdrawn, shared without a quantity or stated differently, and
 * improvements that stand in the total more than once. Each names its benefits with their cells.
 */
export function drawProblems({ pools, improvements }: DrawLedger): readonly DrawProblem[] {
  return [
    ...pools.flatMap((pool) => poolProblems(pool).map((found) => ({ initiatives: idsOf(pool.draws), problem: found }))),
    ...improvements.flatMap((shared) => improvementProblem(shared).map((found) => ({ initiatives: [shared.initiative], problem: found }))),
  ];
}

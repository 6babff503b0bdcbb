import type { BenefitLine, CostLine } from '../../model/Casebook';
import { fieldCell } from '../../model/missingField';
import { cellReference } from '../../model/cellAddress';
import { problem } from '../../model/Problem';
import type { Problem } from '../../model/Problem';
import { foldText } from '../../model/foldText';

interface Lines {
  readonly costs: readonly CostLine[];
  readonly benefits: readonly BenefitLine[];
}

/** Assumed where a line names another and no cell says how strongly the two move together: neither hardly nor nearly. */
export const ASSUMED_CORRELATION = 0.5;

/**
 * Links each line to the line of the same option that it moves with, by id or by name in any case. A strength that
 * nobody typed is assumed, shown and said; a name that is no other line is said and left out.
 */
export function linkCorrelations(lines: Lines, problems: Problem[]): Lines {
  const { costs, benefits } = lines;
  if (![...costs, ...benefits].some(({ record }) => record.correlatesWith !== undefined)) return lines;
  const keys = keysByName(lines);
  const link = <L extends CostLine | BenefitLine>(line: L, key: string): L => linked(line, { key, keys, problems });
  return {
    costs: costs.map((line) => link(line, `cost.${line.id}`)),
    benefits: benefits.map((line) => link(line, `benefit.${line.id}`)),
  };
}

/** Keys of lines by every name they go by; the first of two with one name is meant. */
function keysByName({ costs, benefits }: Lines): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const add = (side: string, { id, label }: CostLine | BenefitLine): void => {
    for (const name of [label.value, id].map(foldText)) if (!keys.has(name)) keys.set(name, `${side}.${id}`);
  };
  for (const line of costs) add('cost', line);
  for (const line of benefits) add('benefit', line);
  return keys;
}

interface Link {
  readonly key: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly problems: Problem[];
}

function linked<L extends CostLine | BenefitLine>(line: L, { key, keys, problems }: Link): L {
  const { correlatesWith, correlation, ...rest } = line.record;
  if (correlatesWith === undefined) return line;
  const movesWith = keys.get(foldText(correlatesWith.value));
  const at = (field: string): Problem['at'] => fieldCell(line.place, field) ?? line.place.first;
  if (movesWith === undefined || movesWith === key) {
    const cell = at('correlatesWith');
    problems.push(problem('correlation-unknown', cell, { line: line.label.value, other: correlatesWith.value, ...(cell === null ? {} : { cell: cellReference(cell) }) }));
    return { ...line, record: rest };
  }
  if (correlation !== undefined) return { ...line, movesWith };
  problems.push(problem('correlation-assumed', at('correlation'), { line: line.label.value, other: correlatesWith.value, value: ASSUMED_CORRELATION }));
  const assumed = { value: ASSUMED_CORRELATION, origin: { kind: 'default', reason: 'correlation-assumed' } } as const;
  return { ...line, movesWith, record: { ...line.record, correlation: assumed } };
}

import type { Casebook } from '../model/Casebook';
import type { Problem, ProblemCode } from '../model/Problem';
import { drawLedger } from '../money/ledger/drawLedger';
import { drawProblems } from '../money/ledger/drawProblems';

/** Codes of what the ledger tells; finance asks about them beside what is missing. */
export const DRAW_CODES: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['pool-overdrawn', 'pool-shared', 'pool-conflicts', 'improvement-twice']);

/** The casebook with what its benefits draw on twice: told at the initiative, or at the whole where it is about several. */
export function withDrawProblems(casebook: Casebook): Casebook {
  const told = drawProblems(drawLedger(casebook.initiatives, casebook.setup));
  if (told.length === 0) return casebook;
  const own = new Map<string, Problem[]>();
  for (const { initiatives, problem } of told) {
    const [id, ...others] = initiatives;
    if (id !== undefined && others.length === 0) own.set(id, [...(own.get(id) ?? []), problem]);
  }
  return {
    ...casebook,
    initiatives: casebook.initiatives.map((initiative) => ({ ...initiative, problems: [...initiative.problems, ...(own.get(initiative.id) ?? [])] })),
    problems: [...casebook.problems, ...told.flatMap(({ initiatives, problem }) => (initiatives.length > 1 ? [problem] : []))],
  };
}

import { sensitivity, type Sensitivity } from '../../money/sensitivity/sensitivity';
import type { ReportInput } from '../ReportInput';

/** How the result of each chosen case hangs on its drivers, where it has one and something varies: those get a sheet. */
export function sensitivitiesOf({ cases, chosen, casebook }: ReportInput): ReadonlyMap<string, Sensitivity> {
  const picked = cases.filter(({ initiative }) => chosen.includes(initiative.id));
  return new Map(
    picked.flatMap(({ initiative, money }) => {
      const found = sensitivity({ initiative, money, setup: casebook.setup });
      return found?.drivers.some(({ multiples }) => multiples !== null) === true ? [[initiative.id, found] as const] : [];
    }),
  );
}

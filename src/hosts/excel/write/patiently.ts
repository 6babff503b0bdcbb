import type { ExcelHostOptions } from '../ExcelRunner';

/** How long to wait before each try, in milliseconds. */
const PATIENCE = [0, 500, 2_000] as const;

/** Does again what Excel refused, a little later each time; the last refusal is thrown. */
export async function patiently<Result>({ wait }: Pick<ExcelHostOptions, 'wait'>, work: () => Promise<Result>): Promise<Result> {
  const [first, ...later] = PATIENCE;
  let result = wait(first).then(work);
  for (const pause of later) result = result.catch(() => wait(pause).then(work));
  return result;
}

import { Progress } from '../../src/cli/Progress';

function said(...moments: readonly number[]): readonly string[] {
  const lines: string[] = [];
  const times = [...moments];
  const progress = new Progress({ out: () => undefined, err: (line) => lines.push(line), now: () => times.shift() ?? 0 });
  for (const what of ['Read', 'Computed', 'Written']) progress.done(what);
  return lines;
}

describe('progress', () => {
  it('says nothing of work that takes less than a second', () => {
    expect(said(5000, 5200, 5400, 5999)).toEqual([]);
  });

  it('tells each phase once a second has passed', () => {
    expect(said(5000, 5400, 6100, 8530)).toEqual(['Computed after 1.1 s', 'Written after 3.5 s']);
  });
});

import { workOutInBlocks } from '../../../src/app/pane/workOutInBlocks';
import { problem } from '../../../src/model/Problem';

/** Cases that count when they are worked out. */
function countedCases(count: number): { readonly cases: readonly { readonly problems: readonly ReturnType<typeof problem>[] }[]; readonly done: () => number } {
  let done = 0;
  const one = {
    get problems() {
      done += 1;
      return [problem('no-irr', null)];
    },
  };
  return { cases: new Array<typeof one>(count).fill(one), done: () => done };
}

describe('workOutInBlocks', () => {
  it('pauses between blocks of 25, and works out all', async () => {
    const { cases, done } = countedCases(60);
    const at: number[] = [];
    const told = await workOutInBlocks(cases, () => {
      at.push(done());
      return Promise.resolve();
    });
    expect(at).toEqual([25, 50]);
    expect(done()).toBe(60);
    expect(told).toBe(60);
  });

  it('does not pause where one block is all', async () => {
    const { cases } = countedCases(25);
    await expect(workOutInBlocks(cases, () => Promise.reject(new Error('not needed')))).resolves.toBe(25);
  });
});

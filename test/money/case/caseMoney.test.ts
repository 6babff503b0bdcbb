import { exampleReport, tableReport } from '../../report/exampleReport';

describe('caseMoney', () => {
  it('ranges the running total year by year, and ends with the range of the net present value', async () => {
    const [virtualWard] = (await exampleReport('virtual-ward')).cases;
    const { runningRange, distribution, flow } = virtualWard?.money ?? {};
    expect(runningRange).toHaveLength(flow?.net.length ?? -1);
    expect(runningRange?.at(-1)).toEqual({ low: distribution?.p10, high: distribution?.p90 });
    const widths = runningRange?.map(({ low, high }) => high - low) ?? [];
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  it('ranges a year by the lines that have money in it', async () => {
    const lines = ['Initiative,Cost line,Year 0,Year 1,Low,High', 'A,Licence,100,0,,', 'A,Running,0,50,120%,80%'];
    const benefits = ['', 'Initiative,Benefit,Class,Year 0,Year 1', 'A,Saving,cash-releasing,0,200'];
    const [only] = (await tableReport([...lines, ...benefits])).cases;
    const [first, second] = only?.money.runningRange ?? [];
    expect(first).toEqual({ low: -100, high: -100 });
    expect(second?.low).toBeLessThan(second?.high ?? 0);
  });

  it('gives no range where no line has one', async () => {
    const [only] = (await tableReport(['Initiative,Cost,Metric,Baseline,Target,By', 'A,$2M,Wait (minutes),42,29,31 May 2028'])).cases;
    expect(only?.money.runningRange).toBeNull();
  });
});

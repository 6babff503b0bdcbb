import { tableReport } from '../report/exampleReport';

const COSTS = 'Initiative,Cost line,Year 0,Low,High,Distribution,Correlates with,Correlation';
const BENEFITS = ['', 'Initiative,Benefit,Class,Year 0', 'Ward,Beds,cash-releasing,900'];

async function told(...costs: readonly string[]): Promise<readonly (readonly [string, number | undefined, number | undefined])[]> {
  const built = await tableReport([COSTS, ...costs, ...BENEFITS]);
  return (built.cases[0]?.problems ?? []).filter(({ code }) => /distribution-unfit|correlations-inconsistent/.test(code)).map(({ code, at }) => [code, at?.row, at?.column] as const);
}

describe('what a range or a correlation asks for and does not get', () => {
  it('is told at the distribution that the range does not allow', async () => {
    expect(await told('Ward,Kit,100,200%,100%,lognormal,,')).toEqual([['distribution-unfit', 1, 5]]);
  });

  it('is told where correlations contradict one another', async () => {
    const range = '150%,80%,triangular';
    expect(await told(`Ward,Kit,100,${range},Staff,0.9`, `Ward,Staff,100,${range},Space,0.9`, `Ward,Space,100,${range},Kit,-0.9`)).toEqual([['correlations-inconsistent', 1, 7]]);
  });

  it('is nothing where both can be had', async () => {
    expect(await told('Ward,Kit,100,150%,80%,lognormal,Staff,0.5', 'Ward,Staff,100,150%,80%,PERT,,')).toEqual([]);
  });
});

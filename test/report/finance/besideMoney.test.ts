import { besideMoney, type BesideMoney } from '../../../src/report/finance/besideMoney';
import { tableReport } from '../exampleReport';

async function besideOf(lines: readonly string[]): Promise<readonly BesideMoney[]> {
  const [only] = (await tableReport(lines)).cases;
  return only === undefined ? [] : besideMoney(only.initiative, only.money);
}

const BENEFITS = 'Initiative,Benefit,Class,Year 0,Year 1,Owner,Evidence';

describe('besideMoney', () => {
  it('names benefits that are told and not counted', async () => {
    const found = await besideOf([BENEFITS, 'A,Fewer journeys,unmonetisable,,,Head of Access,expert', 'A,Beds,cash-releasing,0,100,,']);
    expect(found).toEqual([{ kind: 'unmonetised', name: 'Fewer journeys', owner: 'Head of Access', evidence: 'expert' }]);
  });

  it('names benefits in money that take something away', async () => {
    const found = await besideOf([BENEFITS, 'A,Parking income lost,cash-releasing,0,-40,,', 'A,Beds,cash-releasing,0,100,,']);
    expect(found.map(({ kind, name }) => [kind, name])).toEqual([['negative', 'Parking income lost']]);
  });

  it('names metrics whose target is worse than their baseline', async () => {
    const metrics = ['Initiative,Metric,Better,Baseline,Target,By', 'A,Travel time (minutes),lower,20,25,31 May 2028', 'A,Wait (minutes),lower,42,30,31 May 2028', 'A,Uptake (%),higher,80,70,31 May 2028', 'A,Staff,neutral,8,9,31 May 2028'];
    expect((await besideOf(metrics)).map(({ kind, name }) => [kind, name])).toEqual([['metric', 'Travel time'], ['metric', 'Uptake']]);
  });
});

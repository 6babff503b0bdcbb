import { wordingProblems } from '../../src/app/wordingProblems';
import { PROBLEM_WORDS } from '../../src/locales/en/problems';
import { assumed, cell, concernOf, initiativeOf, metricOf } from '../model/caseBuilder';
import { exampleReport, tableReport } from '../report/exampleReport';

const at = (row: number, column: number) => ({ sheet: 'Plan', row, column });
const told = (initiative: Parameters<typeof wordingProblems>[0]) => wordingProblems(initiative, 'clinical').map(({ at: place, data }) => [place?.row, place?.column, data['rule'], data['words']]);

describe('words that people typed', () => {
  it('get a suggestion at their cell, by what their reader needs', () => {
    const initiative = initiativeOf({
      name: cell('Digital transformation', at(1, 0)),
      metrics: [metricOf('Turnaround', { whyClinical: cell('More throughput', at(1, 8)), whyTechnology: cell('No extra staff', at(1, 7)) })],
    });
    expect(told(initiative)).toEqual([
      [1, 0, 'change-for-its-own-sake', 'Digital transformation'],
      [1, 7, 'resources-unsaid', 'No extra staff'],
      [1, 8, 'efficiency-alone', 'throughput'],
    ]);
  });

  it('are judged for the reader of the column only', () => {
    const reasons = { whyTechnology: cell('More throughput'), whyClinical: cell('No extra staff') };
    expect(told(initiativeOf({ metrics: [metricOf('Turnaround', reasons)] }))).toEqual([]);
  });

  it('get one suggestion a cell, the first in the text', () => {
    expect(told(initiativeOf({ record: { objective: cell('A robust, seamless and guaranteed API', at(1, 2)) } }))).toEqual([[1, 2, 'empty-words', 'robust']]);
  });

  it('get one suggestion where a row is read as initiative and metric alike', async () => {
    const built = await tableReport(['Initiative,Objective,Cost,Metric,Baseline,Target,By', 'Plan,Digital transformation,$2M,Wait (minutes),42,29.4,31 May 2028']);
    expect(built.cases.flatMap(({ problems }) => problems.filter(({ code }) => code === 'wording-suggestion'))).toHaveLength(1);
  });

  it('may say what people feel in a concern, and hold no winner in what is made of it', () => {
    const concern = cell('IT must just follow, as always', at(1, 3));
    const requirement = cell('Nurses will have to log in twice', at(1, 5));
    expect(told(initiativeOf({ concerns: [concernOf({ concern, requirement })] }))).toEqual([[1, 5, 'side-overruled', 'Nurses will have to']]);
  });

  it('are those of a cell: what no cell says gets none', () => {
    expect(told(initiativeOf({ name: assumed('A robust plan') }))).toEqual([]);
  });

  it('are told as a remark that changes nothing, in the words of the vocabulary', () => {
    const initiative = initiativeOf({ metrics: [metricOf('Turnaround', { whyClinical: cell('More throughput', at(1, 8)) })] });
    const [found] = wordingProblems(initiative, 'business');
    expect(found).toMatchObject({ code: 'wording-suggestion', severity: 'info' });
    expect(PROBLEM_WORDS['wording-suggestion'](found?.data ?? {})).toBe(
      '“throughput” in the column “Why it matters to clinical” speaks of efficiency, and no gain for customers or relief of colleagues stands beside it. Nothing was changed. Write what the time or the money makes possible for customers.',
    );
  });

  it('are told with the case, and are none in the examples and the six cells', async () => {
    const six = (name: string) => tableReport(['Initiative,Cost,Metric,Baseline,Target,By', `${name},$2M,Patient wait time (minutes),42,29.4,31 May 2028`]);
    const codes = async (built: ReturnType<typeof six>) => (await built).cases.flatMap(({ problems }) => problems.filter(({ code }) => code === 'wording-suggestion').map(({ at: place }) => [place?.row, place?.column]));
    expect(await codes(six('A robust cloud'))).toEqual([[1, 0]]);
    expect(await codes(six('Cloud migration'))).toEqual([]);
    expect(await codes(exampleReport('virtual-ward'))).toEqual([]);
    expect(await codes(exampleReport('tele-icu'))).toEqual([]);
  });
});

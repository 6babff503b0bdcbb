import fc from 'fast-check';
import type { BenefitLine, Initiative } from '../../../src/model/Casebook';
import type { ChainLinkName, Story } from '../../../src/story/Statement';
import { barePlace, benefitOf, cell, costOf, day, initiativeOf, metricOf, setupOf } from '../../model/caseBuilder';
import { statementOf, storyOf } from '../storyOf';

const date = cell({ kind: 'date' as const, day: day('2028-05-31') });
const ward = metricOf('Unplanned readmissions', {
  baseline: cell(96), target: cell(72), targetDate: date, evidence: cell('piloted' as const), source: cell('Pilot'), changeInPractice: cell('Nurses call patients on the same day.'),
});
const beds: BenefitLine = { ...benefitOf('Bed days released', { benefitClass: cell('cash-releasing' as const), metric: cell('Unplanned readmissions') }, [null, cell(1_000_000)]), metricId: ward.id };
const time: BenefitLine = { ...benefitOf('Staff time saved', { benefitClass: cell('non-cash-releasing' as const) }, [null, cell(400_000)]) };
const whole = initiativeOf({
  record: { output: cell('Remote monitoring at home'), objective: cell('Care closer to home') },
  costs: [costOf('Platform', {}, [cell(500_000)])],
  benefits: [time, beds],
  metrics: [ward],
});
const chainOf = (change: Partial<Initiative>): Story => storyOf(initiativeOf({ ...whole, ...change }), { setup: setupOf({ asOf: cell(day('2026-11-22')) }) });
const linkOf = ({ chain }: Story, name: ChainLinkName) => chain.find(({ link }) => link === name);

describe('the benefit chain', () => {
  it('links output, practice, outcome, benefit and objective, each as it was typed or worked out', () => {
    const { chain } = chainOf({});
    expect(chain.map(({ link, text, missing }) => [link, text, missing])).toEqual([
      ['output', 'Remote monitoring at home', null],
      ['practice', 'Nurses call patients on the same day', null],
      ['outcome', 'Unplanned readmissions are expected to fall by a quarter.', null],
      ['benefit', 'Bed days released ($909K in present value, cash-releasing)', null],
      ['objective', 'Care closer to home', null],
    ]);
  });

  it('reads as one statement for the board, with its figures', () => {
    const said = statementOf(chainOf({}), 'board', 'chain');
    expect(said.text).toBe(
      'Put in place: Remote monitoring at home. In practice: Nurses call patients on the same day. Unplanned readmissions are expected to fall by a quarter. The benefit: Bed days released ($909K in present value, cash-releasing). It serves the objective: Care closer to home.',
    );
    expect(said.figures.map(({ text }) => text)).toEqual(['a quarter', '$909K']);
    expect(said.figures.at(-1)?.value).toBeCloseTo(1_000_000 / 1.1, 6);
  });

  it('draws no benefit that belongs to another metric, and says where a metric is linked', () => {
    const other = metricOf('Adoption', {});
    const elsewhere: BenefitLine = { ...beds, metricId: other.id };
    const link = linkOf(chainOf({ benefits: [elsewhere], metrics: [ward, other] }), 'benefit');
    expect(link).toMatchObject({ text: '', key: null, missing: { sheet: 'Benefits', cell: 'E2', header: 'Metric' } });
  });

  it('takes the first benefit that names no metric where none names the one that leads', () => {
    expect(linkOf(chainOf({ benefits: [time] }), 'benefit')?.text).toMatch(/^Staff time saved \(\$363\.\dK in present value, no cash released\)$/);
  });

  it('says of a benefit without a price that it is not valued', () => {
    const told = benefitOf('Fewer journeys', { benefitClass: cell('unmonetisable' as const) }, []);
    expect(linkOf(chainOf({ benefits: [told] }), 'benefit')?.text).toBe('Fewer journeys (not valued in money)');
  });

  it('prefers the objective that the metric names', () => {
    const own = { ...ward, record: { ...ward.record, objective: cell('Fewer avoidable stays') } };
    expect(linkOf(chainOf({ metrics: [own] }), 'objective')?.text).toBe('Fewer avoidable stays');
  });

  it('invents nothing: of the smallest case only the outcome is there, and each other link says what to type', () => {
    const place = barePlace('Plan');
    const story = storyOf(initiativeOf({ place, record: { cost: cell(2_000_000) }, costs: [costOf('Cost')], metrics: [{ ...ward, place, record: { baseline: cell(96), target: cell(72), targetDate: date } }] }));
    expect(story.chain.map(({ link, missing }) => [link, missing])).toEqual([
      ['output', { sheet: 'Plan', cell: null, header: 'Output' }],
      ['practice', { sheet: 'Plan', cell: null, header: 'Change in practice' }],
      ['outcome', null],
      ['benefit', { sheet: 'Benefits', cell: null, header: 'Benefit' }],
      ['objective', { sheet: 'Plan', cell: null, header: 'Objective' }],
    ]);
    expect(story.statements.some(({ role }) => role === 'chain')).toBe(false);
  });

  it('names the cell that keeps the outcome from being said', () => {
    const story = chainOf({ metrics: [{ ...ward, record: { target: cell(72), targetDate: date } }] });
    expect(linkOf(story, 'outcome')?.missing).toEqual({ sheet: 'Metrics', cell: 'G2', header: 'Baseline' });
    expect(story.statements.some(({ role }) => role === 'chain')).toBe(false);
  });

  it('says plainly that a metric moves the wrong way', () => {
    const worse = { ...ward, record: { ...ward.record, target: cell(100) } };
    expect(linkOf(chainOf({ metrics: [worse] }), 'outcome')?.text).toMatch(/^As planned, unplanned readmissions would rise .*No improvement is claimed\.$/);
  });

  it('keeps typed texts as they are, however they end', () => {
    const texts = ['new monitors.', 'Call patients!', 'GP letters;', 'One, two\nand three …'];
    const outputs = texts.map((text) => linkOf(chainOf({ record: { ...whole.record, output: cell(text) } }), 'output')?.text);
    expect(outputs).toEqual(['new monitors', 'Call patients', 'GP letters', 'One, two and three']);
  });

  it('holds every typed text whole, with one stop behind each', () => {
    const typed = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => /^[A-Za-z][\w ,&/-]*[A-Za-z0-9]$/.test(text));
    fc.assert(
      fc.property(typed, typed, (output, objective) => {
        const said = statementOf(chainOf({ record: { output: cell(output), objective: cell(objective) } }), 'board', 'chain').text;
        const clean = (text: string): string => text.replace(/\s+/g, ' ');
        return said.startsWith(`Put in place: ${clean(output)}. `) && said.endsWith(`It serves the objective: ${clean(objective)}.`);
      }),
      { numRuns: 40 },
    );
  });
});

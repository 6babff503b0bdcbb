import { shortMoney } from '../../../../src/app/pane/money/shortMoney';
import { moneyView } from '../../../../src/app/pane/money/moneyView';
import type { MoneySection } from '../../../../src/app/pane/money/MoneySection';
import type { MoneyBlock } from '../../../../src/app/pane/money/MoneySectionView';
import type { PaneContext } from '../../../../src/app/pane/PaneContext';
import { sampledCase } from '../../../../src/money/case/caseSimulation';
import { affordability } from '../../../../src/money/affordability/affordability';
import { presentValue } from '../../../../src/money/discounting/presentValue';
import { exampleReport, tableReport } from '../../../report/exampleReport';
import { contextOf, HEADER, ROW } from '../paneBooks';

async function example(): Promise<PaneContext> {
  return contextOf(await exampleReport('virtual-ward'));
}

function blocksOf(context: PaneContext, wanted: MoneySection): readonly MoneyBlock[] {
  const section = moneyView(context).sections.find(({ section: each }) => each === wanted);
  return section?.blocks(null) ?? [];
}

/** Everything that a reader can read of figures: label or head, and the figures beside it. */
function told(blocks: readonly MoneyBlock[]): readonly string[] {
  const text = (value: string | { readonly text: string }): string => (typeof value === 'string' ? value : value.text);
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'facts':
        return block.facts.map(({ label, value }) => `${label}: ${text(value)}`);
      case 'table':
        return block.table.rows.map(({ head, cells }) => `${head}: ${cells.map(text).join(', ')}`);
      case 'words':
        return block.sentences.map((parts) => parts.map((part) => part.text).join(''));
      case 'remark':
        return [block.text];
      case 'tornado':
        return block.chart.bars.map(({ label, low, high }) => `${label}: ${low.figure.text}, ${high.figure.text}`);
      case 'distribution':
        return [block.chart.sentence];
      case 'sampling':
        return [];
    }
  });
}

describe('moneyView', () => {
  it('has a part for each thing a reader asks of money, in this order', async () => {
    const { sections } = moneyView(await example());
    expect(sections.map(({ section }) => section)).toEqual(['classes', 'sure', 'change', 'options', 'pay', 'lines']);
  });

  it('has what there is for six cells: classes, payments and the line itself', async () => {
    const context = contextOf(await tableReport([HEADER, ROW]));
    expect(moneyView(context).sections.map(({ section }) => section)).toEqual(['classes', 'pay', 'lines']);
    expect(told(blocksOf(context, 'classes'))).toContain('All costs: $2M');
  });

  it('has nothing without money', async () => {
    const context = contextOf(await tableReport(['Initiative,Metric,Baseline,Target,By', 'Cloud migration,Wait (minutes),42,29,31 May 2028']));
    expect(moneyView(context)).toEqual({ besides: [], sections: [] });
  });

  it('names beside the headline what the money does not show', async () => {
    expect(moneyView(await example()).besides).toEqual(['Not in the money: Fewer journeys for rural patients and carers.']);
  });

  it('adds the classes up to all benefits, and keeps the cash view apart', async () => {
    const context = await example();
    const { groups, time, measures, cash } = context.result.money;
    const lines = told(blocksOf(context, 'classes'));
    expect(lines).toContain(`Cash-releasing: ${shortMoney(context, presentValue(groups.cash, time.factors))}`);
    expect(lines).toContain(`All benefits in money: ${shortMoney(context, measures.pvBenefits)}`);
    expect(lines).toContain(`Net present value: ${shortMoney(context, measures.npv ?? 0)}`);
    expect(lines).toContain(`Net, cash-releasing benefits only: ${shortMoney(context, cash.measures.npv ?? 0)}`);
    expect(lines).toContain('Fewer journeys for rural patients and carers: not in money');
  });

  it('tells the exact range at once, and what has to be sampled when it is there', async () => {
    const context = await example();
    const { distribution, simulation } = context.result.money;
    if (distribution === null || simulation === null) throw new Error('The example has ranges.');
    const section = moneyView(context).sections.find(({ section: each }) => each === 'sure');
    expect(section?.ask).toBe(simulation);
    const atOnce = told(section?.blocks(null) ?? []);
    expect(atOnce).toContain(`Half are lower (P50): ${shortMoney(context, distribution.p50)}`);
    expect(section?.blocks(null).some(({ kind }) => kind === 'sampling')).toBe(true);
    const sampled = sampledCase({ ...simulation, options: { trials: 1024, seed: 3 } });
    const later = section?.blocks(sampled) ?? [];
    expect(later.some(({ kind }) => kind === 'sampling')).toBe(false);
    expect(told(later)).toContain('1,024 trials, seed 3, scrambled Sobol points. The same seed gives the same figures.');
    expect(told(later)).toEqual(expect.arrayContaining([...atOnce]));
  });

  it('tells for each line where the answer turns, and what it is at its ends', async () => {
    const context = await example();
    const lines = told(blocksOf(context, 'change'));
    expect(lines.find((line) => line.startsWith('Pays back only with “Bed days released”'))).toMatch(/ at \d+% of plan or more\.$/);
    expect(lines.find((line) => line.startsWith('Bed days released: '))).toMatch(/^Bed days released: £[\d.]+[mk], £[\d.]+[mk]$/);
    expect(lines.filter((line) => /^(Low|As planned|High): /.test(line))).toHaveLength(3);
    expect(lines).toContain(`As planned: ${shortMoney(context, context.result.money.measures.npv ?? 0)}, 2 years 9 months`);
  });

  it('sets the options side by side with what each adds to the baseline', async () => {
    const context = await example();
    const rows = told(blocksOf(context, 'options'));
    expect(rows[0]).toMatch(/^Do nothing \(baseline\): £[\d.]+k, £0, –$/);
    expect(rows[1]).toMatch(new RegExp(`^Virtual ward \\(chosen\\): .*, ${shortMoney(context, context.result.money.measures.npv ?? 0)}$`));
  });

  it('tells what must be paid in each year, and who pays', async () => {
    const context = await example();
    const { initiative, money } = context.result;
    const { need } = affordability({ initiative, money, setup: context.built.casebook.setup });
    const rows = told(blocksOf(context, 'pay')).filter((row) => row.startsWith('20'));
    expect(rows.map((row) => row.split(', ').at(-1))).toEqual(need.map((amount) => shortMoney(context, amount, 'cost')));
  });

  it('tells what was done to a line, step by step, on its card', async () => {
    const facts = blocksOf(await example(), 'lines').flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    const line = facts.find(({ label }) => label === 'Bed days released')?.value;
    if (line === undefined || typeof line === 'string') throw new Error('The line has a figure.');
    expect(line.notes[0]).toMatch(/^As typed, by year: £0, £240k/);
    expect(line.cells[0]?.reference).toMatch(/^Benefits!/);
    expect(facts.find(({ label }) => label.startsWith('Fewer journeys'))?.value).toBe('not in money');
  });
});

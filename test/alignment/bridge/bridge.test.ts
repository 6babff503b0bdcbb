import type { Metric, ReadinessItem } from '../../../src/model/Casebook';
import type { BridgeClause } from '../../../src/alignment/bridge/bridge';
import { bridge, OPEN_REASONS } from '../../../src/alignment/bridge/bridge';
import { OPEN_REASON_WORDS } from '../../../src/locales/en/alignmentWords';
import { cell, metricOf, readinessOf } from '../../model/caseBuilder';

function clauses(metrics: readonly Metric[], readiness: readonly ReadinessItem[] = [], npv: number | null = null) {
  const npvCells = [{ sheet: 'Costs', row: 1, column: 4 }];
  const found = bridge({ initiative: { metrics, readiness }, npv, npvCells });
  const of = (key: BridgeClause['clause']): BridgeClause | undefined => found.find(({ clause }) => clause === key);
  return { found, of };
}

const record = { baseline: cell(96), target: cell(72), source: cell('Pilot report', { sheet: 'Metrics', column: 16 }), evidence: cell('piloted' as const) };
const readmissions = metricOf('Unplanned readmissions', record);
const item = (name: string, state: 'open' | 'done' | 'not needed', row = 1) =>
  readinessOf({ side: cell('technology'), item: cell(name), state: cell(state) }, row);

describe('bridge', () => {
  it('has four clauses, all open with their reasons, for an empty case', () => {
    expect(clauses([]).found.map(({ clause, state, reason }) => [clause, state, reason])).toEqual([
      ['outcomes', 'open', 'outcome-missing'],
      ['integration', 'open', 'integration-missing'],
      ['support', 'open', 'support-missing'],
      ['return', 'open', 'return-missing'],
    ]);
  });

  it('evidences the outcome by the cell that names the source', () => {
    const clause = clauses([readmissions]).of('outcomes');
    expect(clause).toMatchObject({ state: 'evidenced', text: { value: 'Pilot report' }, reason: null });
    expect(clause?.cells[0]).toEqual({ sheet: 'Metrics', row: 1, column: 16 });
  });

  it.each([
    ["a supplier's word", { ...record, evidence: cell('supplier' as const) }],
    ['an assumption', { baseline: cell(96), target: cell(72), source: cell('Report') }],
    ['no source', { baseline: cell(96), target: cell(72), evidence: cell('measured' as const) }],
    ['a move the wrong way', { ...record, target: cell(99) }],
    ['no levels', { source: cell('Report'), evidence: cell('measured' as const) }],
  ])('leaves the outcome open with %s', (_, weak) => {
    expect(clauses([metricOf('Unplanned readmissions', weak)]).of('outcomes')).toMatchObject({ state: 'open', reason: 'outcome-evidence-missing' });
  });

  it('does not take a technical metric for an outcome', () => {
    expect(clauses([metricOf('Support tickets', record)]).of('outcomes')?.reason).toBe('outcome-missing');
  });

  it('takes a technical metric for an outcome where it has a reason beside technology', () => {
    const contained = metricOf('Time to contain a security incident', { ...record, kind: cell('security'), whyClinical: cell('Trading goes on') });
    expect(clauses([contained]).of('outcomes')?.state).toBe('evidenced');
  });

  it('evidences integration by a settled item', () => {
    expect(clauses([], [item('Architecture note', 'done')]).of('integration')).toMatchObject({ state: 'evidenced', text: { value: 'Architecture note' } });
  });

  it.each([
    ['integration', 'Interfaces to maintain'],
    ['support', 'Support tickets'],
  ] as const)('leaves %s open with nothing but a metric, however strong', (key, name) => {
    expect(clauses([metricOf(name, record)]).of(key)).toMatchObject({ state: 'open', reason: `${key}-missing` });
  });

  it('leaves integration to a metric where the architecture is marked as not needed', () => {
    const notNeeded = item('Architecture note', 'not needed');
    expect(clauses([metricOf('Interfaces to maintain', record)], [notNeeded]).of('integration')).toMatchObject({ state: 'evidenced', text: { value: 'Pilot report' } });
    expect(clauses([], [notNeeded]).of('integration')).toMatchObject({ state: 'open', reason: 'integration-missing' });
  });

  it('keeps a clause open where the plan itself makes it heavier, whatever is agreed', () => {
    const heavier = metricOf('Support tickets', { baseline: cell(40), target: cell(55) });
    expect(clauses([heavier], [item('Support model', 'done')]).of('support')).toMatchObject({ state: 'open', reason: 'support-worse', cells: [{ sheet: 'Metrics' }] });
  });

  it('does not take a review of the security architecture for the integration', () => {
    expect(clauses([], [item('Security architecture review', 'done')]).of('integration')?.reason).toBe('integration-missing');
  });

  it('prefers the link of a settled item', () => {
    const linked = readinessOf({ side: cell('technology'), item: cell('Support model'), state: cell('done'), link: cell('support.docx') });
    expect(clauses([], [linked]).of('support')?.text?.value).toBe('support.docx');
  });

  it('keeps a clause open while an item of it is, whatever metrics say', () => {
    const clause = clauses([metricOf('Support tickets', record)], [item('Support model', 'open', 7)]).of('support');
    expect(clause).toMatchObject({ state: 'open', reason: 'support-open', text: { value: 'Support model' }, cells: [{ row: 7 }] });
  });

  it('shows a return only above zero', () => {
    expect(clauses([], [], 1.84e6).of('return')).toMatchObject({ state: 'evidenced', cells: [{ sheet: 'Costs' }] });
    expect(clauses([], [], 0).of('return')?.reason).toBe('return-negative');
    expect(clauses([], [], -5).of('return')?.reason).toBe('return-negative');
  });

  it('has words for every reason', () => {
    expect(Object.keys(OPEN_REASON_WORDS).sort()).toEqual([...OPEN_REASONS].sort());
  });
});

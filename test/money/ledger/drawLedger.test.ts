import * as fc from 'fast-check';
import type { Initiative } from '../../../src/model/Casebook';
import { drawLedger } from '../../../src/money/ledger/drawLedger';
import { poolNames } from '../../../src/money/ledger/PoolDraws';
import { benefitOf, cell, initiativeOf, setupOf } from '../../model/caseBuilder';
import { drawer, drawing, following } from './ledgerCases';

const setup = setupOf();
const poolsOf = (...initiatives: readonly Initiative[]) => drawLedger(initiatives, setup).pools;

describe('drawLedger', () => {
  it('adds what benefits draw on a pool and says what is left', () => {
    const [pool, ...more] = poolsOf(drawer([drawing('Shorter stays', 'Bed days', { volume: cell(300), available: cell(1000) }), drawing('Fewer admissions', 'bed-days', { volume: cell(500) })]));
    expect(more).toEqual([]);
    expect(pool).toMatchObject({ name: 'Bed days', available: 1000, drawn: 800, remaining: 200, fullestYear: 1, state: 'fine' });
    expect(pool?.draws.map(({ line, fullest }) => [line.id, fullest])).toEqual([['Shorter stays', 300], ['Fewer admissions', 500]]);
  });

  it('says when more is drawn than there is', () => {
    const [pool] = poolsOf(drawer([drawing('Shorter stays', 'Bed days', { volume: cell(700), available: cell(1000) }), drawing('Fewer admissions', 'Bed days', { volume: cell(500) })]));
    expect(pool).toMatchObject({ drawn: 1200, remaining: -200, state: 'overdrawn' });
  });

  it('lets two benefits follow each other on the same pool', () => {
    const first = drawing('First ward', 'Bed days', { volume: cell(700), endsAfter: cell(24), available: cell(1000) });
    const then = drawing('Second ward', 'Bed days', { volume: cell(700), startsAfter: cell(24) });
    expect(poolsOf(drawer([first, then]))).toMatchObject([{ drawn: 700, state: 'fine' }]);
  });

  it('sees what one benefit alone overdraws', () => {
    expect(poolsOf(drawer([drawing('Shorter stays', 'Bed days', { volume: cell(1001), available: cell(1000) })]))).toMatchObject([{ state: 'overdrawn' }]);
  });

  it('takes exactly what there is for enough, in decimals too', () => {
    const tenth = (label: string) => drawing(label, 'Hours', { volume: cell(0.1), available: cell(0.3) });
    expect(poolsOf(drawer([tenth('A'), tenth('B'), tenth('C')]))).toMatchObject([{ state: 'fine' }]);
  });

  it('cannot rule out counting twice where no cell says how much there is or how much one takes', () => {
    const known = drawing('Shorter stays', 'Bed days', { volume: cell(300) });
    expect(poolsOf(drawer([known]))).toMatchObject([{ available: null, remaining: null, state: 'fine' }]);
    expect(poolsOf(drawer([known, drawing('Fewer admissions', 'Bed days', { volume: cell(1) })]))).toMatchObject([{ state: 'shared' }]);
    const typed = benefitOf('By year', { drawsOn: cell('Bed days'), available: cell(1000) });
    expect(poolsOf(drawer([known, typed]))).toMatchObject([{ available: 1000, drawn: 300, state: 'shared' }]);
  });

  it('is overdrawn by what is known, whatever else draws', () => {
    const typed = benefitOf('By year', { drawsOn: cell('Bed days') });
    expect(poolsOf(drawer([drawing('Shorter stays', 'Bed days', { volume: cell(300), available: cell(200) }), typed]))).toMatchObject([{ state: 'overdrawn' }]);
  });

  it('takes the largest of several statements and keeps the others', () => {
    const stating = (label: string, available: number) => drawing(label, 'Bed days', { volume: cell(300), available: cell(available) });
    expect(poolsOf(drawer([stating('A', 500), stating('B', 900), stating('C', 900)]))).toMatchObject([{ available: 900, statements: [900, 500], state: 'fine' }]);
  });

  it('draws on each pool that a cell names, of which none owns the quantity beside it', () => {
    const both = drawing('Shorter stays', 'Bed days; Nurse hours ;bed days', { volume: cell(300), available: cell(100) });
    expect(poolsOf(drawer([both]))).toMatchObject([{ name: 'Bed days', drawn: 300, available: null }, { name: 'Nurse hours', drawn: 300, available: null }]);
  });

  it('finds the same pool in different initiatives', () => {
    const one = drawer([drawing('Ward A', 'Bed days', { volume: cell(600), available: cell(1000) })], { id: 'a' });
    const two = drawer([drawing('Ward B', 'BED DAYS', { volume: cell(600) })], { id: 'b' });
    expect(poolsOf(one)).toMatchObject([{ state: 'fine' }]);
    const [pool] = poolsOf(one, two);
    expect(pool).toMatchObject({ drawn: 1200, state: 'overdrawn' });
    expect(pool?.draws.map(({ initiative }) => initiative)).toEqual(['a', 'b']);
  });

  it('leaves out what counts nowhere in money', () => {
    const told = drawing('Calmer wards', 'Bed days', { volume: cell(300), benefitClass: cell('unmonetisable' as const) });
    expect(poolsOf(drawer([told]))).toEqual([]);
  });

  it('has nothing to say without a pool', () => {
    expect(drawLedger([], setup)).toEqual({ pools: [], improvements: [] });
    expect(poolsOf(initiativeOf({ benefits: [benefitOf('Shifts')] }))).toEqual([]);
  });

  it('does not depend on the order of the benefits', () => {
    const volumes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(volumes, fc.integer({ min: 1, max: 3000 }), (quantities, available) => {
        const benefits = quantities.map((volume, index) => drawing(`B${String(index)}`, 'Bed days', { volume: cell(volume), available: cell(available) }));
        const [forward] = poolsOf(drawer(benefits));
        const [backward] = poolsOf(drawer([...benefits].reverse()));
        const drawn = quantities.reduce((sum, volume) => sum + volume, 0);
        expect(forward).toMatchObject({ drawn, remaining: available - drawn, state: drawn > available ? 'overdrawn' : 'fine' });
        expect([backward?.drawn, backward?.state]).toEqual([forward?.drawn, forward?.state]);
      }),
    );
  });
});

describe('improvements counted twice', () => {
  it('are those of one metric over one volume', () => {
    const { improvements } = drawLedger([drawer([following('Time of doctors', 30), following('Time of nurses', 30), following('Time of porters', 40)])], setup);
    expect(improvements.map(({ metric, volume, benefits }) => [metric.id, volume, benefits.map(({ line }) => line.id)])).toEqual([['wait', 30, ['Time of doctors', 'Time of nurses']]]);
  });

  it('are none across initiatives, nor where one of them counts nowhere', () => {
    const one = (id: string) => drawer([following('Time', 30)], { id });
    expect(drawLedger([one('a'), one('b')], setup).improvements).toEqual([]);
    const told = following('Told', 30, { benefitClass: cell('unmonetisable' as const) });
    expect(drawLedger([drawer([following('Time', 30), told])], setup).improvements).toEqual([]);
  });
});

describe('poolNames', () => {
  it('are parted by semicolons, each once', () => {
    expect(poolNames('Bed days;; bed days; Nurse hours')).toEqual(['Bed days', 'Nurse hours']);
  });
});

import { lineContext } from '../../../src/money/lines/LineContext';
import { quantityDrawn } from '../../../src/money/ledger/quantityDrawn';
import type { BenefitLine } from '../../../src/model/Casebook';
import { assumed, benefitOf, cell, metricOf, setupOf } from '../../model/caseBuilder';
import { drawer, drawing, following } from './ledgerCases';

const drawn = (line: BenefitLine) => quantityDrawn(line, lineContext(drawer([line]), setupOf({ years: assumed(2) })));

describe('quantityDrawn', () => {
  it('is volume times adoption at full take-up, whatever a unit is worth', () => {
    expect(drawn(drawing('Beds', 'Bed days', { volume: cell(400), adoption: cell(0.5) }))).toEqual([0, 200, 200]);
  });

  it('follows start, ramp and end', () => {
    const shaped = { volume: cell(400), startsAfter: cell(6), endsAfter: cell(18) };
    expect(drawn(drawing('Beds', 'Bed days', shaped))).toEqual([0, 200, 200]);
  });

  it('is the improvement times the volume where a metric drives it, and nothing where the metric gets worse', () => {
    expect(drawn(following('Shorter waits', 30))).toEqual([0, 300, 300]);
    const worse = metricOf('Wait', { baseline: cell(50), target: cell(60) }, { id: 'wait' });
    const line = following('Longer waits', 30);
    expect(quantityDrawn(line, lineContext(drawer([line], { metrics: [worse] }), setupOf({ years: assumed(1) })))).toEqual([0, 0]);
  });

  it('is the volume in the years that have an amount where years are typed', () => {
    expect(drawn(benefitOf('Beds', { volume: cell(400) }, [null, cell(5000), cell(0)]))).toEqual([0, 400, 0]);
  });

  it('is not known without a volume', () => {
    expect(drawn(benefitOf('Beds', {}, [null, cell(5000)]))).toBeNull();
    expect(drawn(benefitOf('Beds', {}, []))).toBeNull();
  });
});

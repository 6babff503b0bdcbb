import { completeness } from '../../../src/alignment/completeness/completeness';
import { completenessJson, portfolioJson } from '../../../src/app/json/portfolioJson';
import { portfolioMoney } from '../../../src/money/portfolio/portfolioMoney';
import { assumed, cell, costOf, initiativeOf, setupOf } from '../../model/caseBuilder';
import { drawing } from '../../money/ledger/ledgerCases';
import { costly, plain } from '../../money/portfolio/portfolioCases';

const setup = setupOf({ years: assumed(2) });

describe('the JSON of a portfolio', () => {
  it('keeps figures apart from initiatives without benefits in money', () => {
    const json = portfolioJson(portfolioMoney({ initiatives: [plain('a', { cost: 1000, cash: 900 }), costly('c', 700)], setup }));
    expect(json).toMatchObject({
      initiatives: [{ id: 'a', cost: 1100 }, { id: 'c', npv: null, pvBenefits: null, paybackYears: { simple: null, discounted: null } }],
      total: { costs: [1000, 100, 0], benefits: [0, 900, 900] },
      withoutBenefits: { initiatives: ['c'], costs: [700, 70, 0] },
      budget: { cashOut: [1700, 170, 0], byKind: { capital: [1700, 0, 0] } },
      risk: null,
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('names pools with the cells that draw on them', () => {
    const ward = (id: string) => initiativeOf({ id, benefits: [drawing('Beds', 'Bed days', { volume: cell(600), available: cell(1000) })] });
    expect(portfolioJson(portfolioMoney({ initiatives: [ward('x'), ward('y')], setup }))).toMatchObject({
      ledger: { pools: [{ name: 'Bed days', available: 1000, drawn: 1200, remaining: -200, state: 'overdrawn', draws: [{ initiative: 'x', benefit: 'Beds', quantity: 600, cells: ['Benefits!AA2'] }, {}] }], countedTwice: [] },
    });
  });

  it('lists heads of cost with the lines that speak of them', () => {
    const json = completenessJson(completeness(initiativeOf({ costs: [costOf('Training')] })));
    expect(json).toContainEqual({ head: 'training', state: 'given', lines: ['Training'], risks: 0 });
    expect(json).toContainEqual({ head: 'support', state: 'absent', lines: [], risks: 0 });
  });
});

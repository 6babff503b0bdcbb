import { isSamePlan, removalPlan, type WritePlan } from '../../../src/app/pane/writePlan';

const PLAN: WritePlan = { sheets: [{ name: 'About', state: 'added', rows: 4 }], warnings: [] };

describe('isSamePlan', () => {
  it('minds names, purposes and warnings, and not how many rows there are', () => {
    expect(isSamePlan(PLAN, { ...PLAN, sheets: [{ name: 'About', state: 'added', rows: 9 }] })).toBe(true);
    expect(isSamePlan(PLAN, { ...PLAN, sheets: [{ name: 'About', state: 'refreshed', rows: 4 }] })).toBe(false);
    expect(isSamePlan(PLAN, { ...PLAN, sheets: [] })).toBe(false);
    expect(isSamePlan(PLAN, { ...PLAN, warnings: ['A column may identify patients.'] })).toBe(false);
  });
});

describe('removalPlan', () => {
  it('names every sheet of ours', () => {
    expect(removalPlan(['About', 'Inputs']).sheets.map(({ name, state }) => [name, state])).toEqual([['About', 'removed'], ['Inputs', 'removed']]);
  });
});

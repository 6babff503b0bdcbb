import { chiefRisk, chiefRisks, riskKey } from '../../../src/story/claims/chiefRisk';
import type { Risk } from '../../../src/model/Casebook';
import { FIELD_TABLES } from '../../../src/model/fieldTables';
import { cell, fullPlace, initiativeOf } from '../../model/caseBuilder';

const riskOf = (name: string, record: Risk['record'] = {}): Risk => ({ record: { risk: cell(name), ...record }, place: fullPlace('Risks', FIELD_TABLES.risks), years: { first: null, last: null } });
const LATE = riskOf('Late', { probability: cell(0.5), impact: cell(100) });
const LOST = riskOf('Lost', { probability: cell(0.1), impact: cell(900), owner: cell('CIO') });
const UNSIZED = riskOf('Unsized', { owner: cell('Chief Nurse') });

describe('the chief risk', () => {
  const initiative = initiativeOf({ risks: [LATE, UNSIZED, LOST], record: { technologyLead: cell('cio '), clinicalLead: cell('Chief Nurse') } });

  it('is the one with the largest probability times impact', () => {
    expect(chiefRisk(initiative, null)).toEqual({ risk: LOST, place: 3 });
  });

  it('is that of its own leader for a side, whatever others weigh', () => {
    expect(chiefRisk(initiative, 'clinical')).toEqual({ risk: UNSIZED, place: 2 });
    expect(chiefRisk({ ...initiative, record: {} }, 'clinical')).toEqual({ risk: LOST, place: 3 });
  });

  it('is the first of equals', () => {
    expect(chiefRisk({ risks: [LATE, LATE], record: {} }, null)?.place).toBe(1);
  });

  it('is none where none is listed, or none has a name', () => {
    expect(chiefRisk({ risks: [], record: {} }, 'technology')).toBeNull();
    expect(chiefRisk({ risks: [{ ...LATE, record: {} }], record: {} }, null)).toBeNull();
  });

  it('is listed once for all readers, in the order of the list', () => {
    expect(chiefRisks(initiative).map((risk) => riskKey(risk, 'name'))).toEqual(['register.2.name', 'register.3.name']);
  });
});

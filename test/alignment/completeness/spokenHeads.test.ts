import { COST_HEADS, HEAD_WORDINGS, type CostHead } from '../../../src/alignment/completeness/costHeads';
import { spokenHeads } from '../../../src/alignment/completeness/spokenHeads';

const speaksOf = (head: CostHead, text: string): boolean => spokenHeads(text).includes(head);

const SPEAKS: readonly (readonly [text: string, heads: readonly CostHead[]])[] = [
  ['Training of ward staff', ['training']],
  ['E-learning and super-user TRAINING', ['training']],
  ['Back-fill for nurses', ['backfill']],
  ['Migration', ['data-migration']],
  ['Patient records migration', ['data-migration']],
  ['Implementation, training and data migration', ['training', 'data-migration']],
  ['HL7 interfaces to the lab system', ['integration']],
  ['System integration', ['integration']],
  ['Parallel running of both systems', ['double-running']],
  ['Legacy system support until cut-over', ['double-running']],
  ['Extension of the legacy contract', ['double-running']],
  ['De-commissioning the old PAS', ['decommissioning']],
  ['Disposal of old servers', ['decommissioning']],
  ['DPIA and IG sign-off', ['information-governance']],
  ['Data transfer agreement', ['information-governance']],
  ['Clinical safety case (DCB0129)', ['clinical-safety']],
  ['Hazard log upkeep', ['clinical-safety']],
  ['Licences & support', ['support']],
  ['Maintenance, years 1–5', ['support']],
  ['Contingency (10 %)', ['contingency']],
  ['Licences', []],
  ['Cost', []],
];

/** Words of a head in another meaning. */
const FALSE_FRIENDS: readonly (readonly [text: string, head: CostHead])[] = [
  ['Clinical decision support system', 'support'],
  ['Go-live support', 'support'],
  ['Legacy maintenance', 'support'],
  ['Support vector model', 'support'],
  ['Life-support monitors', 'support'],
  ['Predictive maintenance software', 'support'],
  ['User interface design', 'integration'],
  ['Post-merger integration team', 'integration'],
  ['Integrated care board licences', 'integration'],
  ['Continuous integration servers', 'integration'],
  ['Training data for the model', 'training'],
  ['Restraining belts', 'training'],
  ['Model training on GPUs', 'training'],
  ['Backfill of historic records', 'backfill'],
  ['Cloud migration', 'data-migration'],
  ['Server migration', 'data-migration'],
  ['Data transfer charges', 'data-migration'],
  ['Legacy data centre lease', 'data-migration'],
  ['Dual monitors', 'double-running'],
  ['Parallel run tests', 'double-running'],
  ['Commissioning of the network', 'decommissioning'],
  ['Sharps disposal', 'decommissioning'],
  ['Decommissioned beds', 'decommissioning'],
  ['Project governance', 'information-governance'],
  ['Privacy screens for desks', 'information-governance'],
  ['Data protection appliance (backup)', 'information-governance'],
  ['Big screens', 'information-governance'],
  ['Patient safety dashboard', 'clinical-safety'],
  ['Hazardous waste', 'clinical-safety'],
  ['Contingency planning exercise', 'contingency'],
  ['Contingent workers', 'contingency'],
];

describe('spokenHeads', () => {
  it.each(SPEAKS)('finds the heads of “%s”', (text, heads) => {
    expect(spokenHeads(text)).toEqual(heads);
  });

  it.each(FALSE_FRIENDS)('does not take “%s” for %s', (text, head) => {
    expect(speaksOf(head, text)).toBe(false);
  });

  it('finds a head beside its false friend', () => {
    expect(speaksOf('support', 'Decision support: licences and support')).toBe(true);
    expect(speaksOf('integration', 'User interface and integration engine')).toBe(true);
  });

  it('does not join the words around a false friend', () => {
    expect(speaksOf('data-migration', 'Legacy decision support data')).toBe(false);
    expect(speaksOf('double-running', 'double hazard pay running')).toBe(false);
  });

  it('takes words without case, accents and punctuation', () => {
    expect(speaksOf('contingency', 'CONTÍNGENCY!')).toBe(true);
    expect(speaksOf('clinical-safety', 'ISO-14971')).toBe(true);
    expect(speaksOf('training', '')).toBe(false);
  });

  it('knows every wording it lists, and none of its false friends', () => {
    for (const head of COST_HEADS) {
      const { speaks, unlike, alone = [] } = HEAD_WORDINGS[head];
      for (const wording of [...speaks, ...alone]) expect([head, wording, speaksOf(head, wording.replaceAll('*', ''))]).toEqual([head, wording, true]);
      for (const wording of unlike) expect([head, wording, speaksOf(head, wording.replaceAll('*', ''))]).toEqual([head, wording, false]);
    }
  });
});

import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { agreementJson } from '../../../src/app/json/agreementJson';
import type { BuiltReport } from '../../../src/app/buildReport';
import { buildGenerated } from '../../parity/buildGenerated';
import { agreementBook, EVERYTHING } from '../../report/agreement/agreementBook';
import { exampleReport } from '../../report/exampleReport';

const schema = JSON.parse(readFileSync('docs/json-schema.json', 'utf8'));
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile({ $ref: '#/definitions/readiness', definitions: schema.definitions });

function jsonOf({ cases, words }: BuiltReport): unknown {
  const [result] = cases;
  return result === undefined ? null : agreementJson(result, words.report);
}

describe('the JSON of readiness and agreement', () => {
  let example: unknown;
  beforeAll(async () => {
    example = jsonOf(await exampleReport('virtual-ward'));
  });

  it('follows the schema, also where cells are blank or typed otherwise', async () => {
    const { built } = await buildGenerated(agreementBook(EVERYTHING));
    for (const json of [example, jsonOf(built)]) {
      validate(json);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('gives each item its state, owner, day, link and cell, and the pack its completeness', () => {
    expect(example).toMatchObject({
      ready: false,
      agreed: false,
      technology: {
        items: [{ need: 'integration-architecture', state: 'done' }, { item: 'Security assessment', need: 'security-evidence', state: 'in progress', owner: 'Information Security Manager', due: '2027-01-12', link: null, cell: 'Readiness!A7' }, { state: 'open' }],
        missing: ['implementation-resources'],
        shown: { done: 1, needed: 4 },
      },
      clinical: { shown: { done: 2, needed: 4 } },
    });
  });

  it('keeps the integration clause evidenced by its item and the support clause open until its model is there', () => {
    expect(example).toMatchObject({ bridge: [{}, { clause: 'integration', state: 'evidenced', because: 'Architecture note: integration with the patient record' }, { clause: 'support', state: 'open', because: 'the support model is not settled' }, {}] });
  });

  it('tells the stage of each concern, the prompts, and how far the commitments have come', () => {
    expect(example).toMatchObject({
      concerns: [{ stage: 'requirement', next: 'evidence', pattern: 'resource-constraint', patternFrom: 'words' }, { stage: 'requirement', pattern: 'it-veto' }, { stage: 'closed', next: null, passedOver: [] }],
      prompts: [{ pattern: 'it-veto', cells: ['Concerns!A7'] }, { pattern: 'resource-constraint', ask: 'If resources were not a constraint, what else would stand in the way?' }],
      cascade: { done: ['early-feasibility', 'clinical-champion', 'public-commitment'], next: 'formal-endorsement', warnings: [] },
      commitments: [{ step: 'early-feasibility', gives: 'An architect for three months', date: '2026-03-10', public: false, state: 'done' }, {}, { step: 'public-commitment', public: true }, { step: 'formal-endorsement', state: 'open' }],
    });
  });

  it('puts warnings into words', async () => {
    const { built } = await buildGenerated(agreementBook({ commitments: [['clinical', 'Medical Director', 'Champion', 'done', '']] }));
    expect(jsonOf(built)).toMatchObject({ cascade: { warnings: [{ code: 'other-side-untouched', side: 'technology', cells: ['Commitments!A2'], text: expect.stringMatching(/^One side has committed/) }] } });
  });
});

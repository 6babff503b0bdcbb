import fc from 'fast-check';
import * as ts from 'typescript';
import { TECHNOLOGY_REASONS } from '../../../src/locales/en/reasons';
import { EVIDENCE_GRADES } from '../../../src/model/choices';
import { VOCABULARY_PACKS } from '../../../src/model/vocabularies/vocabularyPacks';
import { LENS_TABLE } from '../../../src/story/lenses/lensTable';
import type { Statement, Story } from '../../../src/story/Statement';
import { SHARED_WORDING } from '../../../src/story/wording/sharedWording';
import { wordingFindings } from '../../../src/story/wording/wordingFindings';
import { exampleReport } from '../../report/exampleReport';
import { filesUnder, nodesOf, placeOf, treeOf } from '../../repo/sourceTree';
import { anyRow } from '../anyCase';
import { storyOfRows, type SmallRow } from '../storyOf';

const rulesOf = (lens: string) => [...LENS_TABLE.filter(({ id }) => id === lens).flatMap(({ wording }) => wording), ...SHARED_WORDING];

/** A sentence without the words that people typed: those are theirs. */
function ownWords({ text }: Statement, { facts }: Story): string {
  const typed = facts.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : [])).sort((one, other) => other.length - one.length);
  return typed.reduce((rest, words) => rest.replaceAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), '·'), text);
}

const findingsOf = (story: Story): readonly string[] =>
  story.statements.flatMap((statement) => wordingFindings(ownWords(statement, story), rulesOf(statement.lens)).map(({ rule, words }) => `${statement.lens}: ${rule} “${words}” in “${statement.text}”`));

const FULL: SmallRow = { Initiative: 'Any', Cost: '2000000', Metric: 'Patient wait time', Unit: 'minutes', Better: 'lower', Baseline: '42', Target: '29.4', By: '31 May 2028' };

describe('what we write ourselves', () => {
  it.each(['virtual-ward', 'tele-icu'] as const)('is clean for every reader of the example %s', async (name) => {
    const { cases } = await exampleReport(name);
    expect(cases.flatMap(({ story }) => findingsOf(story))).toEqual([]);
    expect(cases.flatMap(({ story }) => story.statements).length).toBeGreaterThan(5);
  });

  it.each(EVIDENCE_GRADES.flatMap((Evidence) => ['proposed', 'delivered', 'stopped'].map((Status) => ({ Evidence, Status }))))('is clean for a claim that is $Evidence and $Status', ({ Evidence, Status }) => {
    expect(findingsOf(storyOfRows([{ ...FULL, Evidence, Status, 'Evidence result': '28–33% at four peer trusts' }]))).toEqual([]);
  });

  it.each(['Cost', 'Baseline', 'Target', 'By'])('is clean for a claim that is withheld without %s', (column) => {
    expect(findingsOf(storyOfRows([{ ...FULL, [column]: '' }]))).toEqual([]);
  });

  it('is clean for any claim', () => {
    fc.assert(fc.property(anyRow, (row) => {
      expect(findingsOf(storyOfRows([row]))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('offers reasons that serve their reader, in every vocabulary', () => {
    const offered = [
      ...Object.values(TECHNOLOGY_REASONS).map((text) => ({ lens: 'technology', text })),
      ...VOCABULARY_PACKS.flatMap(({ words }) => Object.values(words.en.reasons).map((text) => ({ lens: 'clinical', text }))),
    ];
    expect(offered.flatMap(({ lens, text }) => wordingFindings(text, rulesOf(lens)).map(({ words }) => `${words} in ${text}`))).toEqual([]);
    expect(offered.length).toBeGreaterThan(30);
  });

  /** Words that are shown; a key that names them is not. */
  function shownText(node: ts.Node): string {
    if (ts.isStringLiteral(node)) return ts.isPropertyAssignment(node.parent) && node.parent.name === node ? '' : node.text;
    return ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : '';
  }

  it('makes no side give way and praises nothing, in any word of the locale', () => {
    const files = ['src/locales/en', 'src/model/vocabularies', 'src/story'].flatMap((folder) => filesUnder(folder)).filter((file) => !/Wording\.ts$/.test(file));
    const found = files.flatMap((file) =>
      [...nodesOf(treeOf(file))].flatMap((node) => wordingFindings(shownText(node), SHARED_WORDING).map(({ rule, words }) => `${placeOf(file, node)} ${rule} “${words}”`)),
    );
    expect(found).toEqual([]);
  });
});

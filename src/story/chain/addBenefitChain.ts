import type { CellAddress } from '../../model/cellAddress';
import { a1 } from '../../model/cellAddress';
import type { Initiative, Metric } from '../../model/Casebook';
import { ref, type Expression } from '../../model/expression/Expression';
import { BENEFIT_FIELDS, INITIATIVE_FIELDS, METRIC_FIELDS, TABLE_NAMES } from '../../model/fieldTables';
import { fieldCell } from '../../model/missingField';
import type { RowPlace } from '../../model/record';
import { benefitNameKey, benefitValueKey, CHAIN_OBJECTIVE_KEY, chainMetric, OUTPUT_KEY } from '../facts/chainFacts';
import { metricKey } from '../facts/metricKey';
import { moneyFigure } from '../figures/moneyFigure';
import type { LensContext } from '../lenses/LensContext';
import type { ChainLink, ChainLinkName } from '../Statement';
import type { FigureKeys } from '../StoryBuilder';
import { chainBenefits } from './chainBenefits';
import { chainOutcome } from './chainOutcome';

/** A link as it is built: its words under a key with the figures in them, or where to type them. */
interface Built {
  readonly link: ChainLinkName;
  readonly words: { readonly key: string; readonly figures: readonly FigureKeys[] } | null;
  readonly missing: ChainLink['missing'];
}

const STATEMENT_KEY = 'board.chain';

function toType(place: RowPlace, field: string, header: string): ChainLink['missing'] {
  const cell = fieldCell(place, field);
  return { sheet: place.sheet, cell: cell === null ? null : a1(cell), header };
}

/** A link that is typed as such, under the first of its keys that is there. */
function typed({ builder }: LensContext, { link, keys, missing }: Pick<Built, 'link' | 'missing'> & { readonly keys: readonly string[] }): Built {
  const key = keys.find((each) => builder.has(each));
  return key === undefined ? { link, words: null, missing } : { link, words: { key, figures: [] }, missing: null };
}

/** What the claim lacks first, or the metric that there is not. */
function missingOutcome({ claim }: LensContext, { place }: Initiative): ChainLink['missing'] {
  const [first] = claim.missing;
  if (first === undefined) return toType(place, 'metric', METRIC_FIELDS.metric.header);
  const headers: Readonly<Partial<Record<typeof first.what, string>>> = { cost: INITIATIVE_FIELDS.cost.header, baseline: METRIC_FIELDS.baseline.header, target: METRIC_FIELDS.target.header, 'target date': METRIC_FIELDS.targetDate.header };
  return { sheet: first.sheet, cell: first.cell, header: headers[first.what] ?? METRIC_FIELDS.metric.header };
}

function outcome(context: LensContext, initiative: Initiative): Built {
  const { builder, claim } = context;
  if (claim.lead === null) return { link: 'outcome', words: null, missing: missingOutcome(context, initiative) };
  const { expression, figures } = chainOutcome(context, claim.lead);
  const key = 'chain.outcome';
  builder.add({ key, label: 'Benefit chain, outcome', expression });
  return { link: 'outcome', words: { key, figures }, missing: null };
}

/** The benefits with what each is worth, live; where there is none, the table or the column that would link one. */
function benefit({ builder, input }: LensContext, { benefits }: Initiative, metric: Metric | null): Built {
  const lines = metric === null ? [] : chainBenefits({ benefits }, metric).filter((line) => builder.has(benefitNameKey(line)));
  const [first] = benefits;
  if (lines.length === 0) {
    const missing = first === undefined ? { sheet: TABLE_NAMES.benefits, cell: null, header: BENEFIT_FIELDS.benefit.header } : toType(first.place, 'metric', BENEFIT_FIELDS.metric.header);
    return { link: 'benefit', words: null, missing };
  }
  const { chain } = builder.grammar.sentences;
  const currency = input.setup.currency.value;
  const figures: FigureKeys[] = [];
  const parts = lines.map((line): Expression => {
    const valueKey = benefitValueKey(line);
    const name = ref(benefitNameKey(line));
    const isCash = input.money.benefitValues.get(line.id)?.isCash === true;
    if (!builder.has(valueKey)) return chain.benefit({ name, worth: null, isCash });
    const textKey = moneyFigure(builder, { source: valueKey, label: `${line.label.value}, present value`, currency, flattery: 'gain' });
    figures.push({ textKey, valueKey, unit: currency });
    return chain.benefit({ name, worth: ref(textKey), isCash });
  });
  const key = 'chain.benefit';
  builder.add({ key, label: 'Benefit chain, benefit', expression: chain.benefits(parts) });
  return { link: 'benefit', words: { key, figures }, missing: null };
}

function linksOf(context: LensContext): readonly Built[] {
  const { initiative } = context.input;
  const { place } = initiative;
  const metric = chainMetric(initiative);
  const own = (name: string): readonly string[] => (metric === null ? [] : [metricKey(metric, name)]);
  return [
    typed(context, { link: 'output', keys: [OUTPUT_KEY], missing: toType(place, 'output', INITIATIVE_FIELDS.output.header) }),
    typed(context, { link: 'practice', keys: own('practice'), missing: toType(metric?.place ?? place, 'changeInPractice', METRIC_FIELDS.changeInPractice.header) }),
    outcome(context, initiative),
    benefit(context, initiative, metric),
    typed(context, { link: 'objective', keys: [...own('objective'), CHAIN_OBJECTIVE_KEY, 'init.objective'], missing: toType(place, 'objective', INITIATIVE_FIELDS.objective.header) }),
  ];
}

/** The chain as one statement for the board, where it says at least what is put in place and what comes of it. */
function stateChain({ builder }: LensContext, links: readonly Built[]): void {
  const words = (name: ChainLinkName): Expression | null => {
    const found = links.find(({ link }) => link === name)?.words ?? null;
    return found === null ? null : ref(found.key);
  };
  const [output, effect] = [words('output'), words('outcome')];
  if (output === null || effect === null) return;
  const expression = builder.grammar.sentences.chain.chain({ output, practice: words('practice'), outcome: effect, benefit: words('benefit'), objective: words('objective') });
  builder.state({ lens: 'board', role: 'chain', key: STATEMENT_KEY, expression, figures: links.flatMap((link) => link.words?.figures ?? []) });
}

/**
 * The links from what is put in place to the objective it serves, and the statement that reads them in one breath.
 *
 * Always all five: one that no cell gives says where to type it. Nothing is put in its place, and no benefit is drawn
 * that the sheet ties to another metric.
 */
export function addBenefitChain(context: LensContext): readonly ChainLink[] {
  const { builder } = context;
  const links = linksOf(context);
  stateChain(context, links);
  return links.map(({ link, words, missing }): ChainLink => {
    if (words === null) return { link, text: '', key: null, cells: [], missing };
    const cells: readonly CellAddress[] = builder.cellsOf(words.key);
    return { link, text: builder.text(words.key), key: words.key, cells, missing: null };
  });
}

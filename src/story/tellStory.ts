import { lazily } from '../model/lazily';
import { addBenefitChain } from './chain/addBenefitChain';
import { amountRows } from './claims/amountRows';
import { selectClaim, type Claim } from './claims/selectClaim';
import { caseFacts, moneyFacts } from './facts/caseFacts';
import type { Fact } from './facts/Fact';
import { addFigureRows } from './lenses/figureRows';
import { LENS_TABLE } from './lenses/lensTable';
import type { LensContext } from './lenses/LensContext';
import type { Story } from './Statement';
import { StoryBuilder } from './StoryBuilder';
import type { StoryInput } from './StoryInput';

/** The sentences, and the rows they are made of. */
function sentencesOf(input: StoryInput, claim: Claim, facts: readonly Fact[]): Pick<Story, 'rows' | 'statements' | 'chain'> {
  const currency = input.setup.currency.value;
  const builder = new StoryBuilder([...facts, ...moneyFacts(input.initiative, input.money, currency)], input.grammar);
  const amount = amountRows(builder, currency);
  const claimed = claim.missing.length === 0;
  const context: LensContext = { input, builder, amount, claim: claimed ? claim : { ...claim, lead: null, reach: [] } };
  for (const { id: lens, tell } of LENS_TABLE) {
    tell(context);
    const stated = builder.statements.some((statement) => statement.lens === lens && statement.role === 'headline');
    if (stated) continue;
    const text = input.withheldWords(claim.missing, claim.lead?.name.value ?? null);
    builder.withhold({ lens, role: 'headline', text, withheld: { missing: claim.missing } });
  }
  const chain = addBenefitChain(context);
  addFigureRows(context);
  return { rows: builder.rows, statements: builder.statements, chain };
}

/**
 * All statements of one initiative: one claim, five lenses, the same figures. The sentences are put together when
 * they are first read.
 *
 * A claim without cost, baseline, target or date is withheld, lens by lens, with what is missing and
 * the cell to type in; statements that rest on nothing missing (the cost to finance, say) still stand.
 */
export function tellStory(input: StoryInput): Story {
  const claim = selectClaim(input.initiative);
  const facts = lazily(() => caseFacts(input.initiative, input.setup, input.grammar));
  const told = lazily(() => sentencesOf(input, claim, facts()));
  return {
    get facts() {
      return facts();
    },
    get rows() {
      return told().rows;
    },
    get statements() {
      return told().statements;
    },
    get chain() {
      return told().chain;
    },
    leadMetricId: claim.missing.length === 0 ? (claim.lead?.id ?? null) : null,
  };
}

import type { ProblemCode } from '../../../model/Problem';
import { roundHalfAway } from '../../../model/rounding';
import { SETTINGS } from '../../../model/settings';
import { vocabularyWords } from '../../../model/vocabularies/vocabulary';
import type { WordData, Words } from '../problemData';
import { about, cellWords, counted, said, typeIn } from '../problemData';

/** The leaders of a side, which is `technology` or the vocabulary of the other. */
function sideName(data: WordData): string {
  const side = said(data, 'side');
  return side === 'technology' ? 'technology leaders' : (vocabularyWords(side)?.leaders ?? 'one of the two sides');
}

/** A rate as a percentage, with as many decimals as it has (four at most). */
function percent(data: WordData): string {
  const value = data['value'];
  return typeof value === 'number' ? ` of ${String(roundHalfAway(value * 100, 4))}%` : '';
}

/** A fraction as a whole percentage. */
const share = (data: WordData, key: string): string => `${String(roundHalfAway(Number(data[key] ?? 0) * 100, 0))}%`;

/** The setting as the template words it, from its key or its header. */
function settingName(setting: string): string {
  const known = Object.entries(SETTINGS).find(([key]) => key === setting);
  return known === undefined ? setting : known[1].header;
}

/** ` (source)`; a reason that is only a code says nothing to a reader. */
function from(data: WordData): string {
  const source = said(data, 'source');
  return source === '' || /^[a-z]+(?:-[a-z]+)+$/.test(source) ? '' : ` (${source})`;
}

/** What the guidance gives for a kind of project; nothing where the kind is not known. */
function publishedRange(data: WordData): string {
  const category = said(data, 'category');
  return category === '' ? '' : ` For ${category} the guidance gives ${share(data, 'lower')} to ${share(data, 'upper')}${from(data)}.`;
}

function inCell(data: WordData): string {
  const cell = said(data, 'cell');
  return cell === '' ? '' : ` in ${cellWords(cell)}`;
}

/** ` and 2 more`, where the question is about several lines. */
function andMore(data: WordData): string {
  const more = said(data, 'more');
  return more === '' || more === '0' ? '' : ` and ${more} more`;
}

/** The benefits that may be one, as they are listed. */
function benefitNames(data: WordData): string {
  const benefits = said(data, 'benefits');
  return benefits === '' ? 'Several benefits' : benefits;
}

function stackedBy(data: WordData): string {
  const [metric, budget] = [said(data, 'metric'), said(data, 'budgetLine')];
  if (metric !== '') return `same class, same metric “${metric}”`;
  return budget === '' ? 'the same metric or budget line' : `same owner, same budget line “${budget}”`;
}

/**
 * What finance will ask next. Keys: `initiative`, `metric` or `benefit` (its name), `cell`, `header` and `sheet` as
 * for the claim; beside them `table` (where lines are added), `side`, `count` and `item` (readiness), `value` and
 * `source` (the discount rate as a fraction of one, and who uses it), `setting`, `status`, `category` with `lower` and
 * `upper` (optimism bias, fractions of one).
 */
export const FINANCE_PROBLEM_WORDS = {
  'source-missing': (data) => `No cell says where the figures come from${about(data)}, so the claim stands as an aim. ${typeIn('the source', data)}`,
  'evidence-missing': (data) =>
    `How well the claim is supported is not given${about(data)}, so it is stated as an assumption. ${typeIn('measured, piloted, benchmark, expert or supplier', data)}`,
  'evidence-supplier-only': (data) =>
    `The only evidence is the supplier's word${about(data)}, so the claim is stated as theirs. Look for a pilot or a peer. ${typeIn('the better grade', data)}`,
  'benefits-missing': (data) =>
    `No benefit in money is given${about(data)}, so net present value, return and payback are not worked out. Add lines to the table Benefits, with amounts by year or a volume and a unit value.`,
  'baseline-date-missing': (data) =>
    `When the baseline was measured is not given${about(data)}, so its age cannot be judged. ${typeIn('the date', data)}`,
  'cost-lines-missing': (data) =>
    `The cost${about(data)} is a single figure, so running costs and timing cannot be seen. Add lines to the table Costs, with amounts by year.`,
  'range-missing': (data) =>
    `No line says how low or high it could turn out${about(data)}, so no range is stated. ${typeIn('the pessimistic value (such as 80%)', data)}`,
  'single-point-estimate': (data) =>
    `Costs have a low and a high, and no benefit has${about(data)}, so the range leaves out what is least certain. ${typeIn('the pessimistic value (such as 80%)', data)}`,
  'stacked-benefits': (data) =>
    `${benefitNames(data)} may be the same gain told more than once (${stackedBy(data)}), and all of it is counted. Keep one, or name in “Draws on” what each takes its share of.`,
  'benefits-from-day-one': (data) =>
    `The benefit counts in full from the first day${about(data)}${andMore(data)}, while people still learn to work with what is new. ${data['way'] === 'years' ? typeIn('what it comes to in its first year', data) : typeIn('how many months it takes to reach its full size', data)}`,
  'do-nothing-missing': (data) =>
    `Benefits in money are claimed${about(data)}, and nothing says what happens and what it costs without them, so they are measured against nothing. ${typeIn('the option that stands for carrying on as today', data)}`,
  'false-precision': (data) =>
    `An estimate is typed with more figures than its evidence can carry${about(data)}${andMore(data)}, and it is counted as typed. ${typeIn('it rounded to two or three figures that count', data)} Better evidence settles it too.`,
  'hidden-assumption': (data) =>
    `What the quantity and its value rest on is not given${about(data)}${andMore(data)}, so the benefit is an assumption that nobody can check. ${typeIn('the source of both', data)}`,
  'optimism-bias-missing': (data) =>
    `No optimism bias stands on capital${about(data)}, so its cost is taken as estimated.${publishedRange(data)} ${typeIn('yours, and in “Mitigated” how much of it is dealt with', data)}`,
  'benefit-class-missing': (data) =>
    `Whether the benefit releases cash is not given${about(data)}, so it is not counted as cash. ${typeIn('cash-releasing, non-cash-releasing, societal or unmonetisable', data)}`,
  'release-route-missing': (data) =>
    `Time saved releases cash only once somebody says how, and this is not given${about(data)}, so it counts as non-cash-releasing until then. ${typeIn('how the money is released and who sees to it', data)}`,
  'owner-missing': (data) => `No owner is named${about(data)}, so nobody answers for the benefit in the case. ${typeIn('the name', data)}`,
  'objective-missing': (data) =>
    `Which objective of the organisation it serves is not given${about(data)}, so its benefits lead nowhere in the case. ${typeIn('the objective', data)}`,
  'sponsor-missing': (data) => `No sponsor is named${about(data)}, so the case names nobody who asks for it. ${typeIn('the name', data)}`,
  'decision-missing': (data) =>
    `What is asked of the board is not given${about(data)}, so the case ends without a request. ${typeIn('the decision', data)}`,
  'start-not-given': (data) =>
    `The start is not given${about(data)}, so a time such as 18 months is stated without a date. ${typeIn('the day on which work starts', data)}`,
  'discount-rate-assumed': (data) =>
    `The discount rate${percent(data)} is assumed${from(data)}, as no cell gives one. Type your own beside “Discount rate” in the Setup table.`,
  'setting-assumed': (data) => {
    const [setting, value] = [settingName(said(data, 'setting', 'header')), said(data, 'value')];
    const what = setting === '' ? 'A setting' : `“${setting}”`;
    const is = value === '' ? 'was assumed' : `was assumed to be ${value}`;
    return `${what} ${is}${from(data)}, as no cell gives it. Type it in the Setup table to change it.`;
  },
  'reason-missing': (data) =>
    `Why it matters to ${sideName(data)} is not given${about(data)}, so the metric is not counted as shared. ${typeIn('the reason', data)}`,
  'data-owner-missing': (data) =>
    `No data owner is named${about(data)}, so the scorecards show nobody who answers for the number. ${typeIn('the name', data)}`,
  'metric-wrong-way': (data) => {
    const better = said(data, 'better');
    const direction = better === '' ? '' : ` (${better} is better)`;
    return `The target is worse than the baseline${about(data)}${direction}, so no improvement is claimed. Check the target${inCell(data)}, or the word in the column “Better”.`;
  },
  'readiness-open': (data) => {
    const item = said(data, 'item');
    const first = item === '' ? '' : `, first “${item}”`;
    return `Items that ${sideName(data)} need are still open${counted(data)}${first}, so the case is not shown as ready. Settle them, then set the state${inCell(data)} to done.`;
  },
  'no-irr': () =>
    'No single yearly rate makes these payments worth nothing today, so no internal rate of return is given. Read the net present value instead; nothing needs typing.',
  'actual-missing': (data) =>
    `Work is under way or done, and no result is recorded${about(data)}, so no progress is shown. Add a row for each period to the table Actuals.`,
  'measured-needs-cause': (data) =>
    `The result was measured${about(data)}, and no cell says that this work caused it, so it is told as what happened and not as its effect. Type what else changed, and how its part was told apart, in the column “Evidence result”.`,
} as const satisfies Partial<Readonly<Record<ProblemCode, Words>>>;

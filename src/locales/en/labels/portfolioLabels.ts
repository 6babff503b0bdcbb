import { COST_HEAD_WORDS } from '../costHeadWords';

const HEAD_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(COST_HEAD_WORDS).flatMap(([head, { name, asks }]) => [
    [`cost-head-${head}`, name],
    [`cost-head-${head}-asks`, asks],
  ]),
);

/** Words of sums over initiatives, of the ledger and of the heads of cost. */
export const PORTFOLIO_LABELS: Readonly<Record<string, string>> = {
  ...HEAD_LABELS,
  'section-heads': 'Heads of cost',
  'about-heads': 'What work of this kind usually costs. A head is given where the name or category of a cost line speaks of it, even with 0. Nothing is assumed for the others: they are asked for.',
  'head-cost-head': 'Head',
  'head-where-given': 'Where it is given, or what to ask',
  'sheet-portfolio': 'Portfolio',
  'map-portfolio': 'All initiatives side by side and added up, on one set of assumptions',
  'portfolio-title': 'Portfolio',
  'portfolio-about': '{count} initiatives on one set of assumptions. Every figure leads to the Workings of its initiative; cash and total value stand side by side and are never added.',
  'portfolio-cost': 'Cost over the horizon',
  'portfolio-npv-cash': 'Net present value, cash only',
  'portfolio-payback': 'Payback, discounted (years; –: not within the horizon)',
  'portfolio-sum': 'All with benefits in money',
  'portfolio-unvalued': 'Without benefits in money: in no net present value',
  'portfolio-unvalued-sum': 'All without benefits in money',
  'portfolio-years': 'All with benefits in money, by year',
  'portfolio-assumptions': 'One set of assumptions for all',
  'check-portfolio-npv': 'Portfolio: the net present values add up to that of the summed years',
};

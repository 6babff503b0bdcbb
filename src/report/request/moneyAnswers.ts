import { cellReference } from '../../model/cellAddress';
import { BENEFIT_FIELDS, COST_FIELDS, TABLE_NAMES } from '../../model/fieldTables';
import { sumOf } from '../../model/sumOf';
import { effectiveClass } from '../../money/benefit-classes/benefitGroup';
import { caseOptions, type OptionResult } from '../../money/options/caseOptions';
import { benefitValueKey } from '../../story/facts/chainFacts';
import { figureKey } from '../../story/lenses/figureRows';
import { benefitValues } from '../benefitValues';
import type { NewCell } from '../build/SheetBuilder';
import { storyCell } from '../case/caseHead';
import { formulaOperand } from '../formula/Formula';
import { sideKey } from '../workings/optionFigures';
import { across, answered, open, over, said, toType } from './answers';
import { MOST_ITEMS, moreItems } from './moreItems';
import type { Answer, AnswerCell, AnswerLine, RequestPage } from './RequestPage';

const NONE: NewCell = { value: '–', style: 'rowNumber' };
const MONEY = '#,##0';

const head = (page: RequestPage, columns: readonly [number, number], key: string): AnswerCell => said(columns, page.label(key), 'columnHeader');
const headRight = (page: RequestPage, column: number, key: string): AnswerCell => said([column, column], page.label(key), 'columnHeaderRight');

/** A figure of Workings with its format, live; a dash where there is none. */
function amount(page: RequestPage, key: string, { value, format = MONEY }: { readonly value: number | null | undefined; readonly format?: string | undefined }): NewCell {
  return value === null || value === undefined || !page.has(key) ? NONE : { value, formula: formulaOperand(page.find(key)), style: 'rowNumber', format };
}

function optionLine(page: RequestPage, result: OptionResult): AnswerLine {
  const { option, increment, pvCosts } = result;
  const isChosen = option.role === 'chosen';
  const figure = (name: 'pvCosts' | 'npv' | 'bcr', value: number | null | undefined, format?: string): NewCell => amount(page, sideKey(result, name), { value, format });
  return {
    cells: [
      said([0, 2], option.name.value, isChosen ? 'rowStrong' : 'rowText'),
      said([3, 3], page.label(`option-${option.role}`), isChosen ? 'rowStrong' : 'rowText'),
      over([4, 4], figure('pvCosts', pvCosts)),
      over([5, 5], figure('npv', increment?.measures.npv)),
      over([6, 6], figure('bcr', increment?.measures.bcr, '0.00')),
    ],
  };
}

/** The ways that were looked at, side by side; one way alone is no choice. */
export function optionsAnswer(page: RequestPage): Answer {
  const { initiative } = page.result;
  const [first] = initiative.costs;
  if (initiative.options.length < 2) {
    const sheet = first?.place.sheet ?? TABLE_NAMES.costs;
    return open({ value: page.sentence('request-options-open', { sheet, header: COST_FIELDS.option.header }) });
  }
  const heads = { cells: [head(page, [0, 2], 'request-head-option'), head(page, [3, 3], 'option-role'), headRight(page, 4, 'request-head-pv-costs'), headRight(page, 5, 'request-head-npv'), headRight(page, 6, 'request-head-bcr')] };
  const results = caseOptions(initiative, page.context.casebook.setup);
  return answered([heads, ...results.slice(0, MOST_ITEMS).map((result) => optionLine(page, result)), ...moreItems(page, results.length)]);
}

/** One figure of the case with what it means beside it. */
interface FigureLine {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly format: string;
}

function figureLine(page: RequestPage, { key, label, value, format }: FigureLine): AnswerLine {
  return { cells: [said([0, 5], page.label(label)), over([6, 6], amount(page, key, { value, format }))] };
}

/** The chance of a loss as the case says it: a small one is not rounded to none. */
function chanceLine(page: RequestPage): AnswerLine {
  return { cells: [said([0, 5], page.label('row-chance-of-loss')), over([6, 6], storyCell(page.context, page.result, { key: figureKey('loss', 'text'), style: 'rowNumber' }))] };
}

/** The rate that everything is weighed by, and whose it is. */
function rateLine(page: RequestPage): AnswerLine {
  const { value, origin } = page.context.casebook.setup.discountRate;
  const rate: NewCell = { value, formula: formulaOperand(page.context.ledger.find('setup.rate')), style: 'rowNumber', format: '0.0%' };
  return { cells: [said([0, 1], page.label('discount-rate')), said([2, 5], origin.kind === 'cell' ? page.sentence('request-rate-typed', { cell: cellReference(origin.at) }) : page.context.words.reading(origin), 'rowMuted'), over([6, 6], rate)] };
}

/** What it costs and returns: present values, result, range and rate; what has no answer says why. */
export function figuresAnswer(page: RequestPage): Answer {
  const { measures, distribution } = page.result.money;
  const lines: readonly FigureLine[] = [
    { key: 'money.pvCosts', label: 'row-pv-costs', value: measures.pvCosts, format: MONEY },
    ...(measures.npv === null ? [] : [
      { key: 'money.pvBenefits', label: 'row-pv-benefits', value: measures.pvBenefits, format: MONEY },
      { key: 'money.npv', label: 'row-npv', value: measures.npv, format: MONEY },
      { key: 'money.bcr', label: 'row-bcr', value: measures.bcr, format: '0.00' },
    ]),
    ...(distribution === null ? [] : [
      { key: 'risk.p10', label: 'request-range-low', value: distribution.p10, format: MONEY },
      { key: 'risk.p90', label: 'request-range-high', value: distribution.p90, format: MONEY },
    ]),
  ];
  const gap = measures.npv === null ? page.context.words.noAnswer(measures.reasons.npv ?? 'no-benefits') : distribution === null ? page.label('request-range-open') : null;
  const gaps = gap === null ? [] : [across({ value: `○ ${gap}`, style: 'rowOpen' })];
  const heads = { cells: [head(page, [0, 5], 'request-head-figure'), headRight(page, 6, 'head-money')] };
  return answered([heads, ...lines.map((line) => figureLine(page, line)), ...(distribution === null ? [] : [chanceLine(page)]), rateLine(page), ...gaps], gap !== null);
}

/** Each benefit with its class, what it is worth and who answers for it. */
export function benefitsAnswer(page: RequestPage): Answer {
  const { initiative, money } = page.result;
  const { words } = page.context;
  if (initiative.benefits.length === 0) return open({ value: page.sentence('request-table-open', { table: TABLE_NAMES.benefits }) });
  const values = benefitValues(money);
  const lines = initiative.benefits.slice(0, MOST_ITEMS).map((line): AnswerLine => {
    const { owner } = line.record;
    const className = page.label(`request-class-${effectiveClass(line) ?? 'none'}`);
    return {
      cells: [
        said([0, 2], line.label.value),
        said([3, 3], className, line.record.benefitClass === undefined ? 'rowOpen' : 'rowText'),
        over([4, 5], owner === undefined ? toType(words, line.place, { field: 'owner', header: BENEFIT_FIELDS.owner.header, room: 'narrow' }) : { value: owner.value }),
        over([6, 6], amount(page, benefitValueKey(line), { value: values.get(line.id)?.presentValue })),
      ],
    };
  });
  const heads = { cells: [head(page, [0, 2], 'request-head-benefit'), head(page, [3, 3], 'request-head-class'), head(page, [4, 5], 'head-line-owner'), headRight(page, 6, 'request-head-pv')] };
  return answered([heads, ...lines, ...moreItems(page, initiative.benefits.length)], initiative.benefits.some(({ record }) => record.owner === undefined || record.benefitClass === undefined));
}

/** What is bought, line by line: the sum over the years, and how well it is known. */
export function costLinesAnswer(page: RequestPage): Answer {
  const typed = page.result.money.costLines.filter(({ kind }) => kind === 'typed');
  if (typed.length === 0) return open({ value: page.sentence('request-table-open', { table: TABLE_NAMES.costs }) });
  const lines = typed.slice(0, MOST_ITEMS).map(({ key, line, amounts }): AnswerLine => {
    const { type, owner, evidence } = line.record;
    return {
      cells: [
        said([0, 1], line.label.value),
        over([2, 2], { value: type?.value ?? '–', style: 'rowDate', format: '@' }),
        said([3, 3], evidence?.value ?? 'assumed', evidence === undefined || evidence.value === 'supplier' ? 'rowOpen' : 'rowText'),
        said([4, 5], owner?.value ?? '–'),
        over([6, 6], amount(page, key, { value: sumOf(amounts) })),
      ],
    };
  });
  const heads = { cells: [head(page, [0, 1], 'request-head-line'), said([2, 2], page.label('request-head-type'), 'columnHeaderIndented'), head(page, [3, 3], 'head-evidence'), head(page, [4, 5], 'head-line-owner'), headRight(page, 6, 'request-head-sum')] };
  return answered([heads, ...lines, ...moreItems(page, typed.length)]);
}

/** What rests on a supplier's word, by name. */
export function supplierAnswer(page: RequestPage): Answer {
  const { costs, benefits, metrics } = page.result.initiative;
  const names = [...[...costs, ...benefits].map(({ label, record }) => ({ name: label, record })), ...metrics]
    .filter(({ record }) => record.evidence?.value === 'supplier')
    .map(({ name }) => name.value);
  return answered([across({ value: names.length === 0 ? page.label('request-supplier-none') : page.sentence('request-supplier-some', { names: names.join('; ') }) })]);
}

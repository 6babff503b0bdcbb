import type { CellAddress } from '../../../model/cellAddress';
import { originCells } from '../../../model/origin';
import type { Driver } from '../../../money/sensitivity/Driver';
import { oneAtATime } from '../../../money/sensitivity/oneAtATime';
import { SCENARIOS, type Scenario } from '../../../money/sensitivity/scenarios';
import { sensitivity, type Sensitivity } from '../../../money/sensitivity/sensitivity';
import { switchingValue } from '../../../money/sensitivity/switchingValue';
import type { FigureDetail } from '../figureDetail';
import { amountText } from '../formulaParts';
import type { PaneContext } from '../PaneContext';
import type { PartView } from '../PartView';
import { cellsOfLines, lineCells, riskCells } from './lineCells';
import { moneyFigure } from './moneyFigure';
import type { FactView, MoneyBlock, MoneySectionView, TableView, TornadoBarView } from './MoneySectionView';
import { shortMoney } from './shortMoney';
import { percentText } from './stepText';

/** More bars than a person compares are told by their number. */
const MOST_BARS = 8;
const MOST_SENTENCES = 6;

interface Swayed {
  readonly context: PaneContext;
  readonly found: Sensitivity;
}

/** The name of a driver, as the sheet of sensitivities calls it. */
function nameOf({ source, ofBaseline }: Driver, { context }: Swayed): string {
  const { report } = context.built.words;
  const { lines } = context.details.money;
  const name = source.kind === 'risk' ? (source.risk.risk.record.risk?.value ?? lines.unnamedRisk) : source.line.label.value;
  const said = source.kind === 'residual' ? report.sentence('driver-residual', { name }) : name;
  return ofBaseline ? report.sentence('driver-of-baseline', { name: said }) : said;
}

/** The cells of a driver: what was typed for it, and its ends. */
function cellsOf({ source }: Driver): readonly CellAddress[] {
  if (source.kind === 'risk') return riskCells(source.risk.risk);
  const { low, high } = source.line.record;
  return [...lineCells(source.line), ...[low, high].flatMap((each) => (each === undefined ? [] : originCells(each.origin)))];
}

function endFigure(driver: Driver, { context, found }: Swayed, end: { readonly value: number; readonly multiple: number }): FigureDetail {
  const slots = { npv: amountText(context, found.npv), value: amountText(context, driver.presentValue), multiple: percentText(context, end.multiple) };
  return moneyFigure(context, { figure: 'at-end', value: end.value, unit: 'money', cells: cellsOf(driver), slots });
}

function barOf(driver: Driver, swayed: Swayed): readonly TornadoBarView[] {
  if (driver.multiples === null) return [];
  const { npvLow, npvHigh } = oneAtATime(swayed.found.npv, driver);
  const end = (value: number, multiple: number) => ({ value, figure: endFigure(driver, swayed, { value, multiple }) });
  return [{ label: nameOf(driver, swayed), low: end(npvLow, driver.multiples.low), high: end(npvHigh, driver.multiples.high) }];
}

function tornado(swayed: Swayed): readonly MoneyBlock[] {
  const { context, found } = swayed;
  const { change } = context.details.money;
  const bars = found.drivers.flatMap((driver) => barOf(driver, swayed));
  if (bars.length === 0) return [{ kind: 'remark', text: change.noRange }];
  const more = bars.length - MOST_BARS;
  const chart = { title: change.tornado(shortMoney(context, found.npv)), base: found.npv, to: change.to, bars: bars.slice(0, MOST_BARS) };
  return [{ kind: 'tornado', chart }, ...(more > 0 ? [{ kind: 'remark', text: change.moreBars(more) } as const] : [])];
}

/** The chance of a risk, or what is planned of a line. */
const plannedShare = ({ source }: Driver): number => (source.kind === 'risk' ? source.risk.probability : 1);

/** A driver's switching value as a sentence; null where it alone never changes the answer. */
function switchingSentence(driver: Driver, swayed: Swayed): readonly PartView[] | null {
  const { context, found } = swayed;
  const turn = switchingValue({ npv: found.npv, presentValue: driver.presentValue });
  const isRisk = driver.source.kind === 'risk';
  if (turn.state === 'never' || (isRisk && turn.multiple * plannedShare(driver) > 1)) return null;
  const slots = { npv: amountText(context, found.npv), value: amountText(context, driver.presentValue), probability: percentText(context, plannedShare(driver)) };
  const figure = moneyFigure(context, { figure: isRisk ? 'switching-chance' : 'switching', value: turn.multiple * plannedShare(driver), unit: isRisk ? 'chance' : 'share', cells: cellsOf(driver), slots });
  const [before, after] = context.details.money.change.switching(nameOf(driver, swayed), { ...turn, isRisk });
  return [{ text: before, detail: null }, { text: figure.text, detail: figure }, { text: after, detail: null }];
}

/** Drivers that never turn the answer alone, in one sentence for lines and one for risks. */
function neverBlocks(never: readonly Driver[], swayed: Swayed): readonly MoneyBlock[] {
  const { change } = swayed.context.details.money;
  return [false, true].flatMap((isRisk) => {
    const names = never.filter(({ source }) => (source.kind === 'risk') === isRisk).map((driver) => nameOf(driver, swayed));
    if (names.length === 0) return [];
    const more = names.length - MOST_SENTENCES;
    const told = names.slice(0, MOST_SENTENCES).map((name) => `“${name}”`).join(', ');
    return [{ kind: 'remark', text: change.never(more > 0 ? change.andMore(told, more) : told, { holds: swayed.found.npv >= 0, isRisk }) } as const];
  });
}

function switching(swayed: Swayed): readonly MoneyBlock[] {
  const { change } = swayed.context.details.money;
  // What weighs most turns the answer first.
  const byWeight = swayed.found.drivers.filter(({ presentValue }) => presentValue !== 0).sort((one, other) => Math.abs(other.presentValue) - Math.abs(one.presentValue));
  const told = byWeight.map((driver) => ({ driver, sentence: switchingSentence(driver, swayed) }));
  const sentences = told.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])).slice(0, MOST_SENTENCES);
  const never = told.flatMap(({ driver, sentence }) => (sentence === null ? [driver] : []));
  return [...(sentences.length === 0 ? [] : [{ kind: 'words', title: change.switchingTitle, sentences } as const]), ...neverBlocks(never, swayed)];
}

function scenarioTable(swayed: Swayed): TableView {
  const { context, found } = swayed;
  const { change, scenario } = context.details.money;
  const { costs, benefits } = context.result.initiative;
  const cells = cellsOfLines([...costs, ...benefits]);
  const all = SCENARIOS.map((name) => found.scenarios[name]);
  const value = ({ npv, name }: Scenario): FigureDetail => moneyFigure(context, { figure: 'scenario-value', value: npv, unit: 'money', cells, slots: { end: scenario[name].toLowerCase() } });
  const payback = ({ payback: years, name }: Scenario): FigureDetail | string =>
    years === null ? change.notWithin : moneyFigure(context, { figure: 'scenario-payback', value: years, unit: 'years', cells, slots: { end: scenario[name].toLowerCase() } });
  return {
    title: change.scenarios,
    heads: [change.scenario, change.value, change.payback],
    rows: all.map((each) => ({ head: scenario[each.name], cells: [value(each), payback(each)] })),
  };
}

/** The tests that finance makes of every case, and the rates that others use. */
function testFacts({ context, found }: Swayed): readonly FactView[] {
  const { change } = context.details.money;
  const { costs, benefits } = context.result.initiative;
  const cells = cellsOfLines([...costs, ...benefits]);
  return [
    ...found.tests.map(({ id, npv }) => ({ label: change.tests[id], value: moneyFigure(context, { figure: 'test-value', value: npv, unit: 'money', cells, slots: { test: change.tests[id].toLowerCase() } }), note: '' })),
    ...found.rates.map(({ rate, npv, source, dated, secondary, adopted }) => {
      const read = percentText(context, rate);
      const figure = moneyFigure(context, { figure: 'rate-value', value: npv, unit: 'money', cells, slots: { rate: read } });
      return { label: change.atRate(read), value: figure, note: change.rateNote({ source, dated, secondary, adopted }) };
    }),
  ];
}

function blocksOf(swayed: Swayed): readonly MoneyBlock[] {
  const { change } = swayed.context.details.money;
  return [...tornado(swayed), ...switching(swayed), { kind: 'table', table: scenarioTable(swayed) }, { kind: 'facts', title: change.testsTitle, facts: testFacts(swayed) }];
}

/** What could change the result; null where there is none. */
export function changeSection(context: PaneContext): MoneySectionView | null {
  const { result, built, details } = context;
  if (result.money.measures.npv === null) return null;
  const { title } = details.money;
  return {
    section: 'change',
    title: title.change,
    gist: '',
    ask: null,
    blocks: () => {
      const found = sensitivity({ initiative: result.initiative, money: result.money, setup: built.casebook.setup });
      return found === null ? [] : blocksOf({ context, found });
    },
  };
}

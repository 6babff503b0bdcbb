import type { ShownCell, SheetBuilder } from '../build/SheetBuilder';
import type { ReportContext } from '../build/ReportContext';
import { moneyFacts } from '../../story/facts/caseFacts';
import type { CaseResult } from '../CaseResult';
import { binaryFormula, callFormula, formulaOperand, type CellPointer, type Formula } from '../formula/Formula';
import { SENSITIVITY_KEYS } from '../sensitivity/sensitivityKeys';
import { storyMoney } from '../storyMoney';
import type { CheckTerm } from './sumOfTerms';

/** Where the facts and rows of a story stand, and what they are. */
export interface StoryPlaces {
  readonly keyAt: (at: CellPointer) => string | undefined;
  readonly at: (key: string) => CellPointer | undefined;
  readonly valueOf: (key: string) => string | number | undefined;
  readonly values: ReadonlyMap<string, string | number>;
  /** Whether a key names a text that Workings work out: a sentence or a part of one. */
  readonly isSaid: (key: string) => boolean;
}

const nameOf = ({ sheet, row, column }: CellPointer): string => `${sheet}!${String(row)}:${String(column)}`;

/** The places of everything that the sentences of a case are made of. */
export function storyPlaces({ ledger, casebook }: Pick<ReportContext, 'ledger' | 'casebook'>, { initiative, story, money }: CaseResult): StoryPlaces {
  const places = new Map<string, CellPointer>();
  const keys = new Map<string, string>();
  const values = new Map<string, string | number>();
  const ofMoney = moneyFacts(initiative, storyMoney(initiative, money), casebook.setup.currency.value);
  for (const { key, value } of [...story.facts, ...ofMoney, ...story.rows]) {
    const name = [`${initiative.id}/${key}`, key].find((each) => ledger.has(each));
    values.set(key, value);
    if (name === undefined) continue;
    places.set(key, ledger.find(name));
    keys.set(nameOf(ledger.find(name)), key);
  }
  for (const key of FIGURES) {
    const name = `${initiative.id}/${key}`;
    if (places.has(key) || !ledger.has(name)) continue;
    places.set(key, ledger.find(name));
    keys.set(nameOf(ledger.find(name)), key);
  }
  const said = new Set(story.rows.flatMap(({ key, value }) => (typeof value === 'string' ? [key] : [])));
  return { keyAt: (at) => keys.get(nameOf(at)), at: (key) => places.get(key), valueOf: (key) => values.get(key), values, isSaid: (key) => said.has(key) };
}

/** Figures of a case that its sheets show besides those that its sentences name. */
const FIGURES: readonly string[] = ['money.npv', 'money.pvCosts', 'money.pvBenefits', 'money.roi', 'money.bcr', 'money.paybackSimple', 'money.paybackDiscounted', 'risk.p10', 'risk.p90', 'risk.loss'];

function pointersIn(formula: Formula): readonly CellPointer[] {
  switch (formula.kind) {
    case 'cell':
      return [formula.at];
    case 'binary':
      return [...pointersIn(formula.left), ...pointersIn(formula.right)];
    case 'call':
      return formula.args.flatMap(pointersIn);
    case 'number':
    case 'text':
    case 'area':
      return [];
  }
}

/** What a cell reads by the words of its sentences; null where it is more than sentences one after the other. */
function joined(formula: Formula, places: StoryPlaces): string | null {
  if (formula.kind === 'text') return formula.value;
  if (formula.kind === 'cell') {
    const value = places.valueOf(places.keyAt(formula.at) ?? '');
    return value === undefined ? null : String(value);
  }
  if (formula.kind !== 'binary' || formula.operator !== '&') return null;
  const [left, right] = [joined(formula.left, places), joined(formula.right, places)];
  return left === null || right === null ? null : left + right;
}

const saysStory = ({ value, formula }: ShownCell, places: StoryPlaces): boolean =>
  typeof value === 'string' && pointersIn(formula).some((at) => places.isSaid(places.keyAt(at) ?? ''));

/** One term a cell of a sheet that says a sentence: 0 where it reads what Workings worked out, else 1. */
export function sentenceTerms(sheet: SheetBuilder, places: StoryPlaces): readonly CheckTerm[] {
  const said = [...sheet.shown.values()].filter((cell) => saysStory(cell, places));
  return said.map(({ at, value, formula }) => {
    const text = joined(formula, places);
    return { value: text === null || text === value ? 0 : 1, formula: binaryFormula(1, '-', callFormula('EXACT', at, formula)) };
  });
}

/** One term a cell that shows a figure of the case: how far it is from the one home of that figure. */
export function figureTerms(sheet: SheetBuilder, places: StoryPlaces, { story }: CaseResult): readonly CheckTerm[] {
  const wanted = new Set([...FIGURES, ...story.statements.flatMap(({ figures }) => figures.map(({ key }) => key))]);
  return [...sheet.shown.values()].flatMap(({ at, value, formula }): readonly CheckTerm[] => {
    if (typeof value !== 'number' || formula.kind !== 'cell') return [];
    const key = places.keyAt(formula.at);
    if (key === undefined || !wanted.has(key)) return [];
    const home = places.valueOf(key);
    return [{ value: typeof home === 'number' ? Math.abs(value - home) : 0, formula: callFormula('ABS', binaryFormula(at, '-', formula)) }];
  });
}

/** Figures that a sheet works out by itself, held against their home. */
export function reckonedTerms({ ledger, sensitivities }: Pick<ReportContext, 'ledger' | 'sensitivities'>, { initiative, money }: CaseResult): readonly CheckTerm[] {
  const [home, base] = ['money.npv', SENSITIVITY_KEYS.base].map((key) => `${initiative.id}/${key}`);
  const found = sensitivities.get(initiative.id);
  if (home === undefined || base === undefined || found === undefined || !ledger.has(home) || !ledger.has(base)) return [];
  return [{ value: Math.abs((money.measures.npv ?? 0) - found.scenarios.base.npv), formula: callFormula('ABS', binaryFormula(ledger.find(home), '-', ledger.find(base))) }];
}

/** All money that moved in a case, in today's value: what noise is in proportion to. */
export function moneyScale(places: StoryPlaces): Formula {
  const sizes = ['money.pvCosts', 'money.pvBenefits'].flatMap((key) => {
    const at = places.at(key);
    return at === undefined ? [] : [callFormula('ABS', at)];
  });
  return sizes.reduce((left, right) => binaryFormula(left, '+', right), formulaOperand(1));
}

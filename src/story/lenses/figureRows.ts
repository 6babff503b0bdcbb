import { binary, call, join, operand, ref, type Expression } from '../../model/expression/Expression';
import { chanceFigure } from '../figures/chanceFigure';
import { MINUS, moneyFigure, type Flattery } from '../figures/moneyFigure';
import { shareFigure } from '../figures/shareFigure';
import { yearsFigure } from '../figures/yearsFigure';
import type { LensContext } from './LensContext';
import { isFresh } from './returnFigures';

/** The five figures of a case, in the order of the case sheet. */
export const CASE_FIGURES = ['cost', 'npv', 'roi', 'payback', 'loss'] as const;
export type CaseFigure = (typeof CASE_FIGURES)[number];

/** Key of the row that holds a figure as it reads, and of the note beneath it. */
export const figureKey = (figure: CaseFigure, part: 'text' | 'note'): string => `figure.${figure}.${part}`;

interface FigureParts {
  readonly text: Expression;
  readonly note: Expression;
}

function money({ builder, input }: LensContext, source: string, read: { readonly label: string; readonly flattery: Flattery }): Expression {
  return ref(moneyFigure(builder, { source, currency: input.setup.currency.value, ...read }));
}

function costParts(context: LensContext): FigureParts {
  const { builder, amount, input } = context;
  const notes = builder.grammar.figureNotes;
  if (amount === null) return { text: operand(notes.none), note: operand('') };
  const years = ref(yearsFigure(builder, 'setup.years', 'Horizon'));
  const rate = ref(shareFigure(builder, { key: 'setup.rate.as-percent', label: 'Discount rate', size: binary(ref('setup.rate'), '*', 100), suffix: '%' }));
  return { text: money(context, 'money.pvCosts', { label: 'Present value of costs', flattery: 'cost' }), note: (input.money.lessBaseline ? notes.costLessBaseline : notes.cost)(years, rate) };
}

function npvParts(context: LensContext): FigureParts {
  const notes = context.builder.grammar.figureNotes;
  const text = money(context, 'money.npv', { label: 'Net present value', flattery: 'gain' });
  if (!context.builder.has('risk.p10')) return { text, note: operand(notes.noRange) };
  const low = money(context, 'risk.p10', { label: 'Low end', flattery: 'gain' });
  const high = money(context, 'risk.p90', { label: 'High end', flattery: 'gain' });
  return { text, note: call('IF', isFresh(context), notes.range(low, high), notes.rangeStale) };
}

function roiParts({ builder }: LensContext): FigureParts {
  const notes = builder.grammar.figureNotes;
  if (!builder.has('money.roi')) return { text: operand(notes.none), note: operand(notes.noCosts) };
  const size = binary(call('ABS', ref('money.roi')), '*', 100);
  const share = ref(shareFigure(builder, { key: 'money.roi.as-percent', label: 'Return on cost', size, suffix: '%', worse: binary(1, '*', binary(ref('money.roi'), '<', 0)) }));
  return { text: join(call('IF', binary(ref('money.roi'), '<', 0), MINUS, ''), share), note: operand(notes.roi) };
}

function paybackParts({ builder }: LensContext): FigureParts {
  const notes = builder.grammar.figureNotes;
  const years = ref(yearsFigure(builder, 'setup.years', 'Horizon'));
  const read = (source: string, label: string): Expression => {
    const text = ref(yearsFigure(builder, source, label));
    return call('IF', binary(ref(source), '<', 0), notes.notPaidBack, text);
  };
  const discounted = read('money.paybackDiscounted', 'Payback, discounted');
  const simple = read('money.paybackSimple', 'Payback, undiscounted');
  const beyond = binary(ref('money.paybackDiscounted'), '<', 0);
  return { text: discounted, note: call('IF', beyond, notes.notWithin(years), notes.payback(simple)) };
}

function lossParts(context: LensContext): FigureParts {
  const { builder, input } = context;
  const notes = builder.grammar.figureNotes;
  if (!builder.has('risk.loss')) return { text: operand(notes.none), note: operand(notes.noRange) };
  const fresh = isFresh(context);
  const chance = ref(chanceFigure(builder, 'risk.loss', 'Chance of not paying back'));
  return { text: call('IF', fresh, chance, notes.none), note: call('IF', fresh, input.money.riskIsSampled ? notes.lossSampled : notes.loss, notes.rangeStale) };
}

const PARTS: Readonly<Record<CaseFigure, (context: LensContext) => FigureParts>> = {
  cost: costParts,
  npv: npvParts,
  roi: roiParts,
  payback: paybackParts,
  loss: lossParts,
};

/** Adds the rows of the five figures; one that has no answer reads as a dash with the reason beneath. */
export function addFigureRows(context: LensContext): void {
  const { builder } = context;
  const { none, noBenefits } = builder.grammar.figureNotes;
  for (const figure of CASE_FIGURES) {
    const answered = figure === 'cost' || builder.has('money.npv');
    const parts = answered ? PARTS[figure](context) : { text: operand(none), note: operand(noBenefits) };
    builder.add({ key: figureKey(figure, 'text'), label: `Figure, ${figure}`, expression: parts.text });
    builder.add({ key: figureKey(figure, 'note'), label: `Note, ${figure}`, expression: parts.note });
  }
}

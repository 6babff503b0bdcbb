import { cellReference } from '../../model/cellAddress';
import { originCells } from '../../model/origin';
import type { HeadState } from '../../alignment/completeness/completeness';
import type { MeasuredView } from '../../money/case/increment';
import type { Draw, DrawLedger } from '../../money/ledger/Pool';
import type { Portfolio, PortfolioEntry } from '../../money/portfolio/Portfolio';
import type { Json } from './Json';

function viewJson({ flow, measures }: MeasuredView): Json {
  const { costs, benefits, net, cumulative } = flow;
  const { pvCosts, pvBenefits, npv, roi, bcr, paybackYears, reasons } = measures;
  return { costs, benefits, net, cumulative, pvCosts, pvBenefits: npv === null ? null : pvBenefits, npv, roi, bcr, paybackYears: { ...paybackYears }, reasons: { ...reasons } };
}

function entryJson({ paybackYears, ...entry }: PortfolioEntry): Json {
  return { ...entry, paybackYears: { ...paybackYears } };
}

function drawJson({ initiative, line, fullest }: Draw): Json {
  const cells = line.record.drawsOn === undefined ? [] : originCells(line.record.drawsOn.origin);
  return { initiative, benefit: line.label.value, quantity: fullest, cells: cells.map(cellReference) };
}

/** What benefits draw on; quantities a year, in the unit of their volumes. */
export function ledgerJson({ pools, improvements }: DrawLedger): Json {
  return {
    pools: pools.map(({ name, draws, available, drawn, remaining, state }) => ({ name, available, drawn, remaining, state, draws: draws.map(drawJson) })),
    countedTwice: improvements.map(({ initiative, metric, volume, benefits }) => ({ initiative, metricId: metric.id, volume, benefits: benefits.map(({ line }) => line.label.value) })),
  };
}

/** Heads of cost and the lines that speak of each; an absent one has none. */
export function completenessJson(heads: readonly HeadState[]): Json {
  return heads.map(({ head, state, lines, risks }) => ({ head, state, lines: lines.map(({ id }) => id), risks: risks.length }));
}

/** Initiatives added up on one set of assumptions; every list by year is as long as the case has columns. */
export function portfolioJson({ entries, valued, unvalued, budget, ledger, risk }: Portfolio): Json {
  const { initiatives, costs, pvCosts } = unvalued;
  return {
    initiatives: entries.map(entryJson),
    total: viewJson(valued.total),
    cash: viewJson(valued.cash),
    benefitGroups: { ...valued.groups },
    withoutBenefits: { initiatives: initiatives.map(({ id }) => id), costs, pvCosts },
    budget: { ...budget, byKind: { ...budget.byKind } },
    ledger: ledgerJson(ledger),
    risk: risk === null ? null : { ...risk },
  };
}

import type { CellAddress } from '../../model/cellAddress';
import type { Sourced } from '../../model/origin';
import { problem } from '../../model/Problem';
import type { RawCell } from '../../model/rawWorkbook';
import { addressOf, cellOf, contextOf } from '../casebook/SourceTable';
import type { SourceRow } from '../casebook/SourceTable';
import { cellOrigin } from '../casebook/takeReading';
import type { BookRun } from '../initiatives/BookRun';
import type { InitiativeDraft } from '../initiatives/InitiativeBook';
import { isBlank } from '../tables/GridView';
import type { CellContext } from '../values/CellContext';
import { currenciesOfSymbol, currencyCode } from '../values/currencies';
import { cellObstacle, shortText } from '../values/readAmount';
import { readMoney, symbolOfMoney } from '../values/readMoney';
import { readText } from '../values/readText';

/** An amount with the currencies it may be in by what its cell or header shows; none where they show none. */
interface ShownAmount {
  readonly meant: readonly string[];
  readonly cell: RawCell;
  readonly context: CellContext;
  readonly at: CellAddress;
}

/**
 * The currency of a line where it is another than the case's: its Currency column says so, or each of its amounts
 * shows it by symbol, code, number format or header. Null: that of the case.
 *
 * `unusable` with a problem at the cell: the column names no currency, or one without an exchange rate.
 */
export function lineCurrency(row: SourceRow, owner: InitiativeDraft, run: BookRun): Sourced<string> | null | 'unusable' {
  const found = typedCurrency(row, owner, run) ?? currencyOfAmounts(row, run);
  if (found === null || found === 'unusable' || found.value === run.run.currency) return found === 'unusable' ? found : null;
  if (Object.hasOwn(run.exchangeRates, found.value)) return found;
  const at = found.origin.kind === 'derived' ? found.origin.from[0] : addressOf(row, 'currency');
  const label = readText(cellOf(row, row.table.columns.has('costLine') ? 'costLine' : 'benefit'));
  const line = label.state === 'read' ? label.value : '';
  owner.problems.push(problem('rate-missing', at ?? null, { currency: found.value, own: run.run.currency ?? '', line }));
  return 'unusable';
}

function typedCurrency(row: SourceRow, owner: InitiativeDraft, run: BookRun): Sourced<string> | null | 'unusable' {
  const cell = cellOf(row, 'currency');
  if (isBlank(cell) || cellObstacle(cell) !== null) return null;
  const at = addressOf(row, 'currency');
  const text = readText(cell);
  const typed = text.state === 'read' ? text.value : '';
  // A dollar sign in a Canadian case means Canadian dollars.
  const meant = currenciesOfSymbol(typed);
  const value = meant.length > 0 ? likeliest(meant, run) : currencyCode(typed);
  if (value !== null) return { value, origin: cellOrigin({ cell, at, header: '' }) };
  owner.problems.push(problem('choice-unknown', at, { text: shortText(typed), choices: 'ISO 4217', header: row.table.columns.get('currency')?.header ?? '' }));
  return 'unusable';
}

/** That of the case where it may be meant, else one with an exchange rate, else the first. */
function likeliest(meant: readonly string[], { run, exchangeRates }: BookRun): string | null {
  if (run.currency !== null && meant.includes(run.currency)) return run.currency;
  return meant.find((code) => Object.hasOwn(exchangeRates, code)) ?? meant[0] ?? null;
}

function currencyOfAmounts(row: SourceRow, run: BookRun): Sourced<string> | null {
  const shown = amountsOf(row, run);
  const isOther = ({ meant }: ShownAmount): boolean => meant.length > 0 && !meant.includes(run.run.currency ?? '');
  const first = shown.find(isOther);
  const value = first === undefined ? null : likeliest(first.meant, run);
  if (value === null || !shown.every((amount) => amount.meant.includes(value) || isNothing(amount))) return null;
  const from = shown.filter(({ meant }) => meant.includes(value)).map(({ at }) => at);
  return { value, origin: { kind: 'derived', from, rule: 'currency-of-line' } };
}

/** Nothing is nothing in any currency, and so is a cell that says no amount. */
function isNothing({ meant, cell, context }: ShownAmount): boolean {
  if (meant.length > 0) return false;
  const reading = readMoney(cell, context);
  return reading.state !== 'read' || reading.value === 0;
}

/** What the amounts of a line show: years and unit value. */
function amountsOf(row: SourceRow, run: BookRun): readonly ShownAmount[] {
  const { table, line } = row;
  const unitValue = table.columns.get('unitValue');
  const columns = unitValue === undefined ? table.mapping.years : [...table.mapping.years, unitValue];
  return columns.flatMap((column) => {
    const cell = table.view.cell(line, column.slot);
    if (isBlank(cell)) return [];
    const context = contextOf(run.run, table, column);
    const symbol = symbolOfMoney(cell) ?? context.headerSymbol;
    const meant = symbol === undefined ? [] : currenciesOfSymbol(symbol);
    return [{ meant, cell, context, at: table.view.address(line, column.slot) }];
  });
}

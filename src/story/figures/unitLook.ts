/** Where a metric's unit stands around its levels. */
export interface UnitLook {
  /** Directly before the number, e.g. `$`. */
  readonly prefix: string;
  /** Directly behind the number, e.g. `%`. */
  readonly suffix: string;
  /** Behind the second level, with its space. */
  readonly behind: string;
}

const CURRENCY_UNIT = /^([$£€¥])\s*(.*)$/;

/**
 * Splits a unit into what touches the number and what follows it.
 *
 * @example unitLook('%') // { prefix: '', suffix: '%', behind: '' }
 * @example unitLook('minutes') // { prefix: '', suffix: '', behind: ' minutes' }
 * @example unitLook('$ per case') // { prefix: '$', suffix: '', behind: ' per case' }
 */
export function unitLook(unit: string): UnitLook {
  const text = unit.trim();
  if (text === '') return { prefix: '', suffix: '', behind: '' };
  if (text.startsWith('%')) {
    const rest = text.slice(1).trim();
    return { prefix: '', suffix: '%', behind: rest === '' ? '' : ` ${rest}` };
  }
  const currency = CURRENCY_UNIT.exec(text);
  if (currency === null) return { prefix: '', suffix: '', behind: ` ${text}` };
  const rest = (currency[2] ?? '').trim();
  return { prefix: currency[1] ?? '', suffix: '', behind: rest === '' ? '' : ` ${rest}` };
}

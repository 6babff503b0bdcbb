import type { Cell } from '../../book/Cell';
import type { ShownTexts } from '../../book/ShownTexts';

/** Digits that a number is stored with. */
const DIGITS = 15;

function plainFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}

function numberText(value: number, format: string, shown: ShownTexts): string {
  const plain = plainFormat(format);
  if (plain.includes('%')) return `${String(Number((value * 100).toPrecision(DIGITS)))}%`;
  const isDate = plain !== 'General' && /[dmy]/i.test(plain) && !/[0#]/.test(plain);
  return isDate ? shown.of({ type: 'Double', value }, 'yyyy-mm-dd') : String(value);
}

/** What the formula bar shows of a cell: its formula, or its value as one would type it. */
export function typedText({ content, look }: Cell, shown: ShownTexts): string {
  if (content.kind === 'empty') return '';
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'error') return content.error;
  const { value } = content;
  if (typeof value === 'number') return numberText(value, look.numberFormat, shown);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return content.quoted === true ? `'${value}` : value;
}

import { serialOfIso } from '../../model/calendar';
import type { FieldDefinition, FieldType } from '../../model/field';
import type { NewCell } from '../build/SheetBuilder';
import type { ValidationDescription } from '../description/SheetDescription';
import type { ExampleCell } from './Example';

const FORMATS: Readonly<Partial<Record<FieldType, string>>> = { money: '#,##0', date: 'd mmm yyyy', deadline: 'd mmm yyyy', percent: '0.0%', change: '0.0%' };

/** An input cell of a template: blank, or what the example holds. */
export function templateCell(value: ExampleCell | undefined, { type }: FieldDefinition): NewCell {
  const format = FORMATS[type];
  const style = type === 'text' || type === 'choice' || type === 'period' ? 'inputText' : 'input';
  const day = typeof value === 'string' && (type === 'date' || type === 'deadline') ? serialOfIso(value) : null;
  return { value: day ?? (value === '' ? null : (value ?? null)), style, ...(format === undefined || (typeof value === 'string' && day === null) ? {} : { format }) };
}

/** What may be typed into a column, with its help; null where anything may. */
export function templateRule(definition: FieldDefinition): ValidationDescription['rule'] | null {
  const { type, choices, minimum = null, maximum = null } = definition;
  if (choices !== undefined) return { kind: 'list', choices };
  if (type === 'money' || type === 'number' || type === 'percent' || type === 'months') return { kind: 'decimal', minimum, maximum };
  return type === 'date' ? { kind: 'date', minimum: EARLIEST_DAY, maximum: null } : null;
}

/** 1 January 1990: an earlier day is a number typed in the wrong column. */
const EARLIEST_DAY = 32874;

import fc from 'fast-check';
import type { Draw } from './Draw';

/** Texts that have broken spreadsheets before: quotes, formulas, brackets, wildcards, escapes, other scripts, great length. */
export const AWKWARD_TEXTS: readonly string[] = [
  'Dr. O\'Neil\'s "fast lane"',
  '=SUM(A1:A9)',
  '+44 calls',
  '@home monitoring',
  '-5 degree storage',
  'Übergabe der Pflege – Größe',
  '患者等待时间',
  'Ward <3> & theatre',
  'first line\nsecond line',
  '  padded   words ',
  'a*b?c~d',
  '_x0041_ code',
  '100% digital',
  '{braces} and {name}',
  'TRUE',
  '1E5',
  '2026',
  '👩‍⚕️ handover',
  "'quoted'",
  '"',
  `${'very long words about one thing '.repeat(9)}end`,
];

const PLAIN_TEXTS: readonly string[] = ['Cloud migration', 'Virtual ward', 'Order platform', 'Identity service', 'Imaging archive'];

/** A text that nobody would stumble over, or one that somebody will. */
export function drawText(draw: Draw): string {
  const kind = draw(fc.integer({ min: 0, max: 9 }));
  if (kind < 5) return draw(fc.constantFrom(...PLAIN_TEXTS));
  if (kind < 9) return draw(fc.constantFrom(...AWKWARD_TEXTS));
  const free = draw(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })).trim();
  return free === '' ? 'blank' : `x${free}`;
}

/** Names that differ from one another, each of any kind. */
export function drawNames(draw: Draw, count: number, stem: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const text = drawText(draw);
    return index === 0 && draw(fc.boolean()) ? text : `${text} ${stem}${String(index + 1)}`;
  });
}

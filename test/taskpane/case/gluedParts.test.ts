import type { PartView } from '../../../src/app/pane/PartView';
import { gluedParts } from '../../../src/taskpane/case/gluedParts';

const words = (text: string): PartView => ({ text, detail: null });
const figure = (text: string): PartView => ({ text, detail: { text, meaning: '', cells: [], notes: [] } });
const drawn = (...parts: readonly PartView[]): readonly string[] => gluedParts(parts).map(({ before, text, after }) => before + text + after);

describe('gluedParts', () => {
  it.each([
    [[words('investment ('), figure('£2.43m'), words(' over its life)')], ['investment ', '(£2.43m', ' over its life)']],
    [[words('patients ('), figure('180'), words(' to '), figure('270'), words(') by '), figure('March 2028'), words('.')], ['patients ', '(180', ' to ', '270)', ' by ', 'March 2028.', '']],
    [[figure('£1m'), words('; '), figure('£2m')], ['£1m;', ' ', '£2m']],
    [[words('It pays (soon).')], ['It pays (soon).']],
    [[figure('9'), words('%')], ['9%', '']],
  ])('keeps the marks of %j to their figures', (parts, expected) => {
    expect(drawn(...parts)).toEqual(expected);
  });

  it('neither loses nor doubles a mark between two figures', () => {
    expect(drawn(figure('a1'), words('/'), figure('b2')).join('')).toBe('a1/b2');
  });
});

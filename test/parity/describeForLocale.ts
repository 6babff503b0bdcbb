import { buildCase } from '../../src/app/buildCase';
import type { BuiltReport } from '../../src/app/buildReport';
import { localeFormat } from '../../src/model/localeFormat';
import { describeWorkbook, type DescribedReport } from '../../src/report/describeWorkbook';

/**
 * The description of a run as a reader of another locale would see it: the same English words with that reader's
 * separators, which is what FIXED writes there.
 */
export function describeForLocale({ raw, casebook, words, cases }: BuiltReport, locale: string): DescribedReport {
  const { decimal, group } = localeFormat(locale);
  const localWords = { ...words, grammar: { ...words.grammar, separators: { decimal, group } } };
  return describeWorkbook({
    casebook,
    cases: casebook.initiatives.map((initiative) => buildCase(initiative, casebook, localWords)),
    chosen: cases.map(({ initiative }) => initiative.id),
    words: localWords.report,
    grammar: localWords.grammar,
    version: '0.0.0',
    fileName: raw.fileName,
    fingerprint: raw.fingerprint,
    asOf: casebook.setup.asOf.value,
    takenNames: raw.sheets.map(({ name }) => name),
    standingNames: new Map(),
    notes: new Map(),
    log: [],
  });
}

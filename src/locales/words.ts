import type { OpenReason } from '../alignment/bridge/bridge';
import type { ErrorData } from '../errors/AppError';
import type { ErrorCode } from '../errors/errorCodes';
import type { SerialDay } from '../model/calendar';
import type { Vocabulary } from '../model/vocabularies/vocabulary';
import type { ReportWords } from '../report/words/ReportWords';
import type { ReasonWords } from '../scorecard/scorecards';
import type { StatementGrammar } from '../story/grammar/StatementGrammar';
import type { MissingFact } from '../story/Statement';
import { OPEN_REASON_WORDS } from './en/alignmentWords';
import { dayText } from './en/dayText';
import { ERROR_WORDS } from './en/errors';
import { englishGrammar } from './en/grammar';
import { metricReasons } from './en/reasons';
import { englishReportWords } from './en/reportWords';
import { withheldWords } from './en/withheldWords';

/** All words of one language and vocabulary, for use cases to hand to the rooms. */
export interface Words {
  readonly grammar: StatementGrammar;
  readonly report: ReportWords;
  readonly reasons: ReasonWords;
  readonly openReason: (reason: OpenReason) => string;
  readonly day: (day: SerialDay) => string;
  readonly withheld: (missing: readonly MissingFact[], metric: string | null) => string;
}

/** The words of a locale. Another language is another folder beside `en` and a line here. */
export function wordsOf(tag: 'en-US' | 'en-GB', vocabulary: Vocabulary): Words {
  return {
    grammar: englishGrammar(tag),
    report: englishReportWords(tag, vocabulary),
    reasons: metricReasons(tag, vocabulary),
    openReason: (reason) => OPEN_REASON_WORDS[reason],
    day: (day) => dayText(day, tag),
    withheld: withheldWords,
  };
}

/** The sentence of a failure. */
export function errorSentence(code: ErrorCode, data: ErrorData): string {
  return ERROR_WORDS[code](data);
}

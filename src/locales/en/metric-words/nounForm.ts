import { isParticiple } from './joiningWords';
import { isCounted, isMass, isPlural, pluralOf } from './pluralNoun';

/** A statistic of something counted or timed is one thing. */
const STATISTIC = /^(?:average|mean|median|maximum|minimum|peak|longest|shortest|typical) /i;
/** What time is spent on: such time is an amount, not something counted. */
const TIME_AMOUNT = /\b(?:documentation|charting|after-hours|out-of-hours|staff|admin|administrative|administration|clinical|clinician|nursing|nurse|doctor|physician|consultant|idle|pajama|pyjama|face|patient|personal|family|free|wasted|hands-on|screen|lost|travel|theatre|contact|bedside|care|manual|productive|paid|preparation|reporting|meeting|engineering|developer|driving) time$/i;
const AMOUNT_OF_DAYS = /^(?:net )?days (?:[a-z]+ )*(?:outstanding|hand|cover)$/i;
/** Whose it is stands in front, so no article does. */
const OWNED = /^\p{L}+s?['’]s? /u;
/** An abbreviation, or a name that ends in a quote, a number or capitals. */
const NAME_END = /(?:[A-Z0-9]|[A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9]*|[”’"'])$/;
/** Counted things of which a percentage is a measure. */
const MEASURED_IN_PERCENT = /^(?:error|loss|change|return|risk)$/;

/** A noun phrase as a sentence says it. */
export interface NounForm {
  readonly text: string;
  readonly plural: boolean;
}

/** What stands around the noun of a name. */
export interface NounPlace {
  /** Behind the noun, with its space: ` of stay`. */
  readonly tail: string;
  /** `%` where its levels are percentages. */
  readonly unit: string;
}

const NOWHERE: NounPlace = { tail: '', unit: '' };
const one = (text: string): NounForm => ({ text, plural: false });
const withThe = (head: string): NounForm => one(/^(?:the|our|all|each|every) /i.test(head) ? head : `the ${head}`);

/** Time alone is a span; `wait time` is counted unless it is an amount. */
function timeForm(head: string): NounForm {
  if (/first time$/.test(head)) return one(head);
  return TIME_AMOUNT.test(head) ? one(head) : { text: `${head}s`, plural: true };
}

/** Counted things in the plural; measures of them stay one thing. */
function countedForm(head: string, last: string, { unit }: NounPlace): NounForm | null {
  const noun = last.toLowerCase();
  if (noun === 'time') return timeForm(head);
  if (!isCounted(noun.split('-').at(-1) ?? noun) || isMass(noun)) return null;
  const isMeasure = unit.startsWith('%') && MEASURED_IN_PERCENT.test(noun);
  return isMeasure ? withThe(head) : { text: head.slice(0, head.length - last.length) + pluralOf(last), plural: true };
}

/** A name whose noun is not plural and no statistic. */
function singularForm(head: string, last: string, place: NounPlace): NounForm {
  const noun = last.toLowerCase();
  const isBare = isParticiple(noun) || NAME_END.test(last);
  if (/^ of /i.test(place.tail) && !isBare) return withThe(head);
  const counted = countedForm(head, last, place);
  if (counted !== null) return counted;
  return isBare || isMass(noun) || OWNED.test(head) ? one(head) : withThe(head);
}

/**
 * The noun phrase in front of a name's tail, in the number and with the article that a sentence needs.
 *
 * Counted things become plural; what cannot be counted and abbreviations stay bare; measures and whatever else is one thing take "the".
 *
 * @example nounForm('patient wait time') // { text: 'patient wait times', plural: true }
 * @example nounForm('average wait') // { text: 'the average wait', plural: false }
 * @example nounForm('clinician adoption') // { text: 'clinician adoption', plural: false }
 * @example nounForm('waiting list') // { text: 'the waiting list', plural: false }
 */
export function nounForm(head: string, place: NounPlace = NOWHERE): NounForm {
  const last = head.split(' ').at(-1) ?? '';
  if (AMOUNT_OF_DAYS.test(head)) return one(head);
  if (isPlural(last)) return { text: head, plural: true };
  if (STATISTIC.test(head) || /^time(?: |$)/i.test(head)) return withThe(head);
  return singularForm(head, last, place);
}

import { classOfWords } from '../../model/benefitClassWords';
import { CHOICE_SYNONYMS } from '../../model/choices';
import type { PresetId } from '../../model/choices';
import type { RawCell } from '../../model/rawWorkbook';
import { foldText } from '../../model/foldText';
import { choicesOfSecondSide } from '../../model/vocabularies/vocabulary';
import { shortText } from './readAmount';
import { read, refused } from './Reading';
import type { Reading } from './Reading';
import { readText } from './readText';

/** Ways to leave a choice open. */
const OPEN = /^(?:tbc|tbd|n\/?a|\?+|[-–—]+|unknown)$/iu;

/**
 * Reads one of a closed list of words, by the word itself or by a known other word for it; which words are known for
 * a class of benefit depends on the preset.
 *
 * @example readChoice({ value: 'Pilot' }, ['measured', 'piloted']) // { state: 'read', value: 'piloted', coercion: 'choice-from-synonym', factor: 1 }
 */
export function readChoice(cell: RawCell, choices: readonly string[], preset: PresetId | null = null): Reading<string> {
  if (typeof cell.value === 'boolean' && choices.includes('yes')) return read(cell.value ? 'yes' : 'no', 'choice-from-synonym');
  const reading = readText(cell);
  if (reading.state !== 'read') return reading;
  const lower = reading.value.toLowerCase();
  const exact = choices.find((choice) => choice.toLowerCase() === lower);
  if (exact !== undefined) return read(exact);
  const folded = foldText(reading.value);
  const same = choices.find((choice) => foldText(choice) === folded);
  if (same !== undefined) return read(same);
  const known = Object.hasOwn(CHOICE_SYNONYMS, folded) ? CHOICE_SYNONYMS[folded] : undefined;
  const other = [known, ...choicesOfSecondSide(folded), classOfWords(reading.value, preset)?.means].find((choice) => choice !== undefined && choices.includes(choice));
  if (other !== undefined) return read(other, 'choice-from-synonym');
  if (OPEN.test(reading.value)) return refused('value-withheld', { text: reading.value });
  return refused('choice-unknown', { text: shortText(reading.value), choices: choices.join(', ') });
}

import { PRESETS } from './choices';
import type { BenefitClass, PresetId } from './choices';

/** Words of another way to class benefits, with the class that each is counted as. */
export interface ClassWords {
  readonly means: BenefitClass;
  /** As people write them; matched without case, spaces and punctuation. */
  readonly words: readonly string[];
  /** Presets under which the words are understood so. */
  readonly packs: readonly PresetId[];
  /** Whose words they are, and why they are counted so. */
  readonly source: string;
}

const EVERYWHERE = PRESETS;
const COMMERCIAL: readonly PresetId[] = ['us-health', 'business'];
const HARD_SOFT = 'Usage of finance departments: hard savings leave a budget line, soft savings do not';
const STEPS = 'HIMSS Value STEPS (Satisfaction, Treatment/clinical, Electronic secure data, Patient engagement and population management, Savings)';

/**
 * Other words for the classes of benefit. Where a word leaves open whether cash leaves a budget, it does not count as
 * cash: whoever wants it to says cash-releasing.
 */
export const BENEFIT_CLASS_WORDS: readonly ClassWords[] = [
  { means: 'cash-releasing', words: ['hard', 'hard savings', 'hard saving', 'hard benefit', 'hard benefits', 'hard dollar', 'green dollar'], packs: EVERYWHERE, source: HARD_SOFT },
  { means: 'cash-releasing', words: ['cash', 'cashable', 'cash saving', 'cash savings', 'cash releasing benefit'], packs: EVERYWHERE, source: 'NHS usage: cashable savings' },
  { means: 'cash-releasing', words: ['revenue', 'new revenue', 'additional revenue', 'revenue increase', 'income', 'additional income'], packs: COMMERCIAL, source: 'Money that comes in. Not understood under nhs-england, where revenue is the opposite of capital' },
  { means: 'non-cash-releasing', words: ['soft', 'soft savings', 'soft saving', 'soft benefit', 'soft benefits', 'soft dollar', 'blue dollar'], packs: EVERYWHERE, source: HARD_SOFT },
  { means: 'non-cash-releasing', words: ['non cash', 'non cashable', 'non cash releasing benefit', 'efficiency'], packs: EVERYWHERE, source: 'NHS usage: benefits that free time or room, not money' },
  { means: 'non-cash-releasing', words: ['productivity', 'productivity gain', 'time saved', 'capacity'], packs: EVERYWHERE, source: 'Time that is freed releases money only once somebody says how' },
  { means: 'non-cash-releasing', words: ['cost avoidance', 'cost avoided', 'avoided cost', 'avoided costs'], packs: EVERYWHERE, source: 'A cost that is never budgeted leaves no budget when it is avoided' },
  { means: 'non-cash-releasing', words: ['savings', 'saving'], packs: EVERYWHERE, source: `${STEPS}: savings, of which only those named cash-releasing count as cash` },
  { means: 'societal', words: ['social', 'public value', 'patient benefit', 'health benefit', 'quality of life'], packs: EVERYWHERE, source: 'HM Treasury, The Green Book: value to society' },
  { means: 'societal', words: ['treatment', 'clinical', 'treatment/clinical', 'patient engagement', 'patient engagement and population management', 'population management', 'prevention', 'prevention and patient education', 'patient education'], packs: EVERYWHERE, source: `${STEPS}: value to patients` },
  { means: 'unmonetisable', words: ['unmonetizable', 'non monetisable', 'non monetizable', 'unmonetised', 'unmonetized', 'qualitative', 'intangible'], packs: EVERYWHERE, source: 'HM Treasury, The Green Book: effects without a price' },
  { means: 'unmonetisable', words: ['satisfaction', 'electronic secure data', 'electronic information/data', 'electronic information', 'electronic data'], packs: EVERYWHERE, source: `${STEPS}: value without a price of its own` },
];

const fold = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/gu, '');

const BY_WORDS: ReadonlyMap<string, ClassWords> = new Map(BENEFIT_CLASS_WORDS.flatMap((entry) => entry.words.map((words) => [fold(words), entry] as const)));

/**
 * The entry for other words of a class of benefit; null where they are none, or are not understood under the preset.
 * Without a preset only words count that every preset understands.
 *
 * @example classOfWords('Cost avoidance', 'us-health')?.means // 'non-cash-releasing'
 * @example classOfWords('Revenue', 'nhs-england') // null
 */
export function classOfWords(words: string, preset: PresetId | null): ClassWords | null {
  const entry = BY_WORDS.get(fold(words));
  if (entry === undefined) return null;
  return (preset === null ? PRESETS.every((pack) => entry.packs.includes(pack)) : entry.packs.includes(preset)) ? entry : null;
}

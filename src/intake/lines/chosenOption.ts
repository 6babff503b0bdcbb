import { foldText } from '../../model/foldText';

const DO_NOTHING: ReadonlySet<string> = new Set([
  'donothing',
  'businessasusual',
  'bau',
  'baseline',
  'statusquo',
  'nochange',
  'asis',
  'current',
  'carryonastoday',
  'carryingonastoday',
]);
const DO_MINIMUM: ReadonlySet<string> = new Set(['dominimum', 'minimum', 'dotheminimum']);

/**
 * The option whose lines are the proposal: the first that is neither the baseline option nor named do nothing, do
 * minimum or business as usual; null when no line names one.
 *
 * @example chosenOption(['Do nothing', 'Cloud', 'Hybrid'], undefined) // 'Cloud'
 */
export function chosenOption(options: readonly string[], baselineOption: string | undefined): string | null {
  const isComparator = (option: string): boolean => isDoNothing(option) || DO_MINIMUM.has(foldText(withoutNumber(option)));
  return options.find((option) => !isComparator(option) && (baselineOption === undefined || !isSameOption(option, baselineOption))) ?? null;
}

/**
 * The option that the case is measured against: the one stated, else the first named do nothing or business as usual;
 * null where neither is there. Do minimum is a way to do it unless it is stated.
 *
 * @example baselineOption(['Do minimum', 'Option 1: BAU', 'Cloud'], undefined) // 'Option 1: BAU'
 * @example baselineOption(['Do nothing', 'Cloud'], 'Business as usual') // 'Do nothing'
 * @example baselineOption(['Cloud'], 'Do nothing') // null
 */
export function baselineOption(options: readonly string[], stated: string | undefined): string | null {
  if (stated === undefined) return options.find(isDoNothing) ?? null;
  const same = options.find((option) => isSameOption(option, stated));
  // Two words for carrying on as today mean the same option.
  return same ?? (isDoNothing(stated) ? options.find(isDoNothing) : undefined) ?? null;
}

/**
 * Whether two wordings name one option; case, spaces and a number before the name do not count.
 *
 * @example isSameOption('Option 2: Cloud', 'cloud') // true
 */
export function isSameOption(option: string, other: string): boolean {
  return foldText(option) === foldText(other) || foldText(withoutNumber(option)) === foldText(withoutNumber(other));
}

function withoutNumber(option: string): string {
  return option.replace(/^(?:option\s*)?[0-9a-e]\s*[:.)–-]\s*/iu, '');
}

function isDoNothing(option: string): boolean {
  return DO_NOTHING.has(foldText(withoutNumber(option)));
}

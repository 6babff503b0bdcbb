import { parseArgs } from 'node:util';
import { AppError } from '../errors/AppError';
import { PRESETS, type PresetId } from '../model/choices';
import { serialOfIso, type SerialDay } from '../model/calendar';

/** The command line, read and checked. */
export interface CommandOptions {
  readonly command: string;
  readonly input: string | null;
  readonly out: string | null;
  /** File for the JSON; `-` is the terminal. */
  readonly json: string | null;
  readonly initiatives: readonly string[];
  readonly sheet: string | null;
  readonly preset: PresetId | null;
  readonly locale: string | null;
  readonly map: string | null;
  readonly today: SerialDay | null;
  readonly seed: number | null;
  readonly trials: number | null;
  readonly force: boolean;
  readonly example: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  initiative: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  preset: { type: 'string' },
  locale: { type: 'string' },
  map: { type: 'string' },
  today: { type: 'string' },
  seed: { type: 'string' },
  trials: { type: 'string' },
  force: { type: 'boolean' },
  example: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const invalid = (argument: string, value: string, reason: string): AppError => new AppError('argument-invalid', { argument, value, reason });

function presetOf(value: string | undefined): PresetId | null {
  if (value === undefined) return null;
  const found = PRESETS.find((preset) => preset === value);
  if (found === undefined) throw invalid('--preset', value, `possible are ${PRESETS.join(', ')}`);
  return found;
}

function dayOf(value: string | undefined): SerialDay | null {
  if (value === undefined) return null;
  const day = serialOfIso(value);
  if (day === null) throw invalid('--today', value, 'a day is written as YYYY-MM-DD');
  return day;
}

function wholeOf(name: string, value: string | undefined, least: number): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < least) throw invalid(name, value, `a whole number from ${String(least)} on is needed`);
  return number;
}

function localeOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch (cause) {
    throw new AppError('argument-invalid', { argument: '--locale', value, reason: 'a locale looks like en-GB' }, cause);
  }
}

function parsed(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new AppError('argument-invalid', { argument: args.join(' '), value: '', reason }, cause);
  }
}

/**
 * Reads the command line.
 *
 * @throws AppError `argument-invalid` for an unknown option or a value that cannot be used.
 */
export function readOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = parsed(args);
  const [command = '', input = null, ...rest] = positionals;
  const [extra] = rest;
  if (extra !== undefined) throw invalid(extra, extra, 'only one file is read at a time');
  return {
    command,
    input,
    out: values.out ?? null,
    json: values.json ?? null,
    initiatives: values.initiative ?? [],
    sheet: values.sheet ?? null,
    preset: presetOf(values.preset),
    locale: localeOf(values.locale),
    map: values.map ?? null,
    today: dayOf(values.today),
    seed: wholeOf('--seed', values.seed, 0),
    trials: wholeOf('--trials', values.trials, 1),
    force: values.force ?? false,
    example: values.example ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

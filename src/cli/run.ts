import { VERSION } from '../app/version';
import { AppError } from '../errors/AppError';
import { errorSentence } from '../locales/words';
import { buildCommand } from './commands/buildCommand';
import { checkCommand } from './commands/checkCommand';
import { mapCommand } from './commands/mapCommand';
import { templateCommand } from './commands/templateCommand';
import { EXIT, type ExitStatus } from './exitStatus';
import { HELP } from './help';
import { readOptions, type CommandOptions } from './options';
import type { Terminal } from './Terminal';

type Command = (options: CommandOptions, terminal: Terminal) => Promise<ExitStatus>;

/** Every command by its name. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['build', buildCommand],
  ['check', checkCommand],
  ['template', templateCommand],
  ['map', mapCommand],
]);

async function runChecked(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const options = readOptions(args);
  if (options.version) {
    terminal.out(VERSION);
    return EXIT.done;
  }
  if (options.help || options.command === '' || options.command === 'help') {
    terminal.out(HELP);
    return options.help || options.command === 'help' ? EXIT.done : EXIT.failed;
  }
  const command = COMMANDS.get(options.command);
  if (command === undefined) throw new AppError('command-unknown', { command: options.command, commands: [...COMMANDS.keys()].join(', ') });
  return command(options, terminal);
}

/** Runs one command line; a failure is told in one sentence and gives status 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await runChecked(args, terminal);
  } catch (cause) {
    // Anything but our own error is a fault of the program: it is thrown on, with its stack.
    if (!(cause instanceof AppError)) throw cause;
    terminal.err(errorSentence(cause.code, cause.data));
    return EXIT.failed;
  }
}

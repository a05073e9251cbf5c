import { type Command, CommanderError } from 'commander';
import { closest } from '../values/id.ts';
import { UsageError } from './errors.ts';

/**
 * Commander's complaint in our words; null when it is no complaint (`--help`, `--version`).
 * @param at the command that the line was about, see `commandAt`
 */
export function toUsageError(error: CommanderError, at: Command): UsageError | null {
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError('option-unknown', { option: named, near: near(named, optionNames(at)) });
    case 'commander.unknownCommand':
      return new UsageError('command-unknown', { command: named, near: near(named, commandNames(at)) });
    case 'commander.missingArgument':
      return new UsageError('argument-missing', { name: named });
    case 'commander.excessArguments':
      return new UsageError('argument-excess');
    case 'commander.optionMissingArgument':
      return new UsageError('option-value-missing', { option: named });
    case 'commander.invalidArgument':
      return invalid(error.message);
    default:
      return error.exitCode === 0 ? null : new UsageError('usage');
  }
}

function invalid(message: string): UsageError {
  const [, flags = '', value = ''] = /option '([^']*)' argument '([^']*)'/.exec(message) ?? [];
  const [, allowed = ''] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
  return new UsageError('value-wrong', { flag: flags, value, allowed });
}

function near(text: string, names: readonly string[]): string {
  return closest(text, names).join(', ') || '-';
}

/** The options that a command takes: its own and those that every command takes. */
function optionNames(command: Command): readonly string[] {
  const own = command.options.map(({ long }) => long ?? '');
  return command.parent === null ? own : [...own, ...optionNames(command.parent)];
}

function commandNames(command: Command): readonly string[] {
  return command.commands.map((one) => one.name());
}

/** The deepest command that a line names, and its words so far; values of options are no words. */
export function commandAt(
  program: Command,
  argv: readonly string[],
): { readonly command: Command; readonly words: readonly string[] } {
  const words = wordsOf(program, argv);
  let command = program;
  for (const word of words) {
    const found = command.commands.find((one) => one.name() === word);
    if (found === undefined) break;
    command = found;
  }
  return { command, words };
}

function wordsOf(program: Command, argv: readonly string[]): readonly string[] {
  const withValue = new Set(
    program.options.filter(({ required }) => required).flatMap(({ short, long }) => [short, long]),
  );
  return argv.filter((one, i) => !one.startsWith('-') && !withValue.has(argv[i - 1] ?? ''));
}

export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

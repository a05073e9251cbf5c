import { type Command, CommanderError } from 'commander';
import { closestText } from '../values/id.ts';
import { UsageError } from './errors.ts';

/** What a line is about: the deepest command that it names, and its words; values of options are no words. */
export interface Subject {
  readonly command: Command;
  readonly words: readonly string[];
}

/** Commander's complaint in our words; null when it is no complaint (`--help`, `--version`). */
export function toUsageError(error: CommanderError, { command: at, words }: Subject): UsageError | null {
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError('option-unknown', { option: named, near: closestText(named, optionNames(at)) });
    case 'commander.unknownCommand':
      return new UsageError('command-unknown', {
        command: named,
        near: closestText(named, commandNames(at)),
      });
    case 'commander.missingArgument':
      return new UsageError('argument-missing', { name: named });
    case 'commander.excessArguments':
      return new UsageError('argument-excess');
    case 'commander.optionMissingArgument':
      return new UsageError('option-value-missing', { option: named });
    case 'commander.invalidArgument':
      return invalid(error.message);
    default:
      return error.exitCode === 0 ? null : withoutVerb(at, words);
  }
}

/** `milepost`, `milepost record`; commander takes `milepost help recrd` for one of these too. */
function withoutVerb(at: Command, [first, second]: readonly string[]): UsageError {
  if (first !== 'help' || second === undefined) return new UsageError('usage');
  return new UsageError('command-unknown', { command: second, near: closestText(second, commandNames(at)) });
}

function invalid(message: string): UsageError {
  const [, flags = '', value = ''] = /option '([^']*)' argument '([^']*)'/.exec(message) ?? [];
  const [, allowed = ''] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
  return new UsageError('value-wrong', { flag: flags, value, allowed });
}

/** The options that a command takes: its own and those that every command takes. */
function optionNames(command: Command): readonly string[] {
  const own = command.options.map(({ long }) => long ?? '');
  return command.parent === null ? own : [...own, ...optionNames(command.parent)];
}

function commandNames(command: Command): readonly string[] {
  return command.commands.map((one) => one.name());
}

/** Finds it before the line is parsed, since a line that cannot be parsed is to be explained. */
export function subjectOf(program: Command, argv: readonly string[]): Subject {
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

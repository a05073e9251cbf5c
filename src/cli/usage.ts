import { type Command, CommanderError } from 'commander';
import { closest } from '../values/id.ts';
import { UsageError } from './errors.ts';

/** Commander's complaint in our words; null when it is no complaint (`--help`, `--version`). */
export function toUsageError(error: CommanderError, program: Command): UsageError | null {
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError('option-unknown', { option: named, near: near(named, optionNames(program)) });
    case 'commander.unknownCommand':
      return new UsageError('command-unknown', { command: named, near: near(named, commandNames(program)) });
    case 'commander.missingArgument':
      return new UsageError('argument-missing', { name: named });
    case 'commander.excessArguments':
      return new UsageError('argument-excess', { value: named });
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

function optionNames(program: Command): readonly string[] {
  const own = program.options.map(({ long }) => long ?? '');
  return [...new Set([...own, ...program.commands.flatMap(optionNames)])];
}

function commandNames(program: Command): readonly string[] {
  return program.commands.flatMap((command) => [
    command.name(),
    ...command.commands.map((sub) => `${command.name()} ${sub.name()}`),
  ]);
}

export function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

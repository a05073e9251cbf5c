import type { Command } from 'commander';
import { makeProgram } from '../../src/cli/program.ts';
import { aWorld } from './cli.ts';

/** A command with its words: `record evidence`; empty for milepost itself. */
export interface Named {
  readonly name: string;
  readonly command: Command;
}

/** The tree of the command line in a language, flat, in the order of the help; what is hidden is not in it. */
export function commandsIn(language: string): readonly Named[] {
  const program = makeProgram(aWorld('/', '2026-01-01T09:00:00Z').services, language, async () => undefined);
  return [{ name: '', command: program }, ...below(program, '')];
}

/** Commands that do something themselves: those without commands below them. */
export function leavesIn(language: string): readonly Named[] {
  return commandsIn(language).filter(({ command }) => command.commands.length === 0);
}

function below(parent: Command, path: string): readonly Named[] {
  return parent
    .createHelp()
    .visibleCommands(parent)
    .filter((command) => command.name() !== 'help')
    .flatMap((command) => {
      const name = path === '' ? command.name() : `${path} ${command.name()}`;
      return [{ name, command }, ...below(command, name)];
    });
}

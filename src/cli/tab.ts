import { type Complete, RootCommand, script } from '@bomb.sh/tab';
import { Option as CommanderOption, type Command as Node } from 'commander';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** What may stand at a place of the command line; asked only when the cursor stands there. */
export type Values = (
  of: { readonly command: string } & ({ readonly flag: string } | { readonly argument: string }),
) => readonly string[];

/** The script that a shell reads once; it asks `milepost complete -- …` at every tab. */
export function shellScript(shell: Shell, executable: string): string {
  return printed(() => script(shell, 'milepost', executable));
}

/**
 * What fits after these words, one a line with a tab and its help, then `:4` for the shell.
 * @param words as the shell gives them; the last is the one at the cursor, perhaps empty
 */
export function completions(tree: Node, words: readonly string[], values: Values): string {
  const root = new RootCommand();
  describe(root, tree, tree, values);
  addChildren(root, tree, tree, '', values);
  return printed(() => root.parse([...words]));
}

function addChildren(root: RootCommand, tree: Node, parent: Node, path: string, values: Values): void {
  for (const command of tree.createHelp().visibleCommands(parent)) {
    const name = path === '' ? command.name() : `${path} ${command.name()}`;
    describe(root.command(name, command.description()), command, tree, values, name);
    addChildren(root, tree, command, name, values);
  }
}

function describe(
  target: ReturnType<RootCommand['command']>,
  command: Node,
  tree: Node,
  values: Values,
  name = '',
): void {
  const own = command === tree ? [] : command.options;
  for (const option of [...own, ...tree.options, ...HELP])
    if (!option.hidden) addOption(target, option, name, values);
  for (const argument of command.registeredArguments)
    target.argument(
      argument.name(),
      (complete) => offer(complete, values({ command: name, argument: argument.name() })),
      argument.variadic,
    );
}

const HELP: readonly CommanderOption[] = [new CommanderOption('-h, --help')];

function addOption(
  target: ReturnType<RootCommand['command']>,
  option: CommanderOption,
  command: string,
  values: Values,
): void {
  const long = (option.long ?? '').replace(/^--/, '');
  const short = option.short?.replace(/^-/, '');
  const takesValue = option.required || option.optional;
  if (!takesValue) target.option(long, option.description, short);
  else
    target.option(
      long,
      option.description,
      (complete) => offer(complete, option.argChoices ?? values({ command, flag: option.long ?? '' })),
      short,
    );
}

function offer(complete: Complete, found: readonly string[]): void {
  for (const value of found) complete(value, '');
}

/** The library prints by itself: what it says while it works is taken instead. */
function printed(work: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: unknown) => lines.push(String(line));
  try {
    work();
  } finally {
    console.log = log;
  }
  return `${lines.join('\n')}\n`;
}

import type { Command } from 'commander';
import { valuesOf } from '../complete-values.ts';
import { UsageError } from '../errors.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { completions, shellScript, shells } from '../tab.ts';

/** The script that makes a shell complete the command line of milepost. @throws UsageError for another shell */
export function completion(wanted: string): CommandResult {
  const shell = shells.find((one) => one === wanted);
  if (shell === undefined)
    throw new UsageError('value-wrong', { flag: 'completion', value: wanted, allowed: shells.join(', ') });
  const text = shellScript(shell, 'milepost');
  return { codes: [0], body: { shell, script: text }, text };
}

/** What a shell asks at a tab. `-C` among the words says where the plan is. */
export function complete(
  services: Services,
  options: GlobalOptions,
  words: readonly string[],
  tree: Command,
): CommandResult {
  const at = words.findIndex((word) => word === '-C' || word === '--cwd');
  const folder = (at < 0 ? options.cwd : words[at + 1]) ?? '.';
  const text = completions(tree, words, valuesOf(services, folder));
  return { codes: [0], body: { completions: text.split('\n').slice(0, -2) }, text };
}

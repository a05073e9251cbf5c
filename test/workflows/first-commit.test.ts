import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputsIn, runAction } from '../makers/action.ts';
import { aFolder, must, say } from '../makers/cli.ts';
import { GIT_ENV } from '../makers/git.ts';

const NOW = '2026-12-01T09:00:00Z';

/** A person's shell, without anything of this machine's own Git settings. */
function shell(cwd: string, commands: string): string {
  return execFileSync('sh', ['-ec', commands], { cwd, env: GIT_ENV, encoding: 'utf8' });
}

/** Starts a programme on GitHub and does in a shell what was printed, up to the first command of milepost. */
async function committed(language: string): Promise<string> {
  const parent = aFolder();
  const flags = ['--playbook', 'ai-mkb', '--language', language, '--start', '2026-12-07'];
  const { stdout } = await must(parent, NOW, ['init', 'acme', ...flags, '--repository', 'acme/plan']);
  const printed = stdout.split('\n').map((line) => line.trim());
  const commands = printed.slice(printed.indexOf('cd acme'));
  expect(commands.findIndex((line) => line.startsWith('npx'))).toBe(commands.length - 2); // then the last line ends
  shell(parent, commands.slice(0, -2).join('\n'));
  return join(parent, 'acme');
}

/** The only step with the Action in a workflow of the folder, done by the code that lies there. */
async function checked(folder: string, workflow: string, event: Readonly<Record<string, string>>) {
  const text = readFileSync(join(folder, '.github/workflows', workflow), 'utf8');
  const [inputs = {}] = inputsIn(text, './.github/milepost', event);
  expect(inputs.command).toBe('check');
  return runAction(folder, NOW, inputs, {}, join(folder, '.github/milepost/action.mjs'));
}

test.each(['nl', 'en'])(
  'the printed commands make a first commit, whose push and pull request the Action in it checks (%s)',
  async (language) => {
    const folder = await committed(language);
    expect(shell(folder, 'git status --porcelain')).toBe('');
    expect(shell(folder, 'git log --format=%s').split('\n')).toHaveLength(2); // one commit
    const { output } = await say(folder, NOW, ['check']);
    expect([output.ok, output.findings?.filter(({ severity }) => severity === 'error')]).toEqual([true, []]);
    if (language === 'nl') {
      const push = await checked(folder, 'apply.yml', { 'github.event.before': '0'.repeat(40) });
      expect([push.isGreen, push.outputs.errors]).toEqual([true, '0']);
      return;
    }
    const base = shell(folder, 'git rev-parse HEAD').trim();
    shell(folder, 'git switch -q -c work');
    appendFileSync(join(folder, 'people.yaml'), 'sponsr: {}\n');
    shell(folder, 'git commit -qam work');
    const pull = await checked(folder, 'check.yml', { 'github.event.pull_request.base.sha': base });
    expect([pull.isGreen, pull.outputs.errors]).toEqual([false, '1']);
    expect(pull.log).toMatch(/^::error file=people\.yaml,line=\d+,col=1,title=key-unknown::/m);
  },
);

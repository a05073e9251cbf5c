import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, BUNDLE, copyOf, folderOf, milepost, must, say } from '../makers/cli.ts';

const NOW = '2026-08-20T09:00:00Z';
const example = copyOf('examples/ai-mkb-halfway');

/** What a shell would offer, without help and without the line for the shell itself. */
async function offered(folder: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await must(folder, NOW, ['complete', '--', ...words]);
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  expect(lines.at(-1)).toBe(':4');
  return lines.slice(0, -1).map((line) => line.split('\t')[0] ?? '');
}

/** Tells bash that these words are typed, and what it then offers. */
function inBash(words: readonly string[]): readonly string[] {
  const bin = aFolder();
  writeFileSync(join(bin, 'milepost'), `#!/bin/sh\nexec '${process.execPath}' '${BUNDLE}' "$@"\n`);
  chmodSync(join(bin, 'milepost'), 0o755);
  const typed = words.map((word) => `'${word}'`).join(' ');
  const script = `source <(milepost completion bash)
COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; COMP_LINE="\${COMP_WORDS[*]}"; COMP_POINT=\${#COMP_LINE}
compopt() { :; } # bash has it only at a real tab
_get_comp_words_by_ref() { cur="\${COMP_WORDS[COMP_CWORD]}"; prev="\${COMP_WORDS[COMP_CWORD-1]}"; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
"$(complete -p milepost | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    cwd: example,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH ?? ''}` },
  });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test('bash itself offers verbs, verbs of a group, flags and ids of the plan', () => {
  expect(inBash(['milepost', 'chec'])).toEqual(['check']);
  expect(inBash(['milepost', 'record', 'evi'])).toEqual(['evidence']);
  expect(inBash(['milepost', 'status', '--lang'])).toEqual(['--language']);
  expect(inBash(['milepost', 'gate', 'gate-sprint-1'])).toEqual(['gate-sprint-1']);
});

test.each([
  [['gate', 'gate-d'], 'gate-data'],
  [['record', 'evidence', 'rollout-'], 'rollout-20'],
  [['record', 'decision', 'gate-data', '--decision', ''], 'go-with-conditions'],
  [['record', 'check', 'hand'], 'hand-over'],
  [['approve', '--by', 's'], 'sponsor'],
  [['review', 'open', ''], '2026-08'],
  [['explain', 'day-not'], 'day-not-valid'],
  [['completion', ''], 'powershell'],
  [['report', '--format', 'h'], 'html'],
  [['check', '--reporter', 's'], 'sarif'],
  [['status', '--language', ''], 'nl'],
  [['-C', example, 'gate', 'gate-d'], 'gate-data'],
])('%j offers %s', async (words, wanted) => {
  expect(await offered(words[0] === '-C' ? aFolder() : example, ...words)).toContain(wanted);
});

test('a shell is not told of the command that it asks with', async () => {
  expect(await offered(example, 'compl')).toEqual(['completion']);
});

test('outside a programme, and with a plan that is broken, nothing is said of ids', async () => {
  expect(await offered(aFolder(), 'gate', '')).toEqual([]);
  const broken = folderOf(new Map([['milepost.yaml', new TextEncoder().encode('a: [')]]));
  expect(await offered(broken, 'gate', '')).toEqual([]);
});

test.each(['zsh', 'fish', 'powershell'])('the script for %s asks milepost', async (shell) => {
  const { stdout } = await must(aFolder(), NOW, ['completion', shell]);
  expect(stdout).toMatch(/milepost.*complete/s);
  const has = spawnSync(shell === 'powershell' ? 'pwsh' : shell, ['--version']).error === undefined;
  if (!has || shell === 'powershell') return; // without this shell its grammar is not checked
  expect(spawnSync(shell, ['-n'], { input: stdout }).status).toBe(0);
});

test('a shell that is not known is named with those that are', async () => {
  const { exitCode, stderr } = await milepost(aFolder(), NOW, ['completion', 'tcsh']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('bash, zsh, fish, powershell');
  expect((await say(aFolder(), NOW, ['completion', 'bash'])).exitCode).toBe(0);
});

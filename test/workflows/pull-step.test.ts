import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aFolder } from '../makers/cli.ts';
import { GIT_ENV, gitFolderOf } from '../makers/git.ts';
import { workflows } from '../makers/workflows.ts';

/** Words that a shell would run if they ever became part of a script. */
const HOSTILE = { title: '$(touch pwned) `touch pwned`; touch pwned "\'\n--web', body: '"; touch pwned #' };

/** `gh` of the test: writes down what it was asked, and knows how many pull requests are open. */
const GH = `#!/bin/sh
printf '%s\\0' "$@" >> "$GH_LOG"; printf '\\n' >> "$GH_LOG"
[ -z "$GH_FAILS" ] || exit 1
case "$1 $2" in
  'pr list') cat "$GH_OPEN" ;;
  'pr create') echo 1 > "$GH_OPEN" ;;
esac
`;

/** A repository on the loopback, a bare folder, and what the workflow does in a fresh clone of it. */
function aRemote() {
  const at = aFolder();
  const [remote, log, open, bin] = ['remote.git', 'log', 'open', 'bin'].map((name) => join(at, name));
  if (remote === undefined || log === undefined || open === undefined || bin === undefined) throw new Error();
  const { folder, git } = gitFolderOf(new Map([['milepost.yaml', new TextEncoder().encode('id: p\n')]]));
  git('clone', '-q', '--bare', folder, remote);
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), GH);
  chmodSync(join(bin, 'gh'), 0o755);
  writeFileSync(open, '0\n');
  appendFileSync(log, '');
  const gitIn = (cwd: string, ...args: readonly string[]) =>
    spawnSync('git', [...args], { cwd, env: GIT_ENV, encoding: 'utf8' }).stdout.trim();
  const { jobs } = parse(workflows({ pull: HOSTILE }).get('.github/workflows/pull.yml') ?? '');
  const step = jobs.pull.steps.at(-1);
  return {
    /** What `gh` was asked, word by word. */
    asked: () =>
      readFileSync(log, 'utf8')
        .split('\0\n')
        .slice(0, -1)
        .map((line) => line.split('\0')),
    branch: () => gitIn(remote, 'ls-tree', '-r', '--name-only', 'refs/heads/milepost/pull').split('\n'),
    subject: () => gitIn(remote, 'log', '-1', '--format=%B', 'refs/heads/milepost/pull'),
    branches: () => gitIn(remote, 'for-each-ref', '--format=%(refname:short)').split('\n'),
    /** One morning. @param records that `pull` has written */
    run: (records: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const clone = join(aFolder(), 'work');
      gitIn(at, 'clone', '-q', remote, clone);
      mkdirSync(join(clone, 'records/2027'), { recursive: true });
      for (const name of records) writeFileSync(join(clone, 'records/2027', name), `id: ${name}\n`);
      const done = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
        cwd: clone,
        env: {
          ...GIT_ENV,
          ...step.env,
          PATH: `${bin}:${GIT_ENV.PATH}`,
          GH_LOG: log,
          GH_OPEN: open,
          ...env,
        },
        encoding: 'utf8',
      });
      expect(readdirSync(clone).sort()).toEqual(['.git', 'milepost.yaml', 'records']);
      return done.status;
    },
  };
}

test('where pull has written nothing, nothing is pushed and nothing is asked', () => {
  const remote = aRemote();
  expect(remote.run([])).toBe(0);
  expect([remote.branches(), remote.asked()]).toEqual([['main'], []]);
});

test('new records become a branch and one pull request, however often it runs, and no word of it is run', () => {
  const remote = aRemote();
  expect(remote.run(['a.yaml'])).toBe(0);
  expect(remote.branch()).toEqual(['milepost.yaml', 'records/2027/a.yaml']);
  expect(remote.subject()).toContain('$(touch pwned) `touch pwned`');
  expect(remote.run(['a.yaml', 'b.yaml'])).toBe(0);
  expect(remote.branch()).toEqual(['milepost.yaml', 'records/2027/a.yaml', 'records/2027/b.yaml']);
  expect(remote.branches()).toEqual(['main', 'milepost/pull']);
  const created = remote.asked().filter(([, verb]) => verb === 'create');
  expect(created).toEqual([
    [
      ...['pr', 'create', '--head', 'milepost/pull', '--base', 'main'],
      ...['--title', HOSTILE.title, '--body', HOSTILE.body],
    ],
  ]);
});

test('when GitHub does not say what is open, the step fails and opens nothing', () => {
  const remote = aRemote();
  expect(remote.run(['a.yaml'], { GH_FAILS: 'yes' })).toBe(1);
  expect(remote.asked().map(([, verb]) => verb)).toEqual(['list']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { notesFor } from '../../.github/scripts/release-notes.mjs';
import { packageRoot } from '../makers/cli.ts';
import { linted } from '../makers/linted.ts';
import { faultsOf } from '../makers/workflow-shape.ts';
import { ACTION, OWN_ACTION, ownWorkflows, workflows } from '../makers/workflows.ts';

const written = [
  ...workflows(),
  ...workflows({ branch: 'release/"1"', action: { kind: 'own', metadata: ACTION, code: '' } }),
].filter(([path]) => path.startsWith('.github/workflows/'));
const all = [...written, ...ownWorkflows()];

test('there are workflows to look at', () => {
  expect(written).toHaveLength(8);
  expect([...ownWorkflows().keys()].length).toBeGreaterThanOrEqual(3);
});

test.each(all)('GitHub has nothing to say of %s, and nobody can abuse it', async (path, text) => {
  expect(await linted(path, text)).toEqual([]);
  expect(faultsOf(text)).toEqual([]);
  const pins = [...text.matchAll(/uses: (?!\.\/)(\S+)(.*)$/gm)].filter(([line]) => !line.includes('OWNER'));
  for (const [, , comment = ''] of pins) expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
});

test('GitHub has nothing to say of action.yml', async () => {
  expect(await linted('action.yml', ACTION)).toEqual([]);
  expect(await linted('action.yml', ACTION.replace('using: node24', 'using: node7'))).not.toEqual([]);
});

test('what init would write for a local tracker is the check alone', () => {
  expect([...workflows({ tracker: 'local' }).keys()]).toEqual(['.github/workflows/check.yml']);
  expect([...workflows({ withPull: false }).keys()]).not.toContain('.github/workflows/pull.yml');
});

test('an Action of its own lies in the repository, and its metadata names the file beside it', () => {
  const files = workflows({ action: { kind: 'own', metadata: ACTION, code: 'export {};' } });
  expect(parse(files.get(`${OWN_ACTION}/action.yml`) ?? '').runs).toEqual({
    using: 'node24',
    main: 'action.mjs',
  });
  expect(files.get(`${OWN_ACTION}/action.mjs`)).toBe('export {};');
  expect(files.get('.github/workflows/check.yml')).toContain(`uses: ./${OWN_ACTION}\n`);
});

test('no answer becomes an expression or another line', () => {
  const text =
    workflows({ branch: `x$${'{{ github.token }}'}\n- y: z` }).get('.github/workflows/apply.yml') ?? '';
  const { on } = parse(text);
  expect(on.push.branches).toEqual(['x$ {{ github.token }}\n- y: z']);
  expect(Object.keys(on)).toEqual(['push', 'workflow_dispatch']);
});

test('only one job may write to the repository, and only one may ask for an identity', () => {
  const rights = (right: string): readonly string[] =>
    all
      .slice(0, 4)
      .concat([...ownWorkflows()])
      .flatMap(([path, text]) =>
        Object.entries<{ permissions?: Record<string, string> }>(parse(text).jobs)
          .filter(([, job]) => job.permissions?.[right] === 'write')
          .map(([job]) => `${path.split('/').at(-1)} ${job}`),
      );
  expect(rights('contents')).toEqual(['pull.yml pull', 'release.yml release']);
  expect(rights('id-token')).toEqual(['release.yml publish']);
});

describe('a fault of each kind is seen', () => {
  const check = workflows().get('.github/workflows/check.yml') ?? '';
  const review = workflows().get('.github/workflows/review.yml') ?? '';

  test.each([
    ['a misspelt input', check.replace('command: check', 'comand: check'), /comand/],
    ['a missing input', check.replace('command: check, ', ''), /command/],
    ['a wrong cron', review.replace('17 6 1-7 * *', '17 25 1-7 * *'), /cron/i],
    ['an unknown permission', check.replace('contents: read', 'content: read'), /content/],
    ['a job that is not there', check.replace('  check:\n', '  check:\n    needs: other\n'), /other/],
    ['an unknown key', check.replace('runs-on:', 'run-on:'), /run/],
    ['an unknown context', check.replace('github.ref', 'gitub.ref'), /gitub/],
    ['an Action that is not there', check.replace('acme/milepost', 'acme/other'), /acme\/other/],
    ['broken YAML', check.replace('jobs:', 'jobs: ['), /./],
  ])('by the language service: %s', async (_, text, message) => {
    expect((await linted('check.yml', text)).join('\n')).toMatch(message);
  });

  test.each([
    [
      'expression-in-script',
      check.replace('- uses: acme', `- run: echo "$${'{{ github.head_ref }}'}"\n      - uses: acme`),
    ],
    ['permissions-all', check.replace('{ contents: read }', 'write-all')],
    ['no-permissions', check.replace('    permissions: { contents: read }\n', '')],
    ['top-permissions', check.replace('permissions: {}\n', '')],
    ['foreign-trigger', check.replace('pull_request:', 'pull_request_target:')],
    ['no-concurrency', check.replace(/concurrency: .*\n/, '')],
    ['no-timeout', check.replace(/ {4}timeout-minutes: .*\n/, '')],
    ['not-pinned', check.replace(/@08c6\S+/, '@v5')],
    ['credentials-stay', check.replace(', persist-credentials: false', '')],
    ['secrets-inherit', check.replace('  check:\n', '  check:\n    secrets: inherit\n')],
    ['schedule-not-alone', review.replace('  workflow_dispatch: {}', '  push: {}')],
    ['even-minute', review.replace('"17 6', '"0 6')],
    ['no-time-zone', review.replace(', timezone: "Europe/Amsterdam"', '')],
  ])('by its shape: %s', (fault, text) => {
    expect(text).not.toBe(check);
    expect(text).not.toBe(review);
    expect(faultsOf(text)).toContain(fault);
  });
});

test('release notes are the section of the tag, and nothing is released without one', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n- Later.\n\n## 1.2.0\n\n- Better.\n\n## 1.1.0\n\n- Good.\n';
  expect(notesFor('v1.2.0', '1.2.0', changelog)).toEqual({ notes: '- Better.\n' });
  expect(notesFor('v1.1.0', '1.1.0', changelog)).toEqual({ notes: '- Good.\n' });
  expect(notesFor('v1.2.0', '1.2.1', changelog).fault).toContain('1.2.1');
  expect(notesFor('v1.3.0', '1.3.0', changelog).fault).toContain('no section');
});

describe.each(['en', 'nl'])('the page about CI (%s)', (language) => {
  const page = readFileSync(join(packageRoot, `docs/${language}/in-ci.md`), 'utf8');

  test('names every input and output of the Action, and every workflow', () => {
    const { inputs, outputs } = parse(ACTION);
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)])
      expect(page).toContain(`\`${name}\``);
    for (const path of workflows().keys()) expect(page).toContain(`\`${path.split('/').at(-1)}\``);
  });

  test('shows a step that works in a workflow', async () => {
    const [, step = ''] = /```yaml\n(- uses: [\s\S]*?)```/.exec(page) ?? [];
    expect(step).toContain('command: check');
    const check = workflows().get('.github/workflows/check.yml') ?? '';
    const text = `${check.slice(0, check.indexOf('      - uses: acme'))}${step.replace(/^/gm, '      ').trimEnd()}\n`;
    expect(await linted('check.yml', text.replace(/ # or.*| # of.*/, ''))).toEqual([]);
  });
});

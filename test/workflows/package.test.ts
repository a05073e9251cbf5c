import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packageRoot } from '../makers/cli.ts';

/** What may lie in the package; `dist/lib` is there after a whole build. */
const MAY: readonly RegExp[] = [
  /^(package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md|action\.yml)$/,
  /^dist\/action\.mjs$/,
  /^dist\/cli\/[a-z0-9.-]+\.c?js$/i,
  /^dist\/lib\/(src|schemas)\/.+\.(js|d\.ts|json)$/,
  /^schemas\/([a-z]+\/)?[a-z-]+\.schema\.json$/,
  /^templates\/(en|nl)\/[a-z-]+\.(md|html)\.hbs$/,
  /^templates\/playbooks\/[a-z-]+\/((en|nl)\/.+|playbook)\.yaml$/,
  /^templates\/(calendars|workflows)\/[a-z0-9-]+\.(yaml|yml)$/,
  /^templates\/repository\/(en|nl)\/[A-Za-z]+\.md$/,
];

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

test('the package holds the bundle, schemas, templates and playbooks, and nothing else', () => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed]: readonly Packed[] = JSON.parse(told);
  const paths = (packed?.files ?? []).map(({ path }) => path);
  expect(paths.filter((path) => !MAY.some((pattern) => pattern.test(path)))).toEqual([]);
  for (const path of [
    'action.yml',
    'dist/action.mjs',
    'dist/cli/milepost.cjs',
    'templates/workflows/check.yml',
    'LICENSE',
  ])
    expect(paths).toContain(path);
  for (const part of ['/task-issue.md.hbs', 'milepost.schema.json', '/nl/milepost.yaml'])
    expect(paths.some((path) => path.endsWith(part))).toBe(true);
});

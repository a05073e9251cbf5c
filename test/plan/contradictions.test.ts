import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codes } from '../../src/findings/codes.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const table = read('docs/contradictions.md');
const facts = read('test/fixtures/domain/seed-facts.yaml');
const listed = [...facts.matchAll(/^ {2}- \{?id: ([CU]\d\d)\b/gm)].flatMap(([, id]) => id ?? []);

test('every contradiction and silence of the source has its line', () => {
  const lines = [...table.matchAll(/^\| ([CU]\d\d) \|/gm)].flatMap(([, id]) => id ?? []);
  expect(listed.length).toBeGreaterThan(50);
  expect(lines).toEqual(listed);
});

test('every code that is named exists', () => {
  const known = new Set<string>(Object.keys(codes));
  const rows = table.split('\n').filter((line) => /^\| [CU]\d\d/.test(line));
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, code]) => code),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((code) => code !== undefined && !known.has(code))).toEqual([]);
});

test('every contradiction is told by a finding, or the decision not to is written down', () => {
  const rows = table.split('\n').filter((line) => /^\| C\d\d \|/.test(line));
  const bare = rows.filter((row) => !/`[a-z]+(?:-[a-z0-9]+)+`/.test(row) && !row.includes('no finding: '));
  expect(rows).toHaveLength(listed.filter((id) => id.startsWith('C')).length);
  expect(bare.map((row) => row.slice(2, 5))).toEqual([]);
});

test('every code that is named is raised by a test', () => {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(test\.ts|mjs|json|yaml)$/.test(path) && !path.startsWith('fixtures/domain/'))
    .filter((path) => path !== 'plan/contradictions.test.ts')
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  expect(tests.length).toBeGreaterThan(150);
  const all = tests.join('\n');
  const named = new Set([...table.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].flatMap(([, code]) => code ?? []));
  const codesNamed = [...named].filter((code) => code in codes);
  expect(codesNamed.length).toBeGreaterThan(40);
  expect(codesNamed.filter((code) => !new RegExp(`['"\\s:]${code}['"\\s]`).test(all))).toEqual([]);
});

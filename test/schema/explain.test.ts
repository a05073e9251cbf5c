import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { loadYaml } from '../../src/source/load.ts';

const FOLDER = new URL('../fixtures/schema/explain/', import.meta.url);
const NAMES: readonly SchemaName[] = ['milepost', 'phase', 'people', 'record', 'methods', 'import-map'];

/** `line code` of every `# expect: code, code` in a file. */
function expected(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const codes = /# expect: (.+)$/.exec(line)?.[1]?.split(', ') ?? [];
    return codes.map((code) => `${index + 1} ${code}`);
  });
}

const files = readdirSync(FOLDER);

test('there are fixtures', () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)('%s says on each line exactly what is expected there', (file) => {
  const bytes = readFileSync(new URL(file, FOLDER));
  const name = NAMES.find((one) => file.startsWith(`${one}-`)) ?? 'milepost';
  const { value, places, findings } = loadYaml(file, bytes);
  const all = [...findings, ...validate(name, value, places)];
  const wanted = expected(bytes.toString('utf8'));
  expect(wanted.length).toBeGreaterThan(0);
  expect(all.map(({ line, code }) => `${line} ${code}`).sort()).toEqual([...wanted].sort());
});

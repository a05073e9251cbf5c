import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { loadText } from '../../src/source/load.ts';
import { aFolder, bytesIn, must, packageRoot } from '../makers/cli.ts';
import { type Editor, type Position, startEditor } from '../makers/language-server.ts';

/** A new programme with milepost among its packages, and another one that was only just cloned. */
const installed = join(aFolder(), 'p');
const cloned = join(aFolder(), 'p');
let editor: Editor;
let bare: Editor;

/** The settings that `init` wrote, as VS Code hands them on. */
function settingsIn(folder: string): object {
  const all: unknown = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
  if (typeof all !== 'object' || all === null || !('yaml.schemas' in all)) throw new Error('no settings');
  return {
    validate: true,
    hover: true,
    completion: true,
    schemas: all['yaml.schemas'],
    schemaStore: { enable: false },
  };
}

beforeAll(async () => {
  for (const folder of [installed, cloned])
    await must('.', '2026-01-02T09:00:00Z', [
      ...['init', folder, '--playbook', 'ai-mkb', '--language', 'en', '--start', '2026-01-05'],
    ]);
  mkdirSync(join(installed, 'node_modules'));
  symlinkSync(packageRoot, join(installed, 'node_modules/milepost'));
  [editor, bare] = await Promise.all(
    [installed, cloned].map((folder) => startEditor(folder, settingsIn(folder))),
  ).then(([one, other]) => {
    if (one === undefined || other === undefined) throw new Error('no editor');
    return [one, other] as const;
  });
});
afterAll(() => Promise.all([editor.close(), bare.close()]));

function textOf(path: string): string {
  return readFileSync(join(installed, path), 'utf8');
}

/** Where a text begins in another. */
function placeOf(text: string, part: string): Position {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

test('every YAML file that init wrote has its editor line, and nothing is wrong with it', async () => {
  const paths = [...bytesIn(cloned).keys()].filter((path) => path.endsWith('.yaml'));
  expect(paths.length).toBeGreaterThan(16);
  for (const path of paths)
    expect(textOf(path).split('\n')[0], path).toMatch(
      /^# yaml-language-server: \$schema=(\.\.\/)*node_modules/,
    );
  const found = await Promise.all(paths.map(async (path) => [path, await editor.open(path, textOf(path))]));
  expect(found).toEqual(paths.map((path) => [path, []]));
});

test('a fault is shown on its line, a wrong pattern in words', async () => {
  const text = textOf('milepost.yaml')
    .replace('currency: EUR', 'currency: euro')
    .replace('policy: extend', 'policy: fast');
  const found = await editor.open('milepost.yaml', text);
  const told = found.map(({ message, range }) => [range.start.line, message]);
  expect(told).toContainEqual([placeOf(text, 'currency:').line, expect.stringContaining('three capitals')]);
  expect(told).toContainEqual([placeOf(text, 'policy: fast').line, expect.stringContaining('extend')]);
  expect(told).toHaveLength(2);
});

test('a key explains itself, and so does each value of a closed list', async () => {
  const text = textOf('milepost.yaml');
  await editor.open('milepost.yaml', text);
  expect(await editor.hover('milepost.yaml', placeOf(text, 'timeZone'))).toContain('IANA time zone');
  const { line, character } = placeOf(text, 'extend}');
  expect(await editor.hover('milepost.yaml', { line, character })).toContain('Keep every published week');
  const offered = await editor.complete('milepost.yaml', { line, character });
  const extend = offered.find(({ label }) => label === 'extend')?.documentation;
  expect(JSON.stringify(extend)).toContain('A phase takes as long as its sprints');
});

/** Files that a person begins, and the schema of each. */
const EMPTY: readonly (readonly [path: string, schema: SchemaName])[] = [
  ['milepost.yaml', 'milepost'],
  ['people.yaml', 'people'],
  ['plan/08-new.yaml', 'phase'],
  ['calendar/nl-2030.yaml', 'calendar'],
  ['records/2027/new.yaml', 'record'],
  ['kpi-map.yaml', 'import-map'],
  ...(
    ['budget', 'communication', 'kpis', 'methods', 'review', 'risks', 'stakeholders', 'training'] as const
  ).map((name) => [`plan/${name}.yaml`, name] as const),
];

test('an empty file gets a snippet that is right as it stands', async () => {
  const told = await Promise.all(
    EMPTY.map(async ([path, schema]) => {
      await editor.open(path, '');
      const offered = await editor.complete(path, { line: 0, character: 0 });
      const labels = snippetLabels(schema);
      // under the title of a schema the server offers a bare outline of its own, whose places have no proposals
      const snippets = offered.filter(
        ({ label, insertText = '' }) => labels.includes(label) && !/\$\d/.test(insertText),
      );
      const wrong = snippets.flatMap(({ insertText = '' }) => {
        const { value, places, findings } = loadText(path, filled(insertText));
        return [...findings, ...validate(schema, value, places)];
      });
      return { path, labels: snippets.map(({ label }) => label).sort(), wrong };
    }),
  );
  expect(told).toEqual(EMPTY.map(([path, schema]) => ({ path, labels: snippetLabels(schema), wrong: [] })));
  expect(told.flatMap(({ labels }) => labels)).toHaveLength(EMPTY.length + 2); // of records and maps there are two each
});

/** Names of the snippets that a schema offers, sorted. */
function snippetLabels(name: SchemaName): readonly string[] {
  const { defaultSnippets }: { readonly defaultSnippets: readonly { readonly label: string }[] } = JSON.parse(
    readFileSync(join(packageRoot, `schemas/${name}.schema.json`), 'utf8'),
  );
  return defaultSnippets.map(({ label }) => label).sort();
}

/** A snippet with its own proposals, as Tab leaves it. */
function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\\(?=[$}])/g, '');
}

test('before npm ci the editor says at the first key that the schema is missing, and nothing else', async () => {
  const text = textOf('milepost.yaml').replace('currency: EUR', 'currency: euro');
  const found = await bare.open('milepost.yaml', text);
  expect(found.map(({ message, range }) => [range.start.line, message])).toEqual([
    [placeOf(text, 'formatVersion').line, expect.stringContaining('Unable to load schema')],
  ]);
});

test('every kind of file that people write has a schema with a snippet', () => {
  const names = readdirSync(join(packageRoot, 'schemas')).filter((name) => name.endsWith('.json'));
  const bare = names.filter(
    (name) => !readFileSync(join(packageRoot, 'schemas', name), 'utf8').includes('defaultSnippets'),
  );
  // definitions, and files that milepost writes or ships
  expect(bare).toEqual([
    ...['changes', 'common', 'playbook', 'tracker-map'].map((name) => `${name}.schema.json`),
  ]);
});

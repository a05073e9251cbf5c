import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { cases, makeCorpus } from './corpus/corpus.ts';
import { aWorld, type Output, packageRoot, say } from './makers/cli.ts';

const FOLDER = join(packageRoot, 'schemas');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);

type Shape = Readonly<Record<string, unknown>>;

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function schemaOf(file: string): Shape {
  const value: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  if (!isShape(value)) throw new Error(file);
  return value;
}

interface Node {
  readonly path: string;
  readonly schema: Shape;
  /** True for the schema of a property. */
  readonly isProperty: boolean;
}

/** Keywords whose members are schemas by name, and those that hold one schema or a list of them. */
const NAMED = ['properties', '$defs', 'patternProperties', 'dependentSchemas'];
const NESTED = [
  'items',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'if',
  'then',
  'else',
  'additionalProperties',
  'propertyNames',
  'contains',
];

function nodesOf(schema: Shape, path: string, isProperty = false): readonly Node[] {
  const named = NAMED.flatMap((keyword) => {
    const members = schema[keyword];
    if (!isShape(members)) return [];
    return Object.entries(members).flatMap(([name, one]) =>
      isShape(one) ? nodesOf(one, `${path}/${keyword}/${name}`, keyword === 'properties') : [],
    );
  });
  const nested = NESTED.flatMap((keyword) => {
    const value = schema[keyword];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.flatMap((one, i) => (isShape(one) ? nodesOf(one, `${path}/${keyword}/${i}`) : []));
  });
  return [{ path, schema, isProperty }, ...named, ...nested];
}

const nodes = files.flatMap((file) => nodesOf(schemaOf(file), file));

test('there are schemas for every kind of file', () => {
  expect(files.length).toBeGreaterThan(25);
  expect(nodes.length).toBeGreaterThan(500);
});

test('the generated types are those of the schemas', () => {
  const script = join(packageRoot, '.github/scripts/build-types.mjs');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('every property has a description', () => {
  const bare = nodes.filter(
    ({ isProperty, schema }) =>
      isProperty && typeof schema.description !== 'string' && schema.$ref === undefined,
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test('what a property refers to has a description', () => {
  const defined = new Map(nodes.map(({ path, schema }) => [path, schema]));
  const bare = nodes.filter(({ path, isProperty, schema }) => {
    if (!isProperty || typeof schema.description === 'string' || typeof schema.$ref !== 'string')
      return false;
    const [file = '', pointer = ''] = schema.$ref.split('#');
    const own = path.slice(0, path.indexOf('.json') + '.json'.length);
    const folder = own.includes('/') ? own.slice(0, own.lastIndexOf('/') + 1) : '';
    const target = defined.get(`${file === '' ? own : `${folder}${file}`}${pointer}`);
    return typeof target?.description !== 'string';
  });
  expect(bare.map(({ path }) => path)).toEqual([]);
});

/** Files that people write or look at; output and GitHub's answers are read by programs. */
const written = nodes.filter(({ path }) => !/^(output|github)\//.test(path));

test('every value of a closed list is explained', () => {
  const lists = written.filter(({ schema }) => Array.isArray(schema.enum));
  expect(lists.length).toBeGreaterThan(20);
  const bare = lists.filter(({ schema: { enum: values, markdownEnumDescriptions: texts } }) => {
    const isWhole = Array.isArray(values) && Array.isArray(texts) && texts.length === values.length;
    return !isWhole || texts.some((text) => typeof text !== 'string' || text.trim() === '');
  });
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test('every pattern says in words what is wanted', () => {
  const patterns = written.filter(({ schema }) => typeof schema.pattern === 'string');
  expect(patterns.length).toBeGreaterThan(50);
  const bare = patterns.filter(({ schema }) => typeof schema.patternErrorMessage !== 'string');
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test('every object of a file that people write is closed', () => {
  const open = nodes.filter(
    ({ path, schema }) =>
      !/^(output|github)\//.test(path) &&
      schema.properties !== undefined &&
      schema.type === 'object' &&
      schema.additionalProperties !== false,
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});

test('output may grow: none of its objects is closed', () => {
  const closed = nodes.filter(
    ({ path, schema }) => path.startsWith('output/') && schema.additionalProperties === false,
  );
  expect(closed.map(({ path }) => path)).toEqual([]);
});

test('no schema uses a keyword that editors or other validators do not know', () => {
  const banned = [
    ...[
      'prefixItems',
      'unevaluatedProperties',
      'unevaluatedItems',
      '$dynamicRef',
      '$dynamicAnchor',
      '$recursiveRef',
    ],
    ...['$data', 'dependentSchemas', 'contentSchema', 'minContains', 'maxContains'],
  ];
  const used = nodes.flatMap(({ path, schema }) =>
    banned.filter((key) => key in schema).map((key) => `${path} ${key}`),
  );
  expect(used).toEqual([]);
});

test('every schema has its file name as id, and every reference leads somewhere', () => {
  for (const file of files) expect(schemaOf(file).$id).toBe(file.replaceAll('\\', '/'));
  const paths = new Set(nodes.map(({ path }) => path));
  const lost = nodes.flatMap(({ path, schema }) => {
    if (typeof schema.$ref !== 'string') return [];
    const [file = '', pointer = ''] = schema.$ref.split('#');
    const own = path.slice(0, path.indexOf('.json') + '.json'.length);
    const folder = own.includes('/') ? own.slice(0, own.lastIndexOf('/') + 1) : '';
    const target = `${file === '' ? own : `${folder}${file}`}${pointer}`;
    return paths.has(target) ? [] : [`${path} ${schema.$ref}`];
  });
  expect(lost).toEqual([]);
});

let corpus: ReturnType<typeof makeCorpus>;
beforeAll(() => {
  corpus = makeCorpus();
});
afterAll(() => corpus.remove());

interface Located {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Findings of the command line run from its sources, whose validators are made at run time. */
async function fromSources(folder: string, now: string): Promise<readonly string[]> {
  const world = aWorld(folder, now);
  await run(['check', '--json'], world.services);
  const output: Output = JSON.parse(world.stdout());
  return (output.findings ?? []).map(placed).sort();
}

function placed({ code, file, line, column }: Located): string {
  return `${file}:${line}:${column} ${code}`;
}

/** Findings of the shipped command line, whose validators were made when it was built. */
async function fromBundle(folder: string, now: string): Promise<readonly string[]> {
  const { output } = await say(folder, now, ['check']);
  return (output.findings ?? []).map(placed).sort();
}

test.each(readdirSync(join(packageRoot, 'examples')))(
  'validators made at build time say of %s what those made at run time say',
  async (name) => {
    const folder = join(packageRoot, 'examples', name);
    const now = '2026-11-25T09:00:00Z';
    const found = await fromSources(folder, now);
    expect(found.length).toBeGreaterThan(0);
    expect(await fromBundle(folder, now)).toEqual(found);
  },
);

test('validators made at build time say of every hostile file what those made at run time say', async () => {
  const now = '2026-02-02T09:00:00Z';
  expect(cases.length).toBeGreaterThan(60);
  for (const { case: name } of cases) {
    const found = await fromSources(join(corpus.folder, name), now);
    expect(await fromBundle(join(corpus.folder, name), now), name).toEqual(found);
  }
});

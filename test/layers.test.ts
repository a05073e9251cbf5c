import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** Every room, what it may import, and the libraries whose door it is. docs/architecture.md says why. */
const rooms: Readonly<
  Record<string, { readonly may: readonly string[]; readonly door?: readonly string[] }>
> = {
  values: { may: [], door: ['temporal-polyfill', 'node:crypto'] },
  findings: { may: ['values'] },
  schema: { may: ['values', 'findings'], door: ['ajv'] },
  source: { may: ['values', 'findings', 'schema'], door: ['yaml'] },
  plan: { may: ['values', 'findings', 'schema', 'source'] },
  records: { may: ['values', 'findings', 'schema', 'source'] },
  measures: { may: ['values', 'schema'] },
  methods: { may: ['values', 'findings', 'schema', 'plan', 'records', 'measures'] },
  gates: { may: ['values', 'findings', 'schema', 'plan', 'records', 'measures'] },
  workflow: {
    may: ['values', 'findings', 'schema', 'plan', 'records', 'measures', 'gates'],
    door: ['xstate'],
  },
  programme: {
    may: ['values', 'findings', 'schema', 'source', 'plan', 'records', 'measures', 'gates', 'workflow'],
  },
  forecast: { may: ['values', 'schema', 'plan', 'workflow', 'programme'] },
  text: {
    may: ['values', 'findings', 'schema', 'measures', 'methods', 'gates', 'workflow', 'programme'],
    door: ['i18next'],
  },
  render: {
    may: ['values', 'findings', 'schema', 'plan', 'records', 'gates', 'workflow', 'programme', 'text'],
    door: ['handlebars'],
  },
  tracker: {
    may: [
      'values',
      'findings',
      'schema',
      'source',
      'plan',
      'records',
      'gates',
      'workflow',
      'programme',
      'text',
      'render',
    ],
  },
  report: {
    may: [
      'values',
      'findings',
      'schema',
      'plan',
      'records',
      'measures',
      'methods',
      'gates',
      'workflow',
      'programme',
      'forecast',
      'text',
      'render',
    ],
    door: ['d3-scale', 'd3-shape', 'ical-generator'],
  },
  intake: {
    may: ['values', 'findings', 'schema', 'source', 'plan', 'records', 'measures', 'text', 'render'],
  },
  reporters: {
    may: [
      'values',
      'findings',
      'schema',
      'plan',
      'records',
      'measures',
      'methods',
      'gates',
      'workflow',
      'programme',
      'forecast',
      'text',
      'render',
      'tracker',
      'intake',
    ],
    door: ['@babel/code-frame', 'junit-report-builder'],
  },
  git: { may: ['values', 'findings'], door: ['node:child_process'] },
  files: { may: ['values', 'findings', 'schema'], door: ['node:fs', 'node:path', 'node:url'] },
  sheets: {
    may: ['values', 'findings', 'schema', 'text', 'intake', 'files'],
    door: ['csv-parse', 'read-excel-file', 'write-excel-file', 'node:zlib'],
  },
  local: { may: ['values', 'findings', 'schema', 'source', 'render', 'tracker', 'files'] },
  github: { may: ['values', 'findings', 'schema', 'render', 'tracker'], door: ['octokit'] },
  cli: {
    may: [
      'values',
      'findings',
      'schema',
      'source',
      'plan',
      'records',
      'measures',
      'methods',
      'gates',
      'workflow',
      'programme',
      'forecast',
      'text',
      'render',
      'tracker',
      'report',
      'reporters',
      'intake',
      'files',
      'git',
      'sheets',
      'local',
      'github',
    ],
    door: [
      'commander',
      '@bomb.sh/tab',
      '@clack/prompts',
      'node:fs',
      'node:path',
      'node:crypto',
      'node:readline/promises',
      'node:stream',
      'node:timers/promises',
      'node:util',
    ],
  },
  action: {
    may: ['values', 'text', 'reporters', 'files', 'github', 'cli'],
    door: ['@actions/core'],
  },
};

const pure = [
  'values',
  'findings',
  'schema',
  'source',
  'plan',
  'records',
  'measures',
  'methods',
  'gates',
  'workflow',
  'programme',
  'forecast',
  'text',
  'render',
  'tracker',
  'report',
  'reporters',
  'intake',
];

/** Named exceptions: none of them touches the world. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'values/digest.ts': ['node:crypto'],
  'text/format.ts': ['Intl'],
};

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = list(src).map((path) => {
  const text = readFileSync(join(src, path), 'utf8');
  return { path, room: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports: importsOf(text) };
});

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** `import … from`, `import type`, `export … from`, `import()`. */
function importsOf(text: string): readonly string[] {
  const statics = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'/g);
  const bare = text.matchAll(/(?:^|\n)import\s+'([^']+)'/g);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  return [...statics, ...bare, ...dynamic].map((match) => match[1] ?? '');
}

/** The library's own file may name every pure room. */
function allowedFor({ room }: Source): readonly string[] {
  return room === '' ? pure : (rooms[room]?.may ?? []);
}

function roomOf(source: Source, target: string): string {
  const path = normalize(join(dirname(join(src, source.path)), target));
  return relative(src, path).split('/')[0] ?? '';
}

function packageOf(target: string): string {
  return target.startsWith('node:')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
}

describe('the layers of src', () => {
  it('the scan saw files and imports', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(400);
  });

  it('every folder is in the table and every row has a folder', () => {
    const folders = [...new Set(sources.map(({ room }) => room))].filter((room) => room !== '').sort();
    expect(folders).toEqual(Object.keys(rooms).sort());
  });

  it('a room imports only rooms above it that are listed for it', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((target) => target.startsWith('.') && !target.endsWith('.json'))
        .map((target) => roomOf(source, target))
        .filter((room) => room !== source.room && !allowedFor(source).includes(room))
        .map((room) => `${source.path} → ${room}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('a library has one door', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((target) => !target.startsWith('.'))
        .map(packageOf)
        .filter((name) => !rooms[source.room]?.door?.includes(name))
        .map((name) => `${source.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('only schema reaches out of src, into schemas', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(root, normalize(join(dirname(join(src, source.path)), target))))
        .filter(
          (path) => !path.startsWith('src/') && !(source.room === 'schema' && path.startsWith('schemas/')),
        )
        .map((path) => `${source.path} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('a pure room touches nothing of the world', () => {
    const banned = [
      /\bprocess\./,
      /\bfetch\(/,
      /\bconsole\./,
      /\bsetTimeout\(/,
      /\bsetInterval\(/,
      /\bMath\.random\b/,
      /\bnew Date\b/,
      /\bDate\.now\b/,
      /\.localeCompare\(/,
      /\.toLocale[A-Z]/,
      /\bIntl\./,
      /\beval\(/,
      /new Function\(/,
      /'node:/,
    ];
    const wrong = sources
      .filter(({ room }) => pure.includes(room))
      .flatMap(({ path, text }) =>
        banned
          .filter((pattern) => pattern.test(withoutComments(text)))
          .filter(
            (pattern) =>
              !(exceptions[path] ?? []).some((allowed) =>
                pattern.source.includes(allowed.replace('node:crypto', 'node:')),
              ),
          )
          .map((pattern) => `${path}: ${pattern.source}`),
      );
    expect(wrong).toEqual([]);
  });

  it('the engine knows nothing of what a playbook is about', () => {
    // Explanations and lines to copy show examples, and an example is about something.
    const wrong = sources
      .filter(({ path }) => !/^text\/(\w+\/)?(explanations|examples)\.ts$/.test(path))
      .filter(({ text }) => /\b(AI|MKB|ai-mkb)\b/.test(text))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { pathParts } from '../../src/findings/place.ts';
import { type SchemaName, validate } from '../../src/schema/validate.ts';
import { type Loaded, loadYaml } from '../../src/source/load.ts';
import { startProcessorTime } from '../makers/processor-time.ts';
import { type Case, cases, isAsIndexed, LONGEST_MILLISECONDS, makeCorpus, readCase } from './corpus.ts';

/** Classes that the loader and the schemas decide; the others need the rules of the whole plan. */
const DECIDED_HERE: ReadonlySet<string> = new Set([
  'encoding',
  'syntax',
  'limit',
  'policy',
  'type',
  'schema',
]);

let corpus: ReturnType<typeof makeCorpus>;
beforeAll(() => {
  corpus = makeCorpus();
});
afterAll(() => corpus.remove());

interface Result {
  readonly loaded: ReadonlyMap<string, Loaded>;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

function load(name: string): Result {
  const files = readCase(corpus.folder, name);
  const spent = startProcessorTime();
  const loaded = new Map([...files].map(([path, bytes]) => [path, loadYaml(path, bytes)]));
  const findings = [...loaded.values()].flatMap(judge);
  return { loaded, findings, milliseconds: spent() };
}

function judge({ file, value, places, findings }: Loaded): readonly Finding[] {
  if (value === undefined) return findings;
  return [...findings, ...validate(schemaOf(file), value, places)];
}

function schemaOf(file: string): SchemaName {
  if (file.startsWith('records/')) return 'record';
  if (file.startsWith('plan/')) return 'phase';
  return file === 'people.yaml' ? 'people' : 'milepost';
}

function valueAt(value: unknown, path: string): unknown {
  return pathParts(path).reduce(
    (at: unknown, part) => Object.entries(at ?? {}).find(([key]) => key === part)?.[1],
    value,
  );
}

const errors = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((found) => found.severity === 'error');

test('the corpus holds every case', () => {
  expect(cases.length).toBe(70);
  expect(cases.filter((one) => one.expect === 'error' && DECIDED_HERE.has(one.class)).length).toBeGreaterThan(
    40,
  );
});

test.each(cases.filter((one) => one.expect === 'error' && DECIDED_HERE.has(one.class)))(
  '$case is an error where the index says',
  (one: Case) => {
    const { findings, milliseconds } = load(one.case);
    const told = errors(findings).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
    expect(
      findings.some((found) => isAsIndexed(found, one)),
      told.slice(0, 20).join('\n'),
    ).toBe(true);
    expect(milliseconds).toBeLessThan(LONGEST_MILLISECONDS);
  },
);

test.each(cases.filter((one) => one.expect === 'accepted'))('$case is accepted, unchanged', (one: Case) => {
  const { findings, loaded, milliseconds } = load(one.case);
  expect(errors(findings)).toEqual([]);
  expect(valueAt(loaded.get(one.at)?.value, one.value?.path ?? '')).toBe(one.value?.is);
  expect(milliseconds).toBeLessThan(LONGEST_MILLISECONDS);
});

test.each(cases.filter((one) => one.expect === 'warning'))('$case is a warning, unchanged', (one: Case) => {
  const { findings, loaded } = load(one.case);
  expect(errors(findings)).toEqual([]);
  expect(findings.filter((found) => found.severity === 'warning').map((found) => found.file)).toEqual([
    one.at,
  ]);
  expect(valueAt(loaded.get(one.at)?.value, one.value?.path ?? '')).toBe(one.value?.is);
});

test.each(cases.filter((one) => one.expect === 'error' && !DECIDED_HERE.has(one.class)))(
  '$case is well-formed: only its meaning is wrong',
  (one: Case) => {
    expect(errors(load(one.case).findings)).toEqual([]);
  },
);

test('no message repeats a control character, or more than a line of the file', () => {
  const all = cases.flatMap((one) => load(one.case).findings);
  const texts = all.flatMap((found) => Object.values(found.args).map(String));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) || text.length > 300)).toEqual([]);
});

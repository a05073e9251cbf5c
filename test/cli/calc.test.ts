import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyOf, edit, leaves, milepost, must, say } from '../makers/cli.ts';
import { outputFaults } from '../makers/output.ts';
import { readExamples } from '../methods/worked-examples.ts';

const NOW = '2026-01-08T12:00:00Z';
const METHODS = ['readiness', 'use-cases', 'business-case', 'technology', 'sourcing', 'data-quality'];
const SUMMER = '2026-08-20T12:00:00Z';
const { WE01_readiness: we } = readExamples();

/** A programme that starts today, with these scores for each role. */
async function started(scores: Readonly<Record<string, readonly (number | null)[]>>): Promise<string> {
  const folder = join(copyOf('examples/shop-opening'), '..', 'new');
  await must(join(folder, '..'), NOW, [
    'init',
    'new',
    '--playbook',
    'ai-mkb',
    '--language',
    'en',
    '--start',
    '2026-01-05',
  ]);
  const lines = Object.entries(scores).flatMap(([by, given]) => [
    `    - observed: 2026-01-08`,
    `      by: ${by}`,
    `      scores:`,
    ...given.map((score, i) => `        - {criterion: ${we.order[i]}, score: ${score}}`),
  ]);
  if (lines.length === 0) return folder;
  edit(
    folder,
    'plan/01-readiness.yaml',
    /\n {2}# assessments:\n(?: {2}#.*\n?)+/,
    `\n  assessments:\n${lines.join('\n')}\n`,
  );
  return folder;
}

test.each(METHODS)('calc %s answers in both languages, and writes nothing', async (method) => {
  const folder = copyOf('examples/ai-mkb-halfway');
  const [en, nl] = await Promise.all(
    ['en', 'nl'].map((language) => leaves(folder, SUMMER, ['calc', method, '--language', language])),
  );
  expect([en?.exitCode, nl?.exitCode]).toEqual([0, 0]);
  expect(en?.stdout.length).toBeGreaterThan(100);
  expect(nl?.stdout).not.toBe(en?.stdout);
  expect(`${en?.stdout}${nl?.stdout}`).not.toMatch(/\{\{|undefined|NaN|\[object/);
});

test.each(METHODS.slice(0, 3))('calc %s answers on the sections of plan/methods.yaml', async (method) => {
  const { stdout, exitCode } = await milepost(copyOf('examples/shop-opening'), '2026-09-08T09:00:00Z', [
    'calc',
    method,
    '--json',
  ]);
  expect([exitCode, outputFaults('calc', stdout)]).toEqual([0, []]);
  expect(JSON.parse(stdout)).toMatchObject({ method, input: 'plan/methods.yaml' });
});

test('WE01 calc readiness --record makes the evidence of its gate, with the file and the method as source', async () => {
  const [company] = we.companies;
  const folder = await started({ 'process-owner': company?.scores ?? [] });
  const { output, exitCode } = await say(folder, NOW, [
    'calc',
    'readiness',
    '--record',
    'gate-readiness',
    '--by',
    'process-owner',
  ]);
  expect(exitCode).toBe(0);
  const [written] = output.records ?? [];
  const record: unknown = parse(readFileSync(join(folder, written?.file ?? ''), 'utf8'));
  expect(record).toMatchObject({
    kind: 'evidence',
    about: 'gate-readiness',
    observed: '2026-01-08',
    measurements: [{ metric: 'readiness-total', value: company?.total, unit: 'points' }],
    source: { kind: 'file', ref: 'plan/01-readiness.yaml' },
    note: 'milepost calc readiness',
  });
  expect((await say(folder, NOW, ['check'])).exitCode).toBe(0);
});

test('two assessors are recorded as their mean', async () => {
  const [a, b] = we.two_assessors.totals.map(
    (total) => we.edges.find((one) => one.total === total)?.scores ?? [],
  );
  const folder = await started({ 'process-owner': a ?? [], sponsor: b ?? [] });
  const argv = ['calc', 'readiness', '--record', 'gate-readiness', '--by', 'sponsor', '--json'];
  const { stdout } = await milepost(folder, NOW, argv);
  const output: {
    readonly total: number;
    readonly betweenBands: boolean;
    readonly records: readonly unknown[];
  } = JSON.parse(stdout);
  expect(output).toMatchObject({
    total: we.two_assessors.mean,
    band: we.two_assessors.band,
    betweenBands: true,
  });
  expect(output.records).toHaveLength(1);
});

test.each([
  ['observed: 2026-01-07', '2026-01-07'],
  ['# no day', '2026-01-08'],
])('the saving is recorded on the day that its section states, else today: %j', async (stated, day) => {
  const folder = await started({});
  const path = 'plan/02-business-case.yaml';
  edit(folder, path, /^( {2}process: .*)$/m, `$1\n  ${stated}`);
  for (const id of ['personnel', 'errors', 'opportunity'])
    edit(folder, path, new RegExp(`(\\{id: ${id}, .*)now: null, after: null`), '$1now: 1500, after: 1000');
  await must(folder, NOW, ['approve', '--by', 'sponsor']);
  const argv = ['calc', 'business-case', '--record', 'gate-business-case', '--by', 'process-owner'];
  const { output } = await say(folder, NOW, argv);
  const record: unknown = parse(readFileSync(join(folder, output.records?.[0]?.file ?? ''), 'utf8'));
  const measurements = [{ metric: 'monthly-saving', value: 1500, unit: 'EUR/month' }];
  expect(record).toMatchObject({ observed: day, measurements });
});

test('with a missing answer nothing is recorded, and the answer is named', async () => {
  const open = we.invalid.find(({ band }) => band === null)?.scores ?? [];
  const folder = await started({ 'process-owner': open });
  const { exitCode, stdout } = await leaves(folder, NOW, [
    ...['calc', 'readiness', '--record', 'gate-readiness', '--by', 'process-owner', '--json'],
  ]);
  const { error }: { readonly error: { readonly code: string; readonly help: string } } = JSON.parse(stdout);
  expect([exitCode, error.code]).toEqual([3, 'calc-range-missing']);
  expect(error.help).toContain(we.order[0]);
  const { total, low, high, band } = JSON.parse(
    (await milepost(folder, NOW, ['calc', 'readiness', '--json'])).stdout,
  );
  expect([total, band, high - low]).toEqual([null, null, 12]);
});

test('counts of missing values are recorded field by field, as counts', async () => {
  const folder = await started({});
  const fields = ['bedrag', 'datum', 'leverancier', 'btw', 'factuurnummer'];
  const missing = fields
    .map((field, i) => `        - {field: ${field}, missing: ${i}, rows: 1000}`)
    .join('\n');
  edit(
    folder,
    'plan/04-data.yaml',
    /^ {2}aggregation: each-field$/m,
    `  aggregation: each-field\n  sources:\n    - id: invoices\n      title: Invoices\n      observed: 2026-01-07\n      dataClass: complex-nlp-vision\n      amount: 12000\n      missing:\n${missing}`,
  );
  const { exitCode, output } = await say(folder, NOW, [
    'calc',
    'data-quality',
    '--record',
    'gate-data',
    '--by',
    'data-lead',
  ]);
  expect(exitCode).toBe(0);
  const record: { readonly measurements: readonly unknown[] } = parse(
    readFileSync(join(folder, output.records?.[0]?.file ?? ''), 'utf8'),
  );
  expect(record.measurements).toEqual([
    ...fields.map((key, i) => ({ metric: 'missing-values', key, part: i, whole: 1000, unit: 'percent' })),
    { metric: 'available-examples', value: 12000, unit: 'examples' },
  ]);
});

test.each([
  [['calc', 'readiness', '--record', 'gate-readiness'], 2, 'flags-missing'],
  [['calc', 'readiness', '--record', 'gate-nothing', '--by', 'sponsor'], 2, 'gate-unknown'],
  [['calc', 'sourcing', '--record', 'gate-technology', '--by', 'sponsor'], 2, 'calc-nothing-for-gate'],
  [
    ['calc', 'readiness', '--at', '2026-01-07', '--record', 'gate-readiness', '--by', 'sponsor'],
    2,
    'at-while-writing',
  ],
  [['calc', 'business-case', '--record', 'gate-business-case', '--by', 'sponsor'], 3, 'calc-missing'],
  [['calc', 'data-quality', '--record', 'gate-data', '--by', 'sponsor'], 3, 'calc-missing'],
  [['calc', 'readiness', '--input', 'a.yaml', '--record', 'gate-readiness'], 2, 'flags-contrary'],
  [['calc', 'readiness', '--input', 'nothing.yaml'], 2, 'input-not-readable'],
  [['calc', 'nothing'], 2, 'command-unknown'],
] as const)('%j ends with %i: %s', async (argv, code, key) => {
  const folder = await started({ 'process-owner': we.companies[0]?.scores ?? [] });
  const { exitCode, stdout } = await leaves(folder, NOW, [...argv, '--json']);
  const { error }: { readonly error: { readonly code: string } } = JSON.parse(stdout);
  expect([exitCode, error.code]).toEqual([code, key]);
});

test('a section in a file is worked out without a programme, and a wrong one is told by line and column', async () => {
  const folder = join(copyOf('examples/shop-opening'), '..');
  const good = {
    scale: { min: 1, max: 10 },
    items: [{ id: 'a', title: 'A', saving: 10, probability: 2, complexity: 4 }],
  };
  writeFileSync(join(folder, 'good.json'), JSON.stringify(good, null, '\t'));
  writeFileSync(
    join(folder, 'bad.yaml'),
    'scale: {min: 1, max: 10}\nitems:\n  - {id: a, title: A, complexity: 0}\n',
  );
  const fine = await milepost(folder, NOW, [
    'calc',
    'use-cases',
    '--input',
    'good.json',
    '--no-input',
    '--json',
  ]);
  expect(JSON.parse(fine.stdout)).toMatchObject({
    input: 'good.json',
    currency: null,
    useCases: [{ impact: { low: 5, high: 5 } }],
  });
  const { exitCode, output } = await say(folder, NOW, ['calc', 'use-cases', '--input', 'bad.yaml']);
  expect(exitCode).toBe(2);
  expect(output.findings?.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'score-outside-scale', file: 'bad.yaml', line: 3, column: 35 },
  ]);
  expect(output.error?.code).toBe('score-outside-scale');
});

test('what a file lacks is said', async () => {
  const folder = copyOf('examples/shop-opening');
  const { output, exitCode } = await say(folder, '2026-09-08T09:00:00Z', ['calc', 'technology']);
  expect([exitCode, output.error?.code]).toEqual([2, 'section-missing']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildHalfway, buildStarted } from '../.github/scripts/build-examples.mjs';
import { TODAY } from '../.github/scripts/story.mjs';
import { aFolder, bytesIn, changedPaths, copyOf, milepost, packageRoot, say } from './makers/cli.ts';

/** Each example and a moment in its life. */
const MOMENTS: Readonly<Record<string, string>> = {
  'ai-mkb-halfway': TODAY,
  'ai-mkb-started': '2026-11-24T09:00:00Z',
  'shop-opening': '2026-09-08T09:00:00Z',
};
const BUILD_MILLISECONDS = 600_000;

const names = readdirSync(join(packageRoot, 'examples')).sort();

test('every example is looked at', () => {
  expect(names).toEqual(Object.keys(MOMENTS).sort());
});

test.each(names)('%s runs through the commands', async (name) => {
  const folder = copyOf(`examples/${name}`);
  const now = MOMENTS[name] ?? '';
  const codes = async (argv: readonly string[]): Promise<number> => {
    const text = await milepost(folder, now, argv);
    expect(text.exitCode, `${argv.join(' ')}\n${text.stdout}${text.stderr}`).not.toBe(70);
    return text.exitCode;
  };
  const { exitCode, output } = await say(folder, now, ['check']);
  expect([exitCode, output.findings?.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
  for (const code of new Set(output.findings?.map((one) => one.code)))
    for (const language of ['nl', 'en']) {
      const told = await milepost(folder, now, ['explain', code, '--language', language]);
      expect([code, told.exitCode, told.stdout.length > 50]).toEqual([code, 0, true]);
    }
  for (const argv of [
    ['status'],
    ['rollout', 'status'],
    ['review', 'status'],
    ['report'],
    ['forecast'],
    ['diff'],
  ])
    expect([argv, await codes(argv)]).toEqual([argv, 0]);
  expect(await codes(['gate'])).toBe(3);
  expect(await codes(['apply', '--yes'])).toBe(0);
  const applied = bytesIn(folder);
  expect(await codes(['apply', '--yes'])).toBe(0);
  expect(changedPaths(applied, bytesIn(folder))).toEqual([]);
  expect(await codes(['diff', '--exit-code'])).toBe(0);
  const { output: pulled } = await say(folder, now, ['pull']);
  expect(pulled.records).toEqual([]);
});

test('a programme that is not about AI goes from draft to a passed gate with the same commands', async () => {
  const folder = copyOf('examples/shop-opening');
  const now = MOMENTS['shop-opening'] ?? '';
  expect((await say(folder, now, ['gate'])).output.gates).toEqual([]);
  expect((await milepost(folder, now, ['approve', '--by', 'owner'])).exitCode).toBe(0);
  const { output } = await say(folder, now, ['gate']);
  expect(output.gates?.map(({ verdict }) => verdict)).toContain('inconclusive');
  const words = [...bytesIn(folder)].filter(([path]) => path.endsWith('.yaml')).map(([, text]) => text);
  expect(words.some((text) => /\b(AI|artificial intelligence)\b/.test(text))).toBe(false);
});

/** The half-way story, told by the builder in both languages. */
const told = { nl: '', en: '' };
beforeAll(async () => {
  for (const language of ['nl', 'en'] as const) {
    told[language] = join(aFolder(), 'halfway');
    await buildHalfway(told[language], language);
  }
}, BUILD_MILLISECONDS);

/** Files that differ from the committed example. */
function differs(name: string, folder: string): readonly string[] {
  return changedPaths(bytesIn(join(packageRoot, 'examples', name)), bytesIn(folder));
}

test('the example that has started is what the builder makes', async () => {
  const folder = join(aFolder(), 'started');
  await buildStarted(folder, 'nl');
  expect(differs('ai-mkb-started', folder)).toEqual([]);
});

test('the example that is half-way is what the story makes', () => {
  expect(differs('ai-mkb-halfway', told.en)).toEqual([]);
});

test('the example that is half-way has failed once, stands at 50 % and has closed two reviews', async () => {
  const folder = copyOf('examples/ai-mkb-halfway');
  const { output } = await say(folder, TODAY, ['status']);
  expect(output.rollout).toMatchObject({ share: 50, stage: 'rollout-50', state: 'observing' });
  const decisions = recordsIn(folder).filter(({ kind }) => kind === 'decision');
  expect(
    decisions.filter(({ decision, move }) => decision === 'recycle' && move === undefined),
  ).toMatchObject([{ about: 'gate-sprint-2' }]);
  const closed = recordsIn(folder).filter(({ kind, move }) => kind === 'review-step' && move === 'close');
  expect(closed.map(({ about }) => about).sort()).toEqual(['2026-07', '2026-08']);
  const { stdout } = await milepost(folder, TODAY, ['review', 'status', '--json']);
  const { reviews }: { readonly reviews: readonly { readonly period: string; readonly state: string }[] } =
    JSON.parse(stdout);
  expect(reviews.filter(({ state }) => state === 'closed').map(({ period }) => period)).toEqual([
    '2026-07',
    '2026-08',
  ]);
});

type Fields = Readonly<Record<string, unknown>>;

function recordsIn(folder: string): readonly Fields[] {
  const records = [...bytesIn(folder)].filter(([path]) => path.startsWith('records/'));
  expect(records.length).toBeGreaterThan(0);
  return records.map(([path]): Fields => parse(readFileSync(join(folder, path), 'utf8')));
}

/** What a person typed; ids end in characters that depend on it. */
const TYPED = new Set(['reason', 'text', 'note', 'findings']);

function withoutTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^(\d{4}-\d\d-\d\dt\d{6}z-.*)-[a-z0-9]{8}$/, '$1');
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !TYPED.has(key))
      .map(([key, child]) => [key, withoutTexts(child)]),
  );
}

test('told in Dutch the story gives the same records but for the texts', () => {
  const sorted = (folder: string): readonly unknown[] =>
    recordsIn(folder)
      .map(withoutTexts)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  expect(sorted(told.nl)).toEqual(sorted(told.en));
});

test('told in Dutch the programme stands where it stands in English', async () => {
  for (const argv of [['gate'], ['status'], ['gate', 'gate-mvp', 'gate-sprint-2']]) {
    const { output: nl } = await say(told.nl, TODAY, argv);
    const { output: en } = await say(told.en, TODAY, argv);
    const verdicts = (all: typeof nl.gates): unknown =>
      all?.map(({ id, verdict, reasons, validUntil }) => ({ id, verdict, reasons, validUntil }));
    expect(verdicts(nl.gates)).toEqual(verdicts(en.gates));
    const states = (all: typeof nl.phases): unknown => all?.map(({ id, state }) => ({ id, state }));
    expect(states(nl.phases)).toEqual(states(en.phases));
    expect(nl.rollout).toEqual(en.rollout);
    expect(nl).not.toEqual(en);
  }
});

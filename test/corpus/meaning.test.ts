import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { milepost } from '../../.github/scripts/world.mjs';
import type { Finding } from '../../src/findings/finding.ts';
import { startProcessorTime } from '../makers/processor-time.ts';
import { cases, isAsIndexed, LONGEST_MILLISECONDS, makeCorpus } from './corpus.ts';

/** The whole of `check` on every hostile repository, as a user runs it. */
const NOW = '2026-02-02T09:00:00Z';

let corpus: ReturnType<typeof makeCorpus>;
beforeAll(() => {
  corpus = makeCorpus();
});
afterAll(() => corpus.remove());

interface Answer {
  readonly exitCode: number;
  readonly findings: readonly (Finding & { readonly message: string; readonly help: string })[];
  readonly text: string;
  readonly milliseconds: number;
}

async function run(name: string, ...argv: readonly string[]): Promise<Answer> {
  const spent = startProcessorTime();
  const { exitCode, stdout } = await milepost(join(corpus.folder, name), NOW, [...argv, '--json']);
  const milliseconds = spent();
  const { findings = [] }: Answer = JSON.parse(stdout);
  return { exitCode, findings, text: stdout, milliseconds };
}

const bad = cases.filter((one) => one.expect === 'error');
const fine = cases.filter((one) => one.expect !== 'error');

test('there are bad and fine cases', () => {
  expect([bad.length, fine.length]).toEqual([56, 14]);
});

test.each(bad.map((one) => one.case))('check refuses %s at its place, in time, in words', async (name) => {
  const one = bad.find((entry) => entry.case === name);
  if (one === undefined) throw new Error(name);
  const { exitCode, findings, text, milliseconds } = await run(name, 'check');
  expect(exitCode).toBe(1);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(
    errors.filter((found) => isAsIndexed(found, one)),
    JSON.stringify(errors.slice(0, 5)),
  ).not.toEqual([]);
  for (const file of one.also ?? []) expect(errors.map((found) => found.file)).toContain(file);
  for (const { message, help } of errors) expect(message !== '' && help !== '').toBe(true);
  expect([...text.trimEnd()].every((character) => character >= ' ')).toBe(true);
  expect(milliseconds).toBeLessThan(LONGEST_MILLISECONDS);
});

test.each(bad.map((one) => one.case))('nothing is decided or written on %s', async (name) => {
  const before = readdirSync(join(corpus.folder, name), { recursive: true }).length;
  for (const argv of [['status'], ['gate'], ['approve', '--by', 'sponsor'], ['apply', '--yes'], ['report']])
    expect([argv[0], (await run(name, ...argv)).exitCode]).toEqual([argv[0], 2]);
  expect(readdirSync(join(corpus.folder, name), { recursive: true }).length).toBe(before);
  expect(existsSync(join(corpus.folder, name, 'tracker'))).toBe(false);
});

test.each(fine.map((one) => one.case))('check accepts %s', async (name) => {
  const { exitCode, findings } = await run(name, 'check');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(exitCode).toBe(0);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';
import type { Services } from '../../src/cli/services.ts';
import { aWorld, bytesIn, changedPaths, folderOf, type Output } from '../makers/cli.ts';
import { runningStory } from '../makers/story.ts';

const ISSUE = 'tracker/issues/task-ask-around.md';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** New or changed paths. */
  readonly paths: readonly string[];
}

async function go(
  folder: string,
  now: string,
  argv: readonly string[],
  parts: Partial<Services> = {},
): Promise<Run> {
  const before = bytesIn(folder);
  const world = aWorld(folder, now, parts);
  const code = await run(argv, world.services);
  return { code, out: world.stdout(), err: world.stderr(), paths: changedPaths(before, bytesIn(folder)) };
}

async function applied(): Promise<string> {
  const folder = folderOf(runningStory().files);
  expect((await go(folder, '2026-01-10T12:00:00Z', ['apply', '--yes'])).code).toBe(0);
  return folder;
}

function edit(folder: string, from: string | RegExp, to: string, path = ISSUE): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing to edit in ${path}`);
  writeFileSync(join(folder, path), other);
}

function close(folder: string): void {
  edit(folder, /^state: open$/m, 'state: closed\nreason: completed');
}

function open(folder: string): void {
  edit(folder, /^state: closed\nreason: completed$/m, 'state: open');
}

function output(text: string): Output {
  const value: Output = JSON.parse(text);
  return value;
}

/** Closed, pulled, opened again. */
async function reopened(): Promise<string> {
  const folder = await applied();
  close(folder);
  expect((await go(folder, '2026-01-11T12:00:00Z', ['pull'])).paths).toHaveLength(1);
  open(folder);
  return folder;
}

const LATER = '2026-01-12T12:00:00Z';

test('without anybody to ask, a correction stays a note', async () => {
  const folder = await reopened();
  const { code, err, paths } = await go(folder, LATER, ['pull']);
  expect([code, paths]).toEqual([0, []]);
  expect(err).toContain('tracker-reopened');
});

test('on a terminal it is asked once, with the number, after what it is about', async () => {
  const folder = await reopened();
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return 'yes';
  };
  const { code, err, paths } = await go(folder, LATER, ['pull'], { canAsk: true, ask });
  expect([code, asked]).toEqual([0, ['Record 1 correction: what is open again is not done? (yes/no) ']]);
  expect(err.match(/tracker-reopened/g)).toHaveLength(1);
  expect(paths).toEqual([expect.stringMatching(/^records\/2026\/2026-01-12t120000z-correction-ask-around-/)]);
  const again = await go(folder, '2026-01-13T12:00:00Z', ['pull'], { canAsk: true, ask });
  expect([again.paths, asked.length]).toEqual([[], 1]);
});

test('a no writes no correction, and the end of the input ends it with 130', async () => {
  const folder = await reopened();
  const no = await go(folder, LATER, ['pull'], { canAsk: true, ask: async () => 'n' });
  expect([no.code, no.paths]).toEqual([0, []]);
  const end = await go(folder, LATER, ['pull'], { canAsk: true, ask: async () => null });
  expect([end.code, end.paths]).toEqual([130, []]);
});

test.each([['--json'], ['--no-input'], ['--corrections']])('with %s nothing is asked', async (flag) => {
  const folder = await reopened();
  const ask = () => Promise.reject(new Error('asked'));
  const { code, paths } = await go(folder, LATER, ['pull', flag], { canAsk: true, ask });
  expect([code, paths.length]).toEqual([0, flag === '--corrections' ? 1 : 0]);
});

test('the reason of a correction is a sentence in the language of the plan, whoever pulls', async () => {
  const reasons: string[] = [];
  for (const language of ['en', 'nl']) {
    const folder = await reopened();
    if (language !== 'en') edit(folder, /^language: en$/m, `language: ${language}`, 'milepost.yaml');
    const { paths } = await go(folder, LATER, ['--language', 'en', 'pull', '--corrections']);
    reasons.push(parse(readFileSync(join(folder, paths[0] ?? ''), 'utf8')).reason);
  }
  expect(reasons).toEqual([
    'Opened or unticked again on the tracker: task/ask-around.',
    'In de tracker weer geopend of uitgevinkt: task/ask-around.',
  ]);
});

test('a task closed again after a pulled correction is pulled again', async () => {
  const folder = await reopened();
  await go(folder, LATER, ['pull', '--corrections']);
  close(folder);
  const { code, paths } = await go(folder, '2026-01-13T12:00:00Z', ['pull']);
  expect([code, paths]).toEqual([0, [expect.stringContaining('-check-ask-around-')]]);
});

test('records and tracker disagree: both are shown, nothing at all is written, 1', async () => {
  const folder = await applied();
  const by = ['--result', 'not-done', '--by', 'lead'];
  expect((await go(folder, LATER, ['record', 'check', 'ask-around', ...by])).code).toBe(0);
  close(folder);
  const others = [...bytesIn(folder).keys()].filter(
    (path) => /issues\/(task|deliverable)-/.test(path) && path !== ISSUE,
  );
  expect(others.length).toBeGreaterThan(0);
  for (const path of others) edit(folder, /^state: open$/m, 'state: closed\nreason: completed', path);
  const { code, err, paths } = await go(folder, '2026-01-13T12:00:00Z', ['pull']);
  expect([code, paths]).toEqual([1, []]);
  expect(err).toMatch(/records\/2026\/\S+-check-ask-around-\S+ error tracker-disagrees .*task\/ask-around/);
  const json = output((await go(folder, '2026-01-13T12:00:00Z', ['--json', 'pull'])).out);
  expect(json).toMatchObject({ exitCode: 1, records: [], error: { code: 'tracker-disagrees' } });
});

test("what a person changed that is the plan's is told with the edit, and a second pull tells the same", async () => {
  const folder = await applied();
  edit(folder, /^title: .*$/m, 'title: Something else');
  const first = await go(folder, LATER, ['pull']);
  expect([first.code, first.paths]).toEqual([0, []]);
  expect(first.err).toMatch(/plan\/\S+ info tracker-retitled .*\n.*title: …/);
  expect(first.err).not.toContain('Something else');
  expect(await go(folder, LATER, ['pull'])).toEqual(first);
});

test('--corrections is the yes: what it is about is shown before it is written, and not with -q', async () => {
  const folder = await reopened();
  const ask = () => Promise.reject(new Error('asked'));
  const { code, err, paths } = await go(folder, LATER, ['pull', '--corrections'], { canAsk: true, ask });
  expect([code, paths.length, err.match(/tracker-reopened/g)?.length]).toEqual([0, 1, 1]);
  const other = await reopened();
  expect((await go(other, LATER, ['-q', 'pull', '--corrections'])).err).toBe('');
});

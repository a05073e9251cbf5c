import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Services } from '../../src/cli/services.ts';
import { aFolder, aWorld, bytesIn, changedPaths, folderOf } from '../makers/cli.ts';
import { edited, withFile } from '../makers/repository.ts';
import { runningStory } from '../makers/story.ts';

const NOW = '2026-01-10T12:00:00Z';
/** A token of no known form: only its exact value can tell. */
const CANARY = 'canary.0123-xyz';
const FORMS = [
  CANARY,
  Buffer.from(CANARY).toString('base64'),
  Buffer.from(`x-access-token:${CANARY}`).toString('base64'),
];
/** A token of GitHub's form, of whomever. */
const FOREIGN = `ghp_${'a1B2'.repeat(9)}`;
const { files } = runningStory();

async function go(
  folder: string,
  argv: readonly string[],
  parts: Partial<Services> = {},
): Promise<{ readonly code: number; readonly told: string }> {
  const world = aWorld(folder, NOW, { env: { GITHUB_TOKEN: CANARY }, ...parts });
  const code = await run(argv, world.services);
  return { code, told: world.stdout() + world.stderr() };
}

/** A plan in whose titles the canary stands, as it is and packed. */
function withCanary(): string {
  const path = 'milepost.yaml';
  const title = /^title: .*$/m.exec(new TextDecoder().decode(files.get(path)))?.[0] ?? '';
  return folderOf(edited(files, path, title, `title: Canary ${FORMS.join(' ')}`));
}

test.each([
  [['status']],
  [['--json', 'status']],
  [['report']],
  [['--json', 'report']],
  [['forecast']],
  [['--json', 'forecast']],
  [['template', CANARY]],
  [['import', CANARY, '--map', CANARY]],
  [['calc', 'readiness', '--input', CANARY]],
  [['gate']],
  [['diff']],
  [['--json', 'diff']],
  [['check']],
  [['gate', CANARY]],
  [['--json', 'gate', CANARY]],
  [[CANARY]],
  [['--language', CANARY, 'check']],
  [['-C', CANARY, 'check']],
  [['explain', CANARY]],
  [['help', CANARY]],
])('%j prints no token, though it stands in the plan or in the line typed', async (argv) => {
  const { told } = await go(withCanary(), argv);
  expect(told).not.toBe('');
  for (const form of FORMS) expect(told).not.toContain(form);
});

test('the scan would see it: without a token in the surroundings the title is printed', async () => {
  expect((await go(withCanary(), ['report'], { env: {} })).told).toContain(CANARY);
  expect((await go(withCanary(), ['report'])).told).toContain('[token]');
});

test('GH_TOKEN counts too, and a value too short for a token does not', async () => {
  expect((await go(withCanary(), ['report'], { env: { GH_TOKEN: CANARY } })).told).not.toContain(CANARY);
  expect((await go(withCanary(), ['report'], { env: { GITHUB_TOKEN: 'Canary' } })).told).toContain('Canary');
});

test('a file of --out holds no token', async () => {
  const folder = withCanary();
  const out = join(aFolder(), 'report.md');
  expect((await go(folder, ['report', '--out', out])).code).toBe(0);
  const text = readFileSync(out, 'utf8');
  expect(text).toContain('[token]');
  for (const form of FORMS) expect(text).not.toContain(form);
});

test('a bug prints its stack without the token', async () => {
  const env = { GITHUB_TOKEN: CANARY, MILEPOST_DEBUG: '1' };
  const now = (): string => {
    throw new Error(`no clock for ${CANARY}`);
  };
  const { code, told } = await go(folderOf(files), ['status'], { env, now });
  expect([code, told.includes('no clock for [token]'), told.includes(CANARY)]).toEqual([70, true, false]);
});

test('a question holds no token', async () => {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return 'no';
  };
  const { told } = await go(withCanary(), ['apply'], { canAsk: true, ask });
  expect(asked).toHaveLength(1);
  for (const form of FORMS) expect(`${asked.join()}${told}`).not.toContain(form);
});

test.each([CANARY, FOREIGN])('a record with %s in its reason is not written', async (token) => {
  const folder = folderOf(files);
  const before = bytesIn(folder);
  const argv = [
    'record',
    'check',
    'ask-around',
    '--result',
    'done',
    '--by',
    'lead',
    '--reason',
    `see ${token}`,
  ];
  const { code, told } = await go(folder, argv);
  expect([code, changedPaths(before, bytesIn(folder))]).toEqual([1, []]);
  expect(told).toContain('token-in-file');
  expect(told).not.toContain(token);
});

const RECORD = [...files.keys()].find((path) => path.startsWith('records/')) ?? '';

test.each(['milepost.yaml', 'plan/01-ready.yaml', 'people.yaml', RECORD])(
  'a token in %s is an error at its place that does not repeat it, and nothing is done with the plan',
  async (path) => {
    const text = files.has(path)
      ? new TextDecoder().decode(files.get(path))
      : 'formatVersion: "1.0"\nroles: {}\n';
    const folder = folderOf(withFile(files, path, `${text}# see ${FOREIGN}\n`));
    const { code, told } = await go(folder, ['--json', 'check']);
    const { findings } = JSON.parse(told);
    const line = text.split('\n').length;
    expect(code).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'token-in-file', severity: 'error', file: path, line, column: 7 }),
    );
    expect(told).not.toContain(FOREIGN);
    for (const argv of [['apply', '--yes'], ['diff'], ['pull'], ['report']]) {
      const before = bytesIn(folder);
      const answer = await go(folder, argv);
      expect([argv, answer.code, changedPaths(before, bytesIn(folder))]).toEqual([argv, 2, []]);
      expect(answer.told).not.toContain(FOREIGN);
    }
  },
);

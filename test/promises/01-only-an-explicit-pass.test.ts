import { expect, test } from 'vitest';
import { aFolder, bytesIn, changedPaths, folderOf, milepost, say } from '../makers/cli.ts';
import { repositoryFiles } from '../makers/repository.ts';
import { liveStory, passReady, runningStory } from '../makers/story.ts';

const running = (): string => folderOf(runningStory().files);

test('a phase whose weeks are over without a record does not pass (N06)', async () => {
  const folder = running();
  const { exitCode, output } = await say(folder, '2026-06-01T09:00:00Z', ['gate', 'gate-ready']);
  expect(exitCode).toBe(3);
  expect(output.gates).toMatchObject([{ verdict: 'inconclusive', reasons: ['no-evidence'], decision: null }]);
});

test('ten years later nothing has passed and nothing was promoted (N07)', async () => {
  for (const story of [runningStory(), liveStory()]) {
    const folder = folderOf(story.files);
    const now = '2026-02-17T09:00:00Z';
    const today = await say(folder, now, ['status']);
    const later = await say(folder, now, ['status', '--at', '2036-02-17']);
    const passed = (said: typeof today): unknown =>
      said.output.phases?.filter(({ state }) => state === 'passed').map(({ id }) => id);
    expect(later.output.at).toBe('2036-02-17');
    expect(passed(later)).toEqual(passed(today));
    expect(later.output.rollout?.stage).toEqual(today.output.rollout?.stage);
    expect(later.output.rollout?.share).toEqual(today.output.rollout?.share);
    const { output } = await say(folder, now, ['gate', '--at', '2036-02-17']);
    expect(output.gates?.length).toBeGreaterThan(0);
    for (const { verdict } of output.gates ?? []) expect(['inconclusive', 'fail']).toContain(verdict);
  }
});

test('a gate asked a hundred times says the same bytes and writes nothing (N09)', async () => {
  const folder = running();
  const before = bytesIn(folder);
  const now = '2026-01-20T09:00:00Z';
  const first = await milepost(folder, now, ['gate', '--json']);
  for (let i = 0; i < 99; i += 1) expect(await milepost(folder, now, ['gate', '--json'])).toEqual(first);
  expect(changedPaths(before, bytesIn(folder))).toEqual([]);
}, 300_000);

test('no milepost.yaml and an unknown gate are 2, a draft is an empty list and 3 (N15)', async () => {
  const now = '2026-01-20T09:00:00Z';
  expect((await say(aFolder(), now, ['gate'])).exitCode).toBe(2);
  expect((await say(running(), now, ['gate', 'nothing'])).exitCode).toBe(2);
  const draft = await say(folderOf(repositoryFiles()), now, ['gate']);
  expect([draft.exitCode, draft.output.gates]).toEqual([3, []]);
});

/** A gate that passes today on evidence of ten days ago. */
function passing(): string {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  return folderOf(story.files);
}

async function verdictOf(
  folder: string,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const argv = ['gate', 'gate-ready', '--json', ...options];
  const { stdout, exitCode } = await milepost(folder, '2026-01-20T09:00:00Z', argv, { env });
  const { gates }: { readonly gates: readonly { readonly verdict: string; readonly reasons: unknown }[] } =
    JSON.parse(stdout);
  return { exitCode, verdict: gates[0]?.verdict, reasons: gates[0]?.reasons };
}

test('no option and no variable changes a verdict, but --at does (N16)', async () => {
  for (const [folder, verdict] of [
    [running(), 'inconclusive'],
    [passing(), 'pass'],
  ] as const) {
    const plain = await verdictOf(folder, []);
    expect(plain).toMatchObject({ verdict });
    for (const options of [
      ['--no-input'],
      ['--no-color'],
      ['-q'],
      ['--language', 'nl'],
      ['-C', '.'],
      ['--at', '2026-01-20'],
    ])
      expect(await verdictOf(folder, options)).toEqual(plain);
    for (const name of [
      'CI',
      'MILEPOST_DEBUG',
      'MILEPOST_AT',
      'MILEPOST_FORCE',
      'NO_COLOR',
      'FORCE_COLOR',
      'TZ',
      'LANG',
      'LC_ALL',
      'NODE_ENV',
      'GITHUB_ACTIONS',
      'GITHUB_TOKEN',
    ])
      for (const value of ['1', 'true', 'nl_NL.UTF-8', 'Pacific/Kiritimati'])
        expect(await verdictOf(folder, [], { [name]: value })).toEqual(plain);
  }
  expect(await verdictOf(passing(), ['--at', '2026-01-09'])).toMatchObject({ verdict: 'inconclusive' });
  expect(await verdictOf(passing(), ['--at', '2026-03-01'])).toMatchObject({
    verdict: 'inconclusive',
    reasons: ['stale'],
  });
});

test.each([['--force'], ['--skip'], ['--strict=false'], ['--no-fail'], ['--ignore', 'readiness']])(
  'there is no option %s',
  async (...options) => {
    const { exitCode, output } = await say(passing(), '2026-01-20T09:00:00Z', [
      'gate',
      'gate-ready',
      ...options,
    ]);
    expect([exitCode, output.error?.code]).toEqual([2, 'option-unknown']);
  },
);

test('a go is the only way from a pass to passed', async () => {
  const story = runningStory();
  passReady(story);
  const now = '2026-01-20T09:00:00Z';
  const phase = async (folder: string): Promise<unknown> =>
    (await say(folder, now, ['status'])).output.phases?.find(({ id }) => id === 'ready')?.state;
  expect(await phase(passing())).toBe('active');
  expect(await phase(folderOf(story.files))).toBe('passed');
});

import { createHash } from 'node:crypto';
import fs, { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';
import {
  aWorld,
  bytesIn,
  changedPaths,
  folderOf,
  leaves,
  milepost,
  must,
  type Output,
  say,
} from '../makers/cli.ts';
import { builtStory, improvingStory, liveStory, passReady, runningStory } from '../makers/story.ts';

afterEach(() => vi.restoreAllMocks());

const NOW = '2026-01-10T12:00:00Z';
const running = (): string => folderOf(runningStory().files);

interface Written {
  readonly path: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Runs a command that writes exactly one record, and reads it back. */
async function written(folder: string, argv: readonly string[], now: string = NOW): Promise<Written> {
  const before = bytesIn(folder);
  const { exitCode, output, stdout } = await say(folder, now, argv);
  if (exitCode !== 0) throw new Error(stdout);
  const [one, second] = output.records ?? [];
  expect(second).toBeUndefined();
  const path = one?.file ?? '';
  expect(changedPaths(before, bytesIn(folder))).toEqual([path]);
  const record: Readonly<Record<string, unknown>> = parse(readFileSync(join(folder, path), 'utf8'));
  expect(record).toMatchObject({ formatVersion: '1.0', id: one?.id, kind: one?.kind, at: now });
  expect(path).toBe(`records/${now.slice(0, 4)}/${one?.id}.yaml`);
  expect((await milepost(folder, now, ['check'])).exitCode).toBe(0);
  return { path, record };
}

/** Runs a command that may not write. */
async function refusal(
  folder: string,
  argv: readonly string[],
  now: string = NOW,
): Promise<[number, Output]> {
  await leaves(folder, now, argv);
  const { exitCode, output } = await say(folder, now, argv);
  return [exitCode, output];
}

test('evidence is a record with the day, the unit of the plan and who measured', async () => {
  const argv = ['record', 'evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--by', 'lead'];
  const { record, path } = await written(running(), argv);
  expect(path).toMatch(/\/2026-01-10t120000z-evidence-gate-ready-[a-z0-9]{8}\.yaml$/);
  expect(record).toEqual({
    formatVersion: '1.0',
    id: expect.any(String),
    kind: 'evidence',
    at: NOW,
    by: { role: 'lead' },
    about: 'gate-ready',
    observed: '2026-01-10',
    measurements: [{ metric: 'readiness', value: 70, unit: 'points' }],
  });
});

test('evidence keeps counts, samples, a period, a note and the digest of its source', async () => {
  const folder = folderOf(liveStory().files);
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports/test.csv'), 'a;b\n');
  const digest = createHash('sha256').update('a;b\n').digest('hex');
  const { record } = await written(
    folder,
    [
      ...['record', 'evidence', 'stage-20', '--metric', 'correct', '--part', '451', '--whole', '460'],
      ...[
        '--samples',
        '460',
        '--measure',
        'wrong-payments=0 payments',
        '--observed',
        '2026-02-17..2026-02-18',
      ],
      ...['--source', 'file:reports/test.csv', '--note', 'First two days', '--by', 'lead'],
    ],
    '2026-02-18T15:00:00Z',
  );
  expect(record).toMatchObject({
    observed: { from: '2026-02-17', to: '2026-02-18' },
    measurements: [
      { metric: 'correct', part: 451, whole: 460, unit: 'percent', samples: 460 },
      { metric: 'wrong-payments', value: 0, unit: 'payments' },
    ],
    source: { kind: 'file', ref: 'reports/test.csv', digest: `sha256:${digest}` },
    note: 'First two days',
  });
});

test('a check is a record about the phase, the gate or the programme it belongs to', async () => {
  const about = async (item: string, ...more: readonly string[]): Promise<unknown> => {
    const folder = folderOf(liveStory().files);
    const argv = ['record', 'check', item, '--result', 'done', '--by', 'lead', ...more];
    return (await written(folder, argv, '2026-02-17T12:00:00Z')).record.about;
  };
  expect(await about('ask-around')).toBe('ready');
  expect(await about('tested')).toBe('gate-build');
  expect(await about('ask-around', '--about', 'gate-ready')).toBe('gate-ready');
});

test('a decision is bound to what the gate says, and starts what it opens', async () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const argv = [
    'record',
    'decision',
    'gate-ready',
    '--decision',
    'go',
    '--reason',
    'All set',
    '--by',
    'sponsor',
  ];
  const { record } = await written(folderOf(story.files), argv);
  expect(record).toMatchObject({
    decision: 'go',
    by: { role: 'sponsor' },
    reason: 'All set',
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    seen: { verdict: 'pass' },
    starts: expect.arrayContaining([expect.objectContaining({ item: 'build' })]),
  });
});

test('a go with conditions keeps each condition, a hold its last day', async () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 55);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const condition = 'id=more-talks;text=Talk to two more;owner=lead;due=2026-02-01';
  const by = ['--by', 'sponsor'];
  const go = [
    'record',
    'decision',
    'gate-ready',
    '--decision',
    'go-with-conditions',
    '--condition',
    condition,
    ...by,
  ];
  expect((await written(folderOf(story.files), go)).record.conditions).toEqual([
    { id: 'more-talks', text: 'Talk to two more', owner: 'lead', due: '2026-02-01' },
  ]);
  const hold = ['record', 'decision', 'gate-ready', '--decision', 'hold', '--until', '2026-02-01', ...by];
  expect((await written(folderOf(story.files), hold)).record).toMatchObject({
    decision: 'hold',
    until: '2026-02-01',
  });
});

test('a correction replaces or withdraws, and the record that it corrects stays as it is', async () => {
  const story = runningStory();
  const wrong = story.measure('2026-01-09', 'gate-ready', 'readiness', 20);
  const done = story.check('2026-01-09T10:00:00Z', 'gate-ready', 'ask-around');
  const end = ['--reason', 'Read wrong', '--by', 'lead'];
  const folder = folderOf(story.files);
  const replaced = await written(folder, ['record', 'correction', wrong, '--value', '70', ...end]);
  expect(replaced.record).toMatchObject({
    kind: 'correction',
    supersedes: wrong,
    after: [wrong],
    replacement: { measurements: [{ metric: 'readiness', value: 70, unit: 'points' }] },
  });
  const withdrawn = await written(folder, ['record', 'correction', done, '--withdraw', ...end]);
  expect(withdrawn.record).toMatchObject({ supersedes: done, withdraw: true });
  const other = folderOf(story.files);
  const changed = await written(other, ['record', 'correction', done, '--result', 'not-done', ...end]);
  expect(changed.record).toMatchObject({ replacement: { result: 'not-done' } });
});

test('the first approval starts the programme, a second one has nothing to approve', async () => {
  const folder = folderOf(
    new Map([...runningStory().files].filter(([path]) => !path.startsWith('records/'))),
  );
  const { record } = await written(folder, ['approve', '--by', 'sponsor', '--reason', 'Let us start']);
  expect(record).toMatchObject({ kind: 'approval', about: 'programme', reason: 'Let us start' });
  expect((await say(folder, NOW, ['status'])).output.programme?.state).toBe('running');
  const [exitCode, { error }] = await refusal(folder, ['approve', '--by', 'sponsor']);
  expect([exitCode, error?.code]).toEqual([1, 'nothing-to-approve']);
});

test('every move of the rollout is a decision with its move', async () => {
  const folder = folderOf(builtStory().files);
  const by = ['--by', 'sponsor'];
  for (const [now, argv, decision, state] of [
    ['2026-02-16T09:00:00Z', ['promote'], 'go', 'observing'],
    ['2026-02-17T09:00:00Z', ['pause', '--until', '2026-02-20'], 'hold', 'paused'],
    ['2026-02-18T09:00:00Z', ['resume'], 'go', 'observing'],
    ['2026-02-19T09:00:00Z', ['roll-back', '--reason', 'Too slow'], 'recycle', 'rolledBack'],
    ['2026-02-20T09:00:00Z', ['resume'], 'go', 'observing'],
    ['2026-02-21T09:00:00Z', ['step-back'], 'recycle', 'rolledBack'],
  ] as const) {
    const { record } = await written(folder, ['rollout', ...argv, ...by], now);
    expect(record).toMatchObject({ kind: 'decision', decision, move: argv[0] });
    expect((await say(folder, now, ['status'])).output.rollout?.state).toBe(state);
  }
});

test('a promotion before its time is refused with 1, and nothing is written', async () => {
  const folder = folderOf(liveStory().files);
  const [exitCode, { error }] = await refusal(
    folder,
    ['rollout', 'promote', '--by', 'sponsor'],
    '2026-02-17T09:00:00Z',
  );
  expect(exitCode).toBe(1);
  expect(error?.code).not.toBeUndefined();
});

test('a hold and a pause need their last day', async () => {
  const folder = folderOf(liveStory().files);
  const now = '2026-02-17T09:00:00Z';
  for (const argv of [
    ['rollout', 'pause', '--by', 'sponsor'],
    ['record', 'decision', 'stage-20', '--decision', 'hold', '--by', 'sponsor'],
  ]) {
    const [exitCode, { error }] = await refusal(folder, argv, now);
    expect([exitCode, error?.message]).toEqual([2, 'Missing: --until YYYY-MM-DD.']);
  }
  const [exitCode, { error }] = await refusal(
    folder,
    ['rollout', 'pause', '--by', 'sponsor', '--until', 'foo'],
    now,
  );
  expect([exitCode, error?.code]).toEqual([2, 'day-wrong']);
});

/** Reviews count from the improving phase; the first is due in April. */
const REVIEW_NOW = '2026-04-20T09:00:00Z';

test('a review goes from open over its steps to closed, and each of them is a record', async () => {
  const folder = folderOf(improvingStory().files);
  const by = ['--by', 'lead'];
  const step = (id: string, ...more: readonly string[]): readonly string[] => [
    'review',
    'step',
    '--step',
    id,
    ...more,
    ...by,
  ];
  const opened = await written(folder, ['review', 'open', ...by], REVIEW_NOW);
  expect(opened.record).toMatchObject({ kind: 'review-step', about: '2026-04', move: 'open' });
  const measure = ['--measure', 'correct=97 percent', '--by', 'lead'];
  await must(folder, '2026-04-20T09:01:00Z', ['record', 'evidence', 'stage-100', ...measure]);
  const lines = [
    step('figures', '--finding', 'Nothing odd'),
    step('retrain', '--not-needed', '--reason', 'Good enough'),
    step('users', '--responses', '9', '--finding', 'Content'),
    step(
      'tune',
      ...['--change', 'subject=speed;target=30;current=24;previous=26;unit=seconds'],
      ...['--change', 'subject=accuracy;target=95;current=97;unit=percent'],
      ...['--change', 'subject=cost;target=450;current=430;unit=EUR/month'],
    ),
    step('agree', '--action', 'id=shorter;text=Make it shorter;owner=lead;due=2026-05-01'),
  ];
  const records: unknown[] = [];
  for (const [i, argv] of lines.entries())
    records.push((await written(folder, argv, `2026-04-20T09:1${i}:00Z`)).record.data);
  expect(records).toEqual([
    { findings: ['Nothing odd'] },
    { done: false, reason: 'Good enough' },
    { responses: 9, findings: ['Content'] },
    {
      changes: [
        { subject: 'speed', target: 30, current: 24, unit: 'seconds', previous: 26 },
        { subject: 'accuracy', target: 95, current: 97, unit: 'percent' },
        { subject: 'cost', target: 450, current: 430, unit: 'EUR/month' },
      ],
    },
    { actions: [{ id: 'shorter', text: 'Make it shorter', owner: 'lead', due: '2026-05-01' }] },
  ]);
  const closed = await written(folder, ['review', 'close', ...by], '2026-04-20T09:30:00Z');
  expect(closed.record).toMatchObject({ about: '2026-04', move: 'close' });
  for (const verb of ['close', 'open'])
    expect((await leaves(folder, '2026-04-20T09:40:00Z', ['review', verb, '2026-04', ...by])).exitCode).toBe(
      verb === 'close' ? 0 : 1,
    );
});

test('opening an open review again is fine and writes nothing', async () => {
  const folder = folderOf(improvingStory().files);
  await must(folder, REVIEW_NOW, ['review', 'open', '--by', 'lead']);
  for (const argv of [
    ['review', 'open', '--by', 'lead'],
    ['review', 'open', '2026-04', '--by', 'lead'],
  ]) {
    const [exitCode, { records }] = await refusal(folder, argv, '2026-04-21T09:00:00Z');
    expect([exitCode, records]).toEqual([0, []]);
  }
});

test('a review is closed only when its steps are done, and skipped only with a reason', async () => {
  const folder = folderOf(improvingStory().files);
  await must(folder, REVIEW_NOW, ['review', 'open', '--by', 'lead']);
  expect((await refusal(folder, ['review', 'close', '--by', 'lead'], '2026-04-21T09:00:00Z'))[0]).toBe(1);
  const other = folderOf(improvingStory().files);
  expect((await refusal(other, ['review', 'skip', '--by', 'lead'], REVIEW_NOW))[0]).toBe(1);
  const { record } = await written(
    other,
    ['review', 'skip', '--reason', 'Holiday', '--by', 'lead'],
    REVIEW_NOW,
  );
  expect(record).toMatchObject({ about: '2026-04', move: 'skip', reason: 'Holiday' });
});

test.each(['foo', '2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', '', '1899-12', '3000-01'])(
  'a review of the month %j is a usage error',
  async (period) => {
    const folder = running();
    for (const argv of [
      ['review', 'status', period],
      ['review', 'open', period, '--by', 'lead'],
      ['review', 'skip', period, '--reason', 'No', '--by', 'lead'],
    ]) {
      const [exitCode, { error }] = await refusal(folder, argv);
      expect([exitCode, error?.code]).toEqual([2, 'period-wrong']);
    }
  },
);

test('a record about a month that is none is a finding of check, not a bug', async () => {
  const folder = running();
  for (const about of ['foo', '2026-13']) {
    const id = `2026-01-09t090000z-review-step-${about}-abcdefgh`;
    const path = join(folder, `records/2026/${id}.yaml`);
    writeFileSync(
      path,
      `formatVersion: "1.0"\nid: ${id}\nkind: review-step\nat: 2026-01-09T09:00:00Z\nby: {role: lead}\nabout: ${about}\nmove: open\n`,
    );
    const { exitCode, output } = await say(folder, NOW, ['check']);
    expect([about, exitCode]).toEqual([about, 1]);
    expect(output.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', line: 6, column: 8 }),
    );
    rmSync(path);
  }
});

/** Every command that names a role, complete but for it. */
const withRole: readonly (readonly string[])[] = [
  ['approve'],
  ['record', 'evidence', 'gate-ready', '--metric', 'readiness', '--value', '70'],
  ['record', 'check', 'ask-around', '--result', 'done'],
  ['record', 'decision', 'gate-ready', '--decision', 'stop'],
  ['rollout', 'promote'],
  ['review', 'open', '2026-04'],
];

test.each(withRole.map((argv) => [argv]))(
  'without a role, or with one that the plan lacks, %j is 2',
  async (argv) => {
    const folder = running();
    const [missing, { error: first }] = await refusal(folder, argv);
    expect([missing, first?.message]).toEqual([2, 'Missing: --by ROLE.']);
    for (const role of ['nobody', 'octocat', '']) {
      const [exitCode, { error }] = await refusal(folder, [...argv, '--by', role]);
      expect(exitCode).toBe(2);
      if (role !== '')
        expect(error).toMatchObject({ code: 'role-unknown', help: expect.stringContaining('sponsor, lead') });
    }
  },
);

/** Values that are wrong on the line itself: code, and a word of the message. */
const wrongValues: readonly (readonly [argv: readonly string[], code: string])[] = [
  [['evidence', 'gate-ready'], 'flags-missing'],
  [['evidence', 'gate-ready', '--metric', 'readiness'], 'flags-missing'],
  [['evidence', 'gate-ready', '--value', '70'], 'flags-missing'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--part', '7'], 'flags-missing'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', '7', '--part', '7'], 'flags-missing'],
  [
    ['evidence', 'gate-ready', '--metric', 'readiness', '--value', '7', '--part', '7', '--whole', '8'],
    'flags-missing',
  ],
  [['evidence', 'gate-ready', '--measure', 'readiness=70', '--value', '7'], 'flags-missing'],
  [['evidence', 'gate-ready', '--metric', 'readness', '--value', '70'], 'metric-unknown'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70,5'], 'not-a-number'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', '1e3'], 'not-a-number'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', 'NaN'], 'not-a-number'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', ''], 'not-a-number'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--samples', '-1'], 'not-whole'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--observed', 'today'], 'day-wrong'],
  [
    ['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--observed', '2026-01-09..'],
    'day-wrong',
  ],
  [['evidence', 'gate-ready', '--measure', 'readiness'], 'measure-wrong'],
  [['evidence', 'gate-ready', '--measure', 'readiness=1.2.3'], 'not-a-number'],
  [['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--source', 'x'], 'value-wrong'],
  [
    ['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--source', 'file:/etc/passwd'],
    'source-not-usable',
  ],
  [
    ['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--source', 'file:../x'],
    'source-not-usable',
  ],
  [
    ['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--source', 'file:missing'],
    'source-not-usable',
  ],
  [
    ['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--source', 'file:plan'],
    'source-not-usable',
  ],
  [
    ['evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--source', 'file:milepost.yaml/x'],
    'source-not-usable',
  ],
  [['check', 'ask-around'], 'flags-missing'],
  [['check', 'ask-around', '--result', 'yes'], 'value-wrong'],
  [['check', 'ask-arund', '--result', 'done'], 'item-unknown'],
  [['check', 'ask-around', '--result', 'done', '--observed', '2026-02-30'], 'day-wrong'],
  [['decision', 'gate-ready'], 'flags-missing'],
  [['decision', 'gate-ready', '--decision', 'maybe'], 'value-wrong'],
  [['decision', 'gate-redy', '--decision', 'go'], 'gate-unknown'],
  [['decision', 'gate-ready', '--decision', 'hold', '--until', 'soon'], 'day-wrong'],
  [['decision', 'gate-ready', '--decision', 'go', '--condition', 'id=x'], 'fields-wrong'],
  [
    ['decision', 'gate-ready', '--decision', 'go', '--condition', 'id=x;text=y;owner=lead;due=soon'],
    'day-wrong',
  ],
  [['correction', 'no-such-record', '--withdraw', '--reason', 'Wrong'], 'record-unknown'],
];

test.each(wrongValues)('record %j is a usage error', async (argv, code) => {
  const [exitCode, { error }] = await refusal(running(), ['record', ...argv, '--by', 'lead']);
  expect([exitCode, error?.code]).toEqual([2, code]);
});

test('a correction says exactly one thing, and only about evidence and checks', async () => {
  const story = runningStory();
  const evidence = story.measure('2026-01-09', 'gate-ready', 'readiness', 20);
  const approval = story.records[0]?.id ?? '';
  const folder = folderOf(story.files);
  for (const [argv, code] of [
    [[evidence, '--reason', 'Wrong'], 'flags-missing'],
    [[evidence, '--withdraw'], 'flags-missing'],
    [[evidence, '--value', '1', '--part', '2', '--reason', 'Wrong'], 'flags-missing'],
    [[evidence, '--value', '1', '--metric', 'other', '--reason', 'Wrong'], 'flags-missing'],
    [[evidence, '--withdraw', '--value', '1', '--reason', 'Wrong'], 'flags-contrary'],
    [[approval, '--withdraw', '--reason', 'Wrong'], 'record-kind-wrong'],
  ] as const) {
    const [exitCode, { error }] = await refusal(folder, ['record', 'correction', ...argv, '--by', 'lead']);
    expect([argv, exitCode, error?.code]).toEqual([argv, 2, code]);
  }
});

/** What can be read on the line, but what the replay refuses: 1, with the findings. */
const refusedByReplay: readonly (readonly [argv: readonly string[], code: string])[] = [
  [['record', 'evidence', 'gate-redy', '--metric', 'readiness', '--value', '70'], 'record-about-unknown'],
  [
    ['record', 'evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--unit', 'percent'],
    'unit-differs',
  ],
  [
    [
      'record',
      'evidence',
      'gate-ready',
      '--metric',
      'readiness',
      '--value',
      '70',
      '--observed',
      '2026-01-11',
    ],
    'observed-after-record',
  ],
  [
    ['record', 'evidence', 'gate-ready', '--metric', 'readiness', '--value', '9'.repeat(400)],
    'number-not-finite',
  ],
  [
    ['record', 'evidence', 'gate-ready', '--metric', 'readiness', '--value', '12345678901234567890'],
    'number-not-exact',
  ],
  [
    ['record', 'evidence', 'gate-ready', '--metric', 'readiness', '--value', '70', '--note', 'a\u001b[2Jb'],
    'character-forbidden',
  ],
  [['record', 'decision', 'gate-ready', '--decision', 'go'], 'decision-not-supported'],
];

test.each(refusedByReplay)('%j is refused with 1, and nothing is written', async (argv, code) => {
  const role = argv[1] === 'decision' ? 'sponsor' : 'lead';
  const [exitCode, { error, records, findings }] = await refusal(running(), [...argv, '--by', role]);
  expect([exitCode, error?.code, records]).toEqual([1, code, []]);
  expect(findings?.[0]).toMatchObject({ code, severity: 'error' });
});

test('a decision by a role that may not decide is refused', async () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const argv = ['record', 'decision', 'gate-ready', '--decision', 'go', '--by', 'lead'];
  expect((await refusal(folderOf(story.files), argv))[0]).toBe(1);
});

test('a record that exists already is one clear line, 2, and the old file is intact', async () => {
  const folder = running();
  const argv = ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'];
  const first = aWorld(folder, NOW);
  expect(await run(argv, first.services)).toBe(0);
  const before = bytesIn(folder);
  const path = 'records/2026/2026-01-10t120000z-check-ask-around-aaaaaaaa.yaml';
  expect([...before.keys()]).toContain(path);
  // the file of another process of the same moment is not yet seen when the folder is listed
  const { readdirSync: real } = fs;
  const hidden = vi.spyOn(fs, 'readdirSync');
  hidden.mockImplementation((...args: Parameters<typeof real>) =>
    real(...args).filter((entry) => !JSON.stringify(entry).includes('aaaaaaaa')),
  );
  const second = await milepost(folder, NOW, argv, { seed: 'x' });
  hidden.mockRestore();
  expect(second.exitCode).toBe(0);
  const again = aWorld(folder, NOW);
  const code = await run(argv, again.services);
  expect(code).toBe(2);
  expect(again.stderr().trimEnd().split('\n')).toHaveLength(2);
  expect(bytesIn(folder).get(path)).toBe(before.get(path));
});

test('a file or a link in the place of the records folder is 2, and nothing is written', async () => {
  for (const isLink of [false, true]) {
    const folder = running();
    const outside = folderOf(new Map());
    rmSync(join(folder, 'records'), { recursive: true });
    if (isLink) symlinkSync(outside, join(folder, 'records'));
    else writeFileSync(join(folder, 'records'), 'text');
    const argv = ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'];
    expect((await refusal(folder, argv))[0]).toBe(2);
    expect(bytesIn(outside).size).toBe(0);
  }
});

test('a file or a link in the place of the folder of the year is 2, and nothing is written', async () => {
  const story = runningStory();
  for (const isLink of [false, true]) {
    const folder = folderOf(story.files);
    const outside = folderOf(new Map());
    if (isLink) symlinkSync(outside, join(folder, 'records/2027'));
    else writeFileSync(join(folder, 'records/2027'), 'text');
    const argv = ['record', 'check', 'ask-around', '--result', 'done', '--by', 'lead'];
    expect((await refusal(folder, argv, '2027-01-10T12:00:00Z'))[0]).toBe(2);
    expect(bytesIn(outside).size).toBe(0);
  }
});

test('pull writes the ticked boxes and closed issues once, and a second pull nothing', async () => {
  const folder = running();
  await must(folder, NOW, ['apply', '--yes']);
  const path = join(folder, 'tracker/issues/task-ask-around.md');
  const open = readFileSync(path, 'utf8');
  writeFileSync(path, open.replace(/^state: open$/m, 'state: closed\nreason: completed'));
  const { exitCode, output, stdout } = await say(folder, '2026-01-10T13:00:00Z', ['pull']);
  expect([exitCode, output.records?.map(({ kind }) => kind)], stdout).toEqual([0, ['check']]);
  const [again, { records }] = await refusal(folder, ['pull'], '2026-01-11T13:00:00Z');
  expect([again, records]).toEqual([0, []]);
});

test('the same pull in two copies makes the same record', async () => {
  const folder = running();
  await must(folder, NOW, ['apply', '--yes']);
  const path = join(folder, 'tracker/issues/task-ask-around.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^state: open$/m, 'state: closed\nreason: completed'),
  );
  const copies = [folderOf(new Map()), folderOf(new Map())];
  const records: (readonly string[])[] = [];
  for (const copy of copies) {
    fs.cpSync(folder, copy, { recursive: true });
    const { output } = await say(copy, '2026-01-10T13:00:00Z', ['pull']);
    records.push(
      (output.records ?? []).map(({ file }) => `${file} ${readFileSync(join(copy, file), 'utf8')}`),
    );
  }
  expect(records[0]).toHaveLength(1);
  expect(records[0]).toEqual(records[1]);
});

test('what is recorded is seen by the next command at once', async () => {
  const story = runningStory();
  passReady(story);
  const folder = folderOf(story.files);
  const now = '2026-01-24T12:00:00Z';
  const argv = ['record', 'evidence', 'sprint-1', '--metric', 'working', '--value', '6', '--by', 'lead'];
  expect((await say(folder, now, ['gate', 'gate-sprint-1'])).output.gates?.[0]?.verdict).toBe('inconclusive');
  await must(folder, now, argv);
  expect((await say(folder, now, ['gate', 'gate-sprint-1'])).output.gates?.[0]?.verdict).toBe('pass');
});

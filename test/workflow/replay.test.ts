import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openProgramme } from '../../src/programme/open.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { addDays } from '../../src/values/date.ts';
import { edited, type Files, repositoryFiles, withFile } from '../makers/repository.ts';
import {
  builtStory,
  improvingStory,
  liveStory,
  passReady,
  passStage,
  runningStory,
  Story,
} from '../makers/story.ts';

const whole = improvingStory();

/** Everything a programme says, as one comparable value. */
function summaryOf({ state, gates, findings, schedule }: Programme): unknown {
  return {
    ...state,
    items: [...state.items],
    rollout:
      state.rollout === null ? null : { ...state.rollout, definitions: [...state.rollout.definitions] },
    reviews: [...state.reviews],
    decisions: [...state.decisions],
    gates: [...gates],
    findings: findings.map(({ code, file, line }) => `${code} ${file}:${line}`),
    schedule: [...schedule.items],
  };
}

function programmeOf(files: Files, at: string): Programme {
  const { programme } = openProgramme(files, { now: '2026-01-05T09:00:00Z', at });
  if (programme === null) throw new Error('no programme');
  return programme;
}

test('the whole story of a programme replays without a finding about its records', () => {
  expect(whole.codes('2026-03-25')).toEqual([]);
  expect(whole.programme('2026-03-25').state.delivery).toBe('operating');
});

test('the order in which files are read changes nothing', () => {
  const wanted = summaryOf(programmeOf(whole.files, '2026-05-01'));
  const entries = [...whole.files];
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(summaryOf(programmeOf(new Map(shuffled), '2026-05-01'))).toEqual(wanted);
    }),
    { numRuns: 25 },
  );
});

test('every prefix of a history can be opened, and its records give no finding', () => {
  let files = repositoryFiles();
  for (const { path, bytes } of whole.records) {
    files = new Map([...files, [path, bytes]]);
    const { findings, programme } = openProgramme(files, { now: '2026-03-25T10:00:00Z', at: null });
    expect(programme).not.toBeNull();
    expect(findings.filter(({ file }) => file.startsWith('records/'))).toEqual([]);
  }
});

test('from every prefix of a history the programme and every part of it can be ended', () => {
  const story = new Story();
  for (const record of [null, ...whole.records]) {
    if (record !== null) story.add(record);
    const at = `${record?.id.slice(0, 10) ?? '2026-01-04'}T12:00:00Z`;
    const { items, rollout } = story.programme(at).state;
    expect(story.refusal(story.decision(at, 'programme', 'stop'))).toEqual([]);
    for (const { id, state } of items.values()) {
      const kind = state === 'passed' ? 'recycle' : 'stop';
      const gate = `gate-${id}`;
      const by = gate === 'gate-sprint-2' ? 'lead' : 'sponsor';
      expect(story.refusal(story.decision(at, gate, kind, { by }))).toEqual([]);
    }
    const isAtStage = rollout?.stageId !== null && rollout?.state !== 'improving';
    const about = isAtStage ? (rollout?.stageId ?? '') : 'rollout';
    expect(story.refusal(story.decision(at, about, 'stop'))).toEqual([]);
  }
});

test('any part of a history can be opened, whatever is missing', () => {
  fc.assert(
    fc.property(fc.subarray([...whole.records]), (records) => {
      const files = new Map([
        ...repositoryFiles(),
        ...records.map(({ path, bytes }) => [path, bytes] as const),
      ]);
      const { state } = programmeOf(files, '2026-06-01');
      const required = ['gate-ready', 'gate-sprint-1', 'gate-sprint-2', 'gate-build', 'gate-live'];
      const going = new Set(
        records.flatMap(({ id, kind }) =>
          kind === 'decision' ? required.filter((gate) => id.includes(`-${gate}-`)) : [],
        ),
      );
      const passed = [...state.items.values()].filter((item) => item.state === 'passed');
      for (const { id } of passed) expect(going).toContain(`gate-${id}`);
    }),
    { numRuns: 60 },
  );
});

test('records after the day asked are left out', () => {
  const early = whole.lookAt('2026-02-10');
  const then = builtStory();
  expect(early.state.items.get('build')?.state).toBe('active');
  expect(early.records.ordered.every(({ record }) => record.at < '2026-02-11')).toBe(true);
  expect(summaryOf(early)).toEqual(summaryOf(then.lookAt('2026-02-10')));
});

test('a record whose cause comes after the day asked is left out with it', () => {
  const story = runningStory();
  const cause = story.force(
    story.evidence('2026-01-12', 'gate-ready', [{ metric: 'readiness', value: 70, unit: 'points' }]),
  );
  const effect = story.force({
    ...story.evidence('2026-01-10', 'gate-ready', [{ metric: 'readiness', value: 10, unit: 'points' }]),
    after: [cause],
  });
  const { records } = story.lookAt('2026-01-11');
  expect(records.byId.has(effect)).toBe(false);
});

test('ten years without a record pass, start and promote nothing', () => {
  for (const story of [new Story(), runningStory(), builtStory(), liveStory(), improvingStory()]) {
    const now = story.lookAt('2026-03-25').state;
    const later = story.lookAt('2036-03-25').state;
    const standing = ({ items, rollout, delivery }: typeof now): unknown => ({
      delivery,
      items: [...items.values()].map(({ id, state, epoch, since }) => [id, state, epoch, since]),
      rollout: rollout === null ? null : [rollout.state, rollout.stage, rollout.share, rollout.epoch],
    });
    expect(standing(later)).toEqual(standing(now));
  }
});

test('in ten years time makes no open gate pass that does not pass now', () => {
  const story = liveStory();
  story.measure('2026-02-20', 'stage-20', 'correct', 97, 'percent');
  const verdicts = (day: string) =>
    [...story.lookAt(day).gates.values()].filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
  expect(verdicts('2036-02-20')).toEqual(verdicts('2026-02-20'));
});

test('a passed gate keeps the verdict it was passed on', () => {
  const story = runningStory();
  passReady(story);
  const then = story.programme('2026-01-12').gates.get('gate-ready');
  story.measure('2026-01-20', 'gate-ready', 'readiness', 5);
  const later = story.programme('2026-06-01').gates.get('gate-ready');
  expect(then?.verdict).toBe('pass');
  expect(later).toEqual({ ...then, validUntil: null });
});

test('a stricter plan does not judge a passed gate again', () => {
  const story = runningStory();
  passReady(story);
  story.files = edited(story.files, 'plan/01-ready.yaml', 'pass: {gte: 60}', 'pass: {gte: 90}');
  const { gates, state } = story.programme('2026-01-20');
  expect(gates.get('gate-ready')?.verdict).toBe('pass');
  expect([...state.drifted]).toEqual([]);
});

test('votes are an error and never skipped in silence', () => {
  const story = runningStory();
  const draft = {
    kind: 'vote',
    at: '2026-01-10T09:00:00Z',
    by: { role: 'sponsor' },
    about: 'gate-ready',
    vote: 'yes',
    digest: `sha256:${'0'.repeat(64)}`,
  } as const;
  expect(story.refusal(draft)).toEqual(['record-kind-not-yet']);
});

test('waivers are an error and never skipped in silence', () => {
  const story = runningStory();
  const draft = {
    kind: 'waiver',
    at: '2026-01-10T09:00:00Z',
    by: { role: 'sponsor' },
    about: 'gate-ready',
    criterion: 'readiness',
    reason: 'We do not want to wait.',
  } as const;
  expect(story.refusal(draft)).toEqual(['record-kind-not-yet']);
  story.force(draft);
  expect(story.programme('2026-01-10').gates.get('gate-ready')?.verdict).toBe('inconclusive');
});

test('a correction after a decision leaves it standing and is told', () => {
  const story = runningStory();
  const id = story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-12', 'gate-ready', 'go');
  story.correct('2026-01-20', 'gate-ready', id, { metric: 'readiness', value: 20, unit: 'points' });
  expect(story.codes('2026-01-20')).toEqual(['evidence-corrected-since']);
  expect(story.programme('2026-01-20').state.items.get('ready')?.state).toBe('passed');
});

test('a correction of what no decision rested on is not told', () => {
  const story = runningStory();
  const id = story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.correct('2026-01-11', 'gate-ready', id, { metric: 'readiness', value: 65, unit: 'points' });
  expect(story.codes('2026-01-12')).toEqual([]);
});

test('a hold of the programme stops every gate from passing until it has ended', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-11', 'programme', 'hold', { until: '2026-01-15' });
  const held = story.lookAt('2026-01-15');
  expect(held.state).toMatchObject({ delivery: 'held', heldUntil: '2026-01-15' });
  expect(held.gates.get('gate-ready')?.verdict).toBe('inconclusive');
  const draft = story.decision('2026-01-12', 'gate-ready', 'go');
  expect(story.refusal({ ...draft, starts: [] })).toEqual(['decision-not-supported']);
  const after = story.lookAt('2026-01-16');
  expect(after.state).toMatchObject({ delivery: 'running', heldUntil: null });
  expect(after.gates.get('gate-ready')?.verdict).toBe('pass');
});

test('a hold of the programme needs a day', () => {
  const story = runningStory();
  const draft = story.decision('2026-01-11', 'programme', 'hold');
  expect(story.refusal(draft)).toEqual(['hold-without-day']);
});

test('a decision about the programme by another role is refused', () => {
  const story = runningStory();
  expect(story.refusal(story.decision('2026-01-11', 'programme', 'stop', { by: 'lead' }))).toEqual([
    'decision-by-other-role',
  ]);
});

test('a decision about the programme with a digest of its own is refused', () => {
  const story = runningStory();
  const draft = story.decision('2026-01-11', 'programme', 'stop', { digest: `sha256:${'0'.repeat(64)}` });
  expect(story.refusal(draft)).toEqual(['decision-not-bound']);
});

test('in a stopped programme nothing passes any more', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-11', 'programme', 'stop');
  const draft = story.decision('2026-01-12', 'gate-ready', 'go');
  expect(story.refusal(draft)).not.toEqual([]);
  story.force(draft);
  const { state } = story.programme('2026-01-12');
  expect(state.delivery).toBe('stopped');
  expect([...state.items.values()].filter((item) => item.state === 'passed')).toEqual([]);
});

test('in a stopped programme an approval starts nothing', () => {
  const story = new Story();
  story.decide('2026-01-04', 'programme', 'stop');
  const draft = story.approval('2026-01-05');
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
  story.force(draft);
  expect(story.programme('2026-01-05').state.items.get('ready')?.state).toBe('planned');
});

test('an operating programme is closed by a stop', () => {
  const story = improvingStory();
  story.decide('2026-04-01', 'programme', 'stop');
  expect(story.programme('2026-04-01').state.delivery).toBe('closed');
});

test('a programme does not operate again before its rollout does', () => {
  const story = improvingStory();
  story.move('2026-04-01', 'roll-back');
  expect(story.programme('2026-04-01').state.delivery).toBe('running');
  story.move('2026-04-02', 'resume');
  expect(story.programme('2026-04-02').state.delivery).toBe('running');
});

test('a programme whose rollout was rolled back while operating can be promoted to operating again', () => {
  const story = improvingStory();
  story.move('2026-04-01', 'roll-back');
  let day = '2026-04-02';
  story.move(day, 'resume');
  for (const stage of ['stage-20', 'stage-50', 'stage-100']) {
    passStage(story, stage, addDays(day, 4), addDays(day, 9), addDays(day, 10));
    day = addDays(day, 10);
  }
  expect(story.programme(day).state).toMatchObject({
    delivery: 'operating',
    rollout: { state: 'improving' },
  });
});

test('reopening a gate of an operating programme makes it run again', () => {
  const story = improvingStory();
  story.decide('2026-04-01', 'gate-sprint-2', 'recycle', { by: 'lead' });
  expect(story.programme('2026-04-01').state.delivery).toBe('running');
});

test('a record nobody can read makes the gates it could be about an error', () => {
  const story = runningStory();
  passReady(story);
  const broken = (name: string) =>
    programmeOf(
      withFile(story.files, `records/2026/2026-01-20t090000z-${name}-brokenxx.yaml`, 'kind: ['),
      '2026-01-21',
    );
  expect(broken('evidence-sprint-1').gates.get('gate-sprint-1')).toMatchObject({
    verdict: 'error',
    reasons: ['unreadable'],
  });
  expect(broken('evidence-build').gates.get('gate-sprint-1')?.verdict).toBe('error');
  expect(broken('evidence-stage-20').gates.get('gate-sprint-1')?.verdict).toBe('inconclusive');
});

test('an unreadable check makes every gate that asks for its item an error', () => {
  const story = new Story();
  story.approve('2026-01-05');
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const path = 'records/2026/2026-01-11t090000z-check-ask-around-brokenxx.yaml';
  const { gates } = programmeOf(withFile(story.files, path, 'kind: ['), '2026-01-12');
  expect(gates.get('gate-ready')?.verdict).toBe('error');
});

test('an unreadable check of a deliverable makes the gate of its phase an error', () => {
  const story = runningStory();
  passReady(story);
  const path = 'records/2026/2026-01-20t090000z-check-manual-brokenxx.yaml';
  expect(
    programmeOf(withFile(story.files, path, 'kind: ['), '2026-01-21').gates.get('gate-build')?.verdict,
  ).toBe('error');
});

test('an unreadable record about the programme makes every open gate an error', () => {
  const story = runningStory();
  const path = 'records/2026/2026-01-11t090000z-decision-programme-brokenxx.yaml';
  const { gates } = programmeOf(withFile(story.files, path, 'kind: ['), '2026-01-12');
  expect(gates.get('gate-ready')?.verdict).toBe('error');
});

test('a file under records that is no record makes every open gate an error', () => {
  const { gates } = programmeOf(withFile(runningStory().files, 'records/notes.yaml', 'a: 1'), '2026-01-12');
  expect(gates.get('gate-ready')?.verdict).toBe('error');
});

test('a passed gate stays passed when a later record about it cannot be read', () => {
  const story = runningStory();
  passReady(story);
  const path = 'records/2026/2026-02-20t090000z-evidence-gate-ready-brokenxx.yaml';
  const { state } = programmeOf(withFile(story.files, path, 'kind: ['), '2026-02-21');
  expect(state.items.get('ready')?.state).toBe('passed');
});

test('a gate with an unreadable record can still be stopped', () => {
  const story = runningStory();
  story.files = withFile(
    story.files,
    'records/2026/2026-01-11t090000z-evidence-gate-ready-brokenxx.yaml',
    'kind: [',
  );
  story.decide('2026-01-12', 'gate-ready', 'stop');
  expect(story.programme('2026-01-12').state.items.get('ready')?.state).toBe('stopped');
});

test('a stop at a gate with an unreadable record stands after the record was repaired', () => {
  const story = runningStory();
  const whole = story.files;
  story.files = withFile(
    story.files,
    'records/2026/2026-01-11t090000z-evidence-gate-ready-brokenxx.yaml',
    'kind: [',
  );
  story.decide('2026-01-12', 'gate-ready', 'stop');
  story.files = new Map([...story.files].filter(([path]) => whole.has(path) || !path.includes('brokenxx')));
  expect(story.codes('2026-01-13')).toEqual([]);
  expect(story.programme('2026-01-13').state.items.get('ready')?.state).toBe('stopped');
});

test('a gate with an unreadable record does not pass', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const draft = { ...story.decision('2026-01-12', 'gate-ready', 'go'), starts: [] };
  story.files = withFile(
    story.files,
    'records/2026/2026-01-11t090000z-evidence-gate-ready-brokenxx.yaml',
    'kind: [',
  );
  expect(story.refusal({ ...story.decision('2026-01-12', 'gate-ready', 'go'), starts: [] })).not.toEqual([]);
  story.force(draft);
  expect(story.programme('2026-01-12').state.items.get('ready')?.state).toBe('active');
});

test('the day of a record is that of the time zone, also around midnight', () => {
  const story = runningStory();
  story.check('2026-01-09', 'gate-ready', 'ask-around');
  story.tell(
    story.evidence('2026-01-10T22:59:59Z', 'gate-ready', [
      { metric: 'readiness', value: 70, unit: 'points' },
    ]),
  );
  story.decide('2026-01-10T23:00:00Z', 'gate-ready', 'go');
  expect(story.lookAt('2026-01-10').state.items.get('ready')?.state).toBe('active');
  expect(story.lookAt('2026-01-11').state.items.get('ready')).toMatchObject({
    state: 'passed',
    endedDay: '2026-01-11',
  });
});

test('in summer a day begins at ten in the evening of Greenwich', () => {
  const story = runningStory();
  story.decide('2026-03-28T23:30:00Z', 'gate-ready', 'hold', { until: '2026-03-29' });
  const dayOf = (instant: string) => story.programme(instant).day;
  expect(dayOf('2026-03-28T23:30:00Z')).toBe('2026-03-29');
  expect(dayOf('2026-03-29T21:59:59Z')).toBe('2026-03-29');
  expect(story.programme('2026-03-29T21:59:59Z').state.items.get('ready')?.state).toBe('held');
  expect(story.programme('2026-03-29T22:00:00Z').state.items.get('ready')?.state).toBe('active');
});

test('the time zone of the machine changes nothing', () => {
  const zone = process.env.TZ;
  const wanted = summaryOf(programmeOf(whole.files, '2026-05-01'));
  try {
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env.TZ = other;
      expect(summaryOf(programmeOf(whole.files, '2026-05-01'))).toEqual(wanted);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

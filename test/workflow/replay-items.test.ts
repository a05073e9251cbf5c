import { expect, test } from 'vitest';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { builtStory, passReady, runningStory, Story } from '../makers/story.ts';

const condition = {
  id: 'ask-works-council',
  text: 'Ask the works council',
  owner: 'lead',
  due: '2026-02-01',
};

/** The second phase runs and its first sprint has a figure that passes. */
function buildingStory(): Story {
  const story = runningStory();
  passReady(story);
  return story;
}

test('before the first approval nothing has started', () => {
  const { state, gates } = new Story().programme('2026-03-01');
  expect(state.delivery).toBe('draft');
  expect([...state.items.values()].map((item) => item.state)).toEqual(Array(5).fill('planned'));
  expect(gates.get('gate-ready')).toMatchObject({ verdict: 'inconclusive', reasons: ['not-started'] });
});

test('the first approval starts what requires no gate, and nothing else', () => {
  const { state } = runningStory().programme('2026-01-05');
  expect(state.delivery).toBe('running');
  expect([...state.items.values()].filter((item) => item.state === 'active').map(({ id }) => id)).toEqual([
    'ready',
  ]);
});

test('an approval cannot start a part whose required gate is open', () => {
  const story = runningStory();
  const draft = story.decision('2026-01-06', 'gate-ready', 'go');
  const starts = draft.kind === 'decision' ? draft.starts : undefined;
  const early = { ...story.approval('2026-01-06'), starts: starts ?? [] };
  expect(story.refusal(early)).toEqual(['start-too-early', 'start-too-early']);
  story.force(early);
  expect(story.programme('2026-01-06').state.items.get('build')?.state).toBe('planned');
});

test('a pinned definition that does not have its digest starts nothing', () => {
  const story = new Story();
  const draft = story.approval('2026-01-05');
  if (draft.kind !== 'approval') throw new Error('no approval');
  const [start] = draft.starts;
  if (start === undefined) throw new Error('nothing starts');
  const gate = { ...start.pinned.gate, criteria: start.pinned.gate.criteria.slice(0, 1) };
  const forged = { ...draft, starts: [{ ...start, pinned: { ...start.pinned, gate } }] };
  expect(story.refusal(forged)).toEqual(['start-digest-differs']);
  story.force(forged);
  expect(story.programme('2026-01-05').state.items.get('ready')?.state).toBe('planned');
});

test('an approval that starts something the plan does not have is told', () => {
  const story = new Story();
  const draft = story.approval('2026-01-05');
  if (draft.kind !== 'approval') throw new Error('no approval');
  const starts = draft.starts.map((start) => ({ ...start, item: 'elsewhere' }));
  expect(story.refusal({ ...draft, starts })).toEqual(['start-item-unknown']);
});

test('the first approval needs a role that decides about the programme', () => {
  const story = new Story();
  const draft = story.approval('2026-01-05', 'lead');
  expect(story.refusal(draft)).toEqual(['decision-by-other-role']);
  story.force(draft);
  expect(story.programme('2026-01-06').state.delivery).toBe('draft');
});

test('a later approval by a role that decides nothing starts nothing', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.tell({ ...story.decision('2026-01-12', 'gate-ready', 'go'), starts: [] });
  const draft = story.approval('2026-01-13', 'lead');
  expect(story.refusal(draft)).toContain('decision-by-other-role');
  story.force(draft);
  expect(story.programme('2026-01-13').state.items.get('build')?.state).toBe('planned');
});

test('a go passes the gate and starts what it pins', () => {
  const { state } = buildingStory().programme('2026-01-12');
  expect(state.items.get('ready')).toMatchObject({ state: 'passed', endedDay: '2026-01-12' });
  expect(state.items.get('build')).toMatchObject({ state: 'active', since: '2026-01-12T09:00:00Z' });
  expect(state.items.get('sprint-1')?.state).toBe('active');
  expect(state.items.get('sprint-2')?.state).toBe('planned');
});

test('a go that pins nothing passes the gate and starts nothing', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.tell({ ...story.decision('2026-01-12', 'gate-ready', 'go'), starts: [] });
  const { state } = story.programme('2026-01-12');
  expect([state.items.get('ready')?.state, state.items.get('build')?.state]).toEqual(['passed', 'planned']);
});

test('evidence from before the start counts for what the first approval opened', () => {
  const story = new Story();
  story.measure('2026-01-02', 'gate-ready', 'readiness', 70);
  story.approve('2026-01-05');
  story.check('2026-01-06', 'gate-ready', 'ask-around');
  expect(story.programme('2026-01-06').gates.get('gate-ready')?.verdict).toBe('pass');
});

test('evidence from before its start counts for no later part', () => {
  const story = runningStory();
  story.measure('2026-01-08', 'sprint-1', 'working', 9);
  passReady(story);
  expect(story.programme('2026-01-13').gates.get('gate-sprint-1')).toMatchObject({
    verdict: 'inconclusive',
    reasons: ['outside-window'],
  });
});

test('a sprint does not pass on the figure of the sprint before it', () => {
  const story = buildingStory();
  story.measure('2026-01-24', 'sprint-1', 'working', 9);
  story.decide('2026-01-26', 'gate-sprint-1', 'go');
  expect(story.programme('2026-01-27').gates.get('gate-sprint-2')?.verdict).toBe('inconclusive');
});

for (const [verdict, value] of [
  ['warn', 55],
  ['inconclusive', null],
  ['fail', 40],
] as const)
  test(`a go on ${verdict} is refused and changes nothing`, () => {
    const story = runningStory();
    if (value !== null) story.measure('2026-01-10', 'gate-ready', 'readiness', value);
    story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
    const draft = story.decision('2026-01-12', 'gate-ready', 'go');
    expect(draft).toMatchObject({ seen: { verdict } });
    expect(story.refusal({ ...draft, starts: [] })).toEqual(['decision-not-supported']);
    story.force(draft);
    expect(story.programme('2026-01-12').state.items.get('ready')?.state).toBe('active');
  });

test('a go on an error is refused', () => {
  const story = runningStory();
  story.force(
    story.evidence('2026-01-10', 'gate-ready', [{ metric: 'readiness', value: 70, unit: 'percent' }]),
  );
  const draft = story.decision('2026-01-12', 'gate-ready', 'go');
  expect(draft).toMatchObject({ seen: { verdict: 'error' } });
  expect(story.refusal({ ...draft, starts: [] })).toEqual(['decision-not-supported']);
});

test('a refused decision names what was allowed instead', () => {
  const story = runningStory();
  story.force({ ...story.decision('2026-01-12', 'gate-ready', 'go'), starts: [] });
  const told = story.open('2026-01-12').findings.find(({ code }) => code === 'decision-not-supported');
  expect(told?.args).toEqual({ decision: 'go', verdict: 'inconclusive', allowed: 'hold, recycle, stop' });
});

test('go-with-conditions passes on warn, and its conditions become musts of the next gate', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 55);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-12', 'gate-ready', 'go-with-conditions', { conditions: [condition] });
  const { gates, state } = story.programme('2026-01-13');
  expect(state.items.get('ready')?.state).toBe('passed');
  expect(gates.get('gate-build')?.criteria).toContainEqual(
    expect.objectContaining({ id: 'condition:ask-works-council', level: 'must', verdict: 'inconclusive' }),
  );
});

test('go-with-conditions without a condition is no way past a warning', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 55);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  expect(() => story.decide('2026-01-12', 'gate-ready', 'go-with-conditions', { conditions: [] })).toThrow(
    'conditions-missing',
  );
  expect(story.programme('2026-01-13').state.items.get('ready')?.state).toBe('active');
});

test('a condition is met by a check record about it', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 55);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-12', 'gate-ready', 'go-with-conditions', { conditions: [condition] });
  story.check('2026-01-20', 'gate-ready', 'ask-works-council');
  expect(story.programme('2026-01-20').gates.get('gate-build')?.criteria).toContainEqual(
    expect.objectContaining({ id: 'condition:ask-works-council', verdict: 'pass' }),
  );
});

test('the conditions of the last sprint become musts of the gate of its phase', () => {
  const story = buildingStory();
  story.measure('2026-01-24', 'sprint-1', 'working', 6);
  story.decide('2026-01-26', 'gate-sprint-1', 'go');
  story.measure('2026-02-07', 'sprint-2', 'working', 7);
  story.decide('2026-02-09', 'gate-sprint-2', 'go-with-conditions', { by: 'lead', conditions: [condition] });
  const result = story.programme('2026-02-10').gates.get('gate-build');
  expect(result?.criteria.map(({ id }) => id)).toContain('condition:ask-works-council');
});

test('a hold without a day is refused', () => {
  const story = runningStory();
  expect(story.refusal(story.decision('2026-01-12', 'gate-ready', 'hold'))).toEqual(['hold-without-day']);
});

test('a hold lasts through its last day and ends by time on the next', () => {
  const story = runningStory();
  story.decide('2026-01-12', 'gate-ready', 'hold', { until: '2026-01-20' });
  const stateOn = (day: string) => story.lookAt(day).state.items.get('ready');
  expect(stateOn('2026-01-20')).toMatchObject({ state: 'held', heldUntil: '2026-01-20' });
  expect(stateOn('2026-01-21')).toMatchObject({ state: 'active', heldUntil: null });
});

test('a held part cannot be passed, and the refusal names what is allowed', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-12', 'gate-ready', 'hold', { until: '2026-01-20' });
  const draft = { ...story.decision('2026-01-15', 'gate-ready', 'go'), starts: [] };
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
  story.force(draft);
  const told = story.open('2026-01-15').findings.find(({ code }) => code === 'record-without-effect');
  expect(told?.args).toMatchObject({ allowed: 'hold, recycle, stop' });
});

test('a hold can be made longer', () => {
  const story = runningStory();
  story.decide('2026-01-12', 'gate-ready', 'hold', { until: '2026-01-20' });
  story.decide('2026-01-19', 'gate-ready', 'hold', { until: '2026-02-01' });
  expect(story.lookAt('2026-01-25').state.items.get('ready')?.state).toBe('held');
});

test('a recycle opens an epoch in which older evidence does not count', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-12', 'gate-ready', 'recycle');
  const { state, gates } = story.programme('2026-01-13');
  expect(state.items.get('ready')).toMatchObject({ state: 'active', epoch: 2, recycles: 1 });
  expect(gates.get('gate-ready')).toMatchObject({ verdict: 'inconclusive', reasons: ['outside-window'] });
});

test('evidence recorded on the day of a recycle but before it does not count', () => {
  const story = runningStory();
  story.measure('2026-01-12T08:00:00Z', 'gate-ready', 'readiness', 70);
  story.decide('2026-01-12T09:00:00Z', 'gate-ready', 'recycle');
  story.measure('2026-01-12T10:00:00Z', 'gate-ready', 'readiness', 40);
  const { gates } = story.programme('2026-01-12T11:00:00Z');
  expect(gates.get('gate-ready')?.criteria).toContainEqual(
    expect.objectContaining({
      id: 'readiness',
      verdict: 'fail',
      observed: expect.objectContaining({ value: 40 }),
    }),
  );
});

test('a part is recycled as often as the plan allows, and not once more', () => {
  const story = runningStory();
  story.decide('2026-01-12', 'gate-ready', 'recycle');
  story.decide('2026-01-13', 'gate-ready', 'recycle');
  const draft = story.decision('2026-01-14', 'gate-ready', 'recycle');
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
  story.force(draft);
  const { findings, state } = story.programme('2026-01-14');
  expect(state.items.get('ready')).toMatchObject({ recycles: 2, epoch: 3 });
  expect(findings.find(({ code }) => code === 'record-without-effect')?.args).toMatchObject({
    allowed: 'hold, stop',
  });
});

test('without recycles in the plan none is allowed', () => {
  const story = runningStory(edited(repositoryFiles(), 'milepost.yaml', 'maxRecycles: 2', 'maxRecycles: 0'));
  expect(story.refusal(story.decision('2026-01-12', 'gate-ready', 'recycle'))).toEqual([
    'record-without-effect',
  ]);
});

test('a recycle reopens a passed gate', () => {
  const story = buildingStory();
  story.decide('2026-01-13', 'gate-ready', 'recycle');
  expect(story.programme('2026-01-13').state.items.get('ready')).toMatchObject({
    state: 'active',
    epoch: 2,
    endedDay: null,
  });
});

test('a passed gate can be reopened after its evidence has gone stale', () => {
  const story = buildingStory();
  story.decide('2026-03-20', 'gate-ready', 'recycle');
  expect(story.programme('2026-03-20').state.items.get('ready')?.state).toBe('active');
});

test('a passed gate can be reopened because of newer evidence that fails', () => {
  const story = buildingStory();
  story.measure('2026-01-20', 'gate-ready', 'readiness', 20);
  story.decide('2026-01-21', 'gate-ready', 'recycle');
  expect(story.programme('2026-01-21').state.items.get('ready')?.state).toBe('active');
});

test('reopening a passed gate needs its deciders', () => {
  const story = buildingStory();
  const draft = story.decision('2026-01-13', 'gate-ready', 'recycle', { by: 'lead' });
  expect(story.refusal(draft)).toEqual(['decision-by-other-role']);
});

test('a go on a passed gate is refused and leaves the first one in force', () => {
  const story = buildingStory();
  const draft = { ...story.decision('2026-01-13', 'gate-ready', 'go'), starts: [] };
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
  const id = story.force(draft);
  expect(story.programme('2026-01-13').state.decisions.get('gate-ready')?.record).not.toBe(id);
});

test('a gate cannot pass while a gate it requires is open again', () => {
  const story = builtStory();
  const before = story.branch();
  before.measure('2026-02-20', 'gate-live', 'benefit', 1500, 'EUR');
  before.decide('2026-02-21', 'gate-build', 'recycle');
  expect(before.programme('2026-02-21').gates.get('gate-live')?.criteria).toContainEqual(
    expect.objectContaining({ id: 'requires:gate-build', verdict: 'inconclusive' }),
  );
});

test('a go by a role that does not decide at the gate is refused', () => {
  const story = buildingStory();
  story.measure('2026-01-24', 'sprint-1', 'working', 6);
  const draft = { ...story.decision('2026-01-26', 'gate-sprint-1', 'go', { by: 'lead' }), starts: [] };
  expect(story.refusal(draft)).toEqual(['decision-by-other-role']);
  story.force(draft);
  expect(story.programme('2026-01-26').state.items.get('sprint-1')?.state).toBe('active');
});

test('the deciders of a gate are its own where it names them', () => {
  const story = buildingStory();
  story.measure('2026-01-24', 'sprint-1', 'working', 6);
  story.decide('2026-01-26', 'gate-sprint-1', 'go');
  story.measure('2026-02-07', 'sprint-2', 'working', 9);
  expect(story.refusal(story.decision('2026-02-09', 'gate-sprint-2', 'go'))).toContain(
    'decision-by-other-role',
  );
  story.decide('2026-02-09', 'gate-sprint-2', 'go', { by: 'lead' });
  expect(story.programme('2026-02-09').state.items.get('sprint-2')?.state).toBe('passed');
});

test('a stopped sprint fails the gate of its phase', () => {
  const story = buildingStory();
  story.decide('2026-01-20', 'gate-sprint-1', 'stop');
  const { state, gates } = story.programme('2026-01-21');
  expect(state.items.get('sprint-1')).toMatchObject({ state: 'stopped', endedDay: '2026-01-20' });
  expect(gates.get('gate-build')?.verdict).toBe('fail');
});

test('a planned part can be stopped by those who decide at its gate', () => {
  const story = runningStory();
  story.decide('2026-01-12', 'gate-live', 'stop');
  expect(story.programme('2026-01-12').state.items.get('live')?.state).toBe('stopped');
});

test('a planned part can only be stopped', () => {
  const story = runningStory();
  const draft = story.decision('2026-01-12', 'gate-live', 'hold', { until: '2026-01-20' });
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
});

test('a planned part is not stopped by a role that does not decide', () => {
  const story = runningStory();
  const draft = story.decision('2026-01-12', 'gate-live', 'stop', { by: 'lead' });
  expect(story.refusal(draft)).not.toEqual([]);
  story.force(draft);
  expect(story.programme('2026-01-12').state.items.get('live')?.state).toBe('planned');
});

test('a part stopped while planned stays stopped when the plan changes', () => {
  const story = runningStory();
  story.decide('2026-01-12', 'gate-live', 'stop');
  story.files = edited(story.files, 'plan/03-live.yaml', 'pass: {gte: 1000}', 'pass: {gte: 2000}');
  expect(story.programme('2026-01-13').state.items.get('live')?.state).toBe('stopped');
});

test('evidence about a stopped part is told to be without effect', () => {
  const story = buildingStory();
  story.decide('2026-01-20', 'gate-sprint-1', 'stop');
  const draft = story.evidence('2026-01-21', 'sprint-1', [{ metric: 'working', value: 9, unit: 'points' }]);
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
});

test('a running part with a check that is wrongly dated can still be stopped', () => {
  const running = buildingStory();
  running.force({
    kind: 'check',
    at: '2026-01-20T09:00:00Z',
    by: { role: 'lead' },
    about: 'build',
    item: 'manual',
    result: 'done',
    observed: '2026-02-20',
  });
  running.decide('2026-01-21', 'gate-build', 'stop');
  expect(running.programme('2026-01-21').state.items.get('build')?.state).toBe('stopped');
});

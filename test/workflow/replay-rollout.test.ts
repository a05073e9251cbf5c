import { expect, test } from 'vitest';
import type { RolloutState } from '../../src/workflow/state.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { builtStory, improvingStory, liveStory, passStage, rolloutOf, type Story } from '../makers/story.ts';

const stateOf = (story: Story, at: string): RolloutState => rolloutOf(story.programme(at));

/** The first stage is ready on 2026-02-25; its soak is over on 2026-02-26. */
function readyStory(): Story {
  const story = liveStory();
  good(story, '2026-02-20');
  good(story, '2026-02-25');
  return story;
}

const observe = (story: Story, at: string, value: number, stage = 'stage-20'): string =>
  story.measure(at, stage, 'correct', value, 'percent');
const good = (story: Story, at: string, stage?: string): string => observe(story, at, 97, stage);
const inBand = (story: Story, at: string): string => observe(story, at, 93);
const bad = (story: Story, at: string): string => observe(story, at, 50);

function hardStop(story: Story, at: string, about = 'stage-20'): void {
  story.tell(
    story.evidence(at, about, [
      { metric: 'correct', value: 99, unit: 'percent' },
      { metric: 'wrong-payments', value: 1, unit: 'payments' },
    ]),
  );
}

test('a rollout that has not started has no stage and no share', () => {
  expect(stateOf(builtStory(), '2026-02-15')).toMatchObject({
    state: 'notStarted',
    stage: null,
    stageId: null,
    share: 0,
    since: null,
  });
});

test('the first promotion opens the first stage with its share', () => {
  expect(stateOf(liveStory(), '2026-02-16')).toMatchObject({
    state: 'observing',
    stage: 0,
    stageId: 'stage-20',
    share: 20,
    epoch: 1,
    sinceDay: '2026-02-16',
    startedDay: '2026-02-16',
  });
});

test('a rollout does not start before its required gates have passed', () => {
  const story = builtStory();
  story.decide('2026-02-12', 'gate-build', 'recycle');
  expect(story.refusal(story.rollout('2026-02-13', 'promote'))).toEqual(['start-too-early']);
});

test('a promotion pins the definition of the stage it enters', () => {
  const story = builtStory();
  const { starts: _, ...unpinned } = story.rollout('2026-02-16', 'promote');
  expect(story.refusal(unpinned)).toEqual(['start-missing']);
  expect([...stateOf(liveStory(), '2026-02-16').definitions.keys()]).toEqual(['stage-20']);
});

test('a move of the rollout by a role that does not decide is refused', () => {
  const story = builtStory();
  expect(story.refusal(story.rollout('2026-02-16', 'promote', { by: 'lead' }))).toEqual([
    'decision-by-other-role',
  ]);
});

test('a move of the rollout that is bound to an earlier stay is refused', () => {
  const story = builtStory();
  const old = story.rollout('2026-02-16', 'promote');
  story.move('2026-02-16', 'promote');
  story.move('2026-02-17', 'roll-back');
  const draft = { ...story.rollout('2026-02-18', 'resume'), digest: old.digest };
  expect(story.refusal(draft)).toEqual(['decision-not-bound']);
});

test('good observations that lie apart make the stage ready', () => {
  const story = liveStory();
  good(story, '2026-02-20');
  expect(stateOf(story, '2026-02-20')).toMatchObject({ state: 'observing', good: 1, lastGood: '2026-02-20' });
  good(story, '2026-02-25');
  expect(stateOf(story, '2026-02-25')).toMatchObject({ state: 'ready', good: 2, lastGood: '2026-02-25' });
});

test('a good observation that comes too soon is noted and does not count', () => {
  const story = liveStory();
  good(story, '2026-02-20');
  good(story, '2026-02-24');
  expect(story.codes('2026-02-24')).toEqual([]);
  expect(stateOf(story, '2026-02-24')).toMatchObject({ state: 'observing', good: 1, lastGood: '2026-02-20' });
});

test('two good observations on one day are not two', () => {
  const files = edited(
    repositoryFiles(),
    'plan/03-live.yaml',
    'observations: {need: 2, apart: P5D, allowBad: 1}',
    'observations: {need: 2, allowBad: 1}',
  );
  const story = liveStory(files);
  good(story, '2026-02-20T08:00:00Z');
  good(story, '2026-02-20T16:00:00Z');
  expect(stateOf(story, '2026-02-20T17:00:00Z').state).toBe('observing');
  good(story, '2026-02-21');
  expect(stateOf(story, '2026-02-21').state).toBe('ready');
});

test('an observation in the hold band resets the row and is not bad', () => {
  const story = liveStory();
  good(story, '2026-02-20');
  inBand(story, '2026-02-22');
  expect(stateOf(story, '2026-02-22')).toMatchObject({ state: 'observing', good: 0, bad: 0 });
});

test('an observation in the hold band ends readiness', () => {
  const story = readyStory();
  inBand(story, '2026-02-26');
  expect(stateOf(story, '2026-02-26')).toMatchObject({ state: 'observing', good: 0 });
});

test('an observation without a value of the stage resets the row and is not bad', () => {
  const story = liveStory();
  good(story, '2026-02-20');
  story.measure('2026-02-22', 'stage-20', 'benefit', 3, 'EUR');
  expect(stateOf(story, '2026-02-22')).toMatchObject({ state: 'observing', good: 0, bad: 0 });
});

test('a bad observation counts and resets the row; one more than allowed degrades', () => {
  const story = liveStory();
  good(story, '2026-02-20');
  bad(story, '2026-02-21');
  expect(stateOf(story, '2026-02-21')).toMatchObject({ state: 'observing', good: 0, bad: 1 });
  bad(story, '2026-02-22');
  expect(stateOf(story, '2026-02-22')).toMatchObject({ state: 'degraded', bad: 2, share: 20 });
});

test('bad observations count through a whole stay, also with good ones between', () => {
  const story = liveStory();
  bad(story, '2026-02-17');
  good(story, '2026-02-18');
  bad(story, '2026-02-19');
  expect(stateOf(story, '2026-02-19').state).toBe('degraded');
});

test('an observation about another stage is refused while one is live', () => {
  const story = liveStory();
  const draft = story.evidence('2026-02-20', 'stage-50', [{ metric: 'correct', value: 97, unit: 'percent' }]);
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
});

test('a stage that is not ready is not promoted', () => {
  const story = liveStory();
  good(story, '2026-02-20');
  const draft = story.rollout('2026-02-27', 'promote');
  expect(story.refusal(draft)).toEqual(['decision-not-supported']);
  story.force(draft);
  expect(stateOf(story, '2026-02-27')).toMatchObject({ stage: 0, share: 20 });
});

test('a stage is not promoted before its soak is over', () => {
  const story = readyStory();
  const draft = story.rollout('2026-02-25', 'promote');
  expect(story.refusal(draft)).toEqual(['decision-not-supported']);
  expect(story.programme('2026-02-25').gates.get('stage-20')?.criteria).toContainEqual(
    expect.objectContaining({ id: 'soak', verdict: 'inconclusive', from: '2026-02-26' }),
  );
});

test('a stage that is ready and has soaked is promoted by one stage', () => {
  const story = readyStory();
  story.move('2026-02-26', 'promote');
  expect(stateOf(story, '2026-02-26')).toMatchObject({
    state: 'observing',
    stage: 1,
    stageId: 'stage-50',
    share: 50,
    good: 0,
    bad: 0,
    epoch: 2,
    lastGood: null,
    sinceDay: '2026-02-26',
  });
});

for (const decision of ['recycle', 'stop', 'hold'] as const)
  test(`a promotion recorded as ${decision} does not get past the soak`, () => {
    const story = readyStory();
    const draft = { ...story.rollout('2026-02-25', 'promote'), decision };
    expect(story.refusal(draft)).not.toEqual([]);
    story.force(draft);
    expect(stateOf(story, '2026-02-25')).toMatchObject({ stage: 0, share: 20 });
  });

test('a plain go at a stage moves nothing and names the moves', () => {
  const story = readyStory();
  const { move: _, ...plain } = story.rollout('2026-02-26', 'promote');
  expect(story.refusal(plain)).toEqual(['record-without-effect']);
  story.force(plain);
  const told = story.open('2026-02-26').findings.find(({ code }) => code === 'record-without-effect');
  expect(told?.args).toMatchObject({ allowed: 'promote, pause, step-back, roll-back' });
});

test('evidence of an earlier stage does not count for the next', () => {
  const story = readyStory();
  story.move('2026-02-26', 'promote');
  expect(story.programme('2026-02-26').gates.get('stage-50')?.verdict).toBe('inconclusive');
});

test('a passed stage keeps its verdict', () => {
  const story = readyStory();
  story.move('2026-02-26', 'promote');
  expect(story.programme('2026-03-20').gates.get('stage-20')?.verdict).toBe('pass');
});

test('conditions of a promotion become musts of the next stage', () => {
  const story = readyStory();
  const conditions = [{ id: 'watch-it', text: 'Watch it', owner: 'lead', due: '2026-03-10' }];
  story.tell({ ...story.rollout('2026-02-26', 'promote', { conditions }), decision: 'go-with-conditions' });
  const ids = story
    .programme('2026-02-27')
    .gates.get('stage-50')
    ?.criteria.map(({ id }) => id);
  expect(ids).toContain('condition:watch-it');
});

test('a pause and a resume restart the soak and the counters', () => {
  const story = readyStory();
  story.move('2026-02-26', 'pause');
  expect(stateOf(story, '2026-02-26')).toMatchObject({ state: 'paused', share: 20 });
  story.move('2026-03-01', 'resume');
  expect(stateOf(story, '2026-03-01')).toMatchObject({
    state: 'observing',
    stage: 0,
    good: 0,
    bad: 0,
    lastGood: null,
    sinceDay: '2026-03-01',
  });
  good(story, '2026-03-03');
  good(story, '2026-03-08');
  expect(story.refusal(story.rollout('2026-03-10', 'promote'))).toEqual(['decision-not-supported']);
  expect(story.refusal(story.rollout('2026-03-11', 'promote'))).toEqual([]);
});

test('a paused rollout notes observations and cannot be promoted', () => {
  const story = readyStory();
  story.move('2026-02-26', 'pause');
  good(story, '2026-02-27');
  expect(stateOf(story, '2026-02-27').state).toBe('paused');
  expect(story.refusal(story.rollout('2026-02-27', 'promote'))).not.toEqual([]);
});

test('a resume of a degraded rollout is a new stay at the same stage', () => {
  const story = liveStory();
  bad(story, '2026-02-17');
  bad(story, '2026-02-18');
  story.move('2026-02-19', 'resume');
  expect(stateOf(story, '2026-02-19')).toMatchObject({ state: 'observing', stage: 0, bad: 0, epoch: 2 });
});

test('a step back goes one stage down', () => {
  const story = readyStory();
  story.move('2026-02-26', 'promote');
  story.move('2026-03-02', 'step-back');
  expect(stateOf(story, '2026-03-02')).toMatchObject({ state: 'observing', stage: 0, share: 20, epoch: 3 });
});

test('a step back from the first stage goes to zero', () => {
  const story = liveStory();
  story.move('2026-02-18', 'step-back');
  expect(stateOf(story, '2026-02-18')).toMatchObject({
    state: 'rolledBack',
    stage: null,
    share: 0,
    since: null,
  });
});

test('a roll-back goes to zero and a resume begins again at the first stage', () => {
  const story = readyStory();
  story.move('2026-02-26', 'promote');
  story.move('2026-03-02', 'roll-back');
  expect(stateOf(story, '2026-03-02')).toMatchObject({ state: 'rolledBack', share: 0, stage: null });
  story.move('2026-03-03', 'resume');
  expect(stateOf(story, '2026-03-03')).toMatchObject({
    state: 'observing',
    stage: 0,
    share: 20,
    epoch: 3,
    startedDay: '2026-02-16',
  });
});

test('a stop abandons the rollout with share 0', () => {
  const story = readyStory();
  story.decide('2026-02-26', 'stage-20', 'stop');
  expect(stateOf(story, '2026-02-26')).toMatchObject({ state: 'abandoned', share: 0 });
  expect(story.programme('2026-02-26').gates.get('gate-live')?.verdict).toBe('fail');
});

test('a rollout that has not started can be abandoned', () => {
  const story = builtStory();
  story.decide('2026-02-12', 'rollout', 'stop');
  expect(stateOf(story, '2026-02-12').state).toBe('abandoned');
});

const liveStates: readonly (readonly [string, () => Story, string])[] = [
  ['observing', liveStory, '2026-02-27'],
  ['ready', readyStory, '2026-02-27'],
  [
    'degraded',
    () => {
      const story = liveStory();
      bad(story, '2026-02-17');
      bad(story, '2026-02-18');
      return story;
    },
    '2026-02-27',
  ],
  [
    'paused',
    () => {
      const story = liveStory();
      story.move('2026-02-17', 'pause');
      return story;
    },
    '2026-02-27',
  ],
  ['improving', improvingStory, '2026-04-01'],
];

for (const [state, make, at] of liveStates)
  test(`a hard stop while ${state} brings the share to 0 at once`, () => {
    const story = make();
    expect(stateOf(story, at).state).toBe(state);
    hardStop(story, at, state === 'improving' ? 'improving-on' : 'stage-20');
    expect(stateOf(story, at)).toMatchObject({
      state: 'rolledBack',
      stage: null,
      share: 0,
      good: 0,
      bad: 0,
      since: null,
    });
    expect(story.codes(at)).toEqual(['rollout-hard-stop']);
  });

test('a hard stop is reached through a counted share as well', () => {
  const [from, to] = ['unit: payments, fail: {gte: 1}', 'unit: percent, fail: {gt: 2}'];
  const everyStage = [1, 2, 3].reduce(
    (files) => edited(files, 'plan/03-live.yaml', from, to),
    repositoryFiles(),
  );
  const story = liveStory(everyStage);
  const stop = (part: number) =>
    story.tell(
      story.evidence('2026-02-18', 'stage-20', [
        { metric: 'wrong-payments', part, whole: 100, unit: 'percent' },
      ]),
    );
  stop(2);
  expect(stateOf(story, '2026-02-18').state).toBe('observing');
  stop(3);
  expect(stateOf(story, '2026-02-18').state).toBe('rolledBack');
});

test('a rolled back rollout notes what is observed', () => {
  const story = liveStory();
  hardStop(story, '2026-02-18');
  good(story, '2026-02-19');
  expect(story.codes('2026-02-19')).toEqual(['rollout-hard-stop']);
  expect(stateOf(story, '2026-02-19').state).toBe('rolledBack');
});

test('a second hard stop at zero is no second fall', () => {
  const story = liveStory();
  hardStop(story, '2026-02-18');
  hardStop(story, '2026-02-19');
  expect(story.codes('2026-02-19')).toEqual(['rollout-hard-stop']);
});

test('evidence about a rollout that has not started is without effect', () => {
  const story = builtStory();
  const draft = story.evidence('2026-02-12', 'stage-20', [{ metric: 'correct', value: 97, unit: 'percent' }]);
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
});

test('after the last stage the rollout is improving with its full share', () => {
  expect(stateOf(improvingStory(), '2026-03-25')).toMatchObject({
    state: 'improving',
    stage: 2,
    stageId: 'stage-100',
    share: 100,
    improvingDay: '2026-03-19',
    startedDay: '2026-02-16',
  });
});

test('a step back from improving goes to the last stage', () => {
  const story = improvingStory();
  story.move('2026-04-01', 'step-back');
  expect(stateOf(story, '2026-04-01')).toMatchObject({ state: 'observing', stage: 2, share: 100, good: 0 });
  expect(story.programme('2026-04-01').state.delivery).toBe('running');
});

test('improving again leaves the day on which the reviews are counted from', () => {
  const story = improvingStory();
  story.move('2026-04-01', 'step-back');
  passStage(story, 'stage-100', '2026-04-05', '2026-04-10', '2026-04-11');
  expect(stateOf(story, '2026-04-11')).toMatchObject({ state: 'improving', improvingDay: '2026-03-19' });
});

test('nothing is promoted while the programme is held', () => {
  const story = readyStory();
  story.decide('2026-02-26', 'programme', 'hold', { until: '2026-03-05' });
  expect(story.refusal(story.rollout('2026-02-27', 'promote'))).toEqual(['decision-not-supported']);
  expect(story.refusal(story.rollout('2026-03-06', 'promote'))).toEqual([]);
});

test('a rollout does not start while the programme is held', () => {
  const story = builtStory();
  story.decide('2026-02-12', 'programme', 'hold', { until: '2026-03-01' });
  const draft = story.rollout('2026-02-16', 'promote');
  expect(story.refusal(draft)).not.toEqual([]);
  story.force(draft);
  expect(stateOf(story, '2026-02-16').state).toBe('notStarted');
});

test('two moves of which neither knows the other count as none', () => {
  const story = readyStory();
  const one = story.rollout('2026-02-26', 'promote');
  const other = story.rollout('2026-02-26T10:00:00Z', 'pause');
  story.force(one);
  story.force(other);
  expect(stateOf(story, '2026-02-27')).toMatchObject({ state: 'ready', stage: 0 });
  story.move('2026-02-27', 'promote');
  expect(stateOf(story, '2026-02-27').stage).toBe(1);
});

test('late evidence that would have spoken against a promotion makes it disputed', () => {
  const story = readyStory();
  story.move('2026-02-26', 'promote');
  story.force(
    story.evidence('2026-02-25T10:00:00Z', 'stage-20', [{ metric: 'correct', value: 50, unit: 'percent' }]),
  );
  expect(stateOf(story, '2026-02-26')).toMatchObject({ state: 'observing', stage: 0, bad: 1 });
});

import { expect, test } from 'vitest';
import { verdicts } from '../../../src/gates/verdict.ts';
import {
  type RolloutChart,
  type RolloutEvent,
  type RolloutStateName,
  startRollout,
} from '../../../src/workflow/machines/rollout.ts';
import { explore, trapped } from '../../makers/explore.ts';

const stages = 3;
const both = [true, false] as const;
const force = both.flatMap((isBound) => both.map((hasQuorum) => ({ isBound, hasQuorum })));

const observations = verdicts.flatMap((verdict) =>
  both.flatMap((isHardStop) =>
    both.map((isApart) => ({ type: 'OBSERVE', verdict, isHardStop, isApart, need: 2, allowBad: 1 }) as const),
  ),
);
const moves = ['RESUME', 'PAUSE', 'STEP_BACK', 'ROLL_BACK', 'STOP'] as const;
const events: readonly RolloutEvent[] = [
  ...observations,
  ...force.flatMap((one) => both.map((isAllowed) => ({ type: 'PROMOTE', isAllowed, ...one }) as const)),
  ...moves.flatMap((type) => force.map((one) => ({ type, ...one }))),
];
const keyOf = ({ state, context: { stage, good, bad } }: RolloutChart): string =>
  `${state} ${stage} ${good} ${bad}`;
const found = explore(startRollout(stages), events, keyOf);

test('a rollout of three stages has 68 states with two good ones needed and one bad one allowed', () => {
  // notStarted 1, observing 12, ready 6, degraded 3, paused 21, rolledBack 1, improving 2, abandoned 22.
  const byState = new Map<RolloutStateName, number>();
  for (const { state } of found.states.values()) byState.set(state, (byState.get(state) ?? 0) + 1);
  expect(Object.fromEntries(byState)).toEqual({
    notStarted: 1,
    observing: 12,
    ready: 6,
    degraded: 3,
    paused: 21,
    rolledBack: 1,
    improving: 2,
    abandoned: 22,
  });
});

test('every state of a rollout can reach improving or be abandoned', () => {
  expect(trapped(found, keyOf, ({ state }) => state === 'improving' || state === 'abandoned')).toEqual([]);
});

test('a rollout can be abandoned from every state', () => {
  const stopped = new Set(
    found.edges.filter(({ to }) => to.state === 'abandoned').map(({ from }) => keyOf(from)),
  );
  const others = [...found.states].filter(([, { state }]) => state !== 'abandoned').map(([key]) => key);
  expect(others.filter((key) => !stopped.has(key))).toEqual([]);
});

test('a rollout is promoted from ready or from its start, and nowhere else', () => {
  const promoting = found.edges.filter(({ event }) => event.type === 'PROMOTE');
  expect(new Set(promoting.map(({ from }) => from.state))).toEqual(new Set(['notStarted', 'ready']));
  for (const { event } of promoting)
    expect(event).toMatchObject({ isAllowed: true, isBound: true, hasQuorum: true });
});

test('no event but a promotion or a resume from zero raises the stage of a rollout', () => {
  const rising = found.edges.filter(({ from, to }) => to.context.stage > from.context.stage);
  const ways = new Set(rising.map(({ from, event }) => `${from.state} ${event.type}`));
  expect(ways).toEqual(new Set(['notStarted PROMOTE', 'ready PROMOTE', 'rolledBack RESUME']));
});

test('one decision moves a rollout by one stage at most', () => {
  const rises = found.edges.map(({ from, to }) => to.context.stage - from.context.stage);
  expect(Math.max(...rises)).toBe(1);
});

test('a rollout is improving only after a promotion from the last stage that was ready', () => {
  const finishing = found.edges.filter(
    ({ from, to }) => to.state === 'improving' && from.state !== 'improving',
  );
  expect(finishing).not.toEqual([]);
  for (const { from, event } of finishing) {
    expect(from.state).toBe('ready');
    expect(from.context.stage).toBe(stages - 1);
    expect(event.type).toBe('PROMOTE');
  }
});

test('a hard stop brings every live state of a rollout to zero at once', () => {
  const hard = found.edges.filter(({ event }) => event.type === 'OBSERVE' && event.isHardStop);
  expect(new Set(hard.map(({ from }) => from.state))).toEqual(
    new Set(['observing', 'ready', 'degraded', 'paused', 'improving', 'rolledBack']),
  );
  for (const { to } of hard) {
    expect(to.state).toBe('rolledBack');
    expect(to.context).toMatchObject({ stage: -1, good: 0, bad: 0 });
  }
});

test('a rollout becomes ready only by a good observation that is apart and completes the row', () => {
  const readying = found.edges.filter(({ from, to }) => to.state === 'ready' && from.state !== 'ready');
  expect(readying).not.toEqual([]);
  for (const { from, event } of readying) {
    expect(from.context.good).toBe(1);
    expect(event).toMatchObject({ type: 'OBSERVE', verdict: 'pass', isApart: true, isHardStop: false });
  }
});

test('an observation that is not good breaks the row of a rollout', () => {
  const live = found.edges.filter(
    ({ from, event }) =>
      (from.state === 'observing' || from.state === 'ready') &&
      event.type === 'OBSERVE' &&
      event.verdict !== 'pass',
  );
  expect(live).not.toEqual([]);
  for (const { to } of live) expect(to.context.good).toBe(0);
});

test('the failed observation that leaves ready is counted', () => {
  const leaving = found.edges.filter(
    ({ from, to, event }) =>
      from.state === 'ready' &&
      to.state === 'observing' &&
      event.type === 'OBSERVE' &&
      event.verdict === 'fail',
  );
  expect(leaving).not.toEqual([]);
  for (const { from, to } of leaving) expect(to.context.bad).toBe(from.context.bad + 1);
});

test('the second bad observation of a stay degrades a rollout', () => {
  const degrading = found.edges.filter(
    ({ from, to }) => to.state === 'degraded' && from.state !== 'degraded',
  );
  expect(degrading).not.toEqual([]);
  for (const { from, to } of degrading) expect([from.context.bad, to.context.bad]).toEqual([1, 2]);
});

test('every decision that leads to a stage of a rollout opens an epoch and clears the counters', () => {
  const arriving = found.edges.filter(
    ({ to, event }) => to.state === 'observing' && event.type !== 'OBSERVE',
  );
  expect(arriving).not.toEqual([]);
  for (const { from, to } of arriving) {
    expect(to.context.epoch).toBe(from.context.epoch + 1);
    expect(to.context).toMatchObject({ good: 0, bad: 0 });
  }
});

test('a step back of a rollout goes one stage down, and from the first to zero', () => {
  const back = found.edges.filter(
    ({ from, event }) => event.type === 'STEP_BACK' && from.state !== 'improving',
  );
  expect(back).not.toEqual([]);
  for (const { from, to } of back) {
    expect(to.context.stage).toBe(from.context.stage - 1);
    expect(to.state).toBe(from.context.stage === 0 ? 'rolledBack' : 'observing');
  }
});

test('nothing moves a rollout by decision without exact basis and quorum', () => {
  for (const { event } of found.edges)
    if (event.type !== 'OBSERVE') expect(event).toMatchObject({ isBound: true, hasQuorum: true });
});

test('nothing leaves an abandoned rollout', () => {
  expect(found.edges.filter(({ from }) => from.state === 'abandoned')).toEqual([]);
});

import { expect, test } from 'vitest';
import { verdicts } from '../../../src/gates/verdict.ts';
import { type ItemChart, type ItemEvent, startItem } from '../../../src/workflow/machines/item.ts';
import { explore, trapped } from '../../makers/explore.ts';

const maxRecycles = 2;
const both = [true, false] as const;
const kinds = ['go', 'go-with-conditions', 'hold', 'recycle', 'stop'] as const;

const decisions = kinds.flatMap((decision) =>
  verdicts.flatMap((verdict) =>
    both.flatMap((isBound) =>
      both.flatMap((hasQuorum) =>
        both.map(
          (isComplete) =>
            ({ type: 'DECISION', decision, verdict, isBound, hasQuorum, isComplete, maxRecycles }) as const,
        ),
      ),
    ),
  ),
);
const events: readonly ItemEvent[] = [
  { type: 'START', gatesPassed: true },
  { type: 'START', gatesPassed: false },
  { type: 'HOLD_ENDS' },
  { type: 'NOTED' },
  ...decisions,
];
const keyOf = ({ state, context }: ItemChart): string => `${state} ${context.recycles}`;
const found = explore(startItem(), events, keyOf);

test('an item has thirteen states with two recycles, the epoch left out', () => {
  // planned, and active, held, passed, stopped after 0, 1 or 2 recycles; stopped after 0 also from planned.
  expect(found.states.size).toBe(13);
});

test('every state of an item can be passed or stopped in the end', () => {
  expect(trapped(found, keyOf, ({ state }) => state === 'passed' || state === 'stopped')).toEqual([]);
});

test('an item can be stopped from every state but a passed one, which has to be reopened first', () => {
  const stopping = found.edges.filter(({ to }) => to.state === 'stopped').map(({ from }) => from.state);
  expect([...new Set(stopping)].sort()).toEqual(['active', 'held', 'planned']);
});

test('nothing but a bound, quorate decision on a sufficient verdict passes an item', () => {
  const passing = found.edges.filter(({ from, to }) => to.state === 'passed' && from.state !== 'passed');
  expect(passing).not.toEqual([]);
  for (const { event } of passing) {
    expect(event).toMatchObject({ type: 'DECISION', isBound: true, hasQuorum: true });
    if (event.type !== 'DECISION') continue;
    const sufficient = event.decision === 'go' ? ['pass'] : ['pass', 'warn'];
    expect(['go', 'go-with-conditions']).toContain(event.decision);
    expect(sufficient).toContain(event.verdict);
  }
});

test('an item starts only when its gates have passed', () => {
  const starting = found.edges.filter(({ event }) => event.type === 'START');
  expect(starting.map(({ event }) => event)).toEqual([{ type: 'START', gatesPassed: true }]);
});

test('time ends a hold of an item and does nothing else', () => {
  const timed = found.edges.filter(({ event }) => event.type === 'HOLD_ENDS');
  expect(new Set(timed.map(({ from, to }) => `${from.state} ${to.state}`))).toEqual(new Set(['held active']));
});

test('every recycle of an item opens an epoch, and nothing but a start or a recycle does', () => {
  for (const { from, to, event } of found.edges) {
    const isRecycle = event.type === 'DECISION' && event.decision === 'recycle';
    const opened = isRecycle || event.type === 'START' ? 1 : 0;
    expect(to.context.epoch - from.context.epoch).toBe(opened);
    expect(to.context.recycles - from.context.recycles).toBe(isRecycle ? 1 : 0);
  }
});

test('an item is never recycled more often than the plan allows', () => {
  expect(Math.max(...[...found.states.values()].map(({ context }) => context.recycles))).toBe(maxRecycles);
});

test('a passed item is reopened only by a bound recycle with quorum', () => {
  const reopening = found.edges.filter(({ from, to }) => from.state === 'passed' && to.state !== 'passed');
  expect(reopening).not.toEqual([]);
  for (const { event, to } of reopening) {
    expect(event).toMatchObject({ decision: 'recycle', isBound: true, hasQuorum: true });
    expect(to.state).toBe('active');
  }
});

test('a hold of an item needs a day and an exact basis', () => {
  const holding = found.edges.filter(({ to, event }) => to.state === 'held' && event.type === 'DECISION');
  expect(holding).not.toEqual([]);
  for (const { event } of holding)
    expect(event).toMatchObject({ decision: 'hold', isComplete: true, isBound: true });
});

test('nothing but a bound stop with quorum stops an item', () => {
  const stopping = found.edges.filter(({ to }) => to.state === 'stopped');
  expect(stopping).not.toEqual([]);
  for (const { event } of stopping)
    expect(event).toMatchObject({ decision: 'stop', isBound: true, hasQuorum: true });
});

test('nothing leaves a stopped item', () => {
  expect(found.edges.filter(({ from }) => from.state === 'stopped')).toEqual([]);
});

test('evidence about a running or passed item is noted and changes nothing', () => {
  const noted = found.edges.filter(({ event }) => event.type === 'NOTED');
  expect(new Set(noted.map(({ from }) => from.state))).toEqual(new Set(['active', 'held', 'passed']));
  for (const { from, to } of noted) expect(keyOf(to)).toBe(keyOf(from));
});

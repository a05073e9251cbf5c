import { expect, test } from 'vitest';
import { type ReviewChart, type ReviewEvent, startReview } from '../../../src/workflow/machines/review.ts';
import { explore, trapped } from '../../makers/explore.ts';

const steps = ['a', 'b', 'c', 'd', 'e'];
const both = [true, false] as const;
const events: readonly ReviewEvent[] = [
  { type: 'DUE' },
  { type: 'OVERDUE' },
  { type: 'OPEN' },
  ...steps.flatMap((step) => both.map((isComplete) => ({ type: 'STEP', step, isComplete }) as const)),
  ...both.map((isSettled) => ({ type: 'CLOSE', steps, isSettled }) as const),
  ...both.map((hasReason) => ({ type: 'SKIP', hasReason }) as const),
];
const keyOf = ({ state, context }: ReviewChart): string => `${state} ${[...context.done].sort().join('')}`;
const found = explore(startReview(), events, keyOf);

test('a review of five steps has 68 states', () => {
  // scheduled, due, overdue, closed; open and skipped with each of the 32 sets of steps done.
  expect(found.states.size).toBe(68);
});

test('every state of a review can be closed or skipped in the end', () => {
  expect(trapped(found, keyOf, ({ state }) => state === 'closed' || state === 'skipped')).toEqual([]);
});

test('a review is closed only when it is open, every step is done and its actions are settled', () => {
  const closing = found.edges.filter(({ to }) => to.state === 'closed');
  expect(closing).not.toEqual([]);
  for (const { from, event } of closing) {
    expect(from.state).toBe('open');
    expect([...from.context.done].sort()).toEqual(steps);
    expect(event).toMatchObject({ type: 'CLOSE', isSettled: true });
  }
});

test('a review without any step can never be closed', () => {
  const open = startReview().send({ type: 'OPEN' });
  expect(open?.send({ type: 'CLOSE', steps: [], isSettled: true })).toBeNull();
});

test('a review is skipped only with a reason', () => {
  const skipping = found.edges.filter(({ event }) => event.type === 'SKIP');
  expect(skipping).not.toEqual([]);
  for (const { event } of skipping) expect(event).toMatchObject({ hasReason: true });
});

test('time makes a review due and overdue and does nothing else', () => {
  const timed = found.edges.filter(({ event }) => event.type === 'DUE' || event.type === 'OVERDUE');
  expect(new Set(timed.map(({ from, to }) => `${from.state} ${to.state}`))).toEqual(
    new Set(['scheduled due', 'due overdue']),
  );
});

test('a step of a review counts once, when it is complete and the review is open', () => {
  const ticking = found.edges.filter(({ event }) => event.type === 'STEP');
  expect(ticking).not.toEqual([]);
  for (const { from, to, event } of ticking) {
    expect(from.state).toBe('open');
    expect(event).toMatchObject({ isComplete: true });
    expect(to.context.done.length).toBe(from.context.done.length + 1);
    expect(new Set(to.context.done).size).toBe(to.context.done.length);
  }
});

test('nothing leaves a closed or skipped review', () => {
  expect(found.edges.filter(({ from }) => from.state === 'closed' || from.state === 'skipped')).toEqual([]);
});

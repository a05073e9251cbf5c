import { expect, test } from 'vitest';
import { explainResult } from '../../src/reporters/results/explain.ts';
import { reviewResult } from '../../src/reporters/results/review.ts';
import { rolloutResult } from '../../src/reporters/results/rollout.ts';
import { explainText } from '../../src/reporters/text/explain.ts';
import { initText } from '../../src/reporters/text/init.ts';
import { reviewText } from '../../src/reporters/text/review.ts';
import { rolloutText } from '../../src/reporters/text/rollout.ts';
import { textsFor } from '../../src/text/translate.ts';
import { tiny } from '../makers/tiny.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });
const live = tiny();

test('a rollout shows its stages with what they come to', () => {
  const { rollout, next } = rolloutResult(live, en);
  expect(rollout).toMatchObject({
    state: 'ready',
    stage: 'stage-25',
    share: 25,
    good: 1,
    need: 1,
    population: 40,
  });
  expect(rollout?.stages.map(({ id, size, isLive }) => [id, size, isLive])).toEqual([
    ['stage-25', 10, true],
    ['stage-100', 40, false],
  ]);
  expect(next).toHaveLength(1);
  expect(rolloutText(live, nl)).toContain('25 % in gebruik, 10 van 40 users');
});

test('a review shows its steps and actions', () => {
  const { reviews } = reviewResult(live, '2026-02', en);
  expect(reviews).toHaveLength(1);
  expect(reviews[0]?.steps.map(({ id, done }) => [id, done])).toEqual([
    ['figures', false],
    ['agree', true],
  ]);
  expect(reviews[0]?.actions).toEqual([
    { id: 'shorter', text: 'Make it | shorter', owner: 'lead', due: '2026-02-20', done: false, carried: 0 },
  ]);
  expect(reviewText(live, '2026-02', nl)).toContain('? te doen  figures: Look at the figures');
});

test('a period without review says that there is none', () => {
  expect(reviewResult(live, '1999-01', en).reviews).toEqual([]);
  expect(reviewText(live, '1999-01', en)).toBe('No review is planned yet.');
});

test('an explanation tells why, and last what to do', () => {
  const result = explainResult('date-not-real', en);
  if (result === null) throw new Error('no such code');
  const text = explainText(result, en);
  expect(text.split('\n')[0]).toBe('date-not-real (error)');
  expect(text).toContain('30 February');
  expect(text.split('\n').at(-1)).toBe('What to do: Write a day that exists.');
});

test('init says what it wrote and what comes next', () => {
  const started = { folder: 'acme', files: ['milepost.yaml', 'plan/01-start.yaml'], isInGit: false };
  const text = initText({ ...started, isListed: false }, nl);
  expect(text).toContain('2 bestanden geschreven in acme.');
  expect(text).toContain('plan/01-start.yaml');
  expect(initText({ ...started, isListed: true }, nl)).not.toContain('plan/01-start.yaml');
  expect(text.split('\n').at(-1)).toContain('milepost check');
});

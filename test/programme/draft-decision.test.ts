import { expect, test } from 'vitest';
import {
  changedStarts,
  gateBasis,
  plainBasis,
  startOf,
  startsAfter,
} from '../../src/programme/draft-decision.ts';
import { digestOf } from '../../src/values/digest.ts';
import { edited } from '../makers/repository.ts';
import { builtStory, passReady, runningStory, Story } from '../makers/story.ts';

const itemsOf = (starts: readonly { readonly item: string }[]): readonly string[] =>
  starts.map(({ item }) => item);

test('the first approval starts the parts that require nothing', () => {
  expect(itemsOf(startsAfter(new Story().programme('2026-01-05'), null))).toEqual(['ready']);
});

test('a passed gate starts the phases that require it and their first sprints', () => {
  expect(itemsOf(startsAfter(runningStory().programme('2026-01-12'), 'gate-ready'))).toEqual([
    'build',
    'sprint-1',
  ]);
});

test('the gate of a sprint starts the next sprint', () => {
  const story = runningStory();
  passReady(story);
  expect(itemsOf(startsAfter(story.programme('2026-01-13'), 'gate-sprint-1'))).toEqual(['sprint-2']);
});

test('a gate that nothing waits for starts nothing', () => {
  expect(startsAfter(builtStory().programme('2026-02-12'), 'gate-live')).toEqual([]);
});

test('a rollout stage is started by no gate', () => {
  const starts = itemsOf(startsAfter(builtStory().programme('2026-02-10T12:00:00Z'), 'gate-build'));
  expect(starts).not.toContain('stage-20');
});

test('what starts is pinned with the digest of its definition', () => {
  const [start] = startsAfter(new Story().programme('2026-01-05'), null);
  expect(start?.digest).toBe(digestOf(start?.pinned));
  expect(start?.pinned.gate.criteria.map(({ id }) => id)).toEqual(['asked', 'readiness']);
});

test('without a gate nothing is pinned', () => {
  expect(startOf(new Story().programme('2026-01-05').plan, undefined)).toEqual([]);
});

test('running parts whose plan changed get new pins', () => {
  const story = runningStory();
  passReady(story);
  expect(changedStarts(story.programme('2026-01-13'))).toEqual([]);
  story.files = edited(story.files, 'plan/02-build.yaml', 'pass: {gte: 5}', 'pass: {gte: 7}');
  expect(itemsOf(changedStarts(story.programme('2026-01-13')))).toEqual(['sprint-1']);
});

test('a decision knows the decisions before it and the newest record', () => {
  const story = runningStory();
  const hold = story.decide('2026-01-08', 'gate-ready', 'hold', { until: '2026-01-09' });
  const evidence = story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  const programme = story.programme('2026-01-11');
  const result = programme.gates.get('gate-ready');
  if (result === undefined) throw new Error('no gate');
  expect(gateBasis(programme, result).after).toEqual([hold, evidence]);
});

test('a decision has seen what counted and what was looked at and refused', () => {
  const story = runningStory();
  const counted = story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  const refused = story.force(
    story.evidence('2026-01-10', 'gate-ready', [{ metric: 'readiness', value: 70, unit: 'percent' }]),
  );
  const programme = story.programme('2026-01-11');
  const result = programme.gates.get('gate-ready');
  if (result === undefined) throw new Error('no gate');
  const { seen } = gateBasis(programme, result);
  expect(seen.evidence).toContain(refused);
  expect(seen.verdict).toBe('error');
  expect([...seen.evidence].sort()).toEqual([...new Set([refused, ...seen.evidence])].sort());
  expect(counted).not.toBe(refused);
});

test('a decision on a changed plan rests on the definition in force', () => {
  const story = runningStory();
  passReady(story);
  story.measure('2026-01-24', 'sprint-1', 'working', 6);
  story.files = edited(story.files, 'plan/02-build.yaml', 'pass: {gte: 5}', 'pass: {gte: 7}');
  const programme = story.programme('2026-01-25');
  const result = programme.gates.get('gate-sprint-1');
  if (result === undefined) throw new Error('no gate');
  expect(result.verdict).toBe('fail');
  expect(gateBasis(programme, result).seen.verdict).toBe('pass');
});

test('a decision without a verdict is bound to what it is about and to its epoch', () => {
  const programme = new Story().programme('2026-01-05');
  const digests = [
    plainBasis(programme, 'programme', 0),
    plainBasis(programme, 'rollout', 0),
    plainBasis(programme, 'rollout', 1),
  ].map(({ digest }) => digest);
  expect(new Set(digests).size).toBe(3);
});

test('no decision names more causes than a record may hold', () => {
  const story = runningStory();
  const draft = story.decision('2026-01-12', 'gate-ready', 'hold', { until: '2026-03-01' });
  let before = story.force(draft);
  for (let i = 0; i < 60; i += 1) before = story.force({ ...draft, after: [before] });
  const next = story.decision('2026-01-29', 'gate-ready', 'hold', { until: '2026-03-01' });
  expect(next.after?.length).toBeLessThanOrEqual(50);
  expect(next.after).toContain(before);
  story.tell(next);
});

import { expect, test } from 'vitest';
import { openProgramme } from '../../src/programme/open.ts';
import { edited, type Files, filesIn, textOf } from '../makers/repository.ts';
import { liveStory, passReady, runningStory, type Story } from '../makers/story.ts';

/** A sprint runs whose figure passes. */
function sprintStory(): Story {
  const story = runningStory();
  passReady(story);
  story.measure('2026-01-24', 'sprint-1', 'working', 6);
  return story;
}

function change(story: Story, from: string, to: string, file = 'plan/02-build.yaml'): void {
  story.files = edited(story.files, file, from, to);
}

const STRICTER = ['pass: {gte: 5}', 'pass: {gte: 7}'] as const;
const LOOSER = ['pass: {gte: 5}', 'pass: {gte: 1}'] as const;

test('a changed criterion of a running part is a drift', () => {
  const story = sprintStory();
  change(story, ...STRICTER);
  const { state, gates } = story.programme('2026-01-25');
  expect([...state.drifted]).toEqual(['sprint-1']);
  expect(state.plan).toBe('drifted');
  expect(gates.get('gate-sprint-1')?.reasons).toContain('plan-drifted');
});

test('of a drifted gate the stricter new plan counts', () => {
  const story = sprintStory();
  change(story, ...STRICTER);
  expect(story.programme('2026-01-25').gates.get('gate-sprint-1')?.verdict).toBe('fail');
});

test('of a drifted gate the stricter old plan counts', () => {
  const story = runningStory();
  passReady(story);
  story.measure('2026-01-24', 'sprint-1', 'working', 3);
  change(story, ...LOOSER);
  expect(story.programme('2026-01-25').gates.get('gate-sprint-1')?.verdict).toBe('fail');
});

test('a drift whose verdicts agree is told beside the verdict', () => {
  const story = sprintStory();
  change(story, ...LOOSER);
  expect(story.programme('2026-01-25').gates.get('gate-sprint-1')).toMatchObject({
    verdict: 'pass',
    reasons: ['plan-drifted'],
  });
});

for (const decision of ['hold', 'recycle', 'stop'] as const)
  test(`a drifted part can be ended honestly: ${decision}`, () => {
    const story = sprintStory();
    change(story, ...STRICTER);
    story.decide('2026-01-25', 'gate-sprint-1', decision, decision === 'hold' ? { until: '2026-02-01' } : {});
    expect(story.programme('2026-01-25').state.decisions.get('gate-sprint-1')?.decision).toBe(decision);
  });

test('an approval by those who decide at the gate takes the changed definition over', () => {
  const story = sprintStory();
  change(story, ...STRICTER);
  story.approve('2026-01-25');
  const { state, gates } = story.programme('2026-01-25');
  expect([...state.drifted]).toEqual([]);
  expect(state.plan).toBe('inSync');
  expect(gates.get('gate-sprint-1')).toMatchObject({ verdict: 'fail', reasons: ['below-threshold'] });
});

test('an approval by another role takes nothing over', () => {
  const story = sprintStory();
  change(story, ...LOOSER);
  const draft = story.approval('2026-01-25', 'lead');
  expect(story.refusal(draft)).toEqual(['decision-by-other-role']);
  story.force(draft);
  expect([...story.programme('2026-01-25').state.drifted]).toEqual(['sprint-1']);
});

test('a reverted plan ends the drift', () => {
  const story = sprintStory();
  const before = story.files;
  change(story, ...STRICTER);
  expect(story.programme('2026-01-25').state.plan).toBe('drifted');
  story.files = before;
  expect(story.programme('2026-01-25').state.plan).toBe('inSync');
});

test('a taken over definition leaves earlier evidence and the epoch as they are', () => {
  const story = sprintStory();
  change(story, ...LOOSER);
  story.approve('2026-01-25');
  const { state, gates } = story.programme('2026-01-25');
  expect(state.items.get('sprint-1')).toMatchObject({ epoch: 1, since: '2026-01-12T09:00:00Z' });
  expect(gates.get('gate-sprint-1')).toMatchObject({ verdict: 'pass', reasons: [] });
});

test('a changed plan of a part that has not started is no drift', () => {
  const story = sprintStory();
  change(story, 'pass: {gte: 8}, warn: {gte: 6}', 'pass: {gte: 9}, warn: {gte: 7}');
  expect([...story.programme('2026-01-25').state.drifted]).toEqual([]);
});

test('a changed criterion of the running stage is a drift until its deciders take it over', () => {
  const story = liveStory();
  change(story, 'pass: {gt: 95}, warn: {gt: 90}', 'pass: {gt: 80}, warn: {gt: 70}', 'plan/03-live.yaml');
  expect([...story.programme('2026-02-20').state.drifted]).toEqual(['stage-20']);
  const draft = story.approval('2026-02-20', 'lead');
  expect(story.refusal(draft)).toEqual(['decision-by-other-role']);
  story.force(draft);
  expect([...story.programme('2026-02-20').state.drifted]).toEqual(['stage-20']);
  story.approve('2026-02-21');
  expect([...story.programme('2026-02-21').state.drifted]).toEqual([]);
});

test('an approval cannot give a definition to a stage that was not entered', () => {
  const story = liveStory();
  const draft = story.approval('2026-02-20');
  const promotion = story.rollout('2026-02-20', 'promote');
  if (draft.kind !== 'approval') throw new Error('no approval');
  story.force({ ...draft, starts: promotion.starts ?? [] });
  expect([...(story.programme('2026-02-20').state.rollout?.definitions.keys() ?? [])]).toEqual(['stage-20']);
});

const COSMETIC: readonly (readonly [string, string, string])[] = [
  ['a title', 'title: First sprint', 'title: The very first sprint'],
  ['a comment', 'sprints:', '# The sprints.\nsprints:'],
  [
    'the order of keys',
    'level: must, metric: working, unit: points, pass: {gte: 5}',
    'pass: {gte: 5}, unit: points, metric: working, level: must',
  ],
  ['the title of a criterion', '{id: works-1, level', '{id: works-1, title: It works, level'],
];

for (const [what, from, to] of COSMETIC)
  test(`${what} is no drift`, () => {
    const story = sprintStory();
    change(story, from, to);
    expect([...story.programme('2026-01-25').state.drifted]).toEqual([]);
  });

test('the Dutch and the English playbook mean the same at every gate', () => {
  const digests = (language: string): ReadonlyMap<string, string> => {
    const files: Files = filesIn(`templates/playbooks/ai-mkb/${language}`);
    expect(textOf(files, 'milepost.yaml')).toContain(`language: ${language}`);
    const { programme } = openProgramme(files, { now: '2026-01-05T09:00:00Z', at: null });
    return new Map([...(programme?.gates ?? [])].map(([id, { digest }]) => [id, digest]));
  };
  const dutch = digests('nl');
  expect(dutch.size).toBeGreaterThan(10);
  expect([...dutch]).toEqual([...digests('en')]);
});

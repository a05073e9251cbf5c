import { expect, test } from 'vitest';
import {
  couldStart,
  isSettled,
  lateThings,
  type NextAct,
  openGates,
  statusOf,
} from '../../src/programme/status.ts';
import { edited, filesIn, repositoryFiles } from '../makers/repository.ts';
import { builtStory, improvingStory, liveStory, passReady, runningStory, Story } from '../makers/story.ts';

const statusOn = (story: Story, day: string) => statusOf(story.lookAt(day));
const codesOn = (story: Story, day: string): readonly NextAct['code'][] =>
  statusOn(story, day).next.map(({ code }) => code);
const lateOn = (story: Story, day: string): readonly string[] =>
  statusOn(story, day).late.map(({ kind, id, due }) => `${kind} ${id} ${due}`);

/** A sprint runs. */
function sprintStory(): Story {
  const story = runningStory();
  passReady(story);
  return story;
}

test('every phase stands with its weeks, its days and the verdict of its gate', () => {
  expect(statusOn(sprintStory(), '2026-01-13').phases).toMatchObject([
    {
      id: 'ready',
      title: 'Readiness',
      state: 'passed',
      planned: { first: 1, last: 2 },
      start: '2026-01-05',
      end: '2026-01-18',
      gate: { id: 'gate-ready', verdict: 'pass' },
    },
    { id: 'build', state: 'active', gate: { id: 'gate-build', verdict: 'inconclusive' } },
    { id: 'live', state: 'planned', end: null },
  ]);
});

test('nothing is late on its last day, and everything that is open is on the next', () => {
  const story = runningStory();
  expect(lateOn(story, '2026-01-18')).toEqual([]);
  expect(lateOn(story, '2026-01-19')).toEqual(['phase ready 2026-01-18', 'task ask-around 2026-01-18']);
});

test('what is done, passed or left behind by a phase that is over is not late', () => {
  expect(lateOn(sprintStory(), '2026-01-19')).toEqual([]);
});

test('a task that was declared not done again is late', () => {
  const story = runningStory();
  story.check('2026-01-10', 'gate-ready', 'ask-around');
  expect(lateOn(story, '2026-01-19')).toEqual(['phase ready 2026-01-18']);
  story.check('2026-01-11', 'gate-ready', 'ask-around', 'not-done');
  expect(lateOn(story, '2026-01-19')).toContain('task ask-around 2026-01-18');
});

test('sprints, deliverables and stages can be late', () => {
  expect(lateOn(sprintStory(), '2026-02-16')).toEqual([
    'sprint sprint-1 2026-02-01',
    'deliverable manual 2026-02-15',
    'phase build 2026-02-15',
    'sprint sprint-2 2026-02-15',
  ]);
  expect(lateOn(liveStory(), '2026-03-02')).toEqual(['stage stage-20 2026-03-01']);
});

test('a draft is late as well, since nobody approved it', () => {
  expect(lateOn(new Story(), '2026-01-19')).toContain('phase ready 2026-01-18');
});

test('in a stopped programme nothing is late any more', () => {
  const story = improvingStory();
  story.tell(story.review('2026-04-20', '2026-04', 'open'));
  story.decide('2026-04-25', 'programme', 'stop');
  expect(lateOn(story, '2026-12-01')).toEqual([]);
});

test('reviews, actions and conditions can be late', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 55);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const conditions = [{ id: 'ask-council', text: 'Ask the council', owner: 'lead', due: '2026-01-20' }];
  story.decide('2026-01-12', 'gate-ready', 'go-with-conditions', { conditions });
  expect(lateOn(story, '2026-01-20')).toEqual([]);
  expect(lateOn(story, '2026-01-21')).toEqual(['condition ask-council 2026-01-20']);
  story.check('2026-01-22', 'gate-ready', 'ask-council');
  expect(lateOn(story, '2026-01-23')).toEqual([]);
  expect(lateOn(improvingStory(), '2026-04-21')).toEqual(['review 2026-04 2026-04-20']);
});

test('an action of a review is late until it is done', () => {
  const story = improvingStory();
  const actions = [{ id: 'call-supplier', text: 'Call', owner: 'lead', due: '2026-04-25' }];
  story.tell(story.review('2026-04-20', '2026-04', 'open'));
  story.tell(story.review('2026-04-20T10:00:00Z', '2026-04', 'step', { step: 'agree', data: { actions } }));
  expect(lateOn(story, '2026-04-26')).toContain('action call-supplier 2026-04-25');
  story.check('2026-04-26', 'improving-on', 'call-supplier');
  expect(lateOn(story, '2026-04-27')).not.toContain('action call-supplier 2026-04-25');
});

test('late things stand in the order of their days', () => {
  const late = lateThings(sprintStory().lookAt('2026-04-01'), '2026-04-01').map(({ due }) => due);
  expect(late.length).toBeGreaterThan(3);
  expect(late).toEqual([...late].sort());
});

test('a draft waits for its approval', () => {
  expect(codesOn(new Story(), '2026-01-05')).toEqual(['approve']);
});

test('an ended programme waits for nothing', () => {
  const story = runningStory();
  story.decide('2026-01-10', 'programme', 'stop');
  expect(codesOn(story, '2026-01-11')).toEqual([]);
});

test('an open gate asks for what is missing, and then for the decision', () => {
  const story = runningStory();
  expect([...codesOn(story, '2026-01-06')].sort()).toEqual(['confirm', 'measure']);
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  expect(statusOn(story, '2026-01-11').next).toEqual([
    { code: 'decide', gate: 'gate-ready', roles: ['sponsor'], isPass: true },
  ]);
});

test('a figure that fails asks for something better', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 20);
  expect(codesOn(story, '2026-01-11')).toContain('improve');
});

test('a part that no record started asks for an approval once it could start', () => {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const before = story.lookAt('2026-01-11');
  expect(couldStart(before, 'build')).toBe(false);
  story.tell({ ...story.decision('2026-01-12', 'gate-ready', 'go'), starts: [] });
  const after = story.lookAt('2026-01-12');
  expect(couldStart(after, 'build')).toBe(true);
  expect(couldStart(after, 'sprint-1')).toBe(false);
  expect(couldStart(after, 'ready')).toBe(false);
  expect(codesOn(story, '2026-01-12')).toEqual(['approve']);
});

test('a phase that requires a stage could start once the stage has been left behind', () => {
  const files = edited(
    repositoryFiles(),
    'plan/03-live.yaml',
    'gate:\n  id: gate-live',
    'gate:\n  id: gate-live\n  requires: [gate-build]',
  );
  const later = `formatVersion: "1.0"
id: after
title: Afterwards
weeks: 13+
gate:
  id: gate-after
  requires: [stage-20]
  criteria:
    - {id: fine, kind: check, level: must}
`;
  const story = liveStory(new Map([...files, ['plan/04-after.yaml', new TextEncoder().encode(later)]]));
  expect(couldStart(story.lookAt('2026-02-20'), 'after')).toBe(false);
  story.measure('2026-02-20', 'stage-20', 'correct', 97, 'percent');
  story.measure('2026-02-25', 'stage-20', 'correct', 97, 'percent');
  story.move('2026-02-26', 'promote');
  expect(couldStart(story.lookAt('2026-02-26'), 'after')).toBe(true);
  story.approve('2026-02-27');
  expect(story.lookAt('2026-02-27').state.items.get('after')?.state).toBe('active');
});

test('a changed plan asks for its approval', () => {
  const story = sprintStory();
  story.files = edited(story.files, 'plan/02-build.yaml', 'pass: {gte: 5}', 'pass: {gte: 7}');
  expect(statusOn(story, '2026-01-13').next[0]).toEqual({ code: 'approve-change', item: 'sprint-1' });
});

test('a rollout asks to be started, observed, promoted and recovered', () => {
  expect(codesOn(builtStory(), '2026-02-12')).toContain('start-rollout');
  const story = liveStory();
  expect(codesOn(story, '2026-02-17')).toContain('observe');
  story.measure('2026-02-20', 'stage-20', 'correct', 97, 'percent');
  story.measure('2026-02-25', 'stage-20', 'correct', 97, 'percent');
  expect(codesOn(story, '2026-02-25')).not.toContain('promote');
  expect(statusOn(story, '2026-02-25').next).toContainEqual({
    code: 'wait',
    gate: 'stage-20',
    from: '2026-02-26',
  });
  expect(statusOn(story, '2026-02-26').next).toContainEqual({ code: 'promote', stage: 'stage-20' });
  story.move('2026-02-26', 'pause');
  expect(statusOn(story, '2026-02-27').next).toContainEqual({
    code: 'recover-rollout',
    rollout: 'rollout',
    state: 'paused',
  });
});

test('a review asks to be opened, and then to be closed', () => {
  const story = improvingStory();
  expect(codesOn(story, '2026-04-19')).toEqual([]);
  expect(statusOn(story, '2026-04-20').next).toEqual([
    { code: 'open-review', period: '2026-04', due: '2026-04-20' },
  ]);
  story.tell(story.review('2026-04-20', '2026-04', 'open'));
  expect(codesOn(story, '2026-04-20')).toEqual(['close-review']);
});

test('open are the gates of what runs', () => {
  expect(openGates(sprintStory().lookAt('2026-01-13'))).toEqual(['gate-sprint-1', 'gate-build']);
  expect(openGates(liveStory().lookAt('2026-02-17'))).toEqual(['stage-20', 'gate-live']);
  expect(openGates(improvingStory().lookAt('2026-04-01'))).toEqual([]);
});

test('the first worsening is the next thing that becomes late', () => {
  expect(statusOn(runningStory(), '2026-01-06').foresight).toEqual({
    on: '2026-01-19',
    kind: 'phase',
    id: 'ready',
  });
});

test('the first worsening is a verdict that runs out sooner', () => {
  const story = runningStory(edited(repositoryFiles(), 'plan/01-ready.yaml', 'maxAge: P30D', 'maxAge: P3D'));
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  const { foresight } = statusOn(story, '2026-01-11');
  expect(foresight).toEqual({ on: '2026-01-14', kind: 'gate', id: 'gate-ready' });
  const verdictOn = (day: string) => story.lookAt(day).gates.get('gate-ready')?.verdict;
  expect([verdictOn('2026-01-13'), verdictOn('2026-01-14')]).toEqual(['pass', 'inconclusive']);
});

test('the first worsening is a review that becomes overdue', () => {
  expect(statusOn(improvingStory(), '2026-04-01').foresight).toEqual({
    on: '2026-04-21',
    kind: 'review',
    id: '2026-04',
  });
});

test('in a draft and in an ended programme nothing worsens', () => {
  expect(statusOn(new Story(), '2026-01-05').foresight).toBeNull();
  const story = improvingStory();
  story.tell(story.review('2026-04-20', '2026-04', 'open'));
  story.decide('2026-04-20T10:00:00Z', 'programme', 'stop');
  expect(statusOn(story, '2026-04-20').foresight).toBeNull();
});

test('what comes true of a foresight is late on that day and not before', () => {
  const story = sprintStory();
  const { foresight } = statusOn(story, '2026-01-13');
  const dayOf = foresight?.on ?? '';
  expect(statusOn(story, dayOf).late.map(({ id }) => id)).toContain(foresight?.id);
  expect(statusOn(story, '2026-02-01').late).toEqual([]);
});

test('a deliverable that does not apply is settled', () => {
  const story = sprintStory();
  story.tell({
    kind: 'check',
    at: '2026-01-20T09:00:00Z',
    by: { role: 'lead' },
    about: 'build',
    item: 'manual',
    result: 'not-applicable',
    reason: 'Nobody reads it.',
  });
  const programme = story.lookAt('2026-01-20');
  const item = programme.plan.items.get('manual');
  expect(item !== undefined && isSettled(programme, item)).toBe(true);
});

test('the Dutch playbook as it comes waits for its approval', () => {
  const story = new Story(filesIn('templates/playbooks/ai-mkb/nl'));
  expect(codesOn(story, '2026-01-05')).toEqual(['approve']);
});

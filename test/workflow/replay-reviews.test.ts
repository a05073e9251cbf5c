import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ReviewStep } from '../../src/records/kinds.ts';
import { addDays } from '../../src/values/date.ts';
import type { ReviewState } from '../../src/workflow/state.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { improvingStory, liveStory, runningStory, type Story } from '../makers/story.ts';

type Data = NonNullable<ReviewStep['data']>;

const change = { target: 5, current: 4, unit: 'days' };
const STEPS: readonly (readonly [string, Data])[] = [
  ['figures', { findings: ['As before.'] }],
  ['retrain', { done: false, reason: 'No drift.' }],
  ['users', { responses: 12, findings: ['They like it.'] }],
  [
    'tune',
    {
      changes: [
        { subject: 'speed', ...change },
        { subject: 'accuracy', ...change },
        { subject: 'cost', ...change },
      ],
    },
  ],
  ['agree', { reason: 'Nothing to do.' }],
];

function reviewOf(story: Story, period: string, at: string): ReviewState {
  const found = story.programme(at).state.reviews.get(period);
  if (found === undefined) throw new Error(`no review ${period}`);
  return found;
}

/** Improving since 2026-03-19: reviews on 04-20 (from a Sunday), 05-19, 06-19. The first is open. */
function openStory(): Story {
  const story = improvingStory();
  story.measure('2026-04-18', 'improving-on', 'correct', 97, 'percent');
  story.tell(story.review('2026-04-20', '2026-04', 'open'));
  return story;
}

function doSteps(
  story: Story,
  period: string,
  day: string,
  actions: NonNullable<Data['actions']> = [],
): void {
  for (const [i, [step, data]] of STEPS.entries()) {
    const filled = step === 'agree' && actions.length > 0 ? { actions } : data;
    const at = `${day}T1${i}:00:00Z`;
    story.tell(story.review(at, period, 'step', { step, data: filled }));
  }
}

const action = { id: 'call-supplier', text: 'Call the supplier', owner: 'lead', due: '2026-05-10' };

test('no review is due before its anchor has come', () => {
  const { state } = liveStory().programme('2026-12-01');
  expect([...state.reviews.values()].map((one) => one.state)).toEqual(['scheduled']);
  expect(state.rhythm).toBe('idle');
});

test('until the anchor comes the next review stands where it is planned', () => {
  // The plan says that improving begins in week 13: 2026-03-30.
  const [first] = liveStory().programme('2026-02-20').state.reviews.values();
  expect(first).toMatchObject({ period: '2026-04', nominal: '2026-04-30', state: 'scheduled' });
});

test('a review falls due on its day and is overdue from the next', () => {
  const story = improvingStory();
  const stateOn = (day: string) => {
    const { state } = story.lookAt(day);
    return [state.reviews.get('2026-04')?.state, state.rhythm];
  };
  expect(stateOn('2026-04-19')).toEqual(['scheduled', 'idle']);
  expect(stateOn('2026-04-20')).toEqual(['due', 'due']);
  expect(stateOn('2026-04-21')).toEqual(['overdue', 'overdue']);
});

test('the worked example is overdue when it says so', () => {
  const file = new URL('../fixtures/domain/worked-examples.yaml', import.meta.url);
  const { WE10_monthly_review_dates: dates } = parse(readFileSync(file, 'utf8'));
  const { as_of: asOf, last_completed: last, expected } = dates.overdue;
  const [due] = /[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(expected) ?? [];
  // Its reviews are counted from 2026-05-11: the programme is moved so that it starts there.
  const moved = edited(repositoryFiles(), 'milepost.yaml', 'start: 2026-01-05', 'start: 2026-05-11');
  const story = runningStory(edited(moved, 'plan/review.yaml', 'anchor: improving', 'anchor: start'));
  const on = (day: string, period: string) => story.lookAt(day).state.reviews.get(period);
  expect(on(last, '2026-06')).toMatchObject({ due: last, state: 'due' });
  expect(on(asOf, '2026-07')).toMatchObject({ due, state: 'overdue' });
  expect(on(due ?? '', '2026-07')?.state).toBe('due');
  expect(addDays(due ?? '', 1)).toBe(asOf);
});

test('every month has its review', () => {
  const { reviews } = improvingStory().lookAt('2027-03-19').state;
  expect([...reviews.keys()]).toEqual([
    ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}`),
    ...['01', '02', '03', '04'].map((month) => `2027-${month}`),
  ]);
});

test('a review counted from the go-live falls due after the first stage has begun', () => {
  const story = liveStory(
    edited(repositoryFiles(), 'plan/review.yaml', 'anchor: improving', 'anchor: go-live'),
  );
  expect(story.lookAt('2026-03-16').state.reviews.get('2026-03')).toMatchObject({
    nominal: '2026-03-16',
    state: 'due',
  });
});

test('an opened review is in review and no longer late', () => {
  const story = openStory();
  expect(reviewOf(story, '2026-04', '2026-05-01')).toMatchObject({ state: 'open', openedDay: '2026-04-20' });
  expect(story.programme('2026-05-01').state.rhythm).toBe('inReview');
});

test('a review may be opened before it is due', () => {
  const story = improvingStory();
  story.tell(story.review('2026-04-01', '2026-04', 'open'));
  expect(reviewOf(story, '2026-04', '2026-04-25').state).toBe('open');
});

test('opening a review twice is one review', () => {
  const story = openStory();
  const draft = story.review('2026-04-21', '2026-04', 'open');
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
  story.force(draft);
  expect(reviewOf(story, '2026-04', '2026-04-21')).toMatchObject({ state: 'open', openedDay: '2026-04-20' });
});

test('two branches that open one review make one', () => {
  const story = improvingStory();
  story.force(story.review('2026-04-20', '2026-04', 'open'));
  story.force(story.review('2026-04-20', '2026-04', 'open'));
  expect([...story.programme('2026-04-20').state.reviews.keys()]).toEqual(['2026-04', '2026-05']);
});

for (const period of ['2026-03', '2026-13', '2026-00', '2020-01', '9999-12', '9999-99'])
  test(`there is no review in ${period}`, () => {
    const story = improvingStory();
    story.force(story.review('2026-04-20', period, 'open'));
    const { reviews } = story.programme('2026-04-20').state;
    expect([...reviews.values()].filter((one) => one.state === 'open')).toEqual([]);
    expect(story.codes('2026-04-20')).toEqual(['review-period-unknown']);
  });

test('the steps of a review may be done in any order, and each once', () => {
  const story = openStory();
  story.tell(story.review('2026-04-21', '2026-04', 'step', { step: 'agree', data: { reason: 'None.' } }));
  const [, second] = STEPS;
  const retrain = { step: 'retrain', data: second?.[1] ?? {} };
  story.tell(story.review('2026-04-22', '2026-04', 'step', retrain));
  expect(story.refusal(story.review('2026-04-23', '2026-04', 'step', retrain))).toEqual([
    'record-without-effect',
  ]);
  expect(reviewOf(story, '2026-04', '2026-04-23').done).toEqual(['agree', 'retrain']);
});

test('a step of a review that is not open is without effect', () => {
  const story = improvingStory();
  story.measure('2026-04-18', 'improving-on', 'correct', 97, 'percent');
  const draft = story.review('2026-04-20', '2026-04', 'step', { step: 'agree', data: { reason: 'None.' } });
  expect(story.refusal(draft)).toEqual(['record-without-effect']);
});

test('a step that the plan does not have is told', () => {
  const draft = openStory().review('2026-04-21', '2026-04', 'step', { step: 'party', data: { done: true } });
  expect(openStory().refusal(draft)).toEqual(['review-step-unknown']);
});

test('a step without what it needs does not count and says what is missing', () => {
  const story = openStory();
  const draft = story.review('2026-04-21', '2026-04', 'step', { step: 'users', data: { responses: 3 } });
  expect(story.refusal(draft)).toEqual(['review-step-incomplete']);
  story.force(draft);
  const { findings, state } = story.programme('2026-04-21');
  expect(state.reviews.get('2026-04')?.done).toEqual([]);
  expect(findings.find(({ code }) => code === 'review-step-incomplete')?.args).toEqual({
    step: 'users',
    missing: 'findings',
  });
});

test('a dashboard figure counts when it was observed since the review before', () => {
  const story = improvingStory();
  const figures = { step: 'figures', data: { findings: ['As before.'] } };
  story.tell(story.review('2026-04-20', '2026-04', 'open'));
  const draft = story.review('2026-04-21', '2026-04', 'step', figures);
  expect(story.refusal(draft)).toEqual(['review-step-incomplete']);
  story.measure('2026-04-20T10:00:00Z', 'improving-on', 'correct', 97, 'percent');
  expect(story.refusal(draft)).toEqual([]);
});

test('a review with a step left cannot be closed, and says which', () => {
  const story = openStory();
  story.tell(story.review('2026-04-21', '2026-04', 'step', { step: 'agree', data: { reason: 'None.' } }));
  const draft = story.review('2026-04-22', '2026-04', 'close');
  expect(story.refusal(draft)).toEqual(['review-not-complete']);
  story.force(draft);
  const told = story.open('2026-04-22').findings.find(({ code }) => code === 'review-not-complete');
  expect(told?.args).toEqual({ period: '2026-04', steps: 'figures, retrain, users, tune', actions: '' });
});

test('a review with all steps done is closed', () => {
  const story = openStory();
  doSteps(story, '2026-04', '2026-04-21');
  story.tell(story.review('2026-04-22', '2026-04', 'close'));
  expect(reviewOf(story, '2026-04', '2026-04-22')).toMatchObject({
    state: 'closed',
    endedDay: '2026-04-22',
  });
  expect(story.programme('2026-04-22').state.rhythm).toBe('idle');
});

/** The first review is closed with one action; the second is open with all steps done. */
function secondStory(): Story {
  const story = openStory();
  doSteps(story, '2026-04', '2026-04-21', [action]);
  story.tell(story.review('2026-04-22', '2026-04', 'close'));
  story.measure('2026-05-18', 'improving-on', 'correct', 97, 'percent');
  story.tell(story.review('2026-05-19', '2026-05', 'open'));
  doSteps(story, '2026-05', '2026-05-19');
  return story;
}

test('the actions of a review are its own to begin with, and do not keep it open', () => {
  expect(reviewOf(secondStory(), '2026-04', '2026-05-01')).toMatchObject({
    state: 'closed',
    actions: [{ ...action, period: '2026-04', isDone: false, carriedTimes: 0 }],
  });
});

test('a review is not closed while an action of an earlier one is open', () => {
  const story = secondStory();
  const draft = story.review('2026-05-20', '2026-05', 'close');
  expect(story.refusal(draft)).toEqual(['review-not-complete']);
});

test('a review is closed when the earlier action is done', () => {
  const story = secondStory();
  story.check('2026-05-19T20:00:00Z', 'improving-on', 'call-supplier');
  story.tell(story.review('2026-05-20', '2026-05', 'close'));
  expect(reviewOf(story, '2026-04', '2026-05-20').actions).toMatchObject([{ isDone: true }]);
});

test('an earlier action is carried on with a reason, and counted each time', () => {
  const story = secondStory();
  const carried = [{ action: 'call-supplier', reason: 'On holiday.' }];
  story.tell(story.review('2026-05-20', '2026-05', 'close', { data: { carried } }));
  story.measure('2026-06-18', 'improving-on', 'correct', 97, 'percent');
  story.tell(story.review('2026-06-19', '2026-06', 'open'));
  doSteps(story, '2026-06', '2026-06-19');
  expect(story.refusal(story.review('2026-06-20', '2026-06', 'close'))).toEqual(['review-not-complete']);
  story.tell(story.review('2026-06-20', '2026-06', 'close', { data: { carried } }));
  expect(reviewOf(story, '2026-04', '2026-06-20').actions).toMatchObject([{ carriedTimes: 2 }]);
});

test('a skip needs a reason', () => {
  const story = improvingStory();
  expect(story.refusal(story.review('2026-04-20', '2026-04', 'skip'))).toEqual(['record-without-effect']);
  story.tell(story.review('2026-04-20', '2026-04', 'skip', { reason: 'Nobody was there.' }));
  expect(reviewOf(story, '2026-04', '2026-04-30')).toMatchObject({
    state: 'skipped',
    reason: 'Nobody was there.',
    endedDay: '2026-04-20',
  });
});

test('a closed review is not skipped and a skipped one is not opened', () => {
  const story = improvingStory();
  story.tell(story.review('2026-04-20', '2026-04', 'skip', { reason: 'Nobody was there.' }));
  expect(story.refusal(story.review('2026-04-21', '2026-04', 'open'))).toEqual(['record-without-effect']);
  const closed = openStory();
  doSteps(closed, '2026-04', '2026-04-21');
  closed.tell(closed.review('2026-04-22', '2026-04', 'close'));
  const skip = closed.review('2026-04-23', '2026-04', 'skip', { reason: 'x' });
  expect(closed.refusal(skip)).toEqual(['record-without-effect']);
});

test('while one review is overdue the closing of another leaves the rhythm overdue', () => {
  const story = improvingStory();
  story.tell(story.review('2026-06-01', '2026-05', 'skip', { reason: 'Nobody was there.' }));
  expect(story.programme('2026-06-01').state.rhythm).toBe('overdue');
});

test('a programme that has ended owes no more reviews', () => {
  const story = improvingStory();
  story.decide('2026-04-01', 'programme', 'stop');
  const { state } = story.programme('2026-12-01');
  expect([...state.reviews.values()].filter((one) => one.state !== 'scheduled')).toEqual([]);
  expect(state.rhythm).toBe('idle');
});

test('without a plan of reviews there is none', () => {
  const files = new Map([...repositoryFiles()].filter(([path]) => path !== 'plan/review.yaml'));
  const story = improvingStory(files);
  expect(story.programme('2026-12-01').state.reviews.size).toBe(0);
  story.force(story.review('2026-12-01', '2026-04', 'open'));
  expect(story.codes('2026-12-01')).toEqual(['review-period-unknown']);
});

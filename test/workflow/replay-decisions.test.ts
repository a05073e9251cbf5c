import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../../src/gates/verdict.ts';
import { allowedDecisions } from '../../src/workflow/replay-decisions.ts';
import { passReady, runningStory, type Story } from '../makers/story.ts';

/** The first gate could pass: evidence on 2026-01-10, nothing decided. */
function decidableStory(value = 70): Story {
  const story = runningStory();
  story.measure('2026-01-10', 'gate-ready', 'readiness', value);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  return story;
}

const isPassed = (story: Story, at = '2026-01-20'): boolean =>
  story.programme(at).state.items.get('ready')?.state === 'passed';

test('a verdict that is not a pass allows no go', () => {
  expect(verdicts.filter((verdict) => allowedDecisions(verdict).includes('go'))).toEqual(['pass']);
  expect(verdicts.filter((verdict) => allowedDecisions(verdict).includes('go-with-conditions'))).toEqual([
    'pass',
    'warn',
  ]);
});

test('every verdict allows to hold, recycle and stop', () => {
  for (const verdict of verdicts)
    expect(allowedDecisions(verdict)).toEqual(expect.arrayContaining(['hold', 'recycle', 'stop']));
});

test('a go is bound to what it saw: digest and evidence lie in the record', () => {
  const story = decidableStory();
  const draft = story.decision('2026-01-12', 'gate-ready', 'go');
  expect(draft.seen.evidence).toEqual(story.records.slice(1).map(({ id }) => id));
  expect(draft.digest).toBe(story.programme('2026-01-12').gates.get('gate-ready')?.digest);
});

test('evidence that changes no verdict leaves a decision valid', () => {
  const story = decidableStory();
  const draft = story.decision('2026-01-12', 'gate-ready', 'go');
  story.measure('2026-01-11', 'gate-ready', 'readiness', 80);
  story.force(draft);
  expect(isPassed(story)).toBe(true);
});

test('of two hundred forged decisions none is believed', () => {
  const failing = decidableStory(20);
  const honest = failing.decision('2026-01-12', 'gate-ready', 'go');
  const passing = decidableStory().decision('2026-01-12', 'gate-ready', 'go');
  const ids = [...failing.records.map(({ id }) => id), '2026-01-01t090000z-evidence-gate-ready-00000000'];
  const forged = fc.record({
    digest: fc.constantFrom(honest.digest, passing.digest, `sha256:${'0'.repeat(64)}`),
    verdict: fc.constantFrom(...verdicts),
    criteria: fc.constantFrom(honest.seen.criteria, passing.seen.criteria, []),
    evidence: fc.subarray(ids),
    decision: fc.constantFrom('go' as const, 'go-with-conditions' as const),
    by: fc.constantFrom('sponsor', 'lead'),
  });
  let count = 0;
  fc.assert(
    fc.property(forged, ({ digest, verdict, criteria, evidence, decision, by }) => {
      const story = failing.branch();
      story.force({
        ...honest,
        by: { role: by },
        decision,
        digest,
        seen: { verdict, criteria, evidence },
        conditions: [{ id: 'later', text: 'Later', owner: 'lead', due: '2026-02-01' }],
      });
      count += 1;
      expect(isPassed(story)).toBe(false);
      expect(story.programme('2026-01-12').state.items.get('build')?.state).toBe('planned');
    }),
    { numRuns: 200 },
  );
  expect(count).toBe(200);
});

test('a decision with the digest of something else is an error and changes nothing', () => {
  const story = decidableStory();
  const draft = story.decision('2026-01-12', 'gate-ready', 'go', { digest: `sha256:${'0'.repeat(64)}` });
  expect(story.refusal({ ...draft, starts: [] })).toEqual(['decision-not-bound']);
  story.force(draft);
  expect(isPassed(story)).toBe(false);
});

test('a decision that claims another verdict than it saw is an error', () => {
  const story = decidableStory(55);
  const draft = story.decision('2026-01-12', 'gate-ready', 'go');
  const forged = { ...draft, seen: { ...draft.seen, verdict: 'pass' as const }, starts: [] };
  expect(story.refusal(forged)).toEqual(['decision-not-bound']);
});

test('a decision that leaves out evidence that speaks against it has no effect', () => {
  const story = decidableStory();
  const draft = { ...story.decision('2026-01-12T12:00:00Z', 'gate-ready', 'go'), starts: [] };
  story.measure('2026-01-12', 'gate-ready', 'readiness', 10);
  expect(story.refusal(draft)).toEqual(['decision-disputed']);
});

test('late evidence that would have changed the verdict makes a decision disputed', () => {
  const story = decidableStory();
  story.decide('2026-01-12', 'gate-ready', 'go');
  expect(isPassed(story)).toBe(true);
  story.force(
    story.evidence('2026-01-11', 'gate-ready', [{ metric: 'readiness', value: 10, unit: 'points' }]),
  );
  const { state } = story.programme('2026-01-20');
  expect(state.items.get('ready')?.state).toBe('active');
  expect([...state.disputed]).toEqual(['gate-ready']);
  expect(story.codes('2026-01-20')).toContain('decision-disputed');
});

test('late evidence that changes no verdict disputes nothing', () => {
  const story = decidableStory();
  story.decide('2026-01-12', 'gate-ready', 'go');
  story.force(
    story.evidence('2026-01-11', 'gate-ready', [{ metric: 'readiness', value: 90, unit: 'points' }]),
  );
  expect(isPassed(story)).toBe(true);
});

test('what requires a disputed gate waits', () => {
  const story = runningStory();
  passReady(story);
  story.measure('2026-01-24', 'sprint-1', 'working', 6);
  story.decide('2026-01-26', 'gate-sprint-1', 'go');
  story.force(story.evidence('2026-01-25', 'sprint-1', [{ metric: 'working', value: 1, unit: 'points' }]));
  const { state, gates } = story.programme('2026-01-27');
  expect(state.items.get('sprint-2')?.state).toBe('planned');
  expect(gates.get('gate-sprint-1')?.verdict).toBe('fail');
});

test('a disputed gate is settled by a new decision that has seen everything', () => {
  const story = decidableStory();
  story.decide('2026-01-12', 'gate-ready', 'go');
  story.force(
    story.evidence('2026-01-11', 'gate-ready', [{ metric: 'readiness', value: 55, unit: 'points' }]),
  );
  story.measure('2026-01-13', 'gate-ready', 'readiness', 75);
  story.decide('2026-01-14', 'gate-ready', 'go');
  const { state } = story.programme('2026-01-14');
  expect(state.items.get('ready')?.state).toBe('passed');
  expect([...state.disputed]).toEqual([]);
});

/** Two deciders on two branches, neither knowing the other. */
function dividedStory(): { readonly story: Story; readonly ids: readonly string[] } {
  const story = decidableStory();
  const one = story.decision('2026-01-12', 'gate-ready', 'go');
  const other = story.decision('2026-01-13', 'gate-ready', 'hold', { until: '2026-02-01' });
  return { story, ids: [story.force(one), story.force(other)] };
}

test('two decisions of which neither knows the other count as none', () => {
  const { story } = dividedStory();
  const { state } = story.programme('2026-01-20');
  expect(state.items.get('ready')?.state).toBe('active');
  expect([...state.disputed]).toEqual(['gate-ready']);
  expect(story.codes('2026-01-20')).toEqual(['decisions-conflict', 'decisions-conflict']);
});

test('a later decision that knows both counts', () => {
  const { story, ids } = dividedStory();
  const draft = story.decision('2026-01-14', 'gate-ready', 'go');
  expect(draft.after).toEqual(expect.arrayContaining([...ids]));
  story.tell(draft);
  const { state } = story.programme('2026-01-14');
  expect(state.items.get('ready')?.state).toBe('passed');
  expect([...state.disputed]).toEqual([]);
});

test('a later decision that knows only one of the two counts as none as well', () => {
  const { story, ids } = dividedStory();
  const [, second] = ids;
  if (second === undefined) throw new Error('no second');
  const draft = { ...story.decision('2026-01-14', 'gate-ready', 'go', { after: [second] }), starts: [] };
  expect(story.refusal(draft)).toEqual(['decisions-conflict']);
  story.force(draft);
  expect(isPassed(story)).toBe(false);
});

test('a decision knows through others what they know', () => {
  const story = runningStory();
  const first = story.decide('2026-01-08', 'gate-ready', 'hold', { until: '2026-01-09' });
  const second = story.decide('2026-01-10', 'gate-ready', 'hold', { until: '2026-01-11', after: [first] });
  const third = story.decide('2026-01-12', 'gate-ready', 'hold', { until: '2026-01-13', after: [second] });
  story.decide('2026-01-14', 'gate-ready', 'hold', { until: '2026-01-15', after: [third] });
  expect(story.codes('2026-01-14')).toEqual([]);
  expect(story.programme('2026-01-14').state.items.get('ready')?.state).toBe('held');
});

test('a decision counts in the second in which its evidence was recorded', () => {
  const story = runningStory();
  story.check('2026-01-10', 'gate-ready', 'ask-around');
  story.measure('2026-01-12T09:00:00Z', 'gate-ready', 'readiness', 70);
  story.decide('2026-01-12T09:00:00Z', 'gate-ready', 'go');
  expect(isPassed(story)).toBe(true);
});

test('decisions about two gates may ignore each other', () => {
  const story = runningStory();
  passReady(story);
  const one = story.decision('2026-01-20', 'gate-build', 'hold', { until: '2026-02-01' });
  const other = story.decision('2026-01-20T10:00:00Z', 'gate-sprint-1', 'hold', { until: '2026-02-01' });
  story.force(one);
  story.force(other);
  expect(story.codes('2026-01-21')).toEqual([]);
});

test('the decision in force keeps what it was taken on', () => {
  const story = decidableStory();
  const id = story.decide('2026-01-12', 'gate-ready', 'go', { reason: 'All is well.' });
  expect(story.programme('2026-03-01').state.decisions.get('gate-ready')).toMatchObject({
    record: id,
    decision: 'go',
    day: '2026-01-12',
    by: 'sponsor',
    verdict: 'pass',
    reason: 'All is well.',
    result: { id: 'gate-ready', verdict: 'pass' },
  });
});

test('many decisions on one gate are compared quickly enough', () => {
  const story = decidableStory();
  const draft = story.decision('2026-01-12', 'gate-ready', 'hold', { until: '2026-02-01', after: [] });
  let before: string | null = null;
  for (let i = 0; i < 400; i += 1)
    before = story.force(
      { ...draft, ...(before === null ? {} : { after: [before] }) },
      `h${String(i).padStart(7, '0')}`,
    );
  expect(story.codes('2026-01-12')).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSteps } from '../../src/gates/next.ts';
import { rank, type Verdict, verdicts, worst } from '../../src/gates/verdict.ts';
import type { Score } from '../../src/schema/types.generated.ts';
import { canonicalJson } from '../../src/values/digest.ts';
import { aGate, judge, judgeOutlined, type Outcome, type Outline } from '../makers/gates.ts';
import { aCheck, aMetric } from '../makers/plan.ts';
import { aCheckRecord, aCorrection, anEvidence } from '../makers/records.ts';

const RUNS = { numRuns: 400 };
const levels = fc.constantFrom('must', 'should', 'advisory');
const weights = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });

/** Random gates of 1 to 5 criteria, with a score band. */
function gates(...outcomes: readonly Outcome[]) {
  const one = fc.record({ level: levels, weight: weights, outcome: fc.constantFrom(...outcomes) });
  return fc.record({
    outlines: fc
      .array(one, { minLength: 1, maxLength: 5 })
      .map((all) => all.map((parts, i): Outline => withWeight(`c${i}`, parts))),
    score: fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]): Score => ({ warn: Math.min(a, b), pass: Math.max(a, b) })),
  });
}

interface Parts {
  readonly level: Outline['level'];
  readonly weight: number | undefined;
  readonly outcome: Outcome;
}

function withWeight(id: string, { level, weight, outcome }: Parts): Outline {
  return { id, level, outcome, ...(weight === undefined ? {} : { weight }) };
}

const canFail = (outlines: readonly Outline[]) => outlines.some(({ level }) => level !== 'advisory');
const verdictOf = (outlines: readonly Outline[], score: Score) =>
  judgeOutlined(outlines, score).result.verdict;

/** The score band once more, by other means: points are counted one by one, what is not known counts 0. */
function bandOf(outlines: readonly Outline[], { warn = 101, pass }: Score): Verdict {
  let [points, most] = [0, 0];
  for (const { level, weight, outcome } of outlines) {
    const counted = level === 'should' ? (weight ?? 1) : level === 'must' ? (weight ?? 0) : 0;
    most += 2 * counted;
    points += counted * (outcome === 'pass' ? 2 : outcome === 'warn' ? 1 : 0);
  }
  if (100 * points >= pass * most) return 'pass';
  return 100 * points >= warn * most ? 'warn' : 'fail';
}

/** The rule for a gate of which nothing is unknown. */
function whenAllIsKnown(outlines: readonly Outline[], score: Score): Verdict {
  const band = bandOf(outlines, score);
  const isFailed = outlines.some(({ level, outcome }) => level === 'must' && outcome === 'fail');
  if (isFailed || band === 'fail') return 'fail';
  const isNarrow = outlines.some(({ level, outcome }) => level !== 'should' && outcome !== 'pass');
  return isNarrow ? 'warn' : band;
}

/** Every way in which the unknowns of a gate could come out. */
function completions(outlines: readonly Outline[]): readonly (readonly Outline[])[] {
  const [first, ...rest] = outlines;
  if (first === undefined) return [[]];
  const options: readonly Outcome[] =
    first.outcome === 'unknown' ? ['pass', 'warn', 'fail'] : [first.outcome];
  return completions(rest).flatMap((tail) => options.map((outcome) => [{ ...first, outcome }, ...tail]));
}

test('the verdict is what trying all completions of the unknowns gives', () => {
  const seen = new Set<Verdict>();
  fc.assert(
    fc.property(gates('pass', 'warn', 'fail', 'unknown'), ({ outlines, score }) => {
      fc.pre(canFail(outlines));
      const all = new Set(completions(outlines).map((one) => whenAllIsKnown(one, score)));
      const sure = worst(all);
      const expected = sure !== 'fail' ? sure : all.size === 1 ? 'fail' : 'inconclusive';
      seen.add(expected);
      return verdictOf(outlines, score) === expected;
    }),
    { numRuns: 2000 },
  );
  expect(seen).toEqual(new Set(['pass', 'warn', 'inconclusive', 'fail']));
});

test('a must or should in error is an error, unless the gate fails whatever it is', () => {
  fc.assert(
    fc.property(gates('pass', 'warn', 'fail', 'unknown', 'error'), ({ outlines, score }) => {
      fc.pre(outlines.some(({ level, outcome }) => level !== 'advisory' && outcome === 'error'));
      const best = outlines.map((one) =>
        one.outcome === 'error' || one.outcome === 'unknown' ? { ...one, outcome: 'pass' as const } : one,
      );
      return verdictOf(outlines, score) === (whenAllIsKnown(best, score) === 'fail' ? 'fail' : 'error');
    }),
    RUNS,
  );
});

const BETTER = {
  fail: ['unknown', 'warn', 'pass'],
  warn: ['pass'],
  unknown: ['pass'],
  error: ['pass'],
  pass: ['pass'],
} as const;

test('L7 better evidence never gives a worse verdict', () => {
  fc.assert(
    fc.property(
      gates('pass', 'warn', 'fail', 'unknown', 'error'),
      fc.nat({ max: 4 }),
      fc.nat({ max: 2 }),
      ({ outlines, score }, at, which) => {
        const one = outlines[at];
        fc.pre(one !== undefined);
        const outcome = BETTER[one.outcome][which];
        fc.pre(outcome !== undefined);
        const better = outlines.with(at, { ...one, outcome });
        return rank(verdictOf(better, score)) <= rank(verdictOf(outlines, score));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a gate never passes while a must is unknown, in error or failed', () => {
  fc.assert(
    fc.property(gates('pass', 'warn', 'fail', 'unknown', 'error'), ({ outlines, score }) => {
      fc.pre(outlines.some(({ level, outcome }) => level === 'must' && !['pass', 'warn'].includes(outcome)));
      return !['pass', 'warn'].includes(verdictOf(outlines, score));
    }),
    RUNS,
  );
});

test('every verdict but a pass gives a reason', () => {
  fc.assert(
    fc.property(gates('pass', 'warn', 'fail', 'unknown', 'error'), ({ outlines, score }) => {
      const { verdict, reasons } = judgeOutlined(outlines, score).result;
      return (verdict === 'pass') === (reasons.length === 0);
    }),
    RUNS,
  );
});

/** Outlines as they are once the steps have been done. */
function done(outlines: readonly Outline[], ids: ReadonlySet<string>): readonly Outline[] {
  return outlines.map((one) => (ids.has(one.id) ? { ...one, outcome: 'pass' } : one));
}

/** Whether musts and score are good enough for a pass; a warn band of a must or an advisory may remain. */
function isEnough(outlines: readonly Outline[], score: Score): boolean {
  const isMet = ({ level, outcome }: Outline) =>
    level === 'advisory' || (level === 'should' ? outcome !== 'error' : /pass|warn/.test(outcome));
  return outlines.every(isMet) && bandOf(outlines, score) === 'pass';
}

test('the steps are enough for a yes, and the fewest of all subsets', () => {
  let compared = 0;
  fc.assert(
    fc.property(gates('pass', 'warn', 'fail', 'unknown', 'error'), ({ outlines, score }) => {
      fc.pre(canFail(outlines));
      const { gate, result } = judgeOutlined(outlines, score);
      const steps = nextSteps(gate, result).flatMap((step) => ('criterion' in step ? [step.criterion] : []));
      const after = done(outlines, new Set(steps));
      const enough = subsets(outlines).filter((ids) => isEnough(done(outlines, ids), score));
      if (steps.length > 0) compared += 1;
      expect(isEnough(after, score)).toBe(true);
      expect(['pass', 'warn']).toContain(verdictOf(after, score));
      expect(steps).toHaveLength(Math.min(...enough.map(({ size }) => size)));
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(100);
});

function subsets(outlines: readonly Outline[]): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** outlines.length },
    (_, bits) => new Set(outlines.flatMap(({ id }, i) => (bits & (1 << i) ? [id] : []))),
  );
}

const verdict = fc.constantFrom(...verdicts);

test('the worst verdict is the same in any grouping and order, and pass is neutral', () => {
  fc.assert(
    fc.property(verdict, verdict, verdict, (a, b, c) => {
      expect(worst([worst([a, b]), c])).toBe(worst([a, worst([b, c])]));
      expect(worst([a, b])).toBe(worst([b, a]));
      expect(worst([a, a])).toBe(a);
      expect(worst([a, 'pass'])).toBe(a);
      expect(rank(worst([a, b]))).toBe(Math.max(rank(a), rank(b)));
    }),
  );
});

const measurement = fc.record({
  metric: fc.constantFrom('ready', 'speed'),
  value: fc.integer({ min: 0, max: 3 }),
  observed: fc.integer({ min: 1, max: 4 }).map((day) => `2026-03-0${day}`),
  at: fc.integer({ min: 4, max: 6 }).map((day) => `2026-03-0${day}T12:00:00Z`),
});
const answer = fc.record({
  result: fc.constantFrom('done', 'not-done'),
  observed: fc.integer({ min: 1, max: 4 }).map((day) => `2026-03-0${day}`),
  at: fc.integer({ min: 4, max: 6 }).map((day) => `2026-03-0${day}T12:00:00Z`),
});

test('the order in which records are read never matters', () => {
  const criteria = [aMetric(), aMetric({ id: 'speed', aggregate: 'mean', pass: { gte: 2 } }), aCheck()];
  fc.assert(
    fc.property(
      fc.array(measurement, { maxLength: 6 }),
      fc.array(answer, { maxLength: 4 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (evidence, checks, chance) => {
        const records = [...evidence.map(anEvidence), ...checks.map(aCheckRecord)];
        const all = [...records, ...records.slice(0, 2).map((one) => aCorrection(one))];
        const shuffled = all
          .map((one) => ({ one, key: chance.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const day = { day: '2026-03-20' };
        return canonicalJson(judge(criteria, all, day)) === canonicalJson(judge(criteria, shuffled, day));
      },
    ),
    RUNS,
  );
});

test('the last day of a verdict has that verdict, the days before it too, the next day has another', () => {
  const days = fc.integer({ min: 0, max: 40 });
  const ages = fc.option(
    fc.integer({ min: 0, max: 15 }).map((n) => `P${n}D`),
    { nil: undefined },
  );
  const criterion = fc.record({
    level: levels,
    maxAge: ages,
    keyed: fc.boolean(),
    aggregate: fc.constantFrom('last', 'mean', 'max', 'all', 'count'),
  });
  const fact = fc.record({
    to: fc.integer({ min: 0, max: 12 }),
    value: fc.integer({ min: 0, max: 2 }),
    which: fc.nat({ max: 2 }),
    key: fc.constantFrom('x', 'y'),
  });
  const dayOf = (n: number) => new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10);
  let ended = 0;
  fc.assert(
    fc.property(
      fc.array(criterion, { minLength: 1, maxLength: 3 }),
      fc.array(fact, { minLength: 2, maxLength: 8 }),
      fc.option(days, { nil: undefined }),
      fc.boolean(),
      (outlines, facts, soakDay, isScored) => {
        const criteria = outlines.map(({ level, maxAge, keyed, aggregate }, i) =>
          aMetric({
            id: `c${i}`,
            level,
            aggregate,
            pass: { gte: 1 },
            ...(keyed ? { keys: ['x', 'y'] } : {}),
            ...(maxAge === undefined ? {} : { maxAge }),
          }),
        );
        const records = facts.map(({ to, value, which, key }, i) =>
          anEvidence({
            metric: `c${which}`,
            value,
            observed: dayOf(to),
            suffix: `same000${i}`,
            ...(outlines[which]?.keyed ? { key } : {}),
          }),
        );
        const soak = { id: 'soak', verdict: 'inconclusive', reasons: ['soak'], evidence: [] } as const;
        const implicit = soakDay === undefined ? [] : [{ ...soak, from: dayOf(soakDay) }];
        const gate = aGate({ criteria, score: isScored ? { warn: 40, pass: 70 } : null });
        const on = (n: number) => judge(gate, records, { day: dayOf(n), implicit });
        const { verdict: now, validUntil } = on(13);
        const change = Array.from({ length: 30 }, (_, i) => 14 + i).find((n) => on(n).verdict !== now);
        if (change !== undefined) ended += 1;
        return validUntil === (change === undefined ? null : dayOf(change - 1));
      },
    ),
    { numRuns: 300 },
  );
  expect(ended).toBeGreaterThan(30);
});

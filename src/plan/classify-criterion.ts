import type { CheckCriterion, Criteria, MetricCriterion, Threshold } from '../schema/types.generated.ts';
import { parseDuration } from '../values/date.ts';
import { canonicalJson } from '../values/digest.ts';
import { compareNumbers, type Direction, regionDirection } from './classify-values.ts';

type Criterion = Criteria[number];

interface Change {
  readonly what: string;
  readonly direction: Direction;
}

/** Fields that are compared by what they mean; any other that differs is not known to be stricter. */
const KNOWN: ReadonlySet<string> = new Set([
  'level',
  'pass',
  'warn',
  'tolerance',
  'maxAge',
  'minSamples',
  'window',
  'mayBeNotApplicable',
]);

/** How one criterion differs from what it was: `readiness.pass`, `readiness.maxAge`. */
export function criterionChanges(before: Criterion, now: Criterion): readonly Change[] {
  const named = (field: string, direction: Direction | null): readonly Change[] =>
    direction === null ? [] : [{ what: `${now.id}.${field}`, direction }];
  return [
    ...named('level', levelDirection(before, now)),
    ...(isMeasured(before) && isMeasured(now) ? measureChanges(before, now) : []),
    ...compareNumbers(`${now.id}.maxAge`, daysOf(before), daysOf(now), 'less'),
    ...named('window', choice(before.window ?? 'epoch', now.window ?? 'epoch', 'epoch')),
    ...named(
      'mayBeNotApplicable',
      choice(before.mayBeNotApplicable === true, now.mayBeNotApplicable === true, false),
    ),
    ...otherFields(before, now).map((field): Change => ({ what: `${now.id}.${field}`, direction: 'looser' })),
  ];
}

function isMeasured(one: Criterion): one is MetricCriterion {
  return one.kind !== 'check';
}

/** Only a must is asked for by itself; among the others a score decides, and there the rest then weighs less or more. */
function levelDirection({ level: before }: Criterion, { level: now }: Criterion): Direction | null {
  if (before === now) return null;
  return now === 'must' ? 'tighter' : 'looser';
}

function measureChanges(before: MetricCriterion, now: MetricCriterion): readonly Change[] {
  const { id } = now;
  const pass = regionDirection(before.pass, now.pass);
  const warn = warnDirection(before.warn, now.warn);
  return [
    ...(pass === null ? [] : [{ what: `${id}.pass`, direction: pass }]),
    ...(warn === null ? [] : [{ what: `${id}.warn`, direction: warn }]),
    ...compareNumbers(`${id}.tolerance`, before.tolerance ?? 0, now.tolerance ?? 0, 'less'),
    ...compareNumbers(`${id}.minSamples`, before.minSamples ?? 0, now.minSamples ?? 0, 'more'),
  ];
}

/** A band lets more through, so one that is gone is stricter. */
function warnDirection(before: Threshold | undefined, now: Threshold | undefined): Direction | null {
  if (before === undefined) return now === undefined ? null : 'looser';
  return now === undefined ? 'tighter' : regionDirection(before, now);
}

function daysOf({ maxAge }: MetricCriterion | CheckCriterion): number {
  return (maxAge === undefined ? null : parseDuration(maxAge)) ?? Number.POSITIVE_INFINITY;
}

function choice<T>(before: T, now: T, stricter: T): Direction | null {
  if (before === now) return null;
  return now === stricter ? 'tighter' : 'looser';
}

function otherFields(before: Criterion, now: Criterion): readonly string[] {
  const [from, to] = [fieldsOf(before), fieldsOf(now)];
  return [...new Set([...from.keys(), ...to.keys()])].filter(
    (field) => !KNOWN.has(field) && from.get(field) !== to.get(field),
  );
}

function fieldsOf(criterion: Criterion): ReadonlyMap<string, string> {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(criterion);
  return new Map(
    entries.filter(([, value]) => value !== undefined).map(([key, value]) => [key, canonicalJson(value)]),
  );
}

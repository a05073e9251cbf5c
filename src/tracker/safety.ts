import type { Comparison } from './compare.ts';
import { isMoreThanLinks } from './summary.ts';

/** Limits that stop an apply before its first write; each has its own override, `--allow NAME`. */
export const limitNames = ['updates', 'closes', 'creates', 'incomplete-list', 'empty-plan'] as const;

export type LimitName = (typeof limitNames)[number];

/** A limit that was passed, with the numbers that passed it. */
export interface SafetyStop {
  readonly limit: LimitName;
  readonly count: number;
  /** What it is compared with: items managed, creates allowed, items expected. */
  readonly of: number;
}

const FROM_MANAGED = 10;
const UPDATE_PERCENT = 30;
const CLOSE_PERCENT = 25;
const MOST_CREATES = 50;

/**
 * The limits that a comparison passes and nobody lifted. Percentages count against managed items, from 10 of them;
 * the first apply and its resumption may create as much as they want.
 * @param known how many items are known to exist from elsewhere (a map); 0 = nothing is known
 */
export function checkSafety(
  comparison: Comparison,
  allowed: ReadonlySet<LimitName> = new Set(),
  known = 0,
): readonly SafetyStop[] {
  const stops = [...shares(comparison), ...creates(comparison), ...absences(comparison, known)];
  return stops.filter(({ limit }) => !allowed.has(limit));
}

function shares({ changes, managed, hasFinished }: Comparison): readonly SafetyStop[] {
  if (managed < FROM_MANAGED) return [];
  const updates = changes.filter(
    (change) => change.kind === 'update' && (hasFinished || isMoreThanLinks(change.fields)),
  ).length;
  const closes = changes.filter((change) => change.kind === 'close' && change.handle !== null).length;
  const stops: SafetyStop[] = [];
  if (updates * 100 > UPDATE_PERCENT * managed) stops.push({ limit: 'updates', count: updates, of: managed });
  if (closes * 100 > CLOSE_PERCENT * managed) stops.push({ limit: 'closes', count: closes, of: managed });
  return stops;
}

function creates({ changes, hasFinished }: Comparison): readonly SafetyStop[] {
  const count = changes.filter(({ kind, resource }) => kind === 'create' && resource !== 'label').length;
  return hasFinished && count > MOST_CREATES ? [{ limit: 'creates', count, of: MOST_CREATES }] : [];
}

function absences({ changes, managed }: Comparison, known: number): readonly SafetyStop[] {
  const stops: SafetyStop[] = [];
  if (managed < known) stops.push({ limit: 'incomplete-list', count: managed, of: known });
  const isDesired = changes.some(
    (change) => change.kind === 'create' || ('desired' in change && change.desired !== null),
  );
  if (!isDesired && managed > 0) stops.push({ limit: 'empty-plan', count: 0, of: managed });
  return stops;
}

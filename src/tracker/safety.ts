import { touchesItem } from './change.ts';
import type { Comparison } from './compare.ts';
import type { AbsenceProof } from './port.ts';
import { isOnlyProject } from './summary.ts';

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
 * @param proof whether the tracker's lists were complete
 */
export function checkSafety(
  comparison: Comparison,
  allowed: ReadonlySet<LimitName> = new Set(),
  proof: AbsenceProof = { kind: 'absent', more: [] },
): readonly SafetyStop[] {
  const stops = [...shares(comparison), ...creates(comparison), ...doubts(proof), ...emptied(comparison)];
  return stops.filter(({ limit }) => !allowed.has(limit));
}

function shares({ changes, managed, hasFinished }: Comparison): readonly SafetyStop[] {
  if (managed < FROM_MANAGED) return [];
  const updates = changes.filter(
    (change) =>
      change.kind === 'update' && (hasFinished ? !isOnlyProject(change.fields) : touchesItem(change.fields)),
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

function doubts(proof: AbsenceProof): readonly SafetyStop[] {
  if (proof.kind === 'absent') return [];
  return [{ limit: 'incomplete-list', count: proof.listed, of: proof.expected }];
}

function emptied({ changes, managed }: Comparison): readonly SafetyStop[] {
  const isDesired = changes.some(
    (change) => change.kind === 'create' || ('desired' in change && change.desired !== null),
  );
  return !isDesired && managed > 0 ? [{ limit: 'empty-plan', count: 0, of: managed }] : [];
}

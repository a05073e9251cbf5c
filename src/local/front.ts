import { type Finding, finding } from '../findings/finding.ts';
import { shown } from '../findings/shown.ts';
import type { Loaded } from '../source/load.ts';
import { isDay } from '../values/date.ts';

/** What the front matter of a local item says, as milepost keeps it. */
export interface Front {
  readonly key: string | null;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly reason: 'completed' | 'not_planned' | 'duplicate' | null;
  readonly labels: readonly string[];
  readonly milestone: string | null;
  readonly due: string | null;
  readonly parent: string | null;
  readonly blockedBy: readonly string[];
}

/** The keys that milepost writes, in their order; all others are people's. */
export const frontKeys = [
  'key',
  'title',
  'state',
  'reason',
  'labels',
  'milestone',
  'due',
  'parent',
  'blockedBy',
] as const;

/** Reads the front matter of an item. What is missing is empty, open; what is wrong is a finding with its place. */
export function readFront(loaded: Loaded): { readonly front: Front; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const values = new Map(
    typeof loaded.value === 'object' && loaded.value !== null ? Object.entries(loaded.value) : [],
  );
  const refuse = (field: string): void => {
    const args = { field, value: shown(values.get(field)) };
    findings.push(finding('tracker-file-field', args, loaded.places.at([field])));
  };
  const text = (field: string): string | null => {
    const value: unknown = values.get(field) ?? null;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (value !== null) refuse(field);
    return null;
  };
  const oneOf = <T extends string>(field: string, allowed: readonly T[]): T | null => {
    const value = text(field);
    const found = allowed.find((one) => one === value) ?? null;
    if (value !== null && found === null) refuse(field);
    return found;
  };
  const list = (field: string): readonly string[] => {
    const value: unknown = values.get(field) ?? [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    refuse(field);
    return [];
  };
  const due = text('due');
  if (due !== null && !isDay(due)) refuse('due');
  const front: Front = {
    key: text('key'),
    title: text('title') ?? '',
    state: oneOf('state', ['open', 'closed']) ?? 'open',
    reason: oneOf('reason', ['completed', 'not_planned', 'duplicate']),
    labels: list('labels'),
    milestone: text('milestone'),
    due,
    parent: text('parent'),
    blockedBy: list('blockedBy'),
  };
  return { front, findings };
}

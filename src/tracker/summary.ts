import { type Change, type FieldChanges, listOf, touchesItem } from './change.ts';
import type { Comparison } from './compare.ts';
import { sentValues } from './compare-project.ts';
import type { ItemKey } from './item.ts';
import type { Preflight } from './port.ts';

/** How many of each kind. Something created and closed in one run counts in both. */
export interface Summary {
  readonly create: number;
  readonly update: number;
  readonly close: number;
  readonly adopt: number;
  readonly keep: number;
}

export interface Estimate {
  readonly writes: number;
  readonly seconds: number;
}

const HOUR = 3600;

export function summarise(changes: readonly Change[]): Summary {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    create: count('create'),
    update: count('update'),
    close: count('close'),
    adopt: count('adopt'),
    keep: count('keep'),
  };
}

/** Changes that a person would see; refreshing a marker is none. */
export function changeCount(changes: readonly Change[]): number {
  return changes.filter(({ kind }) => kind !== 'keep').length;
}

/** Writes that an apply makes when nothing comes between, the lock's own apart, and how long they take. */
export function estimate(
  { changes, holders }: Pick<Comparison, 'changes' | 'holders'>,
  preflight: Pick<Preflight, 'keepsLabels' | 'linksOnCreate' | 'pace'>,
): Estimate {
  const { pace } = preflight;
  const all = changes.map((change) => writesOf(change, holders, preflight));
  const creates = all.reduce((sum, one) => sum + one.creates, 0);
  const others = all.reduce((sum, one) => sum + one.others, 0);
  const writes = creates + others;
  const spaced = creates * pace.create + others * pace.other;
  const hours = pace.perHour === null ? 0 : Math.floor(Math.max(0, writes - 1) / pace.perHour);
  return { writes, seconds: Math.ceil(Math.max(spaced, hours * HOUR)) };
}

/** `creates`: of issues and sub-issues, which want more time between them. */
interface Writes {
  readonly creates: number;
  readonly others: number;
}

function writesOf(
  change: Change,
  holders: ReadonlySet<ItemKey>,
  { keepsLabels, linksOnCreate }: Pick<Preflight, 'keepsLabels' | 'linksOnCreate'>,
): Writes {
  if (change.resource === 'label') return { creates: 0, others: change.kind === 'create' ? 1 : 0 };
  const holds = change.resource === 'issue' && holders.has(change.key) ? 1 : 0;
  switch (change.kind) {
    case 'create': {
      const isIssue = change.resource === 'issue' ? 1 : 0;
      const own = { creates: isIssue, others: 1 - isIssue + holds };
      return linksOnCreate ? own : sum(own, linkWrites(change.fields));
    }
    case 'update': {
      const own = touchesItem(change.fields) ? 1 + (keepsLabels ? labelWrites(change.fields) : 0) : 0;
      const refresh = change.refresh === null ? 0 : 1;
      return sum({ creates: 0, others: own + refresh }, linkWrites(change.fields));
    }
    case 'adopt': {
      const labels = keepsLabels && change.resource === 'issue' ? 1 : 0;
      return sum({ creates: 0, others: 1 + labels + holds }, linkWrites(change.fields));
    }
    case 'close':
      return { creates: 0, others: 1 };
    case 'keep':
      return { creates: 0, others: change.refresh === null ? 0 : 1 };
  }
}

function sum(one: Writes, other: Writes): Writes {
  return { creates: one.creates + other.creates, others: one.others + other.others };
}

/** True if the issue itself stays as it is: the project is a view of it. */
export function isOnlyProject(fields: FieldChanges): boolean {
  return Object.keys(fields).every((name) => name === 'project');
}

/** Labels are added together and taken off one by one. */
function labelWrites({ labels }: FieldChanges): number {
  const [before, after] = [listOf(labels?.from), listOf(labels?.to)];
  const isAdded = after.some((label) => !before.includes(label)) ? 1 : 0;
  return isAdded + before.filter((label) => !after.includes(label)).length;
}

/** Putting an issue in is one write, setting its fields together another. */
function projectWrites({ project }: FieldChanges): number {
  if (project === undefined) return 0;
  return (project.from === null ? 1 : 0) + (sentValues(project).length === 0 ? 0 : 1);
}

function linkWrites(fields: FieldChanges): Writes {
  const { parent, blockedBy } = fields;
  const before = listOf(blockedBy?.from);
  const after = listOf(blockedBy?.to);
  const both = new Set([...before, ...after]);
  const changed =
    projectWrites(fields) + [...both].filter((key) => before.includes(key) !== after.includes(key)).length;
  if (parent === undefined) return { creates: 0, others: changed };
  return parent.to === null ? { creates: 0, others: changed + 1 } : { creates: 1, others: changed };
}

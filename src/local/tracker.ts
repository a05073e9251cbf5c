import { FileExists, FileProblem } from '../files/errors.ts';
import { readMarkdownFolder, readOneFileIfThere } from '../files/read-folder.ts';
import { writeFileNew, writeFileWhole } from '../files/write-file.ts';
import { type Finding, finding, hasError } from '../findings/finding.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import { keyInBody } from '../tracker/marker.ts';
import type {
  ExistingItem,
  ItemPatch,
  KeyedItem,
  NewItem,
  Target,
  Tracker,
  WriteOutcome,
} from '../tracker/port.ts';
import { sortBy } from '../values/order.ts';
import type { Front } from './front.ts';
import {
  editItemFile,
  type ItemFile,
  missing,
  parseItemFile,
  printItemFile,
  toExisting,
} from './item-file.ts';
import { type LockOwner, takeLock } from './lock.ts';

type Kept = 'milestone' | 'issue';

const FOLDERS: Readonly<Record<Kept, string>> = { milestone: 'tracker/milestones', issue: 'tracker/issues' };
const MOST_NAMES = 9;

/**
 * The tracker on Markdown files under `tracker/` of the planning repository. A handle is a file's name without
 * `.md`. References in the front matter are keys. Needs no network and no pacing.
 */
export function localTracker(root: string, owner: LockOwner): Tracker {
  return {
    kind: 'local',
    preflight: async () => ({
      name: 'tracker/',
      repositoryId: null,
      keepsLabels: false,
      linksOnCreate: true,
      pace: { create: 0, other: 0, perHour: null },
      findings: [],
    }),
    list: async () => ({ items: listAll(root), missing: [], findings: [] }),
    get: async (resource, handle) => (resource === 'label' ? null : getOne(root, resource, handle)),
    blockers: async (handle) => getOne(root, 'issue', handle)?.blockedBy ?? [],
    // A folder is listed whole, or reading it throws.
    proveAbsent: async (items) => ({ kind: 'absent', more: [], obstacles: obstaclesTo(root, items) }),
    lock: async () => takeLock(root, owner),
    createLabel: async (label) => ({ kind: 'done', handle: label.name, number: null }),
    create: async (item) => create(root, item),
    patch: async (item) =>
      change(root, item, (file) => ({ ...frontOf(item, file.front), key: item.key }), item.body),
    link: async (child, parent) => change(root, child, () => ({ parent: parent?.key ?? null })),
    block: async (item, blocker, isBlocked) =>
      change(root, item, ({ front }) => ({ blockedBy: without(front.blockedBy, blocker.key, isBlocked) })),
  };
}

function listAll(root: string): readonly ExistingItem[] {
  const findings: Finding[] = [];
  const items: ExistingItem[] = [];
  for (const resource of ['milestone', 'issue'] as const)
    for (const { path, bytes } of readMarkdownFolder(root, FOLDERS[resource])) {
      const file = 'code' in bytes ? [bytes] : parseItemFile(path, bytes);
      if ('front' in file) items.push(toExisting(file, resource, handleOf(path)));
      else findings.push(...file);
    }
  if (hasError(findings)) throw new TrackerFailure('unreadable', findings);
  return sortBy(items, (item) => (isAtHome(item) ? 0 : 1));
}

/** Of two files with one marker, the one with the marker's name is the item: a copy has another name. */
function isAtHome({ handle, body }: ExistingItem): boolean {
  return keyInBody(body) === handle.replace('-', '/');
}

function getOne(root: string, resource: Kept, handle: string): ExistingItem | null {
  const file = find(root, resource, handle);
  return file === null ? null : toExisting(file, resource, handle);
}

function find(root: string, resource: Kept, handle: string): ItemFile | null {
  const read = readOneFileIfThere(root, pathOf(resource, handle));
  if (read === null) return null;
  const file = 'code' in read.bytes ? [read.bytes] : parseItemFile(read.path, read.bytes);
  if ('front' in file) return file;
  throw new TrackerFailure('unreadable', file);
}

function create(root: string, item: NewItem): WriteOutcome {
  const bytes = printItemFile(newFront(item), item.body);
  for (const handle of namesFor(item)) {
    try {
      writeFileNew(root, pathOf(item.resource, handle), bytes);
      return { kind: 'done', handle, number: null };
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      if (!(error instanceof FileExists) || !isOthers(root, item, handle)) return refused(error);
    }
  }
  return refused(new FileProblem(pathOf(item.resource, nameOf(item)), 'exists'));
}

/** The name of the key; where another item of ours has kept it, one with a number behind it. */
function namesFor(item: KeyedItem): readonly string[] {
  const name = nameOf(item);
  return [name, ...Array.from({ length: MOST_NAMES - 1 }, (_, index) => `${name}-${index + 2}`)];
}

function nameOf({ key }: KeyedItem): string {
  return key.replace('/', '-');
}

/** True if a file of the wanted name holds an item of another key: a renamed one keeps its file. */
function isOthers(root: string, { resource, key }: KeyedItem, handle: string): boolean {
  const found = keyInBody(getOne(root, resource, handle)?.body ?? '');
  return found !== null && found !== key;
}

/** Files of people under names that new items need. One with a marker may get another key before the item is made. */
function obstaclesTo(root: string, items: readonly KeyedItem[]): readonly Finding[] {
  return items.flatMap((item) => {
    for (const handle of namesFor(item)) {
      const found = getOne(root, item.resource, handle);
      if (found === null) return [];
      if (keyInBody(found.body) === null)
        return [finding('tracker-name-taken', { key: item.key, item: handle }, found.place)];
    }
    return [];
  });
}

function newFront(item: NewItem): Front {
  return {
    key: item.key,
    title: item.title,
    state: 'open',
    reason: null,
    labels: item.labels,
    milestone: item.milestone?.key ?? null,
    due: item.due,
    parent: item.parent,
    blockedBy: item.blockedBy,
  };
}

function frontOf(patch: ItemPatch, front: Front): Partial<Front> {
  const { title, addLabels = [], removeLabels = [], milestone, due, closed } = patch;
  const labels = [...front.labels.filter((label) => !removeLabels.includes(label.toLowerCase()))];
  for (const label of addLabels) if (!labels.includes(label)) labels.push(label);
  return {
    ...(title === undefined ? {} : { title }),
    ...(labels.join('\n') === front.labels.join('\n') ? {} : { labels }),
    ...(milestone === undefined ? {} : { milestone: milestone?.key ?? null }),
    ...(due === undefined ? {} : { due }),
    ...(closed === undefined ? {} : { state: closed === null ? 'open' : 'closed', reason: closed }),
  };
}

function change(
  root: string,
  { resource, handle }: Target,
  changes: (file: ItemFile) => Partial<Front>,
  body?: string,
): WriteOutcome {
  if (resource === 'label') throw new Error('labels are no files here');
  try {
    const file = find(root, resource, handle);
    if (file === null) throw new TrackerFailure('unreadable', [missing(pathOf(resource, handle))]);
    const bytes = editItemFile(file, onlyChanged(changes(file), file.front), body);
    if (bytes === null) return refusedBecause(file.path, 'front-matter');
    writeFileWhole(root, file.path, bytes);
    return { kind: 'done', handle, number: null };
  } catch (error) {
    if (error instanceof FileProblem) return refused(error);
    throw error;
  }
}

function onlyChanged(changes: Partial<Front>, front: Front): Partial<Front> {
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([key, value]) => JSON.stringify(new Map(Object.entries(front)).get(key)) !== JSON.stringify(value),
    ),
  );
}

function without(list: readonly string[], key: string, isBlocked: boolean): readonly string[] {
  const others = list.filter((one) => one !== key);
  return isBlocked ? [...others, key] : others;
}

function refused({ path, reason }: FileProblem): WriteOutcome {
  return refusedBecause(path, reason);
}

function refusedBecause(path: string, reason: string): WriteOutcome {
  const place = { file: path, line: 1, column: 1 };
  return { kind: 'refused', finding: finding('tracker-file-refused', { path, reason }, place) };
}

function pathOf(resource: Kept, handle: string): string {
  return `${FOLDERS[resource]}/${handle}.md`;
}

function handleOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}

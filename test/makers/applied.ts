import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/findings/finding.ts';
import type { Changes } from '../../src/schema/types.generated.ts';
import { type DiffOptions, diffTracker, type TrackerDiff } from '../../src/tracker/diff.ts';
import type { Desired } from '../../src/tracker/item.ts';
import type { Tracker } from '../../src/tracker/port.ts';
import { type ApplyRun, runApply } from '../../src/tracker/run-apply.ts';
import type { LimitName } from '../../src/tracker/safety.ts';
import type { ApplyOptions } from '../../src/tracker/steps.ts';

export const options = { at: '2026-01-05', toolVersion: '0.1.0' } as const;

/** Every limit lifted: for tests that are about something else. */
export const unlimited: ReadonlySet<LimitName> = new Set(['updates', 'closes', 'creates', 'empty-plan']);

export async function diffOf(
  tracker: Tracker,
  desired: Desired,
  adoptions?: ReadonlyMap<string, string>,
): Promise<TrackerDiff> {
  return diffTracker(tracker, desired, { ...options, ...(adoptions === undefined ? {} : { adoptions }) });
}

/** Shows and does it. */
export async function applyTo(
  tracker: Tracker,
  desired: Desired,
  adoptions: ReadonlyMap<string, string> = new Map(),
): Promise<ApplyRun> {
  const { shown } = await diffOf(tracker, desired, adoptions);
  return applyShown(tracker, desired, shown, { ...options, allowed: unlimited, adoptions });
}

/** Does what was shown, or saved, before. */
export async function applyShown(
  tracker: Tracker,
  desired: Desired,
  shown: Changes,
  settings: DiffOptions & ApplyOptions = options,
): Promise<ApplyRun> {
  const seen = await diffTracker(tracker, desired, settings);
  return runApply(tracker, desired, { seen, shown }, settings);
}

/** What a tracker may say of a write. */
export function aTrackerFinding(reason: string): Finding {
  return {
    code: 'tracker-unknown',
    severity: 'error',
    args: { reason },
    file: 'milepost.yaml',
    line: 1,
    column: 1,
  };
}

/** How often the tracker was asked to write, by kind of call. */
export interface CountingTracker {
  readonly tracker: Tracker;
  readonly writes: string[];
}

/** The tracker, with its writes counted. */
export function counting(tracker: Tracker): CountingTracker {
  const writes: string[] = [];
  return {
    writes,
    tracker: {
      ...tracker,
      create: async (item) => {
        writes.push(`create ${item.key}`);
        return tracker.create(item);
      },
      patch: async (item) => {
        writes.push(`patch ${item.key}`);
        return tracker.patch(item);
      },
      link: async (child, parent) => {
        writes.push(`link ${child.key}`);
        return tracker.link(child, parent);
      },
      block: async (item, blocker, isBlocked) => {
        writes.push(`block ${item.key}`);
        return tracker.block(item, blocker, isBlocked);
      },
    },
  };
}

/** Text of an issue's file. */
export function issueText(root: string, name: string): string {
  return readFileSync(join(root, 'tracker/issues', `${name}.md`), 'utf8');
}

/** A person edits an issue's file. */
export function editIssue(root: string, name: string, edit: (text: string) => string): void {
  const path = join(root, 'tracker/issues', `${name}.md`);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`the edit of ${name} changes nothing`);
  writeFileSync(path, edited);
}

/** All files of the tracker: path → text. */
export function trackerFiles(root: string): ReadonlyMap<string, string> {
  const folders = ['tracker/milestones', 'tracker/issues'];
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

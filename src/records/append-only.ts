import { type Finding, finding } from '../findings/finding.ts';
import { wholeFile } from '../findings/place.ts';
import type { FileChange } from '../values/file-change.ts';
import { groupBy } from '../values/order.ts';
import { isLeftOut } from '../values/path.ts';
import { recordName } from './name.ts';

/** What Git knows of the files under `records/` since the base. */
export interface RecordHistory {
  /** Short name of the base, for people. */
  readonly base: string;
  /** From the base to the last commit, and from the base to the files as they lie there. */
  readonly changes: readonly FileChange[];
  /** New files that no commit and no index holds. */
  readonly untracked: readonly string[];
  /** Changed by a merge commit to something that none of its sides had. */
  readonly mergeEdits: readonly string[];
  /** Removed by some commit; those that are there now were added again. */
  readonly removed: readonly string[];
  /** Every file of the last commit. */
  readonly present: readonly string[];
}

const ORDINARY = '100644';

/**
 * A record is added and never changed. Every file that was edited, removed, renamed, given another mode or type, or
 * is named unlike a record, is told; each of these is an error. Taken away and added again is a warning.
 */
export function checkAppendOnly(history: RecordHistory): readonly Finding[] {
  const { base } = history;
  const untracked = history.untracked.map(added);
  const changes = [...history.changes, ...untracked].filter(({ path }) => isHistory(path));
  const renamed = renamedTo(changes);
  const findings = changes.flatMap((change) => tell(change, { base, renamed }));
  const told = new Set(findings.map(({ file }) => file));
  const fresh = [...new Set(changes.filter(({ status }) => status === 'A').map(({ path }) => path))];
  const present = [...new Set([...history.present, ...fresh])].filter(isHistory);
  const again = history.removed.filter((path) => present.includes(path) && !told.has(path));
  return [
    ...findings,
    ...history.mergeEdits
      .filter((path) => isHistory(path) && !told.has(path))
      .map((path) => finding('record-merge-edited', {}, whole(path))),
    ...collisions(fresh, present),
    ...[...new Set(again)].map((path) => finding('record-added-again', {}, whole(path))),
  ];
}

/** A file of the history, by Git's name for it; `Records/` is mixed with `records/` where case does not count. */
function isHistory(path: string): boolean {
  return /^records(\/|$)/i.test(path) && !isLeftOut(path);
}

function added(path: string): FileChange {
  return {
    path,
    status: 'A',
    modes: { before: '000000', after: ORDINARY },
    blobs: { before: null, after: null },
  };
}

/** Removed and added with the same content: told as one thing. */
function renamedTo(changes: readonly FileChange[]): ReadonlyMap<string, string> {
  const byBlob = groupBy(
    changes.filter(({ status, blobs }) => status === 'A' && blobs.after !== null),
    ({ blobs }) => blobs.after ?? '',
  );
  return new Map(
    changes.flatMap(({ path, status, blobs }) => {
      const to =
        status === 'D' ? byBlob.get(blobs.before ?? '')?.find((one) => one.path !== path)?.path : undefined;
      return to === undefined ? [] : [[path, to] as const];
    }),
  );
}

function tell(
  { path, status, modes }: FileChange,
  { base, renamed }: { readonly base: string; readonly renamed: ReadonlyMap<string, string> },
): readonly Finding[] {
  const place = whole(path);
  switch (status) {
    case 'A':
      if (modes.after !== ORDINARY) return [finding('record-mode', { mode: modes.after }, place)];
      return recordName(path) === null ? [finding('record-path', {}, place)] : [];
    case 'D': {
      const to = renamed.get(path);
      return [
        to === undefined
          ? finding('record-removed', { base }, place)
          : finding('record-renamed', { base, to }, place),
      ];
    }
    default:
      return [
        modes.before === modes.after
          ? finding('record-edited', { base }, place)
          : finding('record-mode', { mode: modes.after }, place),
      ];
  }
}

/** New files whose name differs from another's by case only. */
function collisions(fresh: readonly string[], present: readonly string[]): readonly Finding[] {
  const twins = groupBy(present, (path) => path.toLowerCase());
  return fresh.flatMap((path) => {
    const other = twins.get(path.toLowerCase())?.find((one) => one !== path);
    return other === undefined ? [] : [finding('record-name-case', { other }, whole(path))];
  });
}

function whole(path: string): ReturnType<ReturnType<typeof wholeFile>['at']> {
  return wholeFile(path).at([]);
}

import type { FindingCode } from '../findings/codes.ts';
import { type Finding, finding, hasError } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import {
  changesBetween,
  changesNow,
  listFiles,
  listMergeEdits,
  listRemoved,
  listUntracked,
} from '../git/changes.ts';
import { type Compared, compareWith, isShallow } from '../git/commits.ts';
import { GitProblem } from '../git/errors.ts';
import { filesAt } from '../git/files-at.ts';
import type { Git } from '../git/run.ts';
import { openProgramme } from '../programme/open.ts';
import { planChanges } from '../programme/plan-changes.ts';
import { checkAppendOnly, type RecordHistory } from '../records/append-only.ts';
import { isRecordPath } from '../records/read.ts';
import { safe } from '../reporters/safe.ts';
import { UsageError } from './errors.ts';
import type { OpenRepository } from './open.ts';
import type { Services } from './services.ts';

/** What is new since the base: told as findings, and whether the history was only added to. */
export interface SinceBase {
  readonly findings: readonly Finding[];
  readonly isHistoryWhole: boolean;
}

const PLAN = ['milepost.yaml', 'people.yaml', 'plan', 'calendar'] as const;
const SHORT = 10;

/** Faults of a new record's name that the records' own reader finds; in an added file they break the history too. */
const NAME_FAULTS: ReadonlySet<FindingCode> = new Set([
  'record-id-differs',
  'record-name',
  'record-name-case',
]);

/**
 * Compares with the commit where this branch left the base, so that nothing that happened there since is mistaken for
 * a change of ours; several where both have merged each other. @throws UsageError (2) where Git cannot tell
 */
export async function sinceBase(
  services: Services,
  repository: OpenRepository,
  ref: string,
): Promise<SinceBase> {
  const git = { folder: repository.root, env: services.env };
  try {
    const compared = await compareWith(git, ref);
    const history = await recordHistory(git, compared);
    const append = checkAppendOnly(history);
    const plan = await planSince(git, compared, repository);
    return {
      findings: [...append, ...plan],
      isHistoryWhole: !hasError(append) && !hasNameFault(history, repository),
    };
  } catch (error) {
    throw error instanceof GitProblem ? await explained(git, error, ref) : error;
  }
}

async function recordHistory(git: Git, { head, mergeBases }: Compared): Promise<RecordHistory> {
  const changes = await Promise.all(
    mergeBases.flatMap((from) => [
      changesBetween(git, from, head, 'records'),
      changesNow(git, from, 'records'),
    ]),
  );
  return {
    base: (mergeBases[0] ?? head).slice(0, SHORT),
    changes: changes.flat(),
    untracked: await listUntracked(git, 'records'),
    mergeEdits: await listMergeEdits(git, mergeBases, head, 'records'),
    removed: await listRemoved(git, head, 'records'),
    present: await listFiles(git, head),
  };
}

/** The plan as it was, judged on the records as they are. */
async function planSince(
  git: Git,
  { head, mergeBases }: Compared,
  { files, look, programme }: OpenRepository,
): Promise<readonly Finding[]> {
  if (programme === null) return []; // the plan's own faults are told already
  const base = mergeBases[0] ?? head;
  const records = [...files].filter(([path]) => isRecordPath(path));
  const before = openProgramme(new Map([...(await filesAt(git, base, PLAN)), ...records]), look);
  if (before.programme === null)
    return [finding('plan-base-not-usable', { base: base.slice(0, SHORT) }, THE_PLAN)];
  return planChanges(before.programme, programme);
}

function hasNameFault({ changes, untracked }: RecordHistory, { findings }: OpenRepository): boolean {
  const added = changes.filter(({ status }) => status === 'A').map(({ path }) => path);
  const fresh = new Set([...added, ...untracked]);
  return findings.some(({ code, file }) => NAME_FAULTS.has(code) && fresh.has(file));
}

async function explained(git: Git, { reason, said }: GitProblem, ref: string): Promise<UsageError> {
  switch (reason) {
    case 'no-git':
      return new UsageError('git-missing');
    case 'no-repository':
      return new UsageError('git-no-repository', { folder: git.folder });
    case 'no-commit':
      return new UsageError('git-no-commit', { folder: git.folder });
    case 'ref-unknown':
      return new UsageError((await isShallow(git)) ? 'base-shallow' : 'base-unknown', { ref });
    case 'no-merge-base':
      return new UsageError((await isShallow(git)) ? 'base-shallow' : 'base-unrelated', { ref });
    case 'refused':
      return new UsageError('git-refused', { reason: safe(said) });
  }
}

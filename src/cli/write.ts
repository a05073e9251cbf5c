import { FileProblem } from '../files/errors.ts';
import { writeRecord } from '../files/write-record.ts';
import { tryRecords } from '../programme/try-record.ts';
import { type NewRecord, newRecord, type RecordDraft } from '../records/new-record.ts';
import { recordResult } from '../reporters/results/record.ts';
import { recordText } from '../reporters/text/record.ts';
import { textsFor } from '../text/translate.ts';
import { UsageError } from './errors.ts';
import { fileTrouble } from './file-trouble.ts';
import type { OpenRepository } from './open.ts';
import { refused } from './refused.ts';
import type { CommandResult } from './result.ts';
import type { Services } from './services.ts';

/** Roles are named, never people. @throws UsageError without `--by`, or with a role the plan does not know */
export function roleOf(repository: OpenRepository, by: string | undefined): { role: string } {
  if (by === undefined || by === '') throw new UsageError('flags-missing', { flags: '--by ROLE' });
  const roles = repository.plan?.milepost.value.roles.map(({ id }) => id) ?? [];
  if (!roles.includes(by))
    throw new UsageError('value-wrong', { flag: '--by', value: by, allowed: roles.join(', ') });
  return { role: by };
}

/**
 * Writes records if the replay accepts them all; else nothing is written and the answer is 1.
 */
export function writeDrafts(
  services: Services,
  repository: OpenRepository,
  drafts: readonly RecordDraft[],
  suffixes?: readonly string[],
): CommandResult {
  const records = drafts.map((draft, i) => newRecord(draft, suffixes?.[i] ?? services.suffix()));
  const { against } = tryRecords(repository.files, records, repository.look);
  if (against.length > 0) return refused(repository, against);
  for (const record of records) write(repository.root, record);
  return {
    codes: [0],
    body: recordResult(records),
    text: recordText(records, textsFor(repository.language)),
  };
}

function write(root: string, { path, bytes }: NewRecord): void {
  try {
    writeRecord(root, path, bytes);
  } catch (error) {
    throw error instanceof FileProblem ? fileTrouble(error) : error;
  }
}

import { FileProblem } from '../files/errors.ts';
import { writeRecord } from '../files/write-record.ts';
import { sortFindings } from '../findings/collect.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { tryRecords } from '../programme/try-record.ts';
import { type NewRecord, newRecord, type RecordDraft } from '../records/new-record.ts';
import { recordResult } from '../reporters/results/record.ts';
import { recordText } from '../reporters/text/record.ts';
import { textsFor } from '../text/translate.ts';
import { closestText } from '../values/id.ts';
import { UsageError } from './errors.ts';
import { fileTrouble } from './file-trouble.ts';
import type { OpenRepository } from './open.ts';
import { redactorOf } from './redact.ts';
import { refused } from './refused.ts';
import type { CommandResult } from './result.ts';
import type { Services } from './services.ts';

/** Roles are named, never people. @throws UsageError without `--by`, or with a role the plan does not know */
export function roleOf(repository: OpenRepository, by: string | undefined): { role: string } {
  if (by === undefined || by === '') throw new UsageError('flags-missing', { flags: '--by ROLE' });
  const roles = repository.plan?.milepost.value.roles.map(({ id }) => id) ?? [];
  if (!roles.includes(by))
    throw new UsageError('role-unknown', {
      role: by,
      near: closestText(by, roles),
      allowed: roles.join(', '),
    });
  return { role: by };
}

/**
 * Writes records if the replay accepts them all, and none holds a token; else nothing is written and the answer is 1.
 * @param toldAt where a refusal of one of them is told, for records that come from elsewhere (a cell of a sheet)
 */
export function writeDrafts(
  services: Services,
  repository: OpenRepository,
  drafts: readonly RecordDraft[],
  suffixes?: readonly string[],
  toldAt: (refusal: Finding, index: number) => Finding = (refusal) => refusal,
): CommandResult {
  const records = drafts.map((draft, i) => newRecord(draft, suffixes?.[i] ?? services.suffix()));
  const leaking = records.flatMap((record) => tokensIn(services, record));
  const order = new Map(records.map(({ path }, i) => [path, i]));
  const told = (refusals: readonly Finding[]): readonly Finding[] =>
    sortFindings(refusals.map((one) => toldAt(one, order.get(one.file) ?? -1)));
  if (leaking.length > 0) return refused(repository, told(leaking));
  const { against } = tryRecords(repository.files, records, repository.look);
  if (against.length > 0) return refused(repository, told(against));
  for (const record of records) write(repository.root, record);
  return {
    codes: [0],
    body: recordResult(records),
    text: recordText(records, textsFor(repository.language)),
  };
}

/** A token of these surroundings that does not look like one, which the loader of files cannot know. */
function tokensIn(services: Services, { path, bytes }: NewRecord): readonly Finding[] {
  const redact = redactorOf(services);
  const lines = new TextDecoder().decode(bytes).split('\n');
  const line = lines.findIndex((text) => redact(text) !== text) + 1;
  return line === 0 ? [] : [finding('token-in-file', {}, { file: path, line, column: 1 })];
}

function write(root: string, { path, bytes }: NewRecord): void {
  try {
    writeRecord(root, path, bytes);
  } catch (error) {
    throw error instanceof FileProblem ? fileTrouble(error) : error;
  }
}

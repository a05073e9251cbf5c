import type { RecordDraft } from '../../records/new-record.ts';
import { findingShape } from '../../reporters/results/check.ts';
import { findingsText } from '../../reporters/text/check.ts';
import { textsFor } from '../../text/translate.ts';
import { findProgress, type Progress } from '../../tracker/progress.ts';
import { readTracker } from '../../tracker/read.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { trackerOf, withTracker } from '../tracker.ts';
import { writeDrafts } from '../write.ts';

export interface PullOptions extends GlobalOptions {
  readonly corrections?: boolean;
}

/** Brings progress back from the tracker as records: ticked boxes and closed issues. Never writes to the tracker. */
export async function pull(services: Services, options: PullOptions): Promise<CommandResult> {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const texts = textsFor(repository.language);
  return withTracker(repository, async () => {
    const existing = await readTracker(trackerOf(services, repository), programme.plan.milepost.value.id);
    const progress = findProgress(programme, existing);
    const drafts = draftsOf(progress, options.corrections === true, services.now());
    const written: CommandResult =
      drafts.length === 0
        ? { codes: [0], body: { records: [] }, text: texts.label('pull-nothing', {}) }
        : writeDrafts(
            services,
            repository,
            drafts.map(({ draft }) => draft),
            drafts.map(({ suffix }) => suffix),
          );
    return {
      ...written,
      body: { ...written.body, findings: progress.findings.map((one) => findingShape(one, texts)) },
      talk: [
        ...(written.talk ?? []),
        ...(progress.findings.length === 0 ? [] : [findingsText(progress.findings, texts)]),
      ],
    };
  });
}

interface Draft {
  readonly draft: RecordDraft;
  readonly suffix: string;
}

function draftsOf(
  { records, corrections }: Progress,
  withCorrections: boolean,
  now: string,
): readonly Draft[] {
  const checks = records.map(({ suffix, at, box, ...rest }): Draft => {
    const draft: RecordDraft = { ...rest, at: at ?? now, ...(box === null ? {} : { box }) };
    return { draft, suffix };
  });
  if (!withCorrections) return checks;
  const reason = 'tracker';
  const taken = corrections.map(({ suffix, ...rest }): Draft => {
    const draft: RecordDraft = { ...rest, at: now, after: [rest.supersedes], reason };
    return { draft, suffix };
  });
  return [...checks, ...taken];
}

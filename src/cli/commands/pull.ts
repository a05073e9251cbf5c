import { type Finding, finding, hasError } from '../../findings/finding.ts';
import { THE_PLAN } from '../../findings/place.ts';
import { rolesOfLogin } from '../../plan/people.ts';
import type { RecordDraft } from '../../records/new-record.ts';
import { findingShape } from '../../reporters/results/check.ts';
import { findingsText } from '../../reporters/text/check.ts';
import { textsFor } from '../../text/translate.ts';
import { TrackerFailure } from '../../tracker/failure.ts';
import type { AbsenceProof } from '../../tracker/port.ts';
import { findProgress, type Progress } from '../../tracker/progress.ts';
import { findProposals } from '../../tracker/proposals.ts';
import { hasForeignMarker, readingFindings, readWhole } from '../../tracker/read-whole.ts';
import { sortBy } from '../../values/order.ts';
import { askYes, mayAsk } from '../ask.ts';
import type { TrackerOptions } from '../github.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import { refused, told } from '../refused.ts';
import type { CommandResult } from '../result.ts';
import type { Services } from '../services.ts';
import { desiredOf, trackerOf, withTracker } from '../tracker.ts';
import { writeDrafts } from '../write.ts';

export interface PullOptions extends TrackerOptions {
  readonly corrections?: boolean;
}

/**
 * Brings progress back from the tracker as records: ticked boxes and closed issues. Never writes to the tracker. What
 * cannot be read as it should be is told as `diff` tells it. Where the lists are not whole, a stranger carries our
 * marker, or records and tracker disagree on one item, nothing is written at all.
 */
export async function pull(services: Services, options: PullOptions): Promise<CommandResult> {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const { plan } = programme;
  const texts = textsFor(repository.language);
  return withTracker(
    repository,
    async () => {
      const tracker = await trackerOf(services, repository, options);
      const desired = desiredOf(services, programme);
      const reading = await readWhole(tracker, desired, 'progress');
      refuseDoubt(reading.proof);
      const ofReading = readingFindings(reading);
      if (hasForeignMarker(ofReading)) return told(repository, ofReading, 6, { records: [] });
      const { existing, comparison } = reading;
      const rolesOf = rolesOfLogin(plan);
      const progress = findProgress(programme, existing, (login) => rolesOf(login)[0] ?? null);
      const proposals = findProposals(programme, desired, { existing, drift: comparison.drift }, rolesOf);
      const findings = [...ofReading, ...byKey([...progress.findings, ...proposals])];
      if (hasError(progress.findings)) return refused(repository, sortBy(findings, errorsFirst));
      const isAsked = isToAsk(services, options, progress);
      const isFirst = isAsked || (options.corrections === true && !isSilent(options));
      if (isFirst && findings.length > 0) services.stderr.write(`${findingsText(findings, texts)}\n`);
      const takesCorrections = isAsked
        ? await askYes(
            services,
            options,
            texts.label('pull-question', { count: progress.corrections.length }),
          )
        : options.corrections === true;
      const drafts = [
        ...checksOf(progress, services.now()),
        ...(takesCorrections ? correctionsOf(progress, services.now(), plan.milepost.value.language) : []),
      ];
      const written: CommandResult =
        drafts.length === 0
          ? { codes: [0], body: { records: [] }, text: texts.label('pull-nothing', {}) }
          : writeDrafts(
              services,
              repository,
              drafts.map(({ draft }) => draft),
              drafts.map(({ suffix }) => suffix),
            );
      if (written.error !== undefined) return written;
      const isTold = isFirst || findings.length === 0;
      return {
        ...written,
        codes: [...written.codes, hasError(findings) ? 1 : 0],
        body: { ...written.body, findings: findings.map((one) => findingShape(one, texts)) },
        talk: [...(written.talk ?? []), ...(isTold ? [] : [findingsText(findings, texts)])],
      };
    },
    services,
  );
}

/** A list that is short says nothing of what it lacks: an issue that is closed may be among that. @throws TrackerFailure */
function refuseDoubt(proof: AbsenceProof): void {
  if (proof.kind === 'absent') return;
  const { listed, expected } = proof;
  throw new TrackerFailure('doubtful', [finding('github-doubtful', { listed, expected }, THE_PLAN)]);
}

function isSilent({ json, quiet }: PullOptions): boolean {
  return json === true || quiet === true;
}

function byKey(findings: readonly Finding[]): readonly Finding[] {
  return sortBy(
    findings,
    ({ args }) => args.key ?? '',
    ({ code }) => code,
  );
}

function errorsFirst({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

/** Only where there is something to ask, somebody to answer, and no flag that answered before. */
function isToAsk(services: Services, options: PullOptions, { corrections }: Progress): boolean {
  return corrections.length > 0 && options.corrections !== true && mayAsk(services, options);
}

interface Draft {
  readonly draft: RecordDraft;
  readonly suffix: string;
}

function checksOf({ records }: Progress, now: string): readonly Draft[] {
  return records.map(({ suffix, at, box, ...rest }) => ({
    draft: { ...rest, at: at ?? now, ...(box === null ? {} : { box }) },
    suffix,
  }));
}

/** The reason stands in the repository, so it is in the plan's language, whoever pulls. */
function correctionsOf({ corrections }: Progress, now: string, language: string): readonly Draft[] {
  const texts = textsFor(language);
  return corrections.map(({ suffix, key, ...rest }) => ({
    draft: { ...rest, at: now, after: [rest.supersedes], reason: texts.label('pull-reason', { key }) },
    suffix,
  }));
}

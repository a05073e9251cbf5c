import type { Finding } from '../../findings/finding.ts';
import { hasError } from '../../findings/finding.ts';
import { rolesOfLogin } from '../../plan/people.ts';
import type { RecordDraft } from '../../records/new-record.ts';
import { findingShape } from '../../reporters/results/check.ts';
import { findingsText } from '../../reporters/text/check.ts';
import { type Texts, textsFor } from '../../text/translate.ts';
import { findProgress, type Progress } from '../../tracker/progress.ts';
import { findProposals } from '../../tracker/proposals.ts';
import { readTracker } from '../../tracker/read.ts';
import { sortBy } from '../../values/order.ts';
import { UsageError } from '../errors.ts';
import type { TrackerOptions } from '../github.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import { refused } from '../refused.ts';
import type { CommandResult } from '../result.ts';
import type { Services } from '../services.ts';
import { desiredOf, trackerOf, withTracker } from '../tracker.ts';
import { writeDrafts } from '../write.ts';
import { isYes } from '../yes.ts';

export interface PullOptions extends TrackerOptions {
  readonly corrections?: boolean;
}

/**
 * Brings progress back from the tracker as records: ticked boxes and closed issues. Never writes to the tracker. Where
 * records and tracker disagree on one item, nothing is written at all: what else is there waits for that decision.
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
      const existing = await readTracker(
        await trackerOf(services, repository, options),
        plan.milepost.value.id,
      );
      const rolesOf = rolesOfLogin(plan);
      const progress = findProgress(programme, existing, (login) => rolesOf(login)[0] ?? null);
      const proposals = findProposals(programme, desiredOf(services, programme), existing, rolesOf);
      const findings = byKey([...progress.findings, ...proposals]);
      if (hasError(findings)) return refused(repository, sortBy(findings, errorsFirst));
      const isAsked = mayAsk(services, options, progress);
      if (isAsked) services.stderr.write(`${findingsText(findings, texts)}\n`);
      const takesCorrections = isAsked
        ? await askForCorrections(services, progress, texts)
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
      const isTold = isAsked || findings.length === 0;
      return {
        ...written,
        body: { ...written.body, findings: findings.map((one) => findingShape(one, texts)) },
        talk: [...(written.talk ?? []), ...(isTold ? [] : [findingsText(findings, texts)])],
      };
    },
    services,
  );
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
function mayAsk(services: Services, options: PullOptions, { corrections }: Progress): boolean {
  const isOpen = corrections.length > 0 && options.corrections !== true;
  return isOpen && services.canAsk && options.json !== true && options.input !== false;
}

/** A no keeps them as findings. @throws UsageError (130) after Ctrl-C */
async function askForCorrections(
  services: Services,
  { corrections }: Progress,
  texts: Texts,
): Promise<boolean> {
  const answer = await services.ask(`${texts.label('pull-question', { count: corrections.length })} `);
  if (answer === null) throw new UsageError('interrupted', {}, 130);
  return isYes(answer);
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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyResult } from '../../reporters/results/apply.ts';
import { applyText } from '../../reporters/text/apply.ts';
import { diffText } from '../../reporters/text/diff.ts';
import type { Changes } from '../../schema/types.generated.ts';
import { textsFor } from '../../text/translate.ts';
import { diffTracker } from '../../tracker/diff.ts';
import { applyVerdict } from '../../tracker/outcome.ts';
import type { Tracker } from '../../tracker/port.ts';
import { type ApplyRun, runApply } from '../../tracker/run-apply.ts';
import { readSaved } from '../../tracker/saved-changes.ts';
import { changeCount } from '../../tracker/summary.ts';
import { askYes, mayAsk } from '../ask.ts';
import { UsageError } from '../errors.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { TrackerOptions } from '../github.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import { showProgress } from '../progress.ts';
import type { CommandResult } from '../result.ts';
import type { Services } from '../services.ts';
import { adoptionsOf, allowedLimits, desiredOf, trackerOf, withTracker } from '../tracker.ts';
import { hasFault } from './diff.ts';

export interface ApplyOptions extends TrackerOptions {
  readonly adopt?: readonly string[];
  readonly yes?: boolean;
  readonly allow?: readonly string[];
}

/** Does the changes: exactly the saved ones, or those just shown after a yes. */
export async function apply(
  services: Services,
  options: ApplyOptions,
  file?: string,
): Promise<CommandResult> {
  refuseAt(options);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const texts = textsFor(repository.language);
  return withTracker(
    repository,
    async () => {
      const tracker = await trackerOf(services, repository, options);
      const desired = desiredOf(services, programme);
      const settings = {
        at: programme.day,
        toolVersion: services.version,
        allowed: allowedLimits(options.allow),
        adoptions: adoptionsOf(options.adopt, tracker.kind),
      };
      const saved =
        file === undefined ? null : readChanges(resolve(services.cwd, options.cwd ?? '.', file), file);
      const seen = await diffTracker(tracker, desired, settings);
      const count = changeCount(seen.comparison.changes);
      const isToAsk = saved === null && options.yes !== true && count > 0;
      if (isToAsk && !mayAsk(services, options)) throw new UsageError('yes-missing', { changes: count });
      const isShown = count > 0 && (isToAsk || !isSilent(options));
      if (isShown) services.stderr.write(`${diffText(seen, texts)}\n`);
      if (isToAsk && !(await askYes(services, options, texts.label('apply-question', { count }))))
        return { codes: [3], body: {}, text: '', talk: [texts.label('apply-not-done', {})] };
      const progress = showProgress(services, options, seen.shown.estimate, texts);
      const shown = saved ?? seen.shown;
      const run = await runApply(
        tracker,
        desired,
        { seen, shown },
        { ...settings, isInterrupted: () => services.isInterrupted(), onStep: progress.tell },
      ).finally(progress.end);
      return {
        codes: [codeOf(run, tracker.kind), services.isInterrupted() ? 130 : 0],
        body: applyResult(run, texts),
        text: applyText(run, texts, { isShown }),
        painted: (paint) => applyText(run, texts, { isShown, paint }),
      };
    },
    services,
  );
}

function isSilent({ json, quiet }: ApplyOptions): boolean {
  return json === true || quiet === true;
}

/** @throws UsageError when the file cannot be read or holds something else */
function readChanges(path: string, shown: string): Changes {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'JSON';
    throw new UsageError('changes-file-wrong', { path: shown, reason });
  }
  const saved = readSaved(value);
  if (saved === null)
    throw new UsageError('changes-file-wrong', { path: shown, reason: 'schemas/changes.schema.json' });
  return saved;
}

function codeOf(run: ApplyRun, kind: Tracker['kind']): ExitCode {
  switch (run.kind) {
    case 'locked':
      return 3;
    case 'stale':
    case 'limited':
    case 'foreign':
      return 6;
    case 'applied':
      return appliedCode(run, kind);
  }
}

function appliedCode(
  { outcome, diff }: ApplyRun & { readonly kind: 'applied' },
  kind: Tracker['kind'],
): ExitCode {
  switch (applyVerdict(outcome)) {
    case 'refused': // by GitHub, or by the disk
      return kind === 'github' && (outcome.trouble ?? null) === null ? 4 : 2;
    case 'partial':
      return 7;
    case 'done':
      return hasFault(diff.comparison.findings) ? 1 : 0;
  }
}

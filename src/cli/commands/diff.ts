import { gitPrefix } from '../../files/git-folder.ts';
import { diffMarkdown } from '../../reporters/markdown/diff.ts';
import { diffResult } from '../../reporters/results/diff.ts';
import { safe } from '../../reporters/safe.ts';
import { findingSuites } from '../../reporters/suites.ts';
import { diffText, lastLine } from '../../reporters/text/diff.ts';
import { toldFindings } from '../../reporters/told.ts';
import { textsFor } from '../../text/translate.ts';
import { diffTracker } from '../../tracker/diff.ts';
import { changeCount } from '../../tracker/summary.ts';
import type { TrackerOptions } from '../github.ts';
import { openRepository, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { Services } from '../services.ts';
import { adoptionsOf, desiredOf, trackerOf, withTracker } from '../tracker.ts';
import { writeOut } from '../write-out.ts';

export interface DiffOptions extends TrackerOptions {
  readonly adopt?: readonly string[];
  readonly out?: string;
  readonly exitCode?: boolean;
}

/** What would change on the tracker. Nothing is written but the file of `--out`. */
export async function diff(services: Services, options: DiffOptions): Promise<CommandResult> {
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  return withTracker(
    repository,
    async () => {
      const tracker = await trackerOf(services, repository, options);
      const found = await diffTracker(tracker, desiredOf(services, programme), {
        at: programme.day,
        toolVersion: services.version,
        adoptions: adoptionsOf(options.adopt, tracker.kind),
      });
      const texts = textsFor(repository.language);
      const { out } = options;
      if (out !== undefined) writeOut(services, options, out, `${JSON.stringify(found.shown, null, 2)}\n`);
      return {
        codes: [
          hasFault(found.comparison.findings) ? 1 : 0,
          options.exitCode === true && changeCount(found.comparison.changes) > 0 ? 5 : 0,
        ],
        body: diffResult(found, texts),
        text: diffText(found, texts),
        painted: (paint) => diffText(found, texts, paint),
        forms: {
          texts,
          prefix: gitPrefix(repository.root),
          markdown: () => diffMarkdown(found, texts),
          told: () => toldFindings(found.comparison.findings, texts),
          suites: () => findingSuites('diff', toldFindings(found.comparison.findings, texts)),
          summary: () => lastLine(found, texts),
        },
        ...(out === undefined ? {} : { talk: [texts.label('written', { file: safe(out) })] }),
      };
    },
    services,
  );
}

/** A conflict or a double is told, and is a no. */
export function hasFault(findings: readonly { readonly severity: string }[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

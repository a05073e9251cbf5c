import { gitPrefix } from '../../files/git-folder.ts';
import { hasError } from '../../findings/finding.ts';
import { checkMarkdown } from '../../reporters/markdown/check.ts';
import { checkResult } from '../../reporters/results/check.ts';
import { findingSuites } from '../../reporters/suites.ts';
import { checkCounts, checkText, type Frame } from '../../reporters/text/check.ts';
import { toldFindings } from '../../reporters/told.ts';
import { textsFor } from '../../text/translate.ts';
import { type SinceBase, sinceBase } from '../base.ts';
import { type OpenRepository, openRepository } from '../open.ts';
import { redactorOf } from '../redact.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

export interface CheckOptions extends GlobalOptions {
  readonly base?: string;
}

/**
 * Validates plan and records and replays the history: all findings at once. With `--base` also whether records were
 * only added since that commit (6 if not), and what the plan changes for parts that are under way.
 */
export async function check(
  services: Services,
  options: CheckOptions,
  folder?: string,
): Promise<CommandResult> {
  const repository = openRepository(services, options, folder);
  const since = await compared(services, repository, options.base);
  const findings = [...repository.findings, ...since.findings];
  const texts = textsFor(repository.language);
  const frame = await frames(services, { ...repository, findings });
  return {
    codes: [repository.isUnreadable ? 2 : 0, since.isHistoryWhole ? 0 : 6, hasError(findings) ? 1 : 0],
    body: checkResult(findings, texts),
    text: checkText(findings, texts, undefined, frame),
    painted: (paint) => checkText(findings, texts, paint, frame),
    forms: {
      texts,
      prefix: gitPrefix(repository.root),
      markdown: () => checkMarkdown(findings, texts),
      told: () => toldFindings(findings, texts),
      suites: () => findingSuites('check', toldFindings(findings, texts)),
      summary: () => checkCounts(findings, texts),
    },
  };
}

async function compared(
  services: Services,
  repository: OpenRepository,
  base: string | undefined,
): Promise<SinceBase> {
  if (base === undefined) return { findings: [], isHistoryWhole: true };
  return sinceBase(services, repository, base);
}

/** Lines around a finding, from the bytes that were judged; none of a file that is no text. */
async function frames(services: Services, { findings, files }: OpenRepository): Promise<Frame | undefined> {
  if (findings.length === 0) return undefined;
  const { framesOf } = await import('../../reporters/frame.ts');
  const redact = redactorOf(services);
  return framesOf(findings, (file) => {
    const text = textOf(files.get(file));
    return text === null ? null : redact(text);
  });
}

function textOf(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // told as a finding of its own
  }
}

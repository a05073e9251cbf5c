import { hasError } from '../../findings/finding.ts';
import { checkResult } from '../../reporters/results/check.ts';
import { checkText } from '../../reporters/text/check.ts';
import { textsFor } from '../../text/translate.ts';
import { openRepository } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

/** Validates plan and records and replays the history: all findings at once. */
export function check(services: Services, options: GlobalOptions, folder?: string): CommandResult {
  const repository = openRepository(services, options, folder);
  const { findings } = repository;
  const texts = textsFor(repository.language);
  const isFine = !hasError(findings);
  return {
    codes: [repository.isUnreadable ? 2 : 0, isFine ? 0 : 1],
    body: checkResult(findings, texts),
    text: checkText(findings, texts),
  };
}

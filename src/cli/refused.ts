import type { Finding } from '../findings/finding.ts';
import { findingShape } from '../reporters/results/check.ts';
import { findingsText } from '../reporters/text/check.ts';
import { textsFor } from '../text/translate.ts';
import type { ExitCode } from './exit-codes.ts';
import type { OpenRepository } from './open.ts';
import type { CommandResult } from './result.ts';

/** What the replay would refuse is not written: the findings say why, and the answer is 1. */
export function refused(repository: OpenRepository, findings: readonly Finding[]): CommandResult {
  return told(repository, findings, 1, { records: [] });
}

/** Nothing was done, and the findings say why; the first of them is the error of `--json`. */
export function told(
  { language }: Pick<OpenRepository, 'language'>,
  findings: readonly Finding[],
  code: ExitCode,
  body: object = {},
): CommandResult {
  const texts = textsFor(language);
  const [first] = findings;
  const error = first === undefined ? {} : { error: { code: first.code, ...texts.finding(first) } };
  return {
    codes: [code],
    body: { ...body, findings: findings.map((one) => findingShape(one, texts)) },
    text: '',
    talk: findingsText(findings, texts).split('\n'),
    ...error,
  };
}

import { codes, type FindingCode } from '../../findings/codes.ts';
import type { Severity } from '../../findings/finding.ts';
import { explanationOf } from '../../text/explain.ts';
import type { Texts } from '../../text/translate.ts';

export interface ExplainResult {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly explanation: string;
}

/** The published shape of `explain`. Where a finding names something of a file, there is a `…`. */
export function explainResult(code: FindingCode, texts: Texts): ExplainResult {
  const { severity, args } = codes[code];
  const blanks = Object.fromEntries(args.map((name) => [name, '…']));
  const { message, help } = texts.finding({ code, args: blanks });
  return { code, severity, message, help, explanation: explanationOf(code, texts.language) };
}

import { codes, type FindingCode } from '../../findings/codes.ts';
import type { Severity } from '../../findings/finding.ts';
import { type ReasonCode, reasonCodes } from '../../gates/reasons.ts';
import { type Verdict, verdicts } from '../../gates/verdict.ts';
import { explanationOf } from '../../text/explain.ts';
import { meaningOf, usageMeaning } from '../../text/meanings.ts';
import type { Texts } from '../../text/translate.ts';
import { type UsageKey, usageKeys, usageText } from '../../text/usage.ts';

/** One thing that a code stands for. */
export interface Explained {
  readonly kind: 'finding' | 'usage' | 'reason' | 'verdict';
  /** Only a finding has one. */
  readonly severity?: Severity;
  /** What is said; … stands for what depends on a file or on the line typed. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** Why milepost says it. */
  readonly explanation: string;
}

export interface ExplainResult extends Explained {
  readonly code: string;
  /** The first is the one whose fields stand beside it. A code of a finding can be that of a usage error too. */
  readonly meanings: readonly Explained[];
}

/** Every code that milepost uses for something, once. */
export const explainableCodes: readonly string[] = [
  ...new Set([...Object.keys(codes), ...usageKeys, ...reasonCodes, ...verdicts]),
];

/** The published shape of `explain`; null for a code that nothing has. */
export function explainResult(code: string, texts: Texts): ExplainResult | null {
  const meanings = [
    ...(isFinding(code) ? [ofFinding(code, texts)] : []),
    ...reasonCodes.filter((one) => one === code).map((one) => ofReason(one, texts)),
    ...verdicts.filter((one) => one === code).map((one) => ofVerdict(one, texts)),
    ...usageKeys.filter((one) => one === code).map((one) => ofUsage(one, texts)),
  ];
  const [first] = meanings;
  return first === undefined ? null : { code, ...first, meanings };
}

function isFinding(text: string): text is FindingCode {
  return Object.hasOwn(codes, text);
}

function ofFinding(code: FindingCode, texts: Texts): Explained {
  const { severity, args } = codes[code];
  const blanks = Object.fromEntries(args.map((name) => [name, '…']));
  const { message, help } = texts.finding({ code, args: blanks });
  return { kind: 'finding', severity, message, help, explanation: explanationOf(code, texts.language) };
}

function ofUsage(code: UsageKey, { language }: Texts): Explained {
  const { message, help } = usageText(language, code, {});
  const explanation = usageMeaning(language);
  return { kind: 'usage', message: blanked(message), help: blanked(help), explanation };
}

function ofReason(code: ReasonCode, texts: Texts): Explained {
  const { why, help } = meaningOf(code, texts.language);
  return { kind: 'reason', message: sentence(texts.reason(code)), help, explanation: why };
}

function ofVerdict(code: Verdict, texts: Texts): Explained {
  const { why, help } = meaningOf(code, texts.language);
  return { kind: 'verdict', message: sentence(texts.verdict(code)), help, explanation: why };
}

function blanked(text: string): string {
  return text.replace(/\{\{\w+\}\}/g, '…');
}

/** A clause as a sentence of its own. */
function sentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
}

import { collect, SHOWN_IN_JSON } from '../../findings/collect.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import type { Texts } from '../../text/translate.ts';

export interface FindingShape {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Address in a workbook, `KPI!B4`. */
  readonly cell?: string;
  readonly help: string;
}

export interface CheckResult {
  readonly ok: boolean;
  readonly findings: readonly FindingShape[];
  /** How many there are; at most 1,000 are listed, errors first. */
  readonly total: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The published shape of `check`. `ok` = no error. */
export function checkResult(findings: Iterable<Finding>, texts: Texts): CheckResult {
  const collected = collect(findings, { inAll: SHOWN_IN_JSON });
  const { total, errors, warnings } = collected;
  return {
    ok: errors === 0,
    findings: collected.findings.map((one) => findingShape(one, texts)),
    total,
    errors,
    warnings,
  };
}

export function findingShape(one: Finding, texts: Texts): FindingShape {
  const { code, severity, file, line, column, cell } = one;
  const { message, help } = texts.finding(one);
  const at = cell === undefined ? { file, line, column } : { file, line, column, cell };
  return { code, severity, message, ...at, help };
}

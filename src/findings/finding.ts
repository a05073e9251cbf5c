import { codes, type FindingArgs, type FindingCode } from './codes.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where something stands in a file: repository-relative path with `/`, line and column from 1 (UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Address in a workbook, `KPI!B4`; line and column are then its row and column. */
  readonly cell?: string;
}

/** Something to tell about a file. The sentence is made in `text/`, from code and arguments. */
export interface Finding extends Place {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A finding with the severity that its code usually has. */
export function finding<C extends FindingCode>(code: C, args: FindingArgs<C>, place: Place): Finding {
  return { code, severity: codes[code].severity, args, ...placeOnly(place) };
}

/** The same finding, told with another severity (an acknowledged contradiction becomes `info`). */
export function withSeverity(original: Finding, severity: Severity): Finding {
  return { ...original, severity };
}

export function hasError(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error');
}

function placeOnly({ file, line, column, cell }: Place): Place {
  return cell === undefined ? { file, line, column } : { file, line, column, cell };
}

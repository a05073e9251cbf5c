import type { ReportFacts } from './report-facts.ts';

export interface ReportResult {
  readonly format: string;
  /** Where it was written; null when the report itself is in `text`, or in `report`. */
  readonly file: string | null;
  readonly text?: string;
  /** Only in the format `json`. */
  readonly report?: ReportFacts;
}

/** The published shape of `report`. */
export function reportResult(format: string, file: string | null, text: string | null): ReportResult {
  return { format, file, ...(text === null ? {} : { text }) };
}

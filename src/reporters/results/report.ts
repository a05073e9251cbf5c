export interface ReportResult {
  readonly format: string;
  /** Where it was written; null when the report itself is in `text`. */
  readonly file: string | null;
  readonly text?: string;
}

/** The published shape of `report`. */
export function reportResult(format: string, file: string | null, text: string | null): ReportResult {
  return { format, file, ...(text === null ? {} : { text }) };
}

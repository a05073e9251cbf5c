import type { FindingCode } from '../findings/codes.ts';

/** The two sentences of a finding: what is wrong, and what to do. Placeholders are `{{argument}}`. */
export interface FindingText {
  readonly message: string;
  readonly help: string;
}

export type FindingTexts = Readonly<Record<FindingCode, FindingText>>;

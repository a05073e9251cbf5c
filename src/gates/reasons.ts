/** Why a verdict is what it is. The list is closed and stable: other programs read these words. */
export const reasonCodes = [
  // warn
  'warn-band',
  'could-still-pass',
  'advisory-failed',
  'advisory-unknown',
  // inconclusive
  'no-evidence',
  'stale',
  'too-few-samples',
  'outside-window',
  'conflicting-evidence',
  'soak',
  'undecided-score',
  'nothing-applicable',
  'not-started',
  'disputed',
  'observations-pending',
  // error
  'unreadable',
  'unit-mismatch',
  'fraction-suspected',
  'future-dated',
  'unknown-metric',
  'bad-reference',
  'not-a-number',
  'record-invalid',
  // fail
  'below-threshold',
  'above-threshold',
  'check-not-done',
  'hard-stop',
  // beside any verdict
  'plan-drifted',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

import type { FormFormat } from '../reporters/results/template.ts';
import type { Check, Decision, Milepost } from '../schema/types.generated.ts';

/** What options may be given: the commands refuse anything else, and completion offers just these. */
export const REPORT_FORMATS = ['html', 'markdown', 'mermaid', 'ics', 'json'] as const;
export const FORM_FORMATS: readonly FormFormat[] = ['xlsx', 'csv', 'markdown'];
export const DECISIONS: readonly Decision['decision'][] = [
  'go',
  'go-with-conditions',
  'hold',
  'recycle',
  'stop',
];
export const RESULTS: readonly Check['result'][] = ['done', 'not-done', 'not-applicable'];
export const POLICIES: readonly Milepost['schedule']['policy'][] = [
  'as_published',
  'extend',
  'extend_parallel_training',
  'paired',
];

/** Refused before anything is done. */
export const refusals = {
  'status-500': 500,
  'status-503': 503,
  'status-408': 408,
  'status-401': 401,
  'status-403': 403,
  'status-404': 404,
  'status-409': 409,
  'status-422': 422,
} as const;

/** Everything that can go wrong with one call. */
export const faultKinds = [
  'status-500',
  'status-503',
  'status-408',
  'status-502-after',
  'status-504-after',
  'reset-before',
  'reset-after',
  'hang-after',
  'truncated-body',
  'invalid-json',
  'html-200',
  'secondary-403',
  'limit-429',
  'status-401',
  'status-403',
  'status-404',
  'status-409',
  'status-422',
  'empty-list',
  'short-page',
  'redirect-301',
  'redirect-307',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** Faults after which a write has been done although its answer was lost. */
export const doneKinds: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'status-502-after',
  'status-504-after',
  'reset-after',
  'hang-after',
  'truncated-body',
  'invalid-json',
  'html-200',
  'empty-list',
  'short-page',
]);

/** Faults that only make sense on a list; other calls pass through untouched. */
export const listKinds: ReadonlySet<FaultKind> = new Set<FaultKind>(['empty-list', 'short-page']);

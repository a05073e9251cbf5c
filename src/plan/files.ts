import type { SchemaName } from '../schema/validate.ts';

/** What a file of the planning repository is, by its path. */
export type FileRole =
  | { readonly kind: 'plan'; readonly schema: SchemaName }
  | { readonly kind: 'record' }
  | { readonly kind: 'unknown' };

const SUBJECTS: Readonly<Record<string, SchemaName>> = {
  'milepost.yaml': 'milepost',
  'people.yaml': 'people',
  'plan/kpis.yaml': 'kpis',
  'plan/review.yaml': 'review',
  'plan/stakeholders.yaml': 'stakeholders',
  'plan/communication.yaml': 'communication',
  'plan/training.yaml': 'training',
  'plan/risks.yaml': 'risks',
  'plan/budget.yaml': 'budget',
  'plan/methods.yaml': 'methods',
};

/** Names of the shared subjects, for "did you mean". */
export const subjectFiles: readonly string[] = Object.keys(SUBJECTS);

/** Every kind of file that an editor can help with: its schema and the patterns of its paths. */
export const editorSchemas: readonly (readonly [schema: SchemaName, patterns: readonly string[]])[] = [
  ...Object.entries(SUBJECTS).map(([path, schema]) => [schema, [`/${path}`]] as const),
  ['phase', ['/plan/[0-9][0-9]-*.yaml']],
  ['calendar', ['/calendar/*.yaml']],
  ['record', ['/records/**/*.yaml']],
  ['import-map', ['/map.yaml', '/*-map.yaml']],
];

const PHASE = /^plan\/[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;
const CALENDAR = /^calendar\/[a-z]{2}-[0-9]{4}\.yaml$/;
const RECORD = /^records\/.+$/;

export function fileRole(path: string): FileRole {
  if (Object.hasOwn(SUBJECTS, path)) {
    const schema = SUBJECTS[path];
    if (schema !== undefined) return { kind: 'plan', schema };
  }
  if (PHASE.test(path)) return { kind: 'plan', schema: 'phase' };
  if (CALENDAR.test(path)) return { kind: 'plan', schema: 'calendar' };
  if (RECORD.test(path)) return { kind: 'record' };
  return { kind: 'unknown' };
}

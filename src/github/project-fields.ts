import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { FileTypes } from '../schema/validate.ts';
import { type ProjectField, type ProjectStatus, projectFields } from '../tracker/project.ts';

type Field = FileTypes['github-project-field'];

/** A field of the project that milepost can fill. */
export interface WritableField {
  readonly id: number;
  /** Choices of a field that has no free text: id on GitHub, and the value that it stands for here. */
  readonly choices: readonly Choice[] | null;
}

export interface Choice {
  readonly id: string;
  readonly value: string;
}

export type WritableFields = ReadonlyMap<ProjectField, WritableField>;

/** Names of the project's fields, as the plan gives them. */
export type FieldNames = Readonly<Partial<Record<ProjectField, string>>>;

const TYPES: Readonly<Record<ProjectField, readonly string[]>> = {
  start: ['date'],
  end: ['date'],
  status: ['single_select'],
  phase: ['text', 'single_select'],
};

/** Names of choices, in both languages; the first ones are those that GitHub gives a new project. */
const STATUS: Readonly<Record<ProjectStatus, readonly string[]>> = {
  todo: ['todo', 'to do', 'te doen'],
  doing: ['in progress', 'doing', 'bezig', 'onderhanden'],
  done: ['done', 'gereed', 'klaar'],
};

/** The fields that the plan names, as they are in the project; one that does not fit is told and left out. */
export function matchFields(
  fields: readonly Field[],
  names: FieldNames,
): { readonly fields: WritableFields; readonly findings: readonly Finding[] } {
  const found = new Map<ProjectField, WritableField>();
  const findings: Finding[] = [];
  for (const field of projectFields) {
    const name = names[field];
    if (name === undefined) continue;
    const matched = matchField(fields, field, name);
    if ('code' in matched) findings.push(matched);
    else found.set(field, matched);
  }
  return { fields: found, findings };
}

function matchField(fields: readonly Field[], field: ProjectField, name: string): WritableField | Finding {
  const there = fields.find((one) => same(one.name) === same(name));
  if (there === undefined) return finding('github-project-field-missing', { field, name }, THE_PLAN);
  const { id, data_type: type, options = [] } = there;
  if (!TYPES[field].includes(type))
    return finding(
      'github-project-field-type',
      { field, name, type, wanted: TYPES[field].join(', ') },
      THE_PLAN,
    );
  if (type !== 'single_select') return { id, choices: null };
  const choices = options.map((option) => ({ id: option.id, value: textOf(option.name) }));
  if (field !== 'status') return { id, choices };
  const told = choices.map((choice) => ({ ...choice, value: statusOf(choice.value) }));
  const lacking = statuses.filter((status) => !told.some(({ value }) => value === status));
  if (lacking.length === 0) return { id, choices: told };
  const wanted = lacking.map((status) => STATUS[status][0] ?? '').join(', ');
  return finding('github-project-status-options', { name, wanted }, THE_PLAN);
}

const statuses = ['todo', 'doing', 'done'] as const;

/** A choice of another name keeps it: then it is a person's. */
function statusOf(name: string): string {
  return statuses.find((status) => STATUS[status].includes(same(name))) ?? name;
}

/** A value as it stands in the project; empty for none. Days may come as instants. */
export function readValue(field: ProjectField, { choices }: WritableField, value: unknown): string {
  const text = textOf(value).trim();
  if (choices === null) return TYPES[field].includes('date') ? text.slice(0, 'YYYY-MM-DD'.length) : text;
  const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : text;
  return choices.find((choice) => choice.id === id)?.value ?? text;
}

/** The value as GitHub takes it: the id of a choice, a text, null to take it off. Undefined if no choice fits. */
export function sentValue({ choices }: WritableField, value: string): string | null | undefined {
  if (value === '') return null;
  return choices === null ? value : choices.find((choice) => choice.value === value)?.id;
}

/** `{name: {raw}}`, `{raw}` and plain text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('raw' in value) return textOf(value.raw);
  return 'name' in value ? textOf(value.name) : '';
}

function same(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

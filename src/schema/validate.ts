import { type Finding, finding } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import { checks } from './checks.ts';
import { explain } from './explain.ts';
import { findHuge } from './huge.ts';
import type { Checks } from './schema-error.ts';
import type { SchemaName } from './schemas.ts';
import type { Files } from './types.generated.ts';

export type { SchemaName } from './schemas.ts';

/** The type of each kind of file. */
export type FileTypes = Files;

/** A value of the type its schema promises, or null with the findings that say why not. */
export interface Validated<T> {
  readonly value: T | null;
  readonly findings: readonly Finding[];
}

/** What is wrong with a value of this kind of file; empty when it is as its schema says. */
export function validate(name: SchemaName, value: unknown, places: Places): readonly Finding[] {
  return validateWith(checks, name, value, places);
}

/** The same with other schemas. */
export function validateWith(own: Checks, name: string, value: unknown, places: Places): readonly Finding[] {
  const huge = findHuge(value);
  if (huge !== null) {
    return [finding('list-too-long', { limit: huge.limit, count: huge.count }, places.at(huge.path))];
  }
  return explain(own.get(name)(value), places);
}

/**
 * The value as the type of its schema. An undefined value (a file that could not be read, told elsewhere) gives
 * null without further findings.
 */
export function validated<N extends SchemaName>(
  name: N,
  value: unknown,
  places: Places,
): Validated<FileTypes[N]> {
  if (value === undefined) return { value: null, findings: [] };
  const findings = validate(name, value, places);
  return { value: isFree<FileTypes[N]>(value, findings) ? value : null, findings };
}

/** True when the value is as its schema says. */
export function isValid<N extends SchemaName>(name: N, value: unknown): value is FileTypes[N] {
  return findHuge(value) === null && checks.get(name)(value).length === 0;
}

function isFree<T>(value: unknown, findings: readonly Finding[]): value is T {
  return value !== undefined && findings.length === 0;
}

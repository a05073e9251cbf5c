import { type FileTypes, isValid } from '../schema/validate.ts';

/** Shapes of answers, by the schemas in `schemas/github/`. */
export type Shape =
  | 'github-account'
  | 'github-issue'
  | 'github-issue-type'
  | 'github-label'
  | 'github-milestone'
  | 'github-project-field'
  | 'github-project-item'
  | 'github-repository';

/** What an answer of a shape is; one that is not read is nothing. */
export type ValueOf<S extends Shape | null> = S extends Shape ? FileTypes[S] : null;

export function isListOf<S extends Shape>(shape: S, value: unknown): value is FileTypes[S][] {
  return Array.isArray(value) && value.every((one: unknown) => isValid(shape, one));
}

export function isValue<S extends Shape | null>(shape: S, value: unknown): value is ValueOf<S> {
  return shape === null || isValid(shape, value);
}

/** A value that was checked before, as its type. */
export function checked<S extends Shape>(shape: S, value: unknown): FileTypes[S] {
  if (isValid(shape, value)) return value;
  throw new Error('an answer was not checked');
}

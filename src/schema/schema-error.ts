import type { ErrorObject } from 'ajv/dist/2020.js';
import { isSchema } from './branches.ts';
import type { Schema } from './schemas.ts';

/** One complaint of the validator. */
export interface SchemaError {
  /** JSON pointer of the value complained about. */
  readonly path: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly schema: Schema;
  readonly data: unknown;
  /** The key complained about, when it is not about a value. */
  readonly key: string | null;
}

export type Check = (value: unknown) => readonly SchemaError[];

/** Validators by the name of their schema, made when first used. */
export interface Checks {
  get(name: string): Check;
}

/** The validator's complaint in our terms. */
export function toSchemaError(error: ErrorObject): SchemaError {
  return {
    path: error.instancePath,
    keyword: error.keyword,
    params: error.params,
    schema: isSchema(error.parentSchema) ? error.parentSchema : {},
    data: error.data,
    key: error.propertyName ?? null,
  };
}

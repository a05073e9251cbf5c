import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isDay, isInstant, isTimeZone, parseDuration } from '../values/date.ts';
import { isId } from '../values/id.ts';
import { parseWeeks } from '../values/weeks.ts';
import { isSchema, type Resolve, withChosenBranches } from './branches.ts';
import type { Schema } from './schemas.ts';
import { vocabulary } from './vocabulary.ts';

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

const SETTINGS = {
  strict: true,
  allErrors: true,
  ownProperties: true, // else every object has the required key `toString`
  allowUnionTypes: true,
  verbose: true,
} as const;

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  day: isDay,
  instant: isInstant,
  'time-zone': isTimeZone,
  'duration-days': (text) => parseDuration(text) !== null,
  id: isId,
  weeks: (text) => parseWeeks(text) !== null,
};

/** Ajv for a set of schemas that may refer to each other by `$id`. */
export function compileChecks(schemas: Readonly<Record<string, Schema>>): Checks {
  let ajv: Ajv2020 | null = null;
  const checks = new Map<string, Check>();
  return {
    get(name) {
      ajv ??= makeAjv(Object.values(schemas));
      const check = checks.get(name) ?? makeCheck(ajv, schemas[name]);
      checks.set(name, check);
      return check;
    },
  };
}

function makeAjv(schemas: readonly Schema[]): Ajv2020 {
  const ajv = new Ajv2020(SETTINGS);
  ajv.addVocabulary([...vocabulary]);
  for (const [name, isFormat] of Object.entries(FORMATS)) ajv.addFormat(name, isFormat);
  for (const schema of schemas) ajv.addSchema(withChosenBranches(schema, resolver(schema, schemas)));
  return ajv;
}

function makeCheck(ajv: Ajv2020, schema: Schema | undefined): Check {
  const validate: ValidateFunction | undefined = ajv.getSchema(String(schema?.$id));
  if (validate === undefined) throw new Error(`no schema ${String(schema?.$id)}`);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(toSchemaError));
}

function toSchemaError(error: ErrorObject): SchemaError {
  return {
    path: error.instancePath,
    keyword: error.keyword,
    params: error.params,
    schema: isSchema(error.parentSchema) ? error.parentSchema : {},
    data: error.data,
    key: error.propertyName ?? null,
  };
}

/** Finds what `#/$defs/x` or `other.schema.json#/$defs/x` stands for. */
function resolver(own: Schema, schemas: readonly Schema[]): Resolve {
  return (ref) => {
    const [id = '', pointer = ''] = ref.split('#');
    const start: unknown = id === '' ? own : schemas.find((schema) => schema.$id === id);
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((at, part) => (isSchema(at) ? at[part] : undefined), start);
    return isSchema(found) ? found : null;
  };
}

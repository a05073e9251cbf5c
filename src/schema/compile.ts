import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isSchema, type Resolve, withChosenBranches } from './branches.ts';
import { formats } from './formats.ts';
import { type Check, type Checks, toSchemaError } from './schema-error.ts';
import type { Schema } from './schemas.ts';
import { vocabulary } from './vocabulary.ts';

const SETTINGS = {
  strict: true,
  allErrors: true,
  ownProperties: true, // else every object has the required key `toString`
  allowUnionTypes: true,
  verbose: true,
} as const;

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

/** @param settings more settings, for the build that writes the validators out as code */
export function makeAjv(schemas: readonly Schema[], settings: object = {}): Ajv2020 {
  const ajv = new Ajv2020({ ...SETTINGS, ...settings });
  ajv.addVocabulary([...vocabulary]);
  for (const [name, isFormat] of Object.entries(formats)) ajv.addFormat(name, isFormat);
  for (const schema of schemas) ajv.addSchema(withChosenBranches(schema, resolver(schema, schemas)));
  return ajv;
}

function makeCheck(ajv: Ajv2020, schema: Schema | undefined): Check {
  const validate: ValidateFunction | undefined = ajv.getSchema(String(schema?.$id));
  if (validate === undefined) throw new Error(`no schema ${String(schema?.$id)}`);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(toSchemaError));
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

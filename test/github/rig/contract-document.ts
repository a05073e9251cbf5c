import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { isList, isObject, type Json, type JsonObject, parseJson } from './json.ts';

/** Where the copy of GitHub's contract lies; its README says how it was made. */
export const contractFile: URL = new URL('../../fixtures/github/github-openapi-subset.json', import.meta.url);

const documentId = 'github';
const validators = new Map<string, ValidateFunction>();
let loaded: { readonly document: JsonObject; readonly ajv: Ajv } | undefined;

/** OpenAPI 3.0 says null with `nullable`, JSON Schema with a type; ajv only understands the second. */
function withNull(schema: JsonObject): JsonObject {
  const { nullable: _, ...rest } = schema;
  const choices = isList(rest.enum) ? { enum: [...rest.enum, null] } : {};
  if (typeof rest.type === 'string') return { ...rest, ...choices, type: [rest.type, 'null'] };
  return { anyOf: [rest, { type: 'null' }] };
}

/** A property that is called nullable or $ref has an object or a list as value, never a boolean or text. */
function converted(value: Json): Json {
  if (isList(value)) return value.map(converted);
  if (!isObject(value)) return value;
  const isNullable = value.nullable === true;
  const kept = typeof value.$ref === 'string' ? { $ref: value.$ref } : value;
  const inner = Object.fromEntries(Object.entries(kept).map(([key, part]) => [key, converted(part)]));
  return isNullable ? withNull(inner) : inner;
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

function load(): { readonly document: JsonObject; readonly ajv: Ajv } {
  if (loaded !== undefined) return loaded;
  const document = converted(parseJson(readFileSync(contractFile, 'utf8')));
  if (!isObject(document)) throw new Error('The contract is not an object.');
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  ajv.addFormat('date-time', isInstant);
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat('uri', isUri);
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  for (const name of ['int64', 'timestamp', 'repo.nwo']) ajv.addFormat(name, true);
  ajv.addSchema(document, documentId);
  loaded = { document, ajv };
  return loaded;
}

/** The whole contract with `nullable` turned into types; read and converted once. */
export function contractDocument(): JsonObject {
  return load().document;
}

/** Follows a local `$ref`, once or several times. */
export function resolved(value: Json | undefined): JsonObject {
  if (!isObject(value)) return {};
  if (typeof value.$ref !== 'string') return value;
  const parts = value.$ref.split('/').slice(1);
  return resolved(
    parts.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), contractDocument()),
  );
}

/** What is wrong with a value by the schema at these keys of the document; compiled at first use. */
export function schemaFaults(keys: readonly string[], value: Json): readonly string[] {
  const escaped = keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')));
  const pointer = `${documentId}#/${escaped.join('/')}`;
  const validate = validators.get(pointer) ?? load().ajv.compile({ $ref: pointer });
  validators.set(pointer, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`,
  );
}

import type { Schema } from './schemas.ts';

/** The schema a `$ref` points at, seen from the schema that holds the reference. */
export type Resolve = (ref: string) => Schema | null;

interface Branch {
  readonly kind: unknown;
  readonly mayLackKind: boolean;
  readonly schema: Schema;
}

/**
 * The same schema for Ajv, with each `oneOf` of branches that differ by a constant `kind` written as a chain of
 * if/then/else. It accepts the same values, but a wrong value is judged by the branch it chose alone.
 * One branch may leave `kind` out; it is then the one for values without it.
 */
export function withChosenBranches(schema: Schema, resolve: Resolve): Schema {
  const changed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, changeInside(value, resolve)]),
  );
  const { oneOf, ...rest } = changed;
  const branches = Array.isArray(oneOf) ? findBranches(oneOf, resolve) : null;
  return branches === null ? changed : { ...rest, ...chain(branches) };
}

function changeInside(value: unknown, resolve: Resolve): unknown {
  if (Array.isArray(value)) return value.map((item) => changeInside(item, resolve));
  return isSchema(value) ? withChosenBranches(value, resolve) : value;
}

function findBranches(oneOf: readonly unknown[], resolve: Resolve): readonly Branch[] | null {
  const branches = oneOf.map((schema) => (isSchema(schema) ? findBranch(schema, resolve) : null));
  const found = branches.filter((branch) => branch !== null);
  return found.length === oneOf.length ? found : null;
}

function findBranch(schema: Schema, resolve: Resolve): Branch | null {
  const target = typeof schema.$ref === 'string' ? resolve(schema.$ref) : schema;
  const properties = isSchema(target?.properties) ? target.properties : {};
  if (!isSchema(properties.kind) || !Object.hasOwn(properties.kind, 'const')) return null;
  const required = Array.isArray(target?.required) ? target.required : [];
  return { kind: properties.kind.const, mayLackKind: !required.includes('kind'), schema };
}

function chain(branches: readonly Branch[]): Schema {
  const kinds = branches.map((branch) => branch.kind);
  return branches.reduceRight<Schema>(
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    (otherwise, branch) => ({ if: condition(branch), then: branch.schema, else: otherwise }),
    { type: 'object', required: ['kind'], properties: { kind: { enum: kinds } } },
  );
}

function condition({ kind, mayLackKind }: Branch): Schema {
  return { type: 'object', required: mayLackKind ? [] : ['kind'], properties: { kind: { const: kind } } };
}

/** True for a JSON object. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

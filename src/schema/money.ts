import { commonSchema, type Schema, type SchemaName, schemas } from './schemas.ts';

type Pointer = readonly (string | number)[];

const all: readonly Schema[] = Object.values(schemas);

/**
 * Pointers of the numbers that are amounts of money (`money: true` in the schema). Only asked for when a number
 * looks like grouped thousands, so it may take its time.
 */
export function moneyPointers(name: SchemaName, value: unknown): readonly Pointer[] {
  return [...walk(schemas[name], schemas[name], value, [])];
}

function* walk(schema: unknown, root: Schema, value: unknown, path: Pointer): Generator<Pointer> {
  if (!isSchema(schema)) return;
  const { $ref, money, properties, items, oneOf, additionalProperties } = schema;
  if (typeof $ref === 'string') yield* follow($ref, root, value, path);
  if (money === true && typeof value === 'number') yield path;
  if (Array.isArray(oneOf)) for (const branch of oneOf) yield* walk(branch, root, value, path);
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* walk(items, root, item, [...path, i]);
  else if (isSchema(value))
    for (const [key, child] of Object.entries(value))
      yield* walk(
        isSchema(properties) ? (properties[key] ?? additionalProperties) : additionalProperties,
        root,
        child,
        [...path, key],
      );
}

/** `#/$defs/x` of the same file, or `common.schema.json#/$defs/x` of another. */
function* follow(ref: string, root: Schema, value: unknown, path: Pointer): Generator<Pointer> {
  const [file = '', pointer = ''] = ref.split('#');
  const home = file === '' ? root : (all.find(({ $id }) => $id === file) ?? commonSchema);
  let target: unknown = home;
  for (const part of pointer.split('/').slice(1)) target = isSchema(target) ? target[part] : undefined;
  yield* walk(target, home, value, path);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

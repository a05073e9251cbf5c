import { resolved } from './contract-document.ts';
import { isList, isObject, type Json, type JsonObject } from './json.ts';

const unions = ['oneOf', 'anyOf', 'allOf'] as const;

/** A schema and all alternatives inside it: a key named by one of them is a known key. */
function variants(schema: Json | undefined): readonly JsonObject[] {
  const own = resolved(schema);
  const nested = unions.flatMap((word) => {
    const list = own[word];
    return isList(list) ? list.flatMap(variants) : [];
  });
  return [own, ...nested];
}

/**
 * Body keys that no schema names. GitHub ignores them in silence, so that a misspelt key would
 * look like a success; the fake refuses them.
 */
export function unknownKeys(schema: Json | undefined, value: Json, at = ''): readonly string[] {
  const all = variants(schema);
  if (isList(value)) {
    const items = { anyOf: all.flatMap((one) => (one.items === undefined ? [] : [one.items])) };
    return value.flatMap((entry, index) => unknownKeys(items, entry, `${at}/${index}`));
  }
  if (!isObject(value)) return [];
  const named = all.flatMap((one) => (isObject(one.properties) ? [one.properties] : []));
  return Object.entries(value).flatMap(([key, inner]) => {
    const schemas = named.flatMap((one) => (one[key] === undefined ? [] : [one[key]]));
    if (schemas.length === 0) return [`${at}/${key} is not a known key`];
    return unknownKeys({ anyOf: schemas }, inner, `${at}/${key}`);
  });
}

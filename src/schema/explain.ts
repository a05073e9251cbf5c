import { type Finding, finding, type Place } from '../findings/finding.ts';
import { type Places, pathParts } from '../findings/place.ts';
import { shown, shownList } from '../findings/shown.ts';
import { closest } from '../values/id.ts';
import { isSchema } from './branches.ts';
import { explainText } from './explain-text.ts';
import { explainType } from './explain-type.ts';
import type { SchemaError } from './schema-error.ts';

/** Complaints that only sum up others. */
const SUMMARIES: ReadonlySet<string> = new Set(['if', 'propertyNames']);

/**
 * The validator's complaints as findings for people, each once. A value of the wrong type is told as that and
 * nothing else.
 */
export function explain(errors: readonly SchemaError[], places: Places): readonly Finding[] {
  const wrongType = new Set(errors.filter(isTypeError).map((error) => error.path));
  const told = new Map<string, Finding>();
  for (const error of errors) {
    if (SUMMARIES.has(error.keyword) || (wrongType.has(error.path) && !isTypeError(error))) continue;
    const one = explainOne(error, placeOf(error, places));
    told.set(JSON.stringify([one.line, one.column, one.code, one.args]), one);
  }
  return [...told.values()];
}

function isTypeError({ keyword, key }: SchemaError): boolean {
  return keyword === 'type' && key === null;
}

function placeOf({ path, keyword, params, key }: SchemaError, places: Places): Place {
  if (keyword === 'required') return places.at(path, 'key');
  const named = keyword === 'additionalProperties' ? params.additionalProperty : key;
  return typeof named === 'string' ? places.at([...pathParts(path), named], 'key') : places.at(path);
}

function explainOne(error: SchemaError, place: Place): Finding {
  const { keyword, params, data } = error;
  const limit = typeof params.limit === 'number' ? params.limit : 0;
  switch (keyword) {
    case 'type':
      return explainType(error, place);
    case 'required':
      return finding('key-missing', { key: shown(params.missingProperty) }, place);
    case 'additionalProperties':
      return unknownKey(error, place);
    case 'enum':
      return notAllowed(data, Array.isArray(params.allowedValues) ? params.allowedValues : [], place);
    case 'const':
      return notAllowed(data, [params.allowedValue], place);
    case 'minimum':
      return finding('number-too-small', { value: shown(data), limit }, place);
    case 'maximum':
      return finding('number-too-large', { value: shown(data), limit }, place);
    case 'exclusiveMinimum':
      return finding('number-not-above', { value: shown(data), limit }, place);
    case 'exclusiveMaximum':
      return finding('number-not-below', { value: shown(data), limit }, place);
    case 'minItems':
      return finding('list-too-short', { limit, count: sizeOf(data) }, place);
    case 'maxItems':
      return finding('list-too-long', { limit, count: sizeOf(data) }, place);
    case 'uniqueItems':
      return finding('list-has-double', { first: nth(params.j), second: nth(params.i) }, place);
    case 'minProperties':
      return finding('mapping-too-small', { limit, count: sizeOf(data), allowed: knownKeys(error) }, place);
    case 'maxProperties':
      return finding('mapping-too-large', { limit, count: sizeOf(data) }, place);
    default:
      return (
        explainText(error, place) ?? finding('value-wrong', { value: shown(data), rule: keyword }, place)
      );
  }
}

function unknownKey(error: SchemaError, place: Place): Finding {
  const key = String(error.params.additionalProperty);
  const near = closest(key, Object.keys(isSchema(error.schema.properties) ? error.schema.properties : {}));
  if (near.length > 0) return finding('key-misspelt', { key: shown(key), near: shownList(near) }, place);
  return finding('key-unknown', { key: shown(key), allowed: knownKeys(error) }, place);
}

function knownKeys({ schema }: SchemaError): string {
  return shownList(Object.keys(isSchema(schema.properties) ? schema.properties : {}));
}

function notAllowed(data: unknown, possible: readonly unknown[], place: Place): Finding {
  const words = possible.map(String);
  const allowed = shownList(words);
  if (data === null) return finding('value-empty', {}, place);
  if (words.length === 1 && words[0] === '1.0') return formatVersion(data, allowed, place);
  const near = typeof data === 'string' ? closest(data.toLowerCase(), words) : [];
  if (near.length === 0) return finding('value-not-allowed', { value: shown(data), allowed }, place);
  return finding('value-misspelt', { value: shown(data), near: shownList(near), allowed }, place);
}

function formatVersion(data: unknown, known: string, place: Place): Finding {
  if (typeof data === 'number') return finding('format-version-number', {}, place);
  return finding('format-version-unknown', { value: shown(data), known: `"${known}"` }, place);
}

function sizeOf(data: unknown): number {
  if (Array.isArray(data)) return data.length;
  return isSchema(data) ? Object.keys(data).length : 0;
}

function nth(index: unknown): number {
  return typeof index === 'number' ? index + 1 : 0;
}

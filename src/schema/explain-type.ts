import { type Finding, finding, type Place } from '../findings/finding.ts';
import { shown } from '../findings/shown.ts';
import { isSchema } from './branches.ts';
import { explainDay } from './explain-text.ts';
import { isYesOrNo, numberMeant } from './hints.ts';
import { patternCode } from './patterns.ts';
import type { SchemaError } from './schema-error.ts';

/** A value of another type than wanted, with the most likely cure. */
export function explainType({ schema, data }: SchemaError, place: Place): Finding {
  const wanted: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (data === null || data === undefined) return finding('value-empty', {}, place);
  if (schema.format === 'day' && typeof data === 'number') return explainDay(String(data), place);
  if (patternCode(schema.pattern) === 'weeks-not-valid') {
    return finding('weeks-not-valid', { value: shown(data) }, place);
  }
  if (wanted.includes('boolean') && isYesOrNo(String(data))) {
    return finding('boolean-wanted', { value: shown(data) }, place);
  }
  if (wanted.includes('number') || wanted.includes('integer')) return wantNumber(data, wanted, place);
  return wantOther(schema, data, wanted, place);
}

function wantNumber(data: unknown, wanted: readonly unknown[], place: Place): Finding {
  const value = shown(data);
  if (typeof data === 'number' && !wanted.includes('number'))
    return finding('number-not-whole', { value }, place);
  const number = typeof data === 'string' ? numberMeant(data) : null;
  if (number !== null) return finding('number-as-text', { value, number }, place);
  return finding('number-wanted', { value }, place);
}

function wantOther(
  schema: SchemaError['schema'],
  data: unknown,
  wanted: readonly unknown[],
  place: Place,
): Finding {
  const value = shown(data);
  if (wanted.includes('string')) return finding('text-wanted', { value }, place);
  if (wanted.includes('boolean')) return finding('boolean-wanted', { value }, place);
  if (wanted.includes('array')) return finding('list-wanted', { value }, place);
  if (isThreshold(schema)) return finding('threshold-wanted', { value }, place);
  return finding('mapping-wanted', { value }, place);
}

function isThreshold({ properties }: SchemaError['schema']): boolean {
  return isSchema(properties) && Object.hasOwn(properties, 'gte') && Object.hasOwn(properties, 'between');
}

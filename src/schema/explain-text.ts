import { type Finding, finding, type Place } from '../findings/finding.ts';
import { shown } from '../findings/shown.ts';
import { dayMeant } from './hints.ts';
import { formatCode, ONE_LINE, patternCode } from './patterns.ts';
import type { SchemaError } from './schema-error.ts';

/** A text that is too long, too short or not of the form wanted; null when the complaint is not about a text. */
export function explainText(error: SchemaError, place: Place): Finding | null {
  const { keyword, params, data } = error;
  const text = error.key ?? String(data);
  const limit = typeof params.limit === 'number' ? params.limit : 0;
  switch (keyword) {
    case 'minLength':
      if (text.length === 0) return finding('text-empty', {}, place);
      return finding('text-too-short', { limit, length: text.length }, place);
    case 'maxLength':
      return finding('text-too-long', { limit, length: [...text].length }, place);
    case 'format':
      return explainFormat(params.format, text, place);
    case 'pattern':
      return explainPattern(params.pattern, text, place);
    default:
      return null;
  }
}

function explainFormat(format: unknown, text: string, place: Place): Finding | null {
  if (format === 'day') return explainDay(text, place);
  const code = formatCode(format);
  return code === null ? null : finding(code, { value: shown(text) }, place);
}

function explainPattern(pattern: unknown, text: string, place: Place): Finding | null {
  if (pattern === ONE_LINE) return finding('text-not-one-line', {}, place);
  const code = patternCode(pattern);
  return code === null ? null : finding(code, { value: shown(text) }, place);
}

/** A text or number that stands where a day is wanted. */
export function explainDay(text: string, place: Place): Finding {
  const meant = dayMeant(text);
  const value = shown(text);
  switch (meant.kind) {
    case 'otherwise':
      return finding('day-written-otherwise', { value, day: meant.day }, place);
    case 'not-real':
      return finding('date-not-real', { value }, place);
    case 'unclear':
      return finding('day-not-valid', { value }, place);
  }
}

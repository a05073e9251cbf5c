import { createHash } from 'node:crypto';
import { compareText } from './order.ts';

const SHA256_HEX = 64;
// 256 bits are 49.5 digits in base 36; the last 40 are as good as evenly spread.
const BASE36_DIGITS = 40;

/**
 * One text for one value: keys in code-point order, no spaces; a property that is undefined is left out.
 * @param value null, booleans, finite numbers, strings, arrays and plain objects of these
 * @throws RangeError on NaN and infinities
 * @throws TypeError on anything else (undefined in a list, a Map, a date): it would be lost without a word
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) return objectText(value);
  throw new TypeError(`no JSON for ${Object.prototype.toString.call(value)}`);
}

/** `sha256:` and 64 hexadecimal digits of the canonical JSON of a value. */
export function digestOf(value: unknown): string {
  return `sha256:${sha256(canonicalJson(value))}`;
}

/** The first hexadecimal digits of the SHA-256 of a text in UTF-8. @throws RangeError outside 1 to 64 */
export function shortDigest(text: string, length: number): string {
  return sha256(text).slice(0, checkedLength(length, SHA256_HEX));
}

/** Digits `0-9a-z` derived from the SHA-256 of a text in UTF-8, for record ids. @throws RangeError outside 1 to 40 */
export function base36Digest(text: string, length: number): string {
  const digits = BigInt(`0x${sha256(text)}`)
    .toString(36)
    .padStart(BASE36_DIGITS, '0');
  return digits.slice(-checkedLength(length, BASE36_DIGITS));
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no JSON for ${value}`);
  return JSON.stringify(value);
}

function objectText(value: object): string {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const parts = entries
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${parts.join(',')}}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function checkedLength(length: number, most: number): number {
  if (!Number.isInteger(length) || length < 1 || length > most)
    throw new RangeError(`not 1 to ${most}: ${length}`);
  return length;
}

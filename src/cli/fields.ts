import { isDay } from '../values/date.ts';
import { UsageError } from './errors.ts';

/**
 * The parts of an option value like `id=extra-test;text=Test more;owner=data-lead;due=2026-04-01`.
 * @throws UsageError naming what is missing or not known
 */
export function parseFields(
  flag: string,
  value: string,
  names: readonly string[],
  optional: readonly string[] = [],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of value.split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    if (at < 0 || ![...names, ...optional].includes(name)) throw wrong(flag, value, names, optional);
    found.set(name, part.slice(at + 1).trim());
  }
  if (names.some((name) => (found.get(name) ?? '') === '')) throw wrong(flag, value, names, optional);
  return found;
}

/** Something promised: `id=…;text=…;owner=…;due=…`. @throws UsageError on anything else */
export function parsePromise(
  flag: string,
  value: string,
): { id: string; text: string; owner: string; due: string } {
  const fields = parseFields(flag, value, ['id', 'text', 'owner', 'due']);
  const field = (name: string): string => fields.get(name) ?? '';
  if (!isDay(field('due'))) throw new UsageError('day-wrong', { flag, value: field('due') });
  return { id: field('id'), text: field('text'), owner: field('owner'), due: field('due') };
}

/** @throws UsageError when the field is missing or no number */
export function numberField(flag: string, fields: ReadonlyMap<string, string>, name: string): number {
  return parseNumber(flag, fields.get(name) ?? '');
}

const NUMBER = /^-?[0-9]+(\.[0-9]+)?$/;

/** A number as plan files write it: `15000`, `97.2`. @throws UsageError on anything else */
export function parseNumber(flag: string, text: string): number {
  if (!NUMBER.test(text)) throw new UsageError('not-a-number', { flag, value: text });
  return Number(text);
}

/** @throws UsageError unless it is a whole number of at least 0 */
export function parseCount(flag: string, text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new UsageError('not-whole', { flag, value: text });
  return Number(text);
}

function wrong(
  flag: string,
  value: string,
  names: readonly string[],
  optional: readonly string[],
): UsageError {
  const form = [...names.map((name) => `${name}=…`), ...optional.map((name) => `[${name}=…]`)].join(';');
  return new UsageError('fields-wrong', { flag, value, form });
}

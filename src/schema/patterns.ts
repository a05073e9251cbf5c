/** Codes about one text, with the text as their only argument. */
export type TextCode =
  | 'id-not-valid'
  | 'record-id-not-valid'
  | 'about-not-valid'
  | 'fact-not-valid'
  | 'weeks-not-valid'
  | 'duration-not-valid'
  | 'link-not-valid'
  | 'repository-not-valid'
  | 'currency-not-valid'
  | 'country-not-valid'
  | 'login-not-valid'
  | 'digest-not-valid'
  | 'instant-not-valid'
  | 'time-zone-not-valid';

/** Pattern of a text that has to stand on one line. */
export const ONE_LINE = '^[^\\r\\n]*$';

const CODES: ReadonlyMap<string, TextCode> = new Map([
  ['^[a-z][a-z0-9]*(-[a-z0-9]+)*$', 'id-not-valid'],
  ['^[a-z0-9][a-z0-9-]*$', 'record-id-not-valid'],
  ['^([a-z][a-z0-9]*(-[a-z0-9]+)*|[0-9]{4}-[0-9]{2})$', 'about-not-valid'],
  ['^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$', 'fact-not-valid'],
  ['^[1-9][0-9]{0,2}(-[1-9][0-9]{0,2}|\\+)?$', 'weeks-not-valid'],
  ['^P[0-9]{1,4}[DW]$', 'duration-not-valid'],
  ['^https://[^\\s"\'<>@]+$', 'link-not-valid'],
  ['^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$', 'repository-not-valid'],
  ['^[A-Z]{3}$', 'currency-not-valid'],
  ['^[a-z]{2}$', 'country-not-valid'],
  ['^ *[A-Za-z0-9][A-Za-z0-9-]{0,38}(\\[bot\\])? *$', 'login-not-valid'],
  ['^[A-Za-z0-9][A-Za-z0-9-]{0,38}$', 'login-not-valid'], // an organisation is named like a person
  ['^sha256:[0-9a-f]{64}$', 'digest-not-valid'],
]);

const FORMAT_CODES: ReadonlyMap<string, TextCode> = new Map([
  ['id', 'id-not-valid'],
  ['weeks', 'weeks-not-valid'],
  ['duration-days', 'duration-not-valid'],
  ['instant', 'instant-not-valid'],
  ['time-zone', 'time-zone-not-valid'],
]);

/** The code that tells what a text of this pattern should look like; null for a pattern nobody named here. */
export function patternCode(pattern: unknown): TextCode | null {
  return (typeof pattern === 'string' && CODES.get(pattern)) || null;
}

/** The same for a format; `day` has findings of its own. */
export function formatCode(format: unknown): TextCode | null {
  return (typeof format === 'string' && FORMAT_CODES.get(format)) || null;
}

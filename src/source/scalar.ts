import { forbiddenIn, looksLikeToken } from './characters.ts';

/** Codes for numbers that would not be what the file seems to say. */
export type NumberCode =
  | 'number-leading-zero'
  | 'number-not-decimal'
  | 'number-not-finite'
  | 'number-not-exact'
  | 'number-thousands';

/** More digits than a double can keep. */
const MOST_DIGITS = 17;

/** What is wrong with a number as it is written; null when nothing is. */
export function checkNumber(source: string, value: number): NumberCode | null {
  if (!Number.isFinite(value)) return 'number-not-finite';
  if (/^[-+]?0[xo]/.test(source)) return 'number-not-decimal';
  if (/^[-+]?0\d/.test(source)) return 'number-leading-zero';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return 'number-not-exact';
  if (source.length > MOST_DIGITS && significantDigits(source) > MOST_DIGITS) return 'number-not-exact';
  // 15.000 is fifteen here; nobody writes three decimals that end in a zero for it.
  return /^[-+]?[1-9]\d{0,2}\.\d\d0$/.test(source) ? 'number-thousands' : null;
}

function significantDigits(source: string): number {
  const [mantissa = ''] = source.toLowerCase().split('e');
  return mantissa.replace(/[-+.]/g, '').replace(/^0+/, '').length;
}

/** What a text written between double quotes hides; null when nothing. */
export type HiddenText =
  | { readonly code: 'token-in-file' }
  | { readonly code: 'character-forbidden'; readonly character: string };

export function checkText(value: string): HiddenText | null {
  const character = forbiddenIn(value);
  if (character !== null) return { code: 'character-forbidden', character };
  return looksLikeToken(value) ? { code: 'token-in-file' } : null;
}

/** True when an unquoted text that ends at `end` is followed by ` #` and a digit: an issue number, not a comment. */
export function cutsText(text: string, end: number): boolean {
  const rest = /[ \t]+#\d/y;
  rest.lastIndex = end;
  return rest.test(text);
}

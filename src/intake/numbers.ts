/** How a sheet writes numbers: `nl` 1.234,5 and `en` 1,234.5. Stated by the map, never guessed. */
export type NumberLocale = 'nl' | 'en';

/** The same, with whether digits are grouped in threes; a form says nothing about that. */
export interface Notation {
  readonly numbers: NumberLocale;
  readonly grouped?: boolean;
}

/** A number, or why the text is none. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'not-a-number' }
  /** It would be one with other signs: 1.23 in a Dutch sheet groups two digits. */
  | { readonly kind: 'grouping' }
  /** One group mark, three digits after it, no decimal sign: each reading as it would be written without doubt. */
  | { readonly kind: 'ambiguous'; readonly whole: string; readonly fraction: string }
  /** More digits than a number can hold. */
  | { readonly kind: 'not-exact' };

const SIGNS: Readonly<Record<NumberLocale, { readonly group: string; readonly decimal: string }>> = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Digits that every number keeps: what Excel keeps too. */
const MOST_DIGITS = 15;

/** A number in this notation, for a message. */
export function numberExample({ numbers, grouped }: Notation): string {
  const { group, decimal } = SIGNS[numbers];
  return `1${grouped === false ? '' : group}234${decimal}5`;
}

/**
 * A number in the stated notation: groups of three digits or none, at most one decimal sign.
 * `1.234` in a Dutch sheet is 1234 if the map says that digits are grouped, wrong if it says that they are not, and
 * otherwise ambiguous: it may as well be 1.234 from a program that writes English. `1.234,5` and `1.234.567` are clear.
 */
export function readNumber(text: string, { numbers, grouped }: Notation): ReadNumber {
  const { group, decimal } = SIGNS[numbers];
  const plain = text.trim().replace(/^[−–]/, '-');
  if (!/^[+-]?[0-9.,]*[0-9][0-9.,]*$/.test(plain)) return { kind: 'not-a-number' };
  const [whole = '', fraction, ...more] = plain.split(decimal);
  const isGrouped = whole.includes(group);
  const isWhole = isGrouped
    ? grouped !== false && new RegExp(`^[+-]?[1-9][0-9]{0,2}(\\${group}[0-9]{3})+$`).test(whole)
    : /^[+-]?[0-9]+$/.test(whole);
  const isFraction = fraction === undefined || /^[0-9]+$/.test(fraction);
  if (!isWhole || !isFraction || more.length > 0) return { kind: 'grouping' };
  if (grouped === undefined && fraction === undefined && whole.split(group).length === 2)
    return { kind: 'ambiguous', whole: whole.replace(group, ''), fraction: whole.replace(group, decimal) };
  const digits = `${whole.replaceAll(group, '').replace('+', '')}${fraction === undefined ? '' : `.${fraction}`}`;
  if (digits.replace(/^-?0*\.?0*|\./g, '').length > MOST_DIGITS) return { kind: 'not-exact' };
  return { kind: 'number', value: Number(digits) + 0 };
}

/** The number that a workbook shows: it keeps 15 digits, so 0.1 + 0.2 is 0.3 there and here. */
export function shownNumber(value: number): number {
  return Number(value.toPrecision(MOST_DIGITS)) + 0;
}

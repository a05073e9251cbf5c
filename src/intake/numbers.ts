/** How a sheet writes numbers: `nl` 1.234,5 and `en` 1,234.5. Stated by the map, never guessed. */
export type NumberLocale = 'nl' | 'en';

/** A number, or why the text is none. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'not-a-number' }
  /** It would be one with other signs: 1.23 in a Dutch sheet groups two digits. */
  | { readonly kind: 'grouping' }
  /** More digits than a number can hold. */
  | { readonly kind: 'not-exact' };

const SIGNS: Readonly<Record<NumberLocale, { readonly group: string; readonly decimal: string }>> = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Digits that every number keeps: what Excel keeps too. */
const MOST_DIGITS = 15;

const EXAMPLES: Readonly<Record<NumberLocale, string>> = { nl: '1.234,5', en: '1,234.5' };

/** A number as this locale writes it, for a message. */
export function numberExample(locale: NumberLocale): string {
  return EXAMPLES[locale];
}

/**
 * A number as the stated locale writes it: groups of three digits or none, at most one decimal sign.
 * `1.234` is 1234 in a Dutch sheet and 1.234 in an English one.
 */
export function readNumber(text: string, locale: NumberLocale): ReadNumber {
  const { group, decimal } = SIGNS[locale];
  const plain = text.trim().replace(/^[−–]/, '-');
  if (!/^[+-]?[0-9.,]*[0-9][0-9.,]*$/.test(plain)) return { kind: 'not-a-number' };
  const [whole = '', fraction, ...more] = plain.split(decimal);
  const isGrouped = whole.includes(group);
  const isWhole = isGrouped
    ? new RegExp(`^[+-]?[0-9]{1,3}(\\${group}[0-9]{3})+$`).test(whole)
    : /^[+-]?[0-9]+$/.test(whole);
  const isFraction = fraction === undefined || /^[0-9]+$/.test(fraction);
  if (!isWhole || !isFraction || more.length > 0) return { kind: 'grouping' };
  const digits = `${whole.replaceAll(group, '').replace('+', '')}${fraction === undefined ? '' : `.${fraction}`}`;
  if (digits.replace(/^-?0*\.?0*|\./g, '').length > MOST_DIGITS) return { kind: 'not-exact' };
  return { kind: 'number', value: Number(digits) + 0 };
}

/** The number that a workbook shows: it keeps 15 digits, so 0.1 + 0.2 is 0.3 there and here. */
export function shownNumber(value: number): number {
  return Number(value.toPrecision(MOST_DIGITS)) + 0;
}

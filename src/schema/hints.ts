import { isDay } from '../values/date.ts';

/** The number a person meant by a text such as `15,000`, `€ 15.000,50`, `20%` or `15k`; null when unclear. */
export function numberMeant(text: string): string | null {
  const match =
    /^(?:€|\$|£|EUR|USD|GBP)?\s*([-+]?[\d.,' _]*\d)\s*(k|%|procent|percent|€|EUR|euro)?(?:,-{1,2})?$/i.exec(
      text.trim(),
    );
  const digits = match?.[1]?.replace(/[' _]/g, '');
  if (digits === undefined) return null;
  const plain = plainNumber(digits);
  if (plain === null) return null;
  return match?.[2]?.toLowerCase() === 'k' ? String(Number(plain) * 1000) : plain;
}

function plainNumber(digits: string): string | null {
  if (/^[-+]?\d{1,3}([.,]\d{3})+$/.test(digits)) return trim(digits.replace(/[.,]/g, ''));
  if (/^[-+]?(\d{1,3}(\.\d{3})+|\d+),\d+$/.test(digits))
    return trim(digits.replace(/\./g, '').replace(',', '.'));
  if (/^[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(digits)) return trim(digits.replace(/,/g, ''));
  return null;
}

function trim(number: string): string {
  return number.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1');
}

/** What a text says where a day is wanted. */
export type DayMeant =
  | { readonly kind: 'otherwise'; readonly day: string }
  | { readonly kind: 'not-real' }
  | { readonly kind: 'unclear' };

/**
 * The day a person meant by `5-1-2026`, `05.01.2026` or `2026/1/5`. With slashes day and month may be meant the
 * other way round: unclear unless only one reading is a day.
 */
export function dayMeant(text: string): DayMeant {
  const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst !== null) return judge(yearFirst[1], yearFirst[3], yearFirst[4]);
  const bare = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (bare !== null) return judge(bare[1], bare[2], bare[3]);
  const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast === null) return { kind: 'unclear' };
  const [, first, separator, second, year] = yearLast;
  const european = judge(year, second, first);
  if (separator !== '/') return european;
  const american = judge(year, first, second);
  if (european.kind === 'otherwise' && american.kind === 'otherwise' && first !== second)
    return { kind: 'unclear' };
  return european.kind === 'otherwise' ? european : american;
}

function judge(year = '', month = '', day = ''): DayMeant {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? { kind: 'otherwise', day: iso } : { kind: 'not-real' };
}

/** True for a text a person writes to mean yes or no. */
export function isYesOrNo(text: string): boolean {
  return /^(yes|no|ja|nee|on|off|y|n|j|aan|uit|waar|onwaar|true|false)$/i.test(text);
}

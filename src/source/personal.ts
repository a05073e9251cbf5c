import { type Finding, finding } from '../findings/finding.ts';
import { matches } from './characters.ts';
import { MOST_FINDINGS } from './limits.ts';
import type { Locate } from './locate.ts';

// Each begins where a run of its characters begins, so that a long run is looked at once.
const NINE_DIGITS = /(?<![\w/=#.,+-])\d{9}(?![\w-]|[.,]\d)/g;
const EMAIL =
  /(?<![\w.%+-])(?!git@)[A-Za-z0-9_%+-][\w.%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}/g;
const DUTCH_PHONE = /(?<![\w.+/=#-])(?:(?:\+|00)31[ -]?(?:\(0\) ?)?|0)[1-9](?:[ -]?\d){8}(?![\w:-]|[.,]\d)/g;
const FOREIGN_PHONE = /(?<![\w.+/=#-])\+(?!31)[1-9]\d{0,2}(?:[ -]?\(?\d\)?){7,12}(?![\w:-]|[.,]\d)/g;

/**
 * Warnings for what looks like personal data: BSN, e-mail address, telephone number. A Git history cannot
 * forget, so comments count too. The place is told, never the value.
 */
export function findPersonal(text: string, locate: Locate): readonly Finding[] {
  return [
    ...matches(text, NINE_DIGITS, MOST_FINDINGS)
      .filter(([digits]) => passesElevenCheck(digits))
      .map((match) => finding('bsn-number', {}, locate(match.index))),
    ...matches(text, EMAIL, MOST_FINDINGS).map((match) => finding('email-address', {}, locate(match.index))),
    ...[...matches(text, DUTCH_PHONE, MOST_FINDINGS), ...matches(text, FOREIGN_PHONE, MOST_FINDINGS)].map(
      (match) => finding('phone-number', {}, locate(match.index)),
    ),
  ];
}

/** Nine digits are a possible BSN when 9a + 8b + … + 2h - i is a multiple of 11. */
function passesElevenCheck(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index < 8 ? 9 - index : -1),
    0,
  );
  return sum % 11 === 0 && digits !== '000000000';
}

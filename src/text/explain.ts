import type { FindingCode } from '../findings/codes.ts';
import type { Explanations } from './catalogue.ts';
import { explanations as en } from './en/explanations.ts';
import { explanations as nl } from './nl/explanations.ts';
import type { Language } from './plain-words.ts';

const all: Readonly<Record<Language, Explanations>> = { en, nl };

/** Why milepost tells this finding, with a right example where that helps. Apart: only `explain` needs it. */
export function explanationOf(code: FindingCode, language: Language): string {
  return all[language][code];
}

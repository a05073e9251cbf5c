import { usage as en } from './en/usage.ts';
import { fill } from './fill.ts';
import { isLanguage } from './languages.ts';
import { usage as nl } from './nl/usage.ts';
import type { Language } from './plain-words.ts';
import { withoutEmptySuggestion } from './suggestion.ts';

/** Everything that can go wrong with the command line itself. The list is stable: other programs read these words. */
export const usageKeys = [
  'no-programme',
  'folder-missing',
  'reporter-wrong',
  'reporter-twice',
  'reporter-file-twice',
  'git-missing',
  'git-no-repository',
  'git-no-commit',
  'git-refused',
  'base-unknown',
  'base-shallow',
  'base-unrelated',
  'flags-missing',
  'not-a-number',
  'not-whole',
  'fields-wrong',
  'measure-wrong',
  'at-while-writing',
  'day-wrong',
  'value-wrong',
  'gate-unknown',
  'item-unknown',
  'item-ambiguous',
  'metric-unknown',
  'record-unknown',
  'role-unknown',
  'record-kind-wrong',
  'plan-not-usable',
  'playbook-unknown',
  'folder-not-empty',
  'id-wrong',
  'title-wrong',
  'repository-wrong',
  'file-exists',
  'file-is-link',
  'file-outside',
  'file-folder-missing',
  'file-refused',
  'file-no-space',
  'file-problem',
  'yes-missing',
  'changes-file-wrong',
  'code-unknown',
  'token-missing',
  'review-missing',
  'period-missing',
  'flags-contrary',
  'period-wrong',
  'rollout-missing',
  'nothing-to-approve',
  'source-not-usable',
  'form-without-section',
  'section-missing',
  'input-not-readable',
  'into-not-readable',
  'markers-missing',
  'markers-damaged',
  'calc-nothing-for-gate',
  'calc-range',
  'calc-range-missing',
  'calc-missing',
  'calc-twice',
  'option-unknown',
  'command-unknown',
  'argument-missing',
  'argument-excess',
  'option-value-missing',
  'usage',
  'bug',
  'interrupted',
] as const;

export type UsageKey = (typeof usageKeys)[number];

export type UsageTexts = Readonly<Record<UsageKey, { readonly message: string; readonly help: string }>>;

const texts: Readonly<Record<Language, UsageTexts>> = { en, nl };

/** What is wrong and what to do, in a language; English where the language is not known. */
export function usageText(
  name: string,
  key: UsageKey,
  args: Readonly<Record<string, string | number>>,
): { readonly message: string; readonly help: string } {
  const language = isLanguage(name) ? name : 'en';
  const { message, help } = texts[language][key];
  return { message: fill(message, args), help: withoutEmptySuggestion(fill(help, args), language) };
}

import { type Finding, finding, type Place } from '../../findings/finding.ts';
import { isLanguage } from '../../text/languages.ts';
import { closestText } from '../../values/id.ts';
import { FORM_VERSION, type FormMark, formNames, MARK } from './form.ts';

/** What a file says it is: a form, or one that cannot be read here. */
export type Recognised = { readonly mark: FormMark } | { readonly fault: Finding };

/** @param words form, version and language, as the file gives them */
export function recognise(words: readonly string[], place: Place): Recognised {
  const [name = '', version = '', language = ''] = words;
  const form = formNames.find((one) => one === name);
  if (form === undefined)
    return { fault: finding('form-unknown', { form: name, near: closestText(name, formNames) }, place) };
  if (version !== FORM_VERSION || !isLanguage(language))
    return { fault: finding('form-version', { version, known: FORM_VERSION }, place) };
  return { mark: { form, language } };
}

/** First line of a form as CSV: `milepost;readiness;1.0;nl`. The delimiter is the sign after the first word. */
export function csvMark(
  text: string,
): { readonly delimiter: string; readonly words: readonly string[] } | null {
  const [line = ''] = text.split(/\r\n|\n|\r/, 1);
  const [, delimiter = '', rest = ''] = new RegExp(`^"?${MARK}"?([,;\\t|])(.*)$`).exec(line) ?? [];
  if (delimiter === '') return null;
  return { delimiter, words: rest.split(delimiter).map((word) => word.replace(/^"(.*)"$/, '$1').trim()) };
}

const MARKDOWN = new RegExp(`^<!-- ${MARK} form ([a-z-]+) ([0-9.]+) ([a-z-]+) -->$`);

/** First line of a form as Markdown. */
export function markdownMark(text: string): readonly string[] | null {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, 1);
  const match = MARKDOWN.exec(line.trim());
  return match === null ? null : match.slice(1);
}

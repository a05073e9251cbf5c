import type { Texts } from '../../text/translate.ts';
import { protectedText } from '../protect.ts';
import { numberText } from './cells.ts';
import { FORM_VERSION, type FormName, MARK, type Slot } from './form.ts';
import { formHeader, formLines } from './sheet.ts';

/** What spreadsheet programs of these countries expect between two cells. */
const DELIMITERS = { nl: ';', en: ',' } as const;

/** Without it Excel takes a file for an older encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** A form as CSV (RFC 4180, UTF-8). Texts that could run as a formula get an apostrophe in front. */
export function formCsv(name: FormName, slots: readonly Slot[], texts: Texts): string {
  const delimiter = DELIMITERS[texts.language];
  const cell = (value: string | number | null): string => {
    if (value === null) return '';
    const text = typeof value === 'number' ? numberText(value, texts.language) : protectedText(value);
    return /["\r\n,;\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const header = formHeader(name, texts);
  const mark = [MARK, name, FORM_VERSION, texts.language, ''].slice(0, header.length);
  const lines = [mark, header, ...formLines(slots, texts)];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(delimiter)}\r\n`).join('');
}

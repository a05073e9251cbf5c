import writeXlsxFile from 'write-excel-file/node';
import { FORM_VERSION, type FormName, MARK, type Slot } from '../intake/forms/form.ts';
import { formHeader, formLines } from '../intake/forms/sheet.ts';
import { protectedText } from '../intake/protect.ts';
import type { Texts } from '../text/translate.ts';

/** In a workbook `_x0041_` means A; its underscore is therefore written as `_x005F_` (ECMA-376, ST_Xstring). */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Widths of the columns, in characters. */
const WIDTHS = [28, 60, 24, 40, 40];

/**
 * A form as a workbook: the form itself, and a sheet that says which form it is, so that `import` knows it. Cells hold
 * values only, never a formula. The bytes differ each time, since the archive holds the moment.
 * @param redact takes tokens out of texts
 */
export async function formXlsx(
  name: FormName,
  slots: readonly Slot[],
  texts: Texts,
  redact: (text: string) => string = (text) => text,
): Promise<Uint8Array> {
  const cell = (value: string | number | null) =>
    typeof value === 'string'
      ? { value: escaped(protectedText(redact(value))), type: String, wrap: true }
      : value;
  const title = texts.label(`form.sheet.${name}`);
  const header = formHeader(name, texts).map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const form = {
    sheet: title,
    data: [header, ...formLines(slots, texts).map((line) => line.map(cell))],
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
  const facts = [
    ['form', name],
    ['formatVersion', FORM_VERSION],
    ['language', texts.language],
    ['sheet', title],
  ];
  const mark = {
    sheet: MARK,
    data: facts.map((line) => line.map((value) => ({ value, type: String }))),
  };
  return writeXlsxFile([form, mark]).toBuffer();
}

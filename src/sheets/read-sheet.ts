import { finding } from '../findings/finding.ts';
import { MARK } from '../intake/forms/form.ts';
import { csvMark, markdownMark, type Recognised, recognise } from '../intake/forms/mark.ts';
import { markdownSheet } from '../intake/forms/markdown.ts';
import { cellText, EMPTY, type Reading, type Sheet } from '../intake/table.ts';
import type { ImportMap } from '../schema/types.generated.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { openWorkbook } from './xlsx.ts';

/** Reads the sheet that a map describes. @param file as the user named it */
export async function readSource(
  file: string,
  bytes: Uint8Array,
  source: ImportMap['source'],
): Promise<Reading<Sheet>> {
  if (source.kind === 'csv') {
    const { text, findings } = decodeText(file, bytes, source.encoding);
    return text === null ? { value: null, findings } : readCsv(file, text, source.delimiter);
  }
  const { value: workbook, findings } = openWorkbook(file, bytes);
  if (workbook === null) return { value: null, findings };
  return orMissing(await workbook.read(source.sheet), file, source.sheet);
}

function orMissing(read: Reading<Sheet>, file: string, sheet: string): Reading<Sheet> {
  if (read.value !== null || read.findings.length > 0) return read;
  return { value: null, findings: [finding('sheet-missing', { sheet }, { file, line: 1, column: 1 })] };
}

/** A form that milepost itself made, and its sheet. */
export interface OpenedForm {
  readonly recognised: Recognised;
  readonly sheet: Sheet | null;
  readonly headerRow: number;
}

/** @returns a null value without findings when the file is no form: then it needs a map */
export async function readFormFile(file: string, bytes: Uint8Array): Promise<Reading<OpenedForm>> {
  const [a, b, c] = bytes;
  const isWorkbook = (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf && c === 0x11);
  return isWorkbook ? readFormWorkbook(file, bytes) : readFormText(file, bytes);
}

async function readFormWorkbook(file: string, bytes: Uint8Array): Promise<Reading<OpenedForm>> {
  const { value: workbook, findings } = openWorkbook(file, bytes);
  if (workbook === null) return { value: null, findings };
  const marked = await workbook.read(MARK);
  if (marked.value === null) return { value: null, findings: marked.findings };
  const mark = marked.value;
  const fact = (name: string): string => {
    const row = mark.rows.find(({ cells }) => cellText(cells[0] ?? EMPTY) === name);
    return cellText(row?.cells[1] ?? EMPTY);
  };
  const place = mark.placeOf({ number: 1, cells: [] }, 0);
  const recognised = recognise([fact('form'), fact('formatVersion'), fact('language')], place);
  const sheet = orMissing(await workbook.read(fact('sheet')), file, fact('sheet'));
  return { value: { recognised, sheet: sheet.value, headerRow: 1 }, findings: sheet.findings };
}

function readFormText(file: string, bytes: Uint8Array): Reading<OpenedForm> {
  const { text, findings } = decodeText(file, bytes, 'utf-8');
  if (text === null) return { value: null, findings };
  const start = { file, line: 1, column: 1 };
  const csv = csvMark(text);
  if (csv !== null) {
    const recognised = recognise(csv.words, start);
    const sheet = readCsv(file, text, csv.delimiter);
    return { value: { recognised, sheet: sheet.value, headerRow: 2 }, findings: sheet.findings };
  }
  const words = markdownMark(text);
  if (words === null) return { value: null, findings: [] };
  const recognised = recognise(words, start);
  const table = markdownSheet(file, text);
  if (table === null) return { value: null, findings: [finding('sheet-without-header', { row: 1 }, start)] };
  return { value: { recognised, sheet: table.sheet, headerRow: table.headerRow }, findings: [] };
}

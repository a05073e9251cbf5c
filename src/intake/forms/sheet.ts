import { type Finding, finding } from '../../findings/finding.ts';
import type { Texts } from '../../text/translate.ts';
import { closestText } from '../../values/id.ts';
import { type Data, readData } from '../columns.ts';
import { cellText, EMPTY, type Reading, type Row, type Sheet } from '../table.ts';
import { helpOf, readAnswer, shownAnswer } from './cells.ts';
import type { Answer, AnswerKind, Filled, FormName, Slot } from './form.ts';

/** One line of a form as it is written: texts, and numbers that stay numbers in a workbook. */
export type FormLine = readonly (string | number | null)[];

/** Names of the columns of a form: id, question, answer, second answer, what may stand there. */
export function formHeader(name: FormName, texts: Texts): readonly string[] {
  return [
    texts.label('form.id'),
    texts.label('form.question'),
    texts.label('form.answer'),
    texts.label(`form.more.${name}`),
    texts.label('form.help'),
  ];
}

/** The lines of a form below its header. */
export function formLines(slots: readonly Slot[], texts: Texts): readonly FormLine[] {
  return slots.map(({ id, title, answer, answerKind, more, moreKind }) => [
    id,
    title,
    shownAnswer(answer, answerKind, texts),
    shownAnswer(more, moreKind, texts),
    helpOf(answerKind, texts),
  ]);
}

/** What was filled in, line by line. Lines that the plan does not know, or that were removed, are told. */
export function readForm(
  sheet: Sheet,
  headerRow: number,
  name: FormName,
  slots: readonly Slot[],
  texts: Texts,
): Reading<ReadonlyMap<string, Filled>> {
  const [id = '', , answer = '', more = ''] = formHeader(name, texts);
  const { value: data, findings: faults } = readData(sheet, headerRow, [id, answer, more]);
  if (data === null) return { value: null, findings: faults };
  const names = new Map(slots.map((one) => [one.id, one]));
  const columns = { id: at(data, id), answer: at(data, answer), more: at(data, more) };
  const filled = new Map<string, Filled>();
  const findings: Finding[] = [];
  for (const row of data.rows) {
    const key = cellText(row.cells[columns.id] ?? EMPTY);
    const place = sheet.placeOf(row, columns.id);
    const slot = names.get(key);
    if (slot === undefined)
      findings.push(finding('form-row-unknown', { row: key, near: closestText(key, names.keys()) }, place));
    else if (filled.has(key)) findings.push(finding('form-row-twice', { row: key }, place));
    else filled.set(key, readLine(sheet, row, slot, columns, texts, findings));
  }
  const end = sheet.placeOf(data.rows.at(-1) ?? { number: headerRow, cells: [] }, columns.id);
  const removed = slots.filter(({ id: key }) => !filled.has(key));
  findings.push(...removed.map(({ id: key }) => finding('form-row-missing', { row: key }, end)));
  return { value: findings.length > 0 ? null : filled, findings };
}

function at({ columns }: Data, name: string): number {
  return columns.get(name) ?? -1;
}

function readLine(
  sheet: Sheet,
  row: Row,
  slot: Slot,
  columns: { readonly answer: number; readonly more: number },
  texts: Texts,
  findings: Finding[],
): Filled {
  const read = (column: number, kind: AnswerKind | null): Answer => {
    const cell = row.cells[column] ?? EMPTY;
    const place = sheet.placeOf(row, column);
    if (kind === null) {
      if (cell.kind !== 'empty') findings.push(finding('form-no-second-answer', { row: slot.id }, place));
      return null;
    }
    const result = readAnswer(cell, kind, place, texts);
    if ('value' in result) return result.value;
    findings.push(result.finding);
    return null;
  };
  return {
    answer: read(columns.answer, slot.answerKind),
    more: read(columns.more, slot.moreKind),
    place: sheet.placeOf(row, columns.answer),
    morePlace: sheet.placeOf(row, columns.more),
  };
}

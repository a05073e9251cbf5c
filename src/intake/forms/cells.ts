import { finding, type Place } from '../../findings/finding.ts';
import { shown, shownList } from '../../findings/shown.ts';
import type { Language } from '../../text/plain-words.ts';
import type { Texts } from '../../text/translate.ts';
import { isDay } from '../../values/date.ts';
import { decimal, decimalText } from '../../values/decimal.ts';
import { closestText, isId } from '../../values/id.ts';
import type { Read } from '../field.ts';
import { numberExample, readNumber, shownNumber } from '../numbers.ts';
import { type CellValue, cellText } from '../table.ts';
import type { Answer, AnswerKind } from './form.ts';

/** An answer as the form shows it; a number stays a number, for workbooks. */
export function shownAnswer(answer: Answer, kind: AnswerKind | null, texts: Texts): string | number | null {
  if (answer === null || kind === null) return null;
  if (typeof answer === 'boolean') return texts.label(answer ? 'form.yes' : 'form.no');
  if (kind.kind === 'choice')
    return kind.choices.find(({ value }) => value === answer)?.label ?? String(answer);
  return answer;
}

/** A number in a text, with the decimal sign of the form's language and without groups. */
export function numberText(value: number, language: Language): string {
  const text = decimalText(decimal(value));
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** What may stand in a cell, for the last column of the form. */
export function helpOf(kind: AnswerKind, texts: Texts): string {
  switch (kind.kind) {
    case 'whole':
      return kind.high === null
        ? texts.label('form.help.count')
        : texts.label('form.help.whole', { low: kind.low, high: kind.high });
    case 'number':
      return kind.high === null
        ? texts.label('form.help.amount')
        : texts.label('form.help.between', { low: kind.low, high: kind.high });
    case 'yes-no':
      return `${texts.label('form.yes')} / ${texts.label('form.no')}`;
    case 'choice':
      return kind.choices.map(({ label }) => label).join(' / ');
    case 'day':
      return texts.label('form.help.day');
    case 'id':
      return texts.label('form.help.id');
    case 'text':
    case 'line':
      return texts.label('form.help.text');
  }
}

/** What was filled in; an empty cell is no answer. @param texts of the form's language */
export function readAnswer(cell: CellValue, kind: AnswerKind, place: Place, texts: Texts): Read<Answer> {
  if (cell.kind === 'empty') return { value: null };
  const text = cellText(cell);
  switch (kind.kind) {
    case 'whole':
    case 'number':
      return readNumberAnswer(cell, kind, place, texts.language);
    case 'yes-no':
      return readYesNo(cell, text, place, texts);
    case 'choice': {
      const same = ({ value, label }: { value: string; label: string }): boolean =>
        value === text || label.toLowerCase() === text.toLowerCase();
      const found = kind.choices.find(same);
      if (found !== undefined) return { value: found.value };
      return notKnown(
        text,
        kind.choices.map(({ label }) => label),
        place,
      );
    }
    case 'day':
      if (cell.kind === 'day' || isDay(text)) return { value: text };
      return { finding: finding('cell-not-a-date', { value: shown(text), format: 'yyyy-MM-dd' }, place) };
    case 'id':
      return isId(text)
        ? { value: text }
        : { finding: finding('id-not-valid', { value: shown(text) }, place) };
    case 'line':
      return /[\r\n]/.test(text) ? { finding: finding('cell-not-one-line', {}, place) } : { value: text };
    case 'text':
      return { value: text };
  }
}

function readYesNo(cell: CellValue, text: string, place: Place, texts: Texts): Read<Answer> {
  if (cell.kind === 'boolean') return { value: cell.value };
  const words = [texts.label('form.yes'), texts.label('form.no')];
  const at = words.findIndex((word) => word.toLowerCase() === text.toLowerCase());
  return at < 0 ? notKnown(text, words, place) : { value: at === 0 };
}

function notKnown(text: string, words: readonly string[], place: Place): Read<Answer> {
  const args = { value: shown(text), near: closestText(text, words), allowed: shownList(words) };
  return { finding: finding('cell-not-known', args, place) };
}

type NumberKind = Extract<AnswerKind, { kind: 'whole' | 'number' }>;

function readNumberAnswer(
  cell: CellValue,
  { kind, low, high }: NumberKind,
  place: Place,
  language: Language,
): Read<Answer> {
  const read =
    cell.kind === 'number' && Number.isFinite(cell.value)
      ? ({ kind: 'number', value: shownNumber(cell.value) } as const)
      : readNumber(cell.kind === 'text' ? cell.text : '', { numbers: language });
  const args = { value: shown(cellText(cell)), example: numberExample({ numbers: language }) };
  if (read.kind === 'grouping')
    return { finding: finding('cell-number-grouping', { ...args, locale: language }, place) };
  if (read.kind === 'ambiguous') {
    const { whole, fraction } = read;
    return { finding: finding('cell-number-ambiguous', { value: args.value, whole, fraction }, place) };
  }
  if (read.kind === 'not-exact')
    return { finding: finding('number-not-exact', { value: args.value }, place) };
  if (read.kind === 'not-a-number') return { finding: finding('cell-not-a-number', args, place) };
  const { value } = read;
  if (kind === 'whole' && !Number.isInteger(value))
    return { finding: finding('number-not-whole', { value }, place) };
  if (value >= low && (high === null || value <= high)) return { value };
  return { finding: finding('cell-out-of-range', { value, low, high: high ?? '∞' }, place) };
}

import type { Texts } from '../../text/translate.ts';
import {
  type Drift,
  type FieldChange,
  type FieldName,
  type FieldValue,
  listOf,
} from '../../tracker/change.ts';
import type { Comparison } from '../../tracker/compare.ts';
import { safe } from '../safe.ts';
import { paragraph } from './layout.ts';

/** What people changed under how many there are, and what both sides changed, each with what is there and what is planned. */
export function differenceLines(
  { drift, conflicts }: Pick<Comparison, 'drift' | 'conflicts'>,
  texts: Texts,
): readonly string[] {
  return [
    ...(drift.length === 0 ? [] : [texts.label('diff.drift', { count: drift.length })]),
    ...drift.flatMap((one) => paragraph(texts.label('diff.drift-line', sidesOf(one)), 2, 2)),
    ...(conflicts.length === 0 ? [] : [texts.label('diff.conflicts', { count: conflicts.length })]),
    ...conflicts.flatMap((one) => paragraph(conflictText(one, texts), 2, 2)),
  ];
}

/** Of a title or a text only a digest of what was written is known, which says nothing to people. */
function conflictText(one: Drift, texts: Texts): string {
  const sides = sidesOf(one);
  return isText(one.field)
    ? texts.label('diff.conflict-text', sides)
    : texts.label('diff.conflict-line', { ...sides, base: shownValue(one.base) });
}

function sidesOf({ key, field, existing, desired }: Drift): Readonly<Record<SideName, string>> {
  const [is, planned] = shownStep(field, { from: existing, to: desired });
  return { key: safe(key), field, existing: is, desired: planned };
}

type SideName = 'key' | 'field' | 'existing' | 'desired';

/** Both values of a change; of texts the first line in which they differ. */
export function shownStep(field: FieldName, { from, to }: FieldChange): readonly [string, string] {
  if (!isText(field) || typeof from !== 'string' || typeof to !== 'string')
    return [shownValue(from), shownValue(to)];
  const [before, after] = firstDifference(from, to);
  return [shownValue(before), shownValue(after)];
}

function isText(field: FieldName): boolean {
  return field === 'title' || field === 'block';
}

const WIDEST = 60;
/** Characters that two lines have in common and that are still shown before they part. */
const MOST_COMMON = 20;

/** `-` for nothing. */
function shownValue(value: FieldValue): string {
  const text = listOf(value).join(', ');
  return text === '' ? '-' : safe(text, WIDEST);
}

/** The first lines in which two texts differ, from where they part; '' where one has ended. */
function firstDifference(one: string, other: string): readonly [string, string] {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const line = at < 0 ? lines.length : at;
  return fromWhereTheyPart([...(lines[line] ?? '')], [...(others[line] ?? '')]);
}

function fromWhereTheyPart(one: readonly string[], other: readonly string[]): readonly [string, string] {
  const at = one.findIndex((character, index) => character !== other[index]);
  const common = at < 0 ? one.length : at;
  if (common <= MOST_COMMON) return [one.join(''), other.join('')];
  const from = common - MOST_COMMON;
  return [`…${one.slice(from).join('')}`, `…${other.slice(from).join('')}`];
}

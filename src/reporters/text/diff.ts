import type { Texts } from '../../text/translate.ts';
import { type Change, fieldNames } from '../../tracker/change.ts';
import type { TrackerDiff } from '../../tracker/diff.ts';
import { type Paint, type Tone, unpainted } from '../paint.ts';
import { safe, withoutCommands } from '../safe.ts';
import { findingsText } from './check.ts';
import { differenceLines, shownStep } from './differences.ts';
import { blocks, paragraph } from './layout.ts';

const SIGNS: Readonly<Record<Exclude<Change['kind'], 'keep'>, readonly [string, Tone]>> = {
  create: ['+', 'pass'],
  update: ['~', 'warn'],
  close: ['-', 'fail'],
  adopt: ['=', 'warn'],
};

/** Every change in the order of writing, what people changed, and as last line how many there are. */
export function diffText(found: TrackerDiff, texts: Texts, paint: Paint = unpainted): string {
  const { changes, findings } = found.comparison;
  const { repository } = found.shown.tracker;
  const text = blocks([
    repository === undefined ? [] : [texts.label('diff.repository', { repository: safe(repository) })],
    changes.flatMap((change) => [...changeLines(change, paint), ...fieldLines(change)]),
    differenceLines(found.comparison, texts),
    stopTexts(found, texts).flatMap((note) => paragraph(note, 0, 2)),
    findings.length === 0 ? [] : [findingsText(findings, texts, paint)],
    [lastLine(found, texts)],
  ]);
  return withoutCommands(text);
}

/** How much people changed, what is not written, and the limits that an apply would stop at. */
export function diffNotes(found: TrackerDiff, texts: Texts): readonly string[] {
  const { drift, conflicts } = found.comparison;
  return [
    ...(drift.length === 0 ? [] : [texts.label('diff.drift', { count: drift.length })]),
    ...conflicts.map(({ field, key }) => texts.label('diff.conflict', { field, key: safe(key) })),
    ...stopTexts(found, texts),
  ];
}

function stopTexts({ stops }: TrackerDiff, texts: Texts): readonly string[] {
  return stops.map(({ limit, count, of }) => texts.label(`limit.${limit}`, { count, of }));
}

/** `    title: Audit → Data audit`, for each field of an update. */
function fieldLines(change: Change): readonly string[] {
  if (change.kind !== 'update') return [];
  return fieldNames.flatMap((name) => {
    const field = change.fields[name];
    if (field === undefined) return [];
    const [from, to] = shownStep(name, field);
    return paragraph(`${name}: ${from} → ${to}`, 4, 2);
  });
}

/** `issue task/order-stock: title, due`, with the sign of the change; the same without colour. */
export function changeWords(change: Change): string {
  return changeLines(change, unpainted).join('');
}

/** `~ issue task/order-stock: title, due`. */
function changeLines(change: Change, paint: Paint): readonly string[] {
  if (change.kind === 'keep') return [];
  const [sign, tone] = SIGNS[change.kind];
  const head = `${sign} ${change.resource} ${safe(change.key)}`;
  return [`${paint(tone, head)}${detailOf(change)}`];
}

function detailOf(change: Exclude<Change, { kind: 'keep' }>): string {
  if (change.resource === 'label') return '';
  switch (change.kind) {
    case 'create':
      return `: ${safe(change.desired.title)}`;
    case 'update':
    case 'adopt': {
      const fields = Object.keys(change.fields);
      return fields.length === 0 ? '' : `: ${fields.join(', ')}`;
    }
    case 'close':
      return `: ${change.reason}`;
  }
}

/** How much would change, and how long that takes. */
export function lastLine({ comparison, shown }: TrackerDiff, texts: Texts): string {
  const { summary, estimate } = shown;
  if (comparison.changes.every(({ kind }) => kind === 'keep')) return texts.label('diff.none');
  const counts = [
    texts.label('diff.create', { count: summary.create }),
    texts.label('diff.update', { count: summary.update }),
    texts.label('diff.close', { count: summary.close }),
    ...(summary.adopt === 0 ? [] : [texts.label('diff.adopt', { count: summary.adopt })]),
  ].join(', ');
  return `${counts}.${durationText(estimate.seconds, texts)}`;
}

const LONG_SECONDS = 10;
const MINUTE = 60;

/** Said only where somebody would wait. */
function durationText(seconds: number, texts: Texts): string {
  if (seconds < LONG_SECONDS) return '';
  if (seconds < 2 * MINUTE) return ` ${texts.label('diff.seconds', { count: seconds })}`;
  return ` ${texts.label('diff.minutes', { count: Math.ceil(seconds / MINUTE) })}`;
}

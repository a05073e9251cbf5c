import type { Texts } from '../../text/translate.ts';
import type { Change } from '../../tracker/change.ts';
import type { TrackerDiff } from '../../tracker/diff.ts';
import { type Paint, type Tone, unpainted } from '../paint.ts';
import { safe, withoutCommands } from '../safe.ts';
import { findingsText } from './check.ts';
import { blocks, paragraph } from './layout.ts';

const SIGNS: Readonly<Record<Exclude<Change['kind'], 'keep'>, readonly [string, Tone]>> = {
  create: ['+', 'pass'],
  update: ['~', 'warn'],
  close: ['-', 'fail'],
  adopt: ['=', 'warn'],
};

/** Every change in the order of writing, what people changed, and as last line how many there are. */
export function diffText(found: TrackerDiff, texts: Texts, paint: Paint = unpainted): string {
  const { comparison, stops } = found;
  const { changes, drift, conflicts, findings } = comparison;
  const { repository } = found.shown.tracker;
  const text = blocks([
    repository === undefined ? [] : [texts.label('diff.repository', { repository: safe(repository) })],
    changes.flatMap((change) => changeLines(change, paint)),
    [
      ...(drift.length === 0 ? [] : [texts.label('diff.drift', { count: drift.length })]),
      ...conflicts.flatMap(({ field, key }) =>
        paragraph(texts.label('diff.conflict', { field, key: safe(key) }), 0, 2),
      ),
      ...stops.flatMap(({ limit, count, of }) =>
        paragraph(texts.label(`limit.${limit}`, { count, of }), 0, 2),
      ),
    ],
    findings.length === 0 ? [] : [findingsText(findings, texts, paint)],
    [lastLine(found, texts)],
  ]);
  return withoutCommands(text);
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

function lastLine({ comparison, shown }: TrackerDiff, texts: Texts): string {
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

import type { Measured } from '../../intake/measure.ts';
import type { Texts } from '../../text/translate.ts';
import { safe } from '../safe.ts';

/** What was counted, line by line; shapes of writing, but no value of the file. */
export function measuredLines(measured: Measured, texts: Texts): readonly string[] {
  const { rows, complete, clean, columns, age, repeats } = measured;
  return [
    texts.label('quality.rows', { rows, complete, clean }),
    ...columns.flatMap(({ key, missing, values, deviating, isJudged, shapes }) => {
      const counts = { key, deviating, values };
      const written =
        shapes.length > 1
          ? texts.label('quality.shapes', { ...counts, shapes: shapes.length })
          : texts.label('quality.deviating', counts);
      return [
        texts.label('quality.missing', { key, missing, rows }),
        ...(isJudged && deviating > 0 ? [written] : []),
      ];
    }),
    ...(repeats === null ? [] : [texts.label('quality.repeats', { repeats, rows })]),
    ...(age?.newest == null
      ? []
      : [texts.label('quality.newest', { day: age.newest, days: age.ageDays ?? 0 })]),
    ...(age !== null && age.future > 0 ? [texts.label('quality.future', { count: age.future })] : []),
  ].map((line) => safe(line));
}

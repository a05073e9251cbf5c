import type { CriterionResult } from '../gates/gate.ts';
import { cell, inline } from '../render/escape.ts';
import { shortValue } from '../text/short.ts';
import type { ReportPen } from './pen.ts';

/** What was measured, and when; a dash for nothing. */
export function observedCell(pen: ReportPen, { observed, target, notApplicable }: CriterionResult): string {
  const { texts } = pen;
  if (notApplicable) return texts.label('gate.notApplicable');
  if (observed === null) return '–';
  const { value, part, whole, key, unit, on } = observed;
  const counted =
    part === undefined || whole === undefined ? null : { part: pen.number(part), whole: pen.number(whole) };
  const measured = value === null ? '' : shortValue(value, unit, target, texts.language);
  const figure = counted === null ? measured : texts.label('gate.counted', { value: measured, ...counted });
  const named = key === undefined ? figure : texts.label('gate.worstKey', { value: figure, key });
  return texts.label('kpi.measuredOn', { value: cell(named), day: pen.day(on) });
}

/** What the star beside a target means, where one is. */
export function assumedNote(
  { texts }: ReportPen,
  all: Iterable<{ readonly assumed?: boolean }>,
): readonly string[] {
  const isAny = [...all].some(({ assumed }) => assumed === true);
  return isAny ? [inline(texts.label('report.assumed'))] : [];
}

import type { CriterionResult } from '../gates/gate.ts';
import { cell } from '../render/escape.ts';
import { figureText } from '../text/observed.ts';
import type { ReportPen } from './pen.ts';

/** What was measured, and when; a dash for nothing. */
export function observedCell(pen: ReportPen, { observed, target, notApplicable }: CriterionResult): string {
  const { texts } = pen;
  if (notApplicable) return texts.label('gate.notApplicable');
  if (observed === null) return '–';
  const value = pen.figure(figureText(observed, target, texts));
  return texts.label('kpi.measuredOn', { value, day: pen.day(observed.on) });
}

/** A figure in a cell of Markdown: the number before its point begins no list there. */
export function figureCell(text: string): string {
  return cell(text).replace(/^(\d+)\\\./, '$1.');
}

/** What the star beside a target means, where one is. */
export function assumedNote(
  { texts, inline }: ReportPen,
  all: Iterable<{ readonly assumed?: boolean }>,
): readonly string[] {
  const isAny = [...all].some(({ assumed }) => assumed === true);
  return isAny ? [inline(texts.label('report.assumed'))] : [];
}

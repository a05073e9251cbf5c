import { curveStepAfter, line } from 'd3-shape';
import { formatShortDay } from '../../../text/format.ts';
import { compareDays, type Day } from '../../../values/date.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup } from '../markup.ts';
import { legend, paragraph } from '../parts.ts';
import { oneDecimal, type TimeAxis, timeAxis, valueAxis } from '../pictures/axis.ts';
import { type BurnPoint, type BurnUp, burnUp } from '../pictures/burn-up.ts';
import { level, picture, SQUARE, stretched, upright } from '../pictures/svg.ts';
import { manyFigures, tableMarkup } from '../table.ts';

/** Tasks done against tasks planned, added up over time. */
export function workBody(pen: PagePen): readonly Child[] {
  const found = burnUp(pen.programme);
  const { page } = pen;
  if (found === null) return [paragraph(page('work.none'))];
  if (found.done.length === 0) return [paragraph(page('work.nothing', { count: pen.number(found.total) }))];
  return [paragraph(page('work.sentence', counts(pen, found))), burnFigure(pen, found)];
}

function counts(
  pen: PagePen,
  { total, doneNow, plannedNow }: BurnUp,
): { readonly done: string; readonly count: string; readonly planned: string } {
  return { done: pen.number(doneNow), count: pen.number(total), planned: pen.number(plannedNow) };
}

const HEIGHT = 180;
const TOP = 6;
const BOTTOM = 97;

function burnFigure(pen: PagePen, found: BurnUp): Markup {
  const { page, programme, texts } = pen;
  const { day: today, schedule } = programme;
  const days = [...found.done, ...found.planned].map(({ day }) => day);
  const axis = timeAxis([schedule.firstDay, today, ...days]);
  const yOf = valueAxis([0, found.total], BOTTOM, TOP);
  const description = page('work.describe', { ...counts(pen, found), day: pen.day(today) });
  const words = { title: page('work.title'), description };
  const draw = (points: readonly BurnPoint[]): string => stepped(axis, yOf, points);
  return h(
    'figure',
    {},
    picture(
      'work-picture',
      words,
      HEIGHT,
      level('all', yOf(found.total)),
      level('floor', yOf(0)),
      stretched(
        { name: 'plan', d: draw([{ day: axis.first, count: 0 }, ...found.planned]) },
        { name: 'curve', d: draw([...doneUntil(found, axis.first, today)]) },
      ),
      upright('today', axis.at(today)),
    ),
    h(
      'p',
      { class: 'ends' },
      h('span', {}, formatShortDay(axis.first, texts.language)),
      h('span', {}, formatShortDay(axis.last, texts.language)),
    ),
    legend([
      { key: 'curve', text: page('work.key.done') },
      { key: 'plan', text: page('work.key.planned') },
      { key: 'all', text: page('work.key.all', { count: pen.number(found.total) }) },
      { key: 'today', text: page('schedule.key.today', { day: pen.day(today) }) },
    ]),
    burnTable(pen, found),
  );
}

/** The curve of what is done ends today. */
function doneUntil({ done, doneNow }: BurnUp, first: Day, today: Day): readonly BurnPoint[] {
  return [{ day: first, count: 0 }, ...done, { day: today, count: doneNow }];
}

function stepped(axis: TimeAxis, yOf: (count: number) => number, points: readonly BurnPoint[]): string {
  const path = line<BurnPoint>()
    .x(({ day }) => oneDecimal((axis.at(day) * SQUARE) / 100))
    .y(({ count }) => oneDecimal((yOf(count) * SQUARE) / 100))
    .curve(curveStepAfter)
    .digits(1);
  return path(points) ?? '';
}

/** A row for every day on which something was done or planned. */
function burnTable(pen: PagePen, { done, planned }: BurnUp): Markup {
  const { page, texts } = pen;
  const days = [...new Set([...done, ...planned].map(({ day }) => day))].sort(compareDays);
  const until = (points: readonly BurnPoint[], on: Day): string =>
    pen.number(points.filter(({ day }) => compareDays(day, on) <= 0).at(-1)?.count ?? 0);
  const head = [texts.label('column.day'), page('work.key.done'), page('work.key.planned')];
  const isToCome = (day: Day): boolean => compareDays(day, pen.programme.day) > 0;
  const rows = days.map((day) => [pen.day(day), isToCome(day) ? '–' : until(done, day), until(planned, day)]);
  return manyFigures(page('figures'), tableMarkup({ head, rows }, { caption: page('work.table') }));
}

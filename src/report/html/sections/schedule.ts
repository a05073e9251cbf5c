import { formatShortDay, formatSpan, formatTick } from '../../../text/format.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup } from '../markup.ts';
import { chip, legend } from '../parts.ts';
import { type TimeAxis, timeAxis } from '../pictures/axis.ts';
import { type Days, type GanttPicture, type GanttRow, ganttPicture, lastDay } from '../pictures/gantt.ts';
import { bar, months, track, upright } from '../pictures/svg.ts';
import { STATE_TONES } from '../signs.ts';
import { figures, tableMarkup } from '../table.ts';

/** Phases and rollout stages as bars in time, published and first planned days beside those of now. */
export function scheduleBody(pen: PagePen): readonly Child[] {
  const picture = ganttPicture(pen.programme);
  const axis = timeAxis(picture.days);
  const { language } = pen.texts;
  return [
    h(
      'div',
      { class: 'rows axis' },
      h('div', {}),
      months(axis, (day) => formatTick(day, language)),
    ),
    h(
      'ul',
      { class: 'rows' },
      picture.rows.map((row) => rowMarkup(pen, row, axis, picture)),
    ),
    scheduleLegend(pen, picture),
    scheduleTable(pen, picture),
  ];
}

function rowMarkup(pen: PagePen, row: GanttRow, axis: TimeAxis, { today }: GanttPicture): Markup {
  const tone = STATE_TONES[row.state];
  const { published, now } = row;
  return h(
    'li',
    { class: row.kind === 'stage' ? 'minor' : null },
    h(
      'div',
      { class: 'name' },
      h('strong', {}, row.title),
      h('span', { class: 'when' }, chip(tone, pen.texts.state(row.state)), ` ${shortSpan(pen, now)}`),
    ),
    track(
      30,
      bar(`fill-${tone.colour}`, axis.span(now.start, lastDay(now)), 5, 12),
      published === null ? null : bar('published', axis.span(published.start, lastDay(published)), 20, 4),
      hasMoved(row)
        ? upright(
            'first',
            axis.span(row.first.start, lastDay(row.first)).x +
              axis.span(row.first.start, lastDay(row.first)).width,
          )
        : null,
      upright('today', axis.at(today)),
    ),
  );
}

function shortSpan({ texts: { language }, page }: PagePen, { start, end }: Days): string {
  if (end === null) return page('schedule.open', { day: formatShortDay(start, language) });
  return formatSpan(start, end, language);
}

function hasMoved({ first, now }: GanttRow): boolean {
  return first.end !== null && first.end !== now.end;
}

function scheduleLegend(pen: PagePen, { rows, today }: GanttPicture): Markup {
  const { page } = pen;
  const isPublished = rows.some(({ published }) => published !== null);
  return legend([
    { key: 'bar', text: page('schedule.key.bar') },
    ...(isPublished ? [{ key: 'published', text: page('schedule.key.published') }] : []),
    ...(rows.some(hasMoved) ? [{ key: 'first', text: page('schedule.key.first') }] : []),
    { key: 'today', text: page('schedule.key.today', { day: pen.day(today) }) },
  ]);
}

function scheduleTable(pen: PagePen, { rows }: GanttPicture): Markup {
  const { page, texts } = pen;
  const head = [
    page('schedule.part'),
    texts.label('report.published'),
    page('schedule.first'),
    page('schedule.now'),
    page('schedule.state'),
  ];
  const cells = rows.map(({ title, published, first, now, state }) => [
    pen.cell(title),
    published === null ? '–' : shortSpan(pen, published),
    shortSpan(pen, first),
    shortSpan(pen, now),
    `${STATE_TONES[state].sign}\u00a0${texts.state(state)}`,
  ]);
  return figures(page('figures'), tableMarkup({ head, rows: cells }, { caption: page('schedule.table') }));
}

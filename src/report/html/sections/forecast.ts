import { isAssumed } from '../../../forecast/chances.ts';
import type { Forecast } from '../../../forecast/forecast.ts';
import { formatShortDay } from '../../../text/format.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup } from '../markup.ts';
import { legend, paragraph } from '../parts.ts';
import { timeAxis } from '../pictures/axis.ts';
import { type Fan, fanPicture } from '../pictures/fan.ts';
import { bar, picture, upright } from '../pictures/svg.ts';
import { manyFigures, tableMarkup } from '../table.ts';
import { isForecast } from './head.ts';

/** When it may be finished, as bands around the middle of all runs; in words where there is nothing to draw. */
export function forecastBody(pen: PagePen, forecast: Forecast): readonly Child[] {
  const { page } = pen;
  if (!isForecast(pen)) return [paragraph(page('forecast.draft'))];
  const { finish, runs } = forecast;
  const fan = fanPicture(finish);
  if (finish.kind !== 'simulated' || fan === null) return [paragraph(withoutPicture(pen, forecast))];
  const days = { middle: pen.day(finish.p50), likely: pen.day(finish.p80), sure: pen.day(finish.p95) };
  const odds = pen.page('forecast.odds', {
    day: pen.day(fan.promised.day),
    odds: pen.value(Math.round(fan.promised.oddsPercent), 'percent'),
  });
  const limits = [
    ...(isAssumed(finish.spread) ? ['forecast.noSource' as const] : []),
    'forecast.apart' as const,
  ];
  return [
    paragraph(`${page('forecast.sentence', days)} ${odds}`),
    fanFigure(pen, fan, page('forecast.describe', days)),
    paragraph(page('forecast.basis', { runs: pen.number(runs) }), 'quiet'),
    paragraph(limits.map((key) => pen.texts.label(key)).join(' '), 'quiet'),
  ];
}

function withoutPicture(pen: PagePen, { finish }: Forecast): string {
  const { texts } = pen;
  switch (finish.kind) {
    case 'done':
      return finish.on === null
        ? texts.label('forecast.done')
        : texts.label('forecast.doneOn', { day: pen.day(finish.on) });
    case 'none':
      return finish.reason === 'part-stopped'
        ? texts.label('forecast.none.part-stopped', { item: pen.title(finish.item ?? '') })
        : texts.label(`forecast.none.${finish.reason}`);
    case 'simulated':
      return '';
  }
}

function fanFigure(pen: PagePen, fan: Fan, description: string): Markup {
  const { page, programme, texts } = pen;
  const [wide, narrow] = fan.bands;
  const axis = timeAxis([programme.day, wide.from, wide.until, fan.planned, fan.promised.day]);
  const isPromised = fan.promised.day !== fan.planned;
  return h(
    'figure',
    {},
    picture(
      'forecast-picture',
      { title: page('forecast'), description },
      64,
      bar('wide', axis.span(wide.from, wide.until), 20, 24),
      bar('narrow', axis.span(narrow.from, narrow.until), 14, 36),
      upright('middle', axis.at(fan.middle)),
      upright('expected', axis.at(fan.planned)),
      isPromised ? [upright('first', axis.at(fan.promised.day))] : [],
      upright('today', axis.at(programme.day)),
    ),
    h(
      'p',
      { class: 'ends' },
      h('span', {}, formatShortDay(axis.first, texts.language)),
      h('span', {}, formatShortDay(axis.last, texts.language)),
    ),
    legend([
      { key: 'wide', text: page('forecast.key.wide') },
      { key: 'narrow', text: page('forecast.key.narrow') },
      { key: 'middle', text: page('forecast.key.middle', { day: pen.day(fan.middle) }) },
      { key: 'expected', text: page('forecast.key.planned', { day: pen.day(fan.planned) }) },
      ...(isPromised
        ? [{ key: 'first', text: page('forecast.key.promised', { day: pen.day(fan.promised.day) }) }]
        : []),
      { key: 'today', text: page('schedule.key.today', { day: pen.day(programme.day) }) },
    ]),
    fanTable(pen, fan),
  );
}

function fanTable(pen: PagePen, { chances }: Fan): Markup {
  const { page } = pen;
  const rows = chances.map(({ percent, day }) => [pen.value(percent, 'percent'), pen.day(day)]);
  const head = [page('forecast.chance'), page('forecast.day')];
  return manyFigures(page('figures'), tableMarkup({ head, rows }, { caption: page('forecast.table') }));
}

import { forecastOf } from '../../forecast/forecast.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Texts } from '../../text/translate.ts';
import { type PagePen, pagePen } from './hand.ts';
import { h, type Markup, styleElement } from './markup.ts';
import { type Section, sectionMarkup } from './parts.ts';
import { forecastBody } from './sections/forecast.ts';
import { gatesBody, sprintsBody } from './sections/gates.ts';
import { askedBody, headMarkup, standBody, tilesMarkup } from './sections/head.ts';
import { kpisBody } from './sections/kpis.ts';
import { budgetBody } from './sections/money.ts';
import { decisionsBody, reviewsBody, risksBody } from './sections/people.ts';
import { rolloutBody } from './sections/rollout.ts';
import { scheduleBody } from './sections/schedule.ts';
import { workBody } from './sections/work.ts';
import { STYLE } from './style.ts';

/** Nothing is fetched and nothing runs: only the style that stands in the page itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The report as one page without script, for a screen in light or dark and for A4 paper. Same programme, same day,
 * same bytes; no text of the plan becomes markup or gets into the style sheet.
 */
export function reportHtml(programme: Programme, texts: Texts): string {
  const pen = pagePen(programme, texts);
  const { title } = programme.plan.milepost.value;
  const page = h(
    'html',
    { lang: texts.language },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', {}, `${title} – ${pen.page('kicker')}`),
      styleElement(STYLE),
    ),
    h('body', {}, ...bodyOf(pen)),
  );
  return `<!doctype html>\n${page.markup}\n`;
}

function bodyOf(pen: PagePen): readonly Markup[] {
  const forecast = forecastOf(pen.programme);
  const [asked, stand, ...rest] = sectionsOf(pen, forecast);
  return [
    headMarkup(pen),
    h(
      'main',
      {},
      tilesMarkup(pen, forecast),
      h(
        'div',
        { class: 'pair' },
        [asked, stand].map((one) => (one === undefined ? null : sectionMarkup(one))),
      ),
      contents(pen, rest),
      rest.map(sectionMarkup),
    ),
    h('footer', {}, h('p', {}, pen.page('foot'))),
  ];
}

function contents({ page }: PagePen, sections: readonly Section[]): Markup {
  return h(
    'nav',
    { 'aria-label': page('contents') },
    h(
      'ul',
      {},
      sections.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}` }, title))),
    ),
  );
}

/** In the order in which a director asks. */
function sectionsOf(pen: PagePen, forecast: ReturnType<typeof forecastOf>): readonly Section[] {
  const { texts, page } = pen;
  const short = { isLong: false };
  const long = { isLong: true };
  return [
    { id: 'asked', title: texts.label('report.asked'), body: askedBody(pen), ...short },
    { id: 'stand', title: texts.label('report.stand'), body: standBody(pen), ...short },
    { id: 'schedule', title: page('schedule'), body: scheduleBody(pen), ...long },
    { id: 'forecast', title: page('forecast'), body: forecastBody(pen, forecast), ...long },
    { id: 'gates', title: texts.label('report.gates'), body: gatesBody(pen), ...long },
    { id: 'sprints', title: texts.label('report.sprints'), body: sprintsBody(pen), ...long },
    { id: 'rollout', title: texts.label('report.rollout'), body: rolloutBody(pen), ...short },
    { id: 'kpis', title: texts.label('report.kpis'), body: kpisBody(pen), ...long },
    { id: 'work', title: page('work'), body: workBody(pen), ...long },
    { id: 'budget', title: texts.label('report.budget'), body: budgetBody(pen), ...long },
    { id: 'risks', title: texts.label('report.risks'), body: risksBody(pen), ...long },
    { id: 'reviews', title: texts.label('report.reviews'), body: reviewsBody(pen), ...short },
    { id: 'decisions', title: texts.label('report.decisions'), body: decisionsBody(pen), ...long },
  ];
}

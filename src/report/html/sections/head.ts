import type { Forecast } from '../../../forecast/forecast.ts';
import { budget } from '../../../methods/budget.ts';
import type { Day } from '../../../values/date.ts';
import { fractionNumber } from '../../../values/fraction.ts';
import { sortBy } from '../../../values/order.ts';
import { askedSentences, foresightSentences, lateSentences, standingSentence } from '../../sections/stand.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup } from '../markup.ts';
import { bulletList, chip, paragraph } from '../parts.ts';
import { STATE_TONES } from '../signs.ts';
import { waitingGates } from '../waiting-gates.ts';

/** Name, day, state and the one sentence that says where it stands. */
export function headMarkup(pen: PagePen): Markup {
  const { programme, texts, page } = pen;
  const { delivery } = programme.state;
  return h(
    'header',
    {},
    h(
      'p',
      { class: 'kicker' },
      h('span', {}, page('kicker')),
      h('span', {}, texts.label('report.made', { day: pen.day(programme.day) })),
    ),
    h('h1', {}, programme.plan.milepost.value.title),
    h('p', { class: 'lead' }, chip(STATE_TONES[delivery], texts.state(delivery)), ' ', standingSentence(pen)),
  );
}

/** The few figures that a director remembers. */
export function tilesMarkup(pen: PagePen, { finish }: Forecast): Markup {
  const { status, page, programme } = pen;
  const passed = status.phases.filter(({ state }) => state === 'passed').length;
  const { goLive } = programme.schedule;
  return h(
    'dl',
    { class: 'tiles' },
    tile(page('tile.phases'), share(pen, passed, status.phases.length)),
    tile(page('tile.late'), pen.number(status.late.length)),
    goLive === null ? null : tile(page('tile.goLive'), pen.day(goLive.start)),
    isForecast(pen) && finish.kind === 'simulated' ? tile(page('tile.finish'), pen.day(finish.p80)) : null,
    spentTile(pen),
  );
}

/** A draft has no work to look ahead from. */
export function isForecast({ programme: { state } }: PagePen): boolean {
  return state.delivery !== 'draft';
}

function share(pen: PagePen, part: number, whole: number): string {
  return pen.page('tile.share', { part: pen.number(part), whole: pen.number(whole) });
}

function spentTile(pen: PagePen): Markup | null {
  const plan = pen.programme.plan.budget;
  if (plan === null) return null;
  const { amount, spent, lines } = budget(plan.value);
  if (amount === null || lines.every((one) => one.spent === null)) return null;
  return tile(
    pen.page('tile.spent', { amount: pen.money(fractionNumber(amount)) }),
    pen.money(fractionNumber(spent)),
  );
}

function tile(name: string, value: string): Markup {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value));
}

const MOST_LATE = 6;

/** What is late and what comes next if nobody acts. */
export function standBody(pen: PagePen): readonly Child[] {
  const late = lateSentences(pen);
  const more = late.length - MOST_LATE;
  const shown = [
    ...late.slice(0, MOST_LATE),
    ...(more > 0 ? [pen.page('late.more', { count: pen.number(more) })] : []),
  ];
  const coming = foresightSentences(pen);
  return [
    h('h3', {}, pen.texts.label('report.late')),
    late.length === 0 ? paragraph(pen.page('late.none')) : bulletList(shown),
    coming.length === 0 ? null : [h('h3', {}, pen.texts.label('status.foresight')), bulletList(coming)],
  ];
}

/** What has to be decided now, or else what comes next. */
export function askedBody(pen: PagePen): readonly Child[] {
  const asked = askedSentences(pen);
  if (asked.length > 0) return [bulletList(asked)];
  return [paragraph(pen.texts.label('report.asked.none')), nextDecision(pen)];
}

/** The open gate whose part ends first. */
function nextDecision(pen: PagePen): Markup | null {
  const { plan, schedule } = pen.programme;
  const open = waitingGates(pen).flatMap((id) => plan.gates.get(id) ?? []);
  const endOf = ({ item }: (typeof open)[number]): Day | null => schedule.items.get(item)?.end ?? null;
  const [next] = sortBy(open, (gate) => endOf(gate) ?? OPEN_END);
  if (next === undefined) return null;
  const role = Object.keys(next.decide.roles)
    .map((one) => pen.role(one))
    .join(', ');
  const words = { title: pen.title(next.id), role };
  const end = endOf(next);
  return paragraph(
    end === null
      ? pen.page('asked.nextOpen', words)
      : pen.page('asked.next', { ...words, day: pen.day(end) }),
    'quiet',
  );
}

/** What has no end comes last. */
const OPEN_END: Day = '9999-12-31';

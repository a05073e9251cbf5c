import { line } from 'd3-shape';
import { FEWEST_POINTS } from '../../../measures/xmr.ts';
import { type KpiPoint, type KpiResult, kpi } from '../../../methods/kpis.ts';
import { formatShortDay } from '../../../text/format.ts';
import { shortThreshold, shortValue } from '../../../text/short.ts';
import { kpiPoints } from '../../kpi-points.ts';
import { assumedNote } from '../../observed.ts';
import { kpiHead, kpiRow } from '../../sections/kpis.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup } from '../markup.ts';
import { legend, paragraph } from '../parts.ts';
import { oneDecimal, timeAxis, valueAxis } from '../pictures/axis.ts';
import { type ControlChart, type ControlPoint, controlChart } from '../pictures/control-chart.ts';
import { dot, level, picture, type Spot, SQUARE, stretched } from '../pictures/svg.ts';
import { figures, tableMarkup } from '../table.ts';

/** A KPI with its measurements and, from two on, its picture. */
interface Course {
  readonly result: KpiResult;
  readonly points: readonly KpiPoint[];
  readonly chart: ControlChart | null;
}

/** Target, current value and trend of every key figure, and a control chart of each that has a course. */
export function kpisBody(pen: PagePen): readonly Child[] {
  const kpis = pen.programme.plan.kpis?.value.kpis ?? [];
  if (kpis.length === 0) return [paragraph(pen.page('kpis.none'))];
  const courses = kpis.map((one): Course => {
    const points = kpiPoints(pen.programme, one);
    return { result: kpi(one, points), points, chart: controlChart(points, one.target) };
  });
  const charts = courses.flatMap((one) => chartMarkup(pen, one));
  const untold = courses.filter((one) => !isTold(one)).map(({ result }) => result.kpi.title);
  const isMeasured = courses.some(({ points }) => points.length > 0);
  return [
    tableMarkup(
      { head: kpiHead(pen), rows: courses.filter(isTold).map(({ result }) => tableRow(pen, result)) },
      { caption: pen.page('kpis.table'), verdicts: [STATUS] },
    ),
    assumedNote(pen, kpis).map((sentence) => paragraph(sentence, 'quiet')),
    untold.length === 0 ? null : paragraph(pen.page('kpis.untold', { titles: untold.join('; ') }), 'quiet'),
    isMeasured ? null : paragraph(pen.page('kpis.noneMeasured'), 'quiet'),
    charts.length === 0
      ? null
      : [h('h3', {}, pen.page('kpis.charts')), h('div', { class: 'charts' }, charts)],
  ];
}

/** Without a target and a measurement there is nothing to tell in a row. */
function isTold({ result, points }: Course): boolean {
  return points.length > 0 || result.kpi.target !== undefined;
}

const STATUS_SIGNS: Readonly<Record<KpiResult['status'], string>> = {
  met: '✓\u00a0',
  'at-risk': '!\u00a0',
  'not-met': '✗\u00a0',
  'no-data': '',
  'no-target': '',
};

function tableRow(pen: PagePen, result: KpiResult): readonly string[] {
  const cells = kpiRow(pen, result);
  return cells.map((text, column) => (column === STATUS ? `${STATUS_SIGNS[result.status]}${text}` : text));
}

const STATUS = 4;
const HEIGHT = 120;
const TOP = 10;
const BOTTOM = 90;
const LEFT = 2;
const RIGHT = 98;

function chartMarkup(pen: PagePen, { result, chart }: Course): readonly Markup[] {
  const { kpi: definition } = result;
  const first = chart?.points[0];
  const last = chart?.points.at(-1);
  if (chart === null || first === undefined || last === undefined) return [];
  const { language } = pen.texts;
  const id = `chart-${definition.id}`;
  const description = pen.page('kpis.describe', {
    count: pen.number(chart.points.length),
    first: pen.day(first.on),
    last: pen.day(last.on),
    value: valueText(pen, result, last.value),
  });
  return [
    h(
      'figure',
      {},
      h('figcaption', {}, definition.title),
      picture(id, { title: definition.title, description }, HEIGHT, ...marks(chart, [first.on, last.on])),
      h(
        'p',
        { class: 'ends' },
        h('span', {}, formatShortDay(first.on, language)),
        h('span', {}, formatShortDay(last.on, language)),
      ),
      chartLegend(pen, result, chart),
      pointTable(pen, result, chart),
    ),
  ];
}

function marks(
  { points, limits, targets }: ControlChart,
  days: readonly [string, string],
): readonly (Markup | readonly Markup[])[] {
  const time = timeAxis(days, LEFT, RIGHT);
  const bounds = limits === null ? [] : [limits.lower, limits.upper];
  const yOf = valueAxis([...points.map(({ value }) => value), ...bounds, ...targets], BOTTOM, TOP);
  const spots = points.map((point): Spot & ControlPoint => ({
    ...point,
    x: time.at(point.on),
    y: yOf(point.value),
  }));
  const curve = line<Spot>()
    .x(({ x }) => oneDecimal((x * SQUARE) / 100))
    .y(({ y }) => oneDecimal((y * SQUARE) / 100))
    .digits(1)(spots);
  return [
    bounds.map((bound) => level('limit', yOf(bound))),
    limits === null ? [] : [level('mean', yOf(limits.mean))],
    targets.map((target) => level('target', yOf(target))),
    stretched({ name: 'curve', d: curve ?? '' }),
    spots.map((spot) => dot('dot', spot, 3)),
    spots.filter(({ isOutside }) => isOutside === true).map((spot) => dot('ring', spot, 7)),
  ];
}

function chartLegend(pen: PagePen, result: KpiResult, { points, limits }: ControlChart): Markup {
  const { page } = pen;
  const { target } = result.kpi;
  const value = (one: number): string => valueText(pen, result, one);
  return legend([
    { key: 'curve', text: page('kpis.point') },
    ...(target === undefined
      ? []
      : [
          {
            key: 'target',
            text: page('kpis.target', { value: shortThreshold(target, result.kpi.unit, pen.texts.language) }),
          },
        ]),
    ...(limits === null
      ? [
          {
            key: 'none',
            text: page('kpis.fewPoints', {
              count: pen.number(FEWEST_POINTS),
              have: pen.number(points.length),
            }),
          },
        ]
      : [
          { key: 'mean', text: page('kpis.mean', { value: value(limits.mean) }) },
          {
            key: 'limit',
            text: page('kpis.limits', { lower: value(limits.lower), upper: value(limits.upper) }),
          },
        ]),
    ...(points.some(({ isOutside }) => isOutside === true)
      ? [{ key: 'ring', text: page('kpis.outside') }]
      : []),
  ]);
}

function valueText(pen: PagePen, { kpi: { unit, target } }: KpiResult, value: number): string {
  return shortValue(value, unit, target ?? null, pen.texts.language);
}

function pointTable(pen: PagePen, result: KpiResult, { points }: ControlChart): Markup {
  const { page, texts } = pen;
  const head = [texts.label('column.day'), page('kpis.value'), page('kpis.judged')];
  const rows = points.map(({ on, value, isOutside }) => [
    pen.day(on),
    valueText(pen, result, value),
    isOutside === null ? page('kpis.unknown') : page(isOutside ? 'kpis.outside' : 'kpis.usual'),
  ]);
  const caption = page('kpis.measured', { title: result.kpi.title });
  return figures(page('figures'), tableMarkup({ head, rows }, { caption }));
}

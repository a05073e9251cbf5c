import { figureOf } from '../../measures/figure.ts';
import { type Band, bandOf } from '../../measures/threshold.ts';
import { trendOf } from '../../measures/trend.ts';
import { cell } from '../../render/escape.ts';
import type { KPIs } from '../../schema/types.generated.ts';
import { shortThreshold, shortValue } from '../../text/short.ts';
import { type Fraction, fractionNumber } from '../../values/fraction.ts';
import { sortBy } from '../../values/order.ts';
import { section, tableLines } from '../lines.ts';
import { assumedNote, figureCell } from '../observed.ts';
import type { ReportPen } from '../pen.ts';

type Kpi = KPIs['kpis'][number];

interface Point {
  readonly value: Fraction;
  readonly on: string;
}

/** Target, current value and trend of every KPI, as a dashboard has them. */
export function kpisSection(pen: ReportPen): readonly string[] {
  const { programme, texts } = pen;
  const head = [
    texts.label('column.name'),
    texts.label('column.target'),
    texts.label('column.current'),
    texts.label('column.trend'),
    texts.label('column.state'),
  ];
  const kpis = programme.plan.kpis?.value.kpis ?? [];
  return section(
    texts.label('report.kpis'),
    tableLines(
      head,
      kpis.map((kpi) => kpiRow(pen, kpi)),
    ),
    assumedNote(pen, kpis),
  );
}

function kpiRow(pen: ReportPen, kpi: Kpi): readonly string[] {
  const { title, unit, target, assumed } = kpi;
  const { texts } = pen;
  const [current, previous] = points(pen, kpi);
  const measured = (point: Point): string => {
    const value = figureCell(shortValue(fractionNumber(point.value), unit, target ?? null, texts.language));
    return texts.label('kpi.measuredOn', { value, day: pen.day(point.on) });
  };
  const wanted = target === undefined ? '–' : cell(shortThreshold(target, unit, texts.language));
  return [
    cell(title),
    `${wanted}${assumed === true && target !== undefined ? ' \\*' : ''}`,
    current === undefined ? '–' : measured(current),
    current === undefined || previous === undefined
      ? '–'
      : trendText(pen, kpi, current.value, previous.value),
    current === undefined || target === undefined
      ? '–'
      : bandText(pen, bandOf(current.value, { pass: target, tolerance: kpi.tolerance })),
  ];
}

/** The last two observations, the newest first. */
function points({ programme }: ReportPen, { id, unit }: Kpi): readonly Point[] {
  const all = programme.fold.evidence
    .knowing(() => true)
    .measured(id)
    .filter((one) => one.unit === unit && one.key === null && !one.isDisputed);
  const inOrder = sortBy(
    all,
    ({ to }) => to,
    ({ time }) => time,
  );
  return inOrder
    .flatMap((one) => {
      const value = figureOf(one);
      return value === null ? [] : [{ value, on: one.to }];
    })
    .slice(-2)
    .reverse();
}

/** The direction of the value, and apart from it whether that is better. */
function trendText({ texts }: ReportPen, { better }: Kpi, current: Fraction, previous: Fraction): string {
  const { direction, performance } = trendOf(previous, current, better);
  if (direction === 'flat') return texts.label('trend.flat');
  const trend = texts.label(direction === 'up' ? 'trend.up' : 'trend.down');
  return texts.label(performance === 'improving' ? 'trend.better' : 'trend.worse', { trend });
}

function bandText({ texts }: ReportPen, band: Band): string {
  switch (band) {
    case 'pass':
      return texts.label('kpi.onTarget');
    case 'warn':
      return texts.label('kpi.atRisk');
    case 'below':
    case 'above':
      return texts.label('kpi.offTarget');
  }
}

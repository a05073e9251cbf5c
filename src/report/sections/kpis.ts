import type { Signal } from '../../measures/xmr.ts';
import { type KpiPoint, type KpiResult, kpi } from '../../methods/kpis.ts';
import { shortThreshold, shortValue } from '../../text/short.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { kpiPoints } from '../kpi-points.ts';
import { section, tableLines } from '../lines.ts';
import { assumedNote } from '../observed.ts';
import type { ReportPen } from '../pen.ts';

/** Target, current value and trend of every KPI, as a dashboard has them. */
export function kpisSection(pen: ReportPen): readonly string[] {
  const { programme, texts } = pen;
  const kpis = programme.plan.kpis?.value.kpis ?? [];
  return section(
    texts.label('report.kpis'),
    tableLines(
      kpiHead(pen),
      kpis.map((one) => kpiRow(pen, kpi(one, kpiPoints(pen.programme, one)))),
    ),
    assumedNote(pen, kpis),
  );
}

export function kpiHead({ texts }: ReportPen): readonly string[] {
  return [
    texts.label('column.name'),
    texts.label('column.target'),
    texts.label('column.current'),
    texts.label('column.trend'),
    texts.label('column.state'),
  ];
}

export function kpiRow(pen: ReportPen, result: KpiResult): readonly string[] {
  const { title, unit, target, assumed } = result.kpi;
  const { texts } = pen;
  const { current } = result;
  const measured = (point: KpiPoint): string => {
    const value = pen.figure(shortValue(fractionNumber(point.value), unit, target ?? null, texts.language));
    return texts.label('kpi.measuredOn', { value, day: pen.day(point.on) });
  };
  const wanted = target === undefined ? '–' : pen.cell(shortThreshold(target, unit, texts.language));
  return [
    pen.cell(title),
    `${wanted}${assumed === true && target !== undefined ? ` ${pen.star}` : ''}`,
    current === null ? '–' : measured(current),
    trendText(pen, result),
    statusText(pen, result),
  ];
}

/** The direction of the value, apart from it whether that is better, and whether it is more than usual. */
export function trendText(pen: ReportPen, { trend: found, signal }: KpiResult): string {
  if (found === null) return '–';
  const { texts } = pen;
  const { direction, performance } = found;
  const unusual = signalText(pen, signal);
  if (direction === 'flat') return `${texts.label('trend.flat')}${unusual}`;
  const trend = texts.label(direction === 'up' ? 'trend.up' : 'trend.down');
  return `${texts.label(performance === 'improving' ? 'trend.better' : 'trend.worse', { trend })}${unusual}`;
}

function signalText({ texts }: ReportPen, signal: Signal): string {
  switch (signal) {
    case 'outside-limits':
      return `; ${texts.label('trend.outside')}`;
    case 'eight-on-one-side':
      return `; ${texts.label('trend.run')}`;
    case 'steady':
    case 'unknown':
      return '';
  }
}

function statusText({ texts }: ReportPen, { status }: KpiResult): string {
  switch (status) {
    case 'met':
      return texts.label('kpi.onTarget');
    case 'at-risk':
      return texts.label('kpi.atRisk');
    case 'not-met':
      return texts.label('kpi.offTarget');
    case 'no-data':
    case 'no-target':
      return '–';
  }
}

import type { KpiPoint } from '../../methods/kpis.ts';
import type { KPIs, Threshold } from '../../schema/types.generated.ts';
import { diagramText } from '../../text/diagrams.ts';
import { plainDay, plainUnit } from '../../text/plain.ts';
import type { Language } from '../../text/plain-words.ts';
import { decimal, decimalText } from '../../values/decimal.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { mermaidLabel } from './label.ts';

type Kpi = KPIs['kpis'][number];

/** More days stand on top of each other. */
export const MOST_POINTS = 8;
const FEWEST_POINTS = 2;
/** Values, then target: at least 3 to 1 on white and on GitHub's dark page, where mermaid's own are next to invisible. */
const COLOURS =
  '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7, #bc4c00, #bc4c00"}}}}%%';
const OPERATORS = ['gt', 'gte', 'lt', 'lte', 'eq'] as const;

/**
 * The course of one KPI with its target as a level line; of one day the last value. Lines of the fence without the
 * fence itself; null below two days, which make no line.
 */
export function kpiChartLines(
  kpi: Kpi,
  points: readonly KpiPoint[],
  language: Language,
): readonly string[] | null {
  const byDay = new Map(points.map(({ on, value }) => [on, fractionNumber(value)]));
  const shown = [...byDay].slice(-MOST_POINTS);
  const [first] = shown;
  const last = shown.at(-1);
  if (shown.length < FEWEST_POINTS || first === undefined || last === undefined) return null;
  const text = diagramText(language);
  const bounds = boundsOf(kpi.target);
  const values = shown.map(([, value]) => value);
  const description = text('kpi.description', {
    count: shown.length,
    title: kpi.title,
    first: plainDay(first[0], language),
    last: plainDay(last[0], language),
  });
  return [
    COLOURS,
    'xychart-beta',
    `  accTitle: ${mermaidLabel(text('kpi.title', { title: kpi.title }))}`,
    `  accDescr: ${mermaidLabel(description)}`,
    `  x-axis [${shown.map(([day]) => `"${day}"`).join(', ')}]`,
    `  y-axis "${mermaidLabel(plainUnit(kpi.unit, language))}" ${range([...values, ...bounds])}`,
    `  line [${values.map(figure).join(', ')}]`,
    ...bounds.map((bound) => `  line [${values.map(() => figure(bound)).join(', ')}]`),
  ];
}

function boundsOf(target: Threshold | undefined): readonly number[] {
  if (target === undefined) return [];
  return [
    ...(target.between ?? []),
    ...OPERATORS.flatMap((operator) => {
      const bound = target[operator];
      return bound === undefined ? [] : [bound];
    }),
  ];
}

/** A tenth of room on both sides, but not below zero for what is never below it. */
function range(values: readonly number[]): string {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = (most - least || Math.abs(most) || 1) / 10;
  const low = least >= 0 ? Math.max(0, least - room) : least - room;
  return `${figure(low)} --> ${figure(most + room)}`;
}

/** Six digits that count, which is more than a picture shows; never an exponent, which a chart cannot read. */
function figure(value: number): string {
  return decimalText(decimal(Number(value.toPrecision(6))));
}

import { expect, test } from 'vitest';
import { type KpiPoint, kpi } from '../../src/methods/kpis.ts';
import type { KPIs } from '../../src/schema/types.generated.ts';
import { fraction, fractionNumber } from '../../src/values/fraction.ts';
import { playbookKpis } from '../makers/methods.ts';
import { readExamples } from './worked-examples.ts';

const we = readExamples().WE07_kpi_dashboard;
const byFact = (fact: string): KPIs['kpis'][number] => {
  const found = playbookKpis().find(({ source }) => source?.fact === fact);
  if (found === undefined) throw new Error(`no KPI ${fact}`);
  return found;
};
const series = (...values: readonly number[]): readonly KpiPoint[] =>
  values.map((value, i) => ({ value: fraction(value), on: `2026-01-0${i + 1}` }));
const word = (status: string) => status.replace('_', '-');

test.each(we.published_rows)('WE07 $id is $status', (row) => {
  const definition = byFact(row.id);
  const result = kpi(definition, series(row.current));
  expect(result.status).toBe(word(row.status));
  expect(definition.published?.current).toBe(row.current);
  const margin = result.margin === null ? null : fractionNumber(result.margin);
  const percent = result.percentOfTarget === null ? null : fractionNumber(result.percentOfTarget);
  if (row.margin !== undefined) expect(margin).toBe(row.margin);
  if (row.shortfall !== undefined) expect(margin).toBe(-row.shortfall);
  if (row.pct_of_target !== undefined) expect(percent).toBe(row.pct_of_target);
  if (row.shortfall_pct !== undefined) expect(percent).toBe(100 - row.shortfall_pct);
  if (row.margin_pct_of_target !== undefined)
    expect(100 - (percent ?? 0)).toEqual(expect.closeTo(row.margin_pct_of_target, 6));
});

test('WE07 the summary', () => {
  const all = we.published_rows.map(({ id, current }) => kpi(byFact(id), series(current)).status);
  const count = (status: string) => all.filter((one) => one === status).length;
  expect({ met: count('met'), not_met: count('not-met') }).toEqual(we.summary);
});

test.each(we.edges)('WE07 $id at $current is $status', ({ id, current, status }) => {
  expect(kpi(byFact(id), current === null ? [] : series(current)).status).toBe(word(status));
});

test.each(we.with_tolerance_5_pct_of_target)('WE07 with tolerance $id at $current is $status', (row) => {
  expect(kpi({ ...byFact(row.id), tolerance: 5 }, series(row.current ?? 0)).status).toBe(word(row.status));
});

test.each(we.trend_from_two_points)('WE07 the trend of $id', (row) => {
  const { trend } = kpi(byFact(row.id), series(row.previous, row.current));
  expect(trend).toEqual({ direction: row.value_direction, performance: row.performance });
});

test('a published arrow is never used', () => {
  const { published: _published, ...plain } = byFact('DASH-2');
  const { kpi: _with, ...withArrow } = kpi(byFact('DASH-2'), series(25, 23));
  const { kpi: _without, ...without } = kpi(plain, series(25, 23));
  expect(withArrow).toEqual(without);
});

test('a KPI without target has a value and no verdict; its change since the baseline is told', () => {
  const result = kpi({ ...byFact('KPI-B2'), baseline: { value: 4, observed: '2026-01-01' } }, series(6));
  expect([result.status, result.margin, result.sinceBaseline]).toEqual(['no-target', null, fraction(2)]);
});

test('below six points nobody knows what is usual', () => {
  expect(kpi(byFact('DASH-1'), series(96, 97, 96, 97, 96)).signal).toBe('unknown');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { trendOf } from '../../src/measures/trend.ts';
import { fraction } from '../../src/values/fraction.ts';

interface Examples {
  readonly WE07_kpi_dashboard: {
    readonly published_rows: readonly { readonly id: string; readonly better?: 'higher' | 'lower' }[];
    readonly trend_from_two_points: readonly {
      readonly id: string;
      readonly previous: number;
      readonly current: number;
      readonly value_direction: string;
      readonly performance: string;
    }[];
  };
}

const read = (): Examples =>
  parse(readFileSync(new URL('../fixtures/domain/worked-examples.yaml', import.meta.url), 'utf8'));
const { published_rows, trend_from_two_points } = read().WE07_kpi_dashboard;

test.each(trend_from_two_points)('WE07 the trend of $id is $value_direction, $performance', (row) => {
  const better = published_rows.find(({ id }) => id === row.id)?.better ?? 'higher';
  expect(trendOf(fraction(row.previous), fraction(row.current), better)).toEqual({
    direction: row.value_direction,
    performance: row.performance,
  });
});

test('the worked example has a row for every direction', () => {
  expect(new Set(trend_from_two_points.map((row) => row.value_direction))).toEqual(
    new Set(['up', 'down', 'flat']),
  );
});

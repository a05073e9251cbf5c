import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeCalendar } from '../../src/values/calendar.ts';
import { addMonths, type Day, monthOf } from '../../src/values/date.ts';
import { reviewDay, reviewNumber } from '../../src/workflow/review-calendar.ts';

interface Dates {
  readonly nominal: readonly Day[];
  readonly due: readonly Day[];
}
interface Examples {
  readonly WE10_monthly_review_dates: {
    readonly anchor_phase_4_2026_05_11: Dates;
    readonly anchor_go_live_2026_03_30: Dates;
    readonly anchor_month_end_2026_08_31: Dates & { readonly chained_wrong_from_7th: Day };
    readonly first_monday_rule_from_2026_06: readonly Day[];
  };
}

const file = new URL('../fixtures/domain/worked-examples.yaml', import.meta.url);
const examples: Examples = parse(readFileSync(file, 'utf8'));
const dates = examples.WE10_monthly_review_dates;
const calendar = makeCalendar([]);

function reviews(anchor: Day, count: number): Dates {
  const all = Array.from({ length: count }, (_, i) =>
    reviewDay(anchor, { kind: 'same-day' }, i + 1, calendar),
  );
  return { nominal: all.map(({ nominal }) => nominal), due: all.map(({ due }) => due) };
}

for (const [anchor, wanted] of [
  ['2026-05-11', dates.anchor_phase_4_2026_05_11],
  ['2026-03-30', dates.anchor_go_live_2026_03_30],
  ['2026-08-31', dates.anchor_month_end_2026_08_31],
] as const)
  test(`reviews counted from ${anchor} fall on the days of the worked example`, () => {
    expect(wanted.nominal.length).toBeGreaterThan(5);
    expect(reviews(anchor, wanted.nominal.length)).toEqual({ nominal: wanted.nominal, due: wanted.due });
  });

test('reviews from a month end are counted from the anchor and not chained', () => {
  const { chained_wrong_from_7th: chained } = dates.anchor_month_end_2026_08_31;
  const { nominal } = reviewDay('2026-08-31', { kind: 'same-day' }, 7, calendar);
  expect(nominal).not.toBe(chained);
  expect(nominal).toBe('2027-03-31');
});

test('the first Monday of every month is that of the worked example', () => {
  const wanted = dates.first_monday_rule_from_2026_06;
  const rule = { kind: 'nth-weekday', nth: 1, weekday: 'monday' } as const;
  const found = wanted.map((_, i) => reviewDay('2026-05-11', rule, i + 1, calendar).due);
  expect(found).toEqual(wanted);
});

test('a review on a day off moves to the next working day and keeps its period', () => {
  const off = makeCalendar([{ date: '2026-04-30', name: 'Off' }]);
  expect(reviewDay('2026-03-30', { kind: 'same-day' }, 1, off)).toEqual({
    period: '2026-04',
    nominal: '2026-04-30',
    due: '2026-05-01',
  });
});

test('the number of a review is the number of months since the anchor', () => {
  for (let k = 1; k <= 30; k += 1)
    expect(reviewNumber('2026-08-31', monthOf(addMonths('2026-08-31', k)))).toBe(k);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BreakEvenEnd, breakEven } from '../../src/methods/break-even.ts';
import { businessCase } from '../../src/methods/business-case.ts';
import { type RampStep, savedByEndOf } from '../../src/methods/calendar-break-even.ts';
import { exactly, rangeOf, spanOf, sumRanges } from '../../src/methods/range.ts';
import type { BusinessCase } from '../../src/schema/types.generated.ts';
import { fraction, fractionNumber } from '../../src/values/fraction.ts';
import { parseWeeks } from '../../src/values/weeks.ts';
import { section } from '../makers/methods.ts';
import { readExamples } from './worked-examples.ts';

const we = readExamples().WE03_roi_and_break_even;
const published = section('02-business-case', 'businessCase');

/** The saving table of the worked example in the published section. */
const rows = published.rows.map((row) => {
  const found = we.base_case.rows.find(({ id }) => id === row.id);
  return { ...row, now: found?.now ?? null, after: found?.after ?? null };
});
const base: BusinessCase = { ...published, rows };
const ramp = Object.entries(we.calendar_break_even.share_by_week).flatMap(
  ([weeks, share]): readonly RampStep[] => {
    const parsed = parseWeeks(weeks);
    return parsed === null ? [] : [{ weeks: parsed, share: share * 100 }];
  },
);
const figuresOf = (one: BusinessCase) => {
  const { figures } = businessCase(one, ramp);
  if (figures === null) throw new Error('an amount is missing');
  return figures;
};
const monthsOf = (end: BreakEvenEnd) =>
  end.verdict === 'reached' ? [fractionNumber(end.months), end.recoveredInMonth] : [end.verdict];
const near = (value: number) => expect.closeTo(value, 6);

test('the published investment is that of the worked example', () => {
  expect(published.investment.map(({ low, high }) => [low, high])).toEqual(Object.values(we.investment));
  expect(spanOf(businessCase(base).investment.total)).toEqual({
    low: we.investment_total.low,
    high: we.investment_total.high,
  });
});

test('WE03 saving table and published break-even', () => {
  const result = businessCase(base);
  expect(result.rows.map(({ saving }) => saving && fractionNumber(saving.low))).toEqual(
    we.base_case.rows.map(({ saving }) => saving),
  );
  const { monthlySaving, published: headline } = figuresOf(base);
  expect(spanOf(monthlySaving)).toEqual({
    low: we.base_case.monthly_saving,
    high: we.base_case.monthly_saving,
  });
  const { low, high } = we.base_case.break_even_published;
  expect(monthsOf(headline.low)).toEqual([low.months, low.recovered_in_month]);
  expect(monthsOf(headline.high)).toEqual([high.months, high.recovered_in_month]);
});

test.each(we.variants)(
  'WE03 $name',
  ({ investment, monthly_saving, months, recovered_in_month, verdict }) => {
    const { low, high } = breakEven(exactly(fraction(investment)), exactly(fraction(monthly_saving)));
    expect(low).toEqual(high);
    expect(monthsOf(low)).toEqual(
      months === null ? [verdict?.replace('_', '-')] : [near(months), recovered_in_month],
    );
  },
);

test('WE03 cash only leaves the opportunity cost out', () => {
  const cash = we.variants.filter(({ name }) => name.startsWith('cash only'));
  const { cashSaving, cashOnly } = figuresOf(base);
  expect(cash.map((one) => one.monthly_saving)).toEqual([
    fractionNumber(cashSaving.low),
    fractionNumber(cashSaving.high),
  ]);
  expect([cashOnly.low, cashOnly.high].map(monthsOf)).toEqual(
    cash.map((one) => [near(one.months ?? 0), one.recovered_in_month]),
  );
});

test('WE03 net of running cost', () => {
  const { investment, runningPerMonth } = businessCase(base);
  const { netOfRunningCost } = figuresOf(base);
  for (const end of ['low', 'high'] as const) {
    const expected = we.net_of_running_cost[end];
    expect(fractionNumber(investment.oneOff[end])).toBe(expected.one_off);
    expect(fractionNumber(runningPerMonth[end])).toEqual(near(expected.maintenance_per_month));
    expect(monthsOf(netOfRunningCost[end])).toEqual([near(expected.months), expected.recovered_in_month]);
  }
});

test('WE03 along the rollout', () => {
  const { calendar } = figuresOf(base);
  const expected = we.calendar_break_even;
  expect(calendar && fractionNumber(calendar.weeklySaving.low)).toEqual(near(expected.weekly_saving.value));
  const saving = fraction(we.base_case.monthly_saving);
  expect(fractionNumber(savedByEndOf(18, saving, ramp))).toEqual(
    near(expected.saved_by_end_of_week_18.value),
  );
  for (const end of ['low', 'high'] as const) {
    const found = calendar?.[end];
    if (found?.verdict !== 'reached') throw new Error('not reached');
    expect(fractionNumber(found.weeks)).toEqual(near(expected[end].reached_at_week));
    expect(found.inProgrammeWeek).toBe(expected[end].in_programme_week);
  }
});

test('WE03 return over twelve months: the low investment gives the high return', () => {
  const { roi } = figuresOf(base);
  expect(roi && [fractionNumber(roi.percent.high), fractionNumber(roi.percent.low)]).toEqual([
    near(we.roi_12_months.low.pct),
    near(we.roi_12_months.high.pct),
  ]);
  expect(roi?.months).toBe(12);
});

test('WE03 net present value, with a stated rate only', () => {
  expect(figuresOf(base).npv).toBe(null);
  const npv = figuresOf({ ...base, discountRate: 8 }).npv;
  const expected = we.npv_24_months;
  expect(npv?.months).toBe(24);
  expect(npv?.worth.monthlyRate).toEqual(expect.closeTo(expected.monthly_rate.value * 100, 9));
  expect(npv?.worth.presentValue).toEqual({
    low: expected.present_value_of_savings.value,
    high: expected.present_value_of_savings.value,
  });
  expect(npv?.worth.npv).toEqual({ low: expected.high.npv, high: expected.low.npv });
  expect(npv?.worth.paybackMonth).toEqual({
    low: expected.low.discounted_payback_month,
    high: expected.high.discounted_payback_month,
  });
  expect(npv?.worth.irrPerMonth.high).toEqual(expect.closeTo(expected.low.irr_per_month * 100, 4));
  expect(npv?.worth.irrPerMonth.low).toEqual(expect.closeTo(expected.high.irr_per_month * 100, 4));
});

test('a missing amount gives no figures, and is named', () => {
  const result = businessCase(published);
  expect([result.figures, result.missing]).toEqual([null, published.rows.map(({ id }) => id)]);
});

test('ranges go through the sums: the worst saving meets the highest investment', () => {
  const [first, ...rest] = rows;
  if (first === undefined) throw new Error('no row');
  const { published: headline, monthlySaving } = figuresOf({
    ...base,
    rows: [{ ...first, now: { low: 5000, high: 6000 }, after: { low: 3000, high: 9500 } }, ...rest],
  });
  expect(spanOf(monthlySaving)).toEqual({ low: -3000, high: 4500 });
  expect([headline.low.verdict, headline.high.verdict]).toEqual(['reached', 'never']);
});

test('a saving that never comes never pays back, whatever the ramp', () => {
  const free = rows.map((row) => ({ ...row, after: row.now }));
  const { calendar, published: headline, roi } = figuresOf({ ...base, rows: free });
  expect([calendar?.low.verdict, headline.low.verdict, roi?.percent.high]).toEqual([
    'never',
    'never',
    { numerator: -100n, denominator: 1n },
  ]);
});

test('the ramp of the section goes before the planned one', () => {
  const { calendar } = figuresOf({ ...base, ramp: [{ weeks: '1+', share: 100 }] });
  if (calendar?.low.verdict !== 'reached') throw new Error('not reached');
  expect(fractionNumber(calendar.low.weeks)).toEqual(
    near((we.investment_total.low / we.base_case.monthly_saving / 12) * 52),
  );
});

test('money never loses a cent in sums', () => {
  const cents = fc.integer({ min: 0, max: 10 ** 11 });
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 60 }), (all) => {
      const sum = sumRanges(all.flatMap((one) => rangeOf(one / 100) ?? []));
      const expected = all.reduce((total, one) => total + BigInt(one), 0n);
      expect(100n * sum.low.numerator).toBe(expected * sum.low.denominator);
    }),
  );
});

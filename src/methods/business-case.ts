import type { BusinessCase } from '../schema/types.generated.ts';
import { fraction, scaleFraction } from '../values/fraction.ts';
import { parseWeeks } from '../values/weeks.ts';
import { type BreakEven, breakEven } from './break-even.ts';
import { type CalendarBreakEven, calendarBreakEven, type RampStep } from './calendar-break-even.ts';
import { type Range, rangeOf, subtractRanges, sumRanges } from './range.ts';
import { DEFAULT_NPV_MONTHS, DEFAULT_ROI_MONTHS, roi, type Worth, worth } from './worth.ts';

export type { RampStep } from './calendar-break-even.ts';

/** One row of the saving table, currency per month. */
export interface SavingRow {
  readonly id: string;
  readonly title: string;
  readonly isCash: boolean;
  readonly now: Range | null;
  readonly after: Range | null;
  /** now − after; null while one of them is missing. */
  readonly saving: Range | null;
}

/** Everything that follows from a known saving. */
export interface BusinessFigures {
  /** Currency per month. */
  readonly monthlySaving: Range;
  /** Without what is not paid out (opportunity cost). */
  readonly cashSaving: Range;
  /** The headline: all investment lines by the gross saving, as published. */
  readonly published: BreakEven;
  /** One-off lines only, by the saving less the running cost (C09). */
  readonly netOfRunningCost: BreakEven;
  /** All lines by the saving that is paid out. */
  readonly cashOnly: BreakEven;
  /** Along the ramp (C10); null without one. */
  readonly calendar: CalendarBreakEven | null;
  readonly roi: { readonly months: number; readonly percent: Range } | null;
  /** null without a stated rate. */
  readonly npv: { readonly rate: number; readonly months: number; readonly worth: Worth } | null;
}

export interface BusinessCaseResult {
  readonly rows: readonly SavingRow[];
  /** Currency. */
  readonly investment: { readonly total: Range; readonly oneOff: Range };
  /** What returns every year, currency per month. */
  readonly runningPerMonth: Range;
  /** null while an amount of a row is missing: a sum of some rows is no saving. */
  readonly figures: BusinessFigures | null;
  /** Ids of the rows that lack an amount. */
  readonly missing: readonly string[];
  /** Day on which the amounts were true; null where the section states none. */
  readonly observed: string | null;
}

/**
 * Saving table, investment and break-even. Monthly saving = Σ (now − after), investment = Σ lines, both as ranges;
 * currency, exact. Article lines 105-117, facts ROI-PERS, ROI-ERR, ROI-OPP, ROI-TOTAL, INV-DEV, INV-TRAIN, INV-MAINT,
 * BREAK-EVEN; C08, C09, C10; worked example WE03. Each figure has its own name, since they answer unlike questions.
 * @param plannedRamp steps of the rollout; the section's own `ramp` goes before
 */
export function businessCase(
  section: BusinessCase,
  plannedRamp: readonly RampStep[] = [],
): BusinessCaseResult {
  const rows = section.rows.map(rowOf);
  const total = sumRanges(section.investment.map(exactLine));
  const recurring = sumRanges(section.investment.filter(({ kind }) => kind === 'recurring').map(exactLine));
  const oneOff = sumRanges(section.investment.filter(({ kind }) => kind === 'one-off').map(exactLine));
  const runningPerMonth = {
    low: scaleFraction(recurring.low, 1n, 12n),
    high: scaleFraction(recurring.high, 1n, 12n),
  };
  const missing = rows.flatMap(({ id, saving }) => (saving === null ? [id] : []));
  const observed = section.observed ?? null;
  const common = { rows, investment: { total, oneOff }, runningPerMonth, missing, observed };
  if (missing.length > 0) return { ...common, figures: null };
  const saving = sumRanges(rows.flatMap((row) => row.saving ?? []));
  const cashSaving = sumRanges(rows.flatMap((row) => (row.isCash ? (row.saving ?? []) : [])));
  return {
    ...common,
    figures: figuresOf(section, { total, oneOff, runningPerMonth, saving, cashSaving, plannedRamp }),
  };
}

interface Sums {
  readonly total: Range;
  readonly oneOff: Range;
  readonly runningPerMonth: Range;
  readonly saving: Range;
  readonly cashSaving: Range;
  readonly plannedRamp: readonly RampStep[];
}

function figuresOf(section: BusinessCase, sums: Sums): BusinessFigures {
  const { total, oneOff, runningPerMonth, saving, cashSaving, plannedRamp } = sums;
  const ramp = rampOf(section) ?? plannedRamp;
  const roiMonths = section.roiMonths ?? DEFAULT_ROI_MONTHS;
  const npvMonths = section.npvMonths ?? DEFAULT_NPV_MONTHS;
  const percent = roi(total, saving, roiMonths);
  const { discountRate: rate } = section;
  return {
    monthlySaving: saving,
    cashSaving,
    published: breakEven(total, saving),
    netOfRunningCost: breakEven(oneOff, subtractRanges(saving, runningPerMonth)),
    cashOnly: breakEven(total, cashSaving),
    calendar: ramp.length === 0 ? null : calendarBreakEven(total, saving, ramp),
    roi: percent === null ? null : { months: roiMonths, percent },
    npv:
      rate === undefined ? null : { rate, months: npvMonths, worth: worth(total, saving, rate, npvMonths) },
  };
}

function rowOf({ id, title, cash, now, after }: BusinessCase['rows'][number]): SavingRow {
  const before = rangeOf(now);
  const then = rangeOf(after);
  const saving = before === null || then === null ? null : subtractRanges(before, then);
  return { id, title, isCash: cash, now: before, after: then, saving };
}

function exactLine({ low, high }: BusinessCase['investment'][number]): Range {
  return { low: fraction(low), high: fraction(high) };
}

/** The ramp that the section itself states; null without one. */
function rampOf({ ramp }: BusinessCase): readonly RampStep[] | null {
  if (ramp === undefined) return null;
  return ramp.flatMap(({ weeks, share }) => {
    const parsed = parseWeeks(weeks);
    return parsed === null ? [] : [{ weeks: parsed, share }];
  });
}

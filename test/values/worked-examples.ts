import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface ItemRow {
  readonly item: string;
  readonly weeks: string;
  readonly start: string;
  readonly end: string | null;
  readonly iso: string;
}
interface WeekRow {
  readonly week: number;
  readonly start: string;
  readonly end: string;
  readonly iso: string;
}
interface MidWeek {
  readonly week_1: { readonly start: string; readonly end: string };
  readonly week_13_start: string;
  readonly roll_3_start: string;
  readonly roll_4_start: string;
}
interface Examples {
  readonly WE08_rollout_calendar: {
    readonly start_2026_01_05: {
      readonly weeks: readonly ItemRow[];
      readonly day_90: { readonly date: string };
      readonly day_126: { readonly date: string };
      readonly as_of: readonly { readonly date: string; readonly programme_week: number | null }[];
    };
    readonly start_2026_10_05: readonly WeekRow[];
    readonly start_mid_week_2026_01_07: Readonly<
      Record<'exact' | 'snap_back_monday' | 'snap_next_monday', MidWeek>
    >;
    readonly dst_trap: { readonly start: string; readonly week_13_start: string };
  };
  readonly WE13_rollout_population: {
    readonly cases: readonly { readonly population: number; readonly sizes: readonly number[] }[];
    readonly float_trap: { readonly share_pct: number; readonly population: number; readonly size: number };
  };
}

/** The hand-computed figures of the domain, copied byte for byte from the examples we were given. */
export function readWorkedExamples(): Examples {
  const file = new URL('../fixtures/domain/worked-examples.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8'));
}

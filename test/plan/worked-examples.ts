import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface ItemRow {
  readonly item: string;
  readonly weeks: string;
  readonly start: string;
  readonly end: string | null;
}
interface SprintRow {
  readonly sprint: number;
  readonly weeks: string;
  readonly start: string;
  readonly end: string;
}
interface Shifted {
  readonly weeks: string;
  readonly start?: string;
  readonly end?: string;
}
interface EventRow {
  readonly id: string;
  readonly week: number;
  readonly starts: string;
}
interface MidWeek {
  readonly week_1: { readonly start: string };
  readonly week_13_start: string;
  readonly roll_3_start: string;
  readonly roll_4_start: string;
}

/** The worked examples that the plan room is held against. */
export interface PlanExamples {
  readonly WE04_build_buy_partner: {
    readonly budgets: readonly { readonly budget: number; readonly budget_match: readonly string[] }[];
  };
  readonly WE08_rollout_calendar: {
    readonly start_2026_01_05: {
      readonly weeks: readonly ItemRow[];
      readonly public_holidays_hit_nl: readonly { readonly date: string; readonly name: string }[];
    };
    readonly start_mid_week_2026_01_07: Readonly<
      Record<'exact' | 'snap_back_monday' | 'snap_next_monday', MidWeek>
    >;
    readonly dst_trap: { readonly start: string; readonly week_13_start: string };
  };
  readonly WE09_sprint_calendar: {
    readonly start: string;
    readonly as_published: readonly SprintRow[];
    readonly diagnostic: { readonly overflow_weeks: number; readonly overlapping_weeks: string };
    readonly extend: readonly ItemRow[];
    readonly extend_parallel_training: Readonly<Record<string, string | Shifted>>;
    readonly paired: Readonly<Record<string, string | Shifted>>;
    readonly slip_example: { readonly effect: string };
  };
  readonly WE11_communication_and_training: {
    readonly events: readonly EventRow[];
    readonly events_relative_under_extend: readonly EventRow[];
  };
}

/** The hand-computed figures of the domain; none is retyped into a test. */
export function readPlanExamples(): PlanExamples {
  const file = new URL('../fixtures/domain/worked-examples.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8'));
}

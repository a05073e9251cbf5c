import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Money {
  readonly low: number;
  readonly high: number;
}
interface End {
  readonly months: number;
  readonly recovered_in_month: number;
}

/** The worked examples that the methods are held against. */
export interface MethodExamples {
  readonly WE01_readiness: {
    readonly order: readonly string[];
    readonly bands: Readonly<Record<string, string>>;
    readonly companies: readonly Scored[];
    readonly edges: readonly Scored[];
    readonly two_assessors: {
      readonly totals: readonly number[];
      readonly mean: number;
      readonly band: string;
      readonly diagnostic: string;
    };
    readonly invalid: readonly {
      readonly scores: readonly (number | null)[];
      readonly error?: string;
      readonly band?: null;
      readonly status?: string;
    }[];
    readonly properties: {
      readonly reachable_totals: string;
      readonly combinations: Readonly<Record<string, number>>;
    };
  };
  readonly WE02_impact_score: {
    readonly cases: readonly {
      readonly id: string;
      readonly saving: number;
      readonly probability: number;
      readonly complexity: number;
      readonly impact: number;
      readonly rank: number;
      readonly exact?: string;
    }[];
    readonly display_order: readonly string[];
    readonly invalid: readonly {
      readonly saving: number;
      readonly probability: number;
      readonly complexity: number;
    }[];
  };
  readonly WE03_roi_and_break_even: {
    readonly investment: Readonly<Record<string, readonly [number, number]>>;
    readonly investment_total: Money;
    readonly base_case: {
      readonly rows: readonly {
        readonly id: string;
        readonly now: number;
        readonly after: number;
        readonly saving: number;
      }[];
      readonly monthly_saving: number;
      readonly break_even_published: { readonly low: End; readonly high: End };
    };
    readonly variants: readonly {
      readonly name: string;
      readonly investment: number;
      readonly monthly_saving: number;
      readonly months: number | null;
      readonly recovered_in_month?: number;
      readonly verdict?: string;
    }[];
    readonly net_of_running_cost: Readonly<
      Record<'low' | 'high', End & { readonly one_off: number; readonly maintenance_per_month: number }>
    >;
    readonly calendar_break_even: {
      readonly weekly_saving: { readonly value: number };
      readonly share_by_week: Readonly<Record<string, number>>;
      readonly saved_by_end_of_week_18: { readonly value: number };
      readonly low: { readonly reached_at_week: number; readonly in_programme_week: number };
      readonly high: { readonly reached_at_week: number; readonly in_programme_week: number };
    };
    readonly roi_12_months: {
      readonly low: { readonly pct: number };
      readonly high: { readonly pct: number };
    };
    readonly npv_24_months: {
      readonly monthly_rate: { readonly value: number };
      readonly present_value_of_savings: { readonly value: number };
      readonly low: Worth;
      readonly high: Worth;
    };
  };
  readonly WE04_build_buy_partner: {
    readonly budget_rules: Readonly<Record<string, string>>;
    readonly budgets: readonly {
      readonly budget: number;
      readonly budget_match: readonly string[];
      readonly verdict: string;
    }[];
    readonly profiles: readonly {
      readonly id: string;
      readonly budget: number;
      readonly answers: Readonly<Record<string, boolean>>;
      readonly matched: Readonly<Record<string, number>>;
      readonly unknown?: Readonly<Record<string, number>>;
      readonly budget_match: readonly string[];
      readonly verdict: string;
    }[];
  };
  readonly WE05_data_quality_gate: {
    readonly single_field: readonly {
      readonly missing: number;
      readonly rows: number;
      readonly pct: number | null;
      readonly pass: boolean | null;
      readonly note?: string;
      readonly status?: string;
    }[];
    readonly five_critical_fields: {
      readonly missing_pct: Readonly<Record<string, number>>;
      readonly each_field: { readonly pass: boolean; readonly failing: readonly string[] };
      readonly pooled: { readonly pct: number; readonly pass: boolean };
    };
    readonly checklist_outcomes: readonly {
      readonly measured: Readonly<Record<string, string>>;
      readonly attested: Readonly<Record<string, boolean | string | null>>;
      readonly reason_given?: boolean;
      readonly gate: string;
    }[];
    readonly real_data_sroie: {
      readonly rows: number;
      readonly missing: Readonly<Record<string, number>>;
      readonly missing_pct: Readonly<Record<string, number>>;
      readonly completeness: string;
      readonly date_formats_top: Readonly<Record<string, number>>;
      readonly dominant_date_format_pct: { readonly pct: number };
      readonly consistency: string;
      readonly sprint_1_gate: {
        readonly clean_samples: number;
        readonly threshold: number;
        readonly pass: boolean;
      };
    };
  };
  readonly WE07_kpi_dashboard: {
    readonly published_rows: readonly {
      readonly id: string;
      readonly target: string;
      readonly better?: 'higher' | 'lower';
      readonly current: number;
      readonly status: string;
      readonly margin?: number;
      readonly margin_pct_of_target?: number;
      readonly pct_of_target?: number;
      readonly shortfall?: number;
      readonly shortfall_pct?: number;
    }[];
    readonly summary: Readonly<Record<'met' | 'not_met', number>>;
    readonly edges: readonly KpiCase[];
    readonly with_tolerance_5_pct_of_target: readonly KpiCase[];
    readonly trend_from_two_points: readonly {
      readonly id: string;
      readonly previous: number;
      readonly current: number;
      readonly value_direction: string;
      readonly performance: string;
      readonly published_arrow?: 'up' | 'down';
    }[];
  };
  readonly WE12_forecast_trend_drift: {
    readonly monte_carlo_small: Omit<MonteCarlo, 'within'> & {
      readonly weekly_throughput_samples: readonly number[];
      readonly p_done_within_weeks: Readonly<Record<string, number>>;
      readonly tolerance_at_10000_runs: number;
      readonly degenerate: readonly {
        readonly samples: readonly number[];
        readonly backlog: number;
        readonly result: string | number;
      }[];
    };
    readonly monte_carlo_real: Omit<MonteCarlo, 'within'> & {
      readonly releases: readonly number[];
      readonly n: number;
      readonly mean: number;
      readonly p_done_within_releases: Readonly<Record<string, number>>;
    };
    readonly xmr_small: {
      readonly values: readonly number[];
      readonly mean: { readonly value: number };
      readonly mean_moving_range: { readonly value: number };
      readonly moving_ranges: readonly number[];
      readonly limits: { readonly lower: number; readonly upper: number };
      readonly upper_range_limit: { readonly value: number };
      readonly next_point: readonly { readonly value: number; readonly signal: boolean }[];
      readonly run_rule_8: readonly { readonly values: readonly number[]; readonly signal: boolean }[];
      readonly not_enough_data: { readonly values: readonly number[]; readonly result: string };
    };
    readonly xmr_real: {
      readonly weeks: number;
      readonly mean: number;
      readonly mean_moving_range: number;
      readonly limits: { readonly lower: number; readonly upper: number };
      readonly outside: readonly { readonly iso: string; readonly value: number }[];
    };
    readonly psi: {
      readonly bands: Readonly<Record<'none' | 'moderate' | 'significant', string>>;
      readonly cases: readonly {
        readonly ref: readonly number[];
        readonly cur: readonly number[];
        readonly psi: number | null;
        readonly band?: string;
        readonly result?: string;
      }[];
    };
  };
}

/** A backlog, and the exact chance of each number of weeks (or releases). */
export interface MonteCarlo {
  readonly backlog: number;
  readonly percentiles: Readonly<Record<string, number>>;
  readonly within: Readonly<Record<string, number>>;
}
interface Scored {
  readonly name?: string;
  readonly scores: readonly number[];
  readonly total: number;
  readonly band: string;
  readonly note?: string;
}
interface Worth {
  readonly npv: number;
  readonly discounted_payback_month: number;
  readonly irr_per_month: number;
}
interface KpiCase {
  readonly id: string;
  readonly current: number | null;
  readonly status: string;
}

/** The hand-computed figures of the domain; none is retyped into a test. */
export function readExamples(): MethodExamples {
  const file = new URL('../fixtures/domain/worked-examples.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8'));
}

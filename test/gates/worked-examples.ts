import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Criteria, KPIs, Phase } from '../../src/schema/types.generated.ts';

/** One row of WE06: a value, counts, or ratings, and what the gate must say. */
export interface SprintCase {
  readonly gate: string;
  readonly value?: number | null;
  readonly correct?: number;
  readonly total?: number;
  readonly documents?: number;
  readonly minutes?: number;
  readonly ratings?: readonly number[];
  readonly pass: boolean | null;
  readonly error?: string;
  readonly status?: string;
}

interface Field {
  readonly missing: number;
  readonly rows: number;
  readonly pass: boolean | null;
  readonly status?: string;
}

interface Outcome {
  readonly measured: Readonly<Record<string, string>>;
  readonly attested: Readonly<Record<string, boolean | string | null>>;
  readonly reason_given?: boolean;
  readonly gate: string;
}

interface KpiRow {
  readonly id: string;
  readonly current: number | null;
  readonly status: string;
}

interface Examples {
  readonly WE05_data_quality_gate: {
    readonly single_field: readonly Field[];
    readonly five_critical_fields: {
      readonly missing_pct: Readonly<Record<string, number>>;
      readonly each_field: { readonly pass: boolean; readonly failing: readonly string[] };
      readonly pooled: { readonly pass: boolean };
    };
    readonly checklist_outcomes: readonly Outcome[];
    readonly real_data_sroie: {
      readonly rows: number;
      readonly missing: Readonly<Record<'company' | 'date' | 'address' | 'total', number>>;
      readonly date_formats_top: Readonly<Record<string, number>>;
      readonly sprint_1_gate: { readonly clean_samples: number; readonly threshold: number };
    };
  };
  readonly WE06_sprint_gates: { readonly cases: readonly SprintCase[] };
  readonly WE07_kpi_dashboard: {
    readonly published_rows: readonly KpiRow[];
    readonly edges: readonly KpiRow[];
    readonly with_tolerance_5_pct_of_target: readonly KpiRow[];
  };
}

/** The worked examples that gates are held against. */
export const examples: Examples = parse(read('../fixtures/domain/worked-examples.yaml'));

/** A phase of the shipped playbook. */
export function phase(name: string): Phase {
  return parse(read(`../../templates/playbooks/ai-mkb/nl/plan/${name}.yaml`));
}

export function kpis(): KPIs['kpis'] {
  const file: KPIs = parse(read('../../templates/playbooks/ai-mkb/nl/plan/kpis.yaml'));
  return file.kpis;
}

/** The criteria of a playbook's list that come from these facts of the article. */
export function criteriaOf(all: Criteria, isWanted: (fact: string) => boolean): Criteria {
  return all.filter(({ source }) => source !== undefined && isWanted(source.fact));
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

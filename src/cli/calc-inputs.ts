import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import type { RampStep } from '../methods/calendar-break-even.ts';
import { plannedRamp } from '../methods/ramp.ts';
import { readSections } from '../plan/input.ts';
import { findSection, type SectionName, type Sections, sectionsOf } from '../plan/sections.ts';
import type { Programme } from '../programme/programme.ts';
import { UsageError } from './errors.ts';
import type { GlobalOptions, Services } from './services.ts';

/** What the methods work with, from wherever it comes. */
export interface CalcInputs {
  readonly sections: Sections;
  /** Budget of the programme, currency; null = not known. */
  readonly budget: number | null;
  readonly ramp: readonly RampStep[];
  /** null for a section on its own. */
  readonly currency: string | null;
}

/** The plan's own sections: of each the first, as `check` tells where one stands twice. */
export function inputsOfPlan(
  { plan, schedule }: Programme,
  name: SectionName,
): { readonly inputs: CalcInputs; readonly file: string } {
  return {
    inputs: {
      sections: sectionsOf(plan),
      budget: plan.budget?.value.amount ?? null,
      ramp: plannedRamp(plan, schedule),
      currency: plan.milepost.value.currency,
    },
    file: findSection(plan, name)?.file ?? '',
  };
}

/** The sections of one file, judged by themselves. @throws UsageError when the file cannot be read */
export function inputsOfFile(
  services: Services,
  { cwd = '.' }: GlobalOptions,
  path: string,
  name: SectionName,
): { readonly inputs: CalcInputs | null; readonly findings: readonly Finding[] } {
  const bytes = bytesOf(resolve(services.cwd, cwd, path), path);
  const { sections, findings } = readSections(path, bytes, name);
  const inputs = sections === null ? null : { sections, budget: null, ramp: [], currency: null };
  return { inputs, findings };
}

function bytesOf(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError('input-not-readable', { path: shown });
  }
}

import { resolve } from 'node:path';
import { findRepository } from '../files/find-repository.ts';
import { readRepository } from '../files/read-repository.ts';
import { formNames } from '../intake/forms/form.ts';
import { assemblePlan } from '../plan/assemble.ts';
import type { ItemKind, Plan } from '../plan/plan.ts';
import { explainableCodes } from '../reporters/results/explain.ts';
import { limitNames } from '../tracker/safety.ts';
import { DECISIONS, FORM_FORMATS, POLICIES, REPORT_FORMATS, RESULTS } from './choices.ts';
import { reporterNames } from './reporters.ts';
import type { Services } from './services.ts';
import { shells, type Values } from './tab.ts';

/** What each option may be given that does not depend on the plan. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  '--reporter': reporterNames,
  '--allow': limitNames,
  '--decision': DECISIONS,
  '--schedule': POLICIES,
  '--result': RESULTS,
};

const BY_COMMAND: Readonly<Record<string, readonly string[]>> = {
  'report --format': REPORT_FORMATS,
  'template --format': FORM_FORMATS,
  'template form': formNames,
  'completion shell': shells,
  'explain code': explainableCodes,
};

const MONTHS = 12;

/** Ids of the plan around the working folder; nothing where there is none or it is broken, and never a word about it. */
export function valuesOf(services: Services, folder: string): Values {
  let plan: Plan | null | undefined;
  const planned = (): Plan | null => {
    plan ??= planAround(services, folder);
    return plan;
  };
  return (place) => {
    const at = 'flag' in place ? place.flag : place.argument;
    const fixed = BY_COMMAND[`${place.command} ${at}`] ?? FIXED[at];
    return fixed ?? ofPlan(services, planned, place.command, at);
  };
}

function ofPlan(
  services: Services,
  planned: () => Plan | null,
  command: string,
  at: string,
): readonly string[] {
  switch (`${command.split(' ')[0] ?? ''} ${at}`) {
    case 'gate id':
    case 'calc --record':
      return [...(planned()?.gates.keys() ?? [])];
    case 'record about':
    case 'record --about':
      return idsOf(planned(), ['phase', 'sprint', 'stage', 'gate']);
    case 'record item':
      return idsOf(planned(), ['task', 'deliverable', 'communication', 'training']);
    case 'review period':
      return (planned()?.review ?? null) === null ? [] : lastMonths(services.now());
    default:
      return at === '--by' ? [...(planned()?.milepost.value.roles ?? [])].map(({ id }) => id) : [];
  }
}

function idsOf(plan: Plan | null, kinds: readonly ItemKind[]): readonly string[] {
  const items = [...(plan?.items.values() ?? [])].filter(({ kind }) => kinds.includes(kind));
  return [
    ...new Set([...items.map(({ id }) => id), ...(kinds.includes('gate') ? (plan?.gates.keys() ?? []) : [])]),
  ];
}

/** `2026-11`, `2026-10`, … */
function lastMonths(now: string): readonly string[] {
  const last = Number(now.slice(0, 4)) * MONTHS + Number(now.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, back) => {
    const month = last - back;
    return `${Math.floor(month / MONTHS)}-${String((month % MONTHS) + 1).padStart(2, '0')}`;
  });
}

/** The plan alone: records are many, and a tab may not be waited for. */
function planAround({ cwd }: Services, folder: string): Plan | null {
  try {
    const root = findRepository(resolve(cwd, folder));
    if (root === null) return null;
    const { files } = readRepository(root, ['plan']);
    return assemblePlan(files).plan;
  } catch {
    return null; // a tab never complains: `milepost check` does
  }
}

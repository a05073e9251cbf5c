import type { Finding } from '../findings/finding.ts';
import { finding, hasError, withSeverity } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import { wholeFile } from '../findings/place.ts';
import { moneyPointers } from '../schema/money.ts';
import { type FileTypes, type SchemaName, validated } from '../schema/validate.ts';
import { type Loaded, loadYaml } from '../source/load.ts';
import { type DayOff, makeCalendar } from '../values/calendar.ts';
import { closest } from '../values/id.ts';
import { compareText } from '../values/order.ts';
import { fileRole, subjectFiles } from './files.ts';
import { collectGates } from './gates.ts';
import { collectItems } from './items.ts';
import type { Plan, PlanFile } from './plan.ts';
import { checkCalendar } from './rules/calendar.ts';

export interface Assembled {
  /** null when milepost.yaml itself cannot be used. */
  readonly plan: Plan | null;
  /** False when a plan file is missing from the plan because it is wrong; references are not judged then. */
  readonly isWhole: boolean;
  readonly findings: readonly Finding[];
}

type Parts = { [K in SchemaName]?: PlanFile<FileTypes[K]>[] };

/**
 * The files of a planning repository (path → bytes, paths with `/`) as one plan. Every file is parsed once; a
 * wrong file gives findings and is left out, never skipped in silence.
 */
export function assemblePlan(files: ReadonlyMap<string, Uint8Array>): Assembled {
  const findings: Finding[] = [];
  const parts: Parts = {};
  for (const path of [...files.keys()].sort(compareText)) {
    const bytes = files.get(path);
    const role = fileRole(path);
    if (role.kind === 'unknown') findings.push(notExpected(path));
    else if (role.kind === 'plan' && bytes !== undefined)
      findings.push(...readPart(role.schema, path, bytes, parts));
  }
  const isWhole = !hasError(findings);
  const milepost = parts.milepost?.[0];
  if (milepost === undefined) return { plan: null, isWhole, findings };
  const phases = parts.phase ?? [];
  if (phases.length === 0 && isWhole) findings.push(finding('no-phases', {}, milepost.places.at([])));
  if (phases.length > MOST_PHASES)
    findings.push(finding('too-many-phases', { limit: MOST_PHASES }, milepost.places.at([])));
  const communication = parts.communication?.[0] ?? null;
  const training = parts.training?.[0] ?? null;
  const { items, findings: doubled } = collectItems({ phases, communication, training });
  findings.push(...doubled);
  for (const file of parts.calendar ?? []) findings.push(...checkCalendar(file, milepost.value.calendar));
  const plan: Plan = {
    milepost,
    phases,
    kpis: parts.kpis?.[0] ?? null,
    review: parts.review?.[0] ?? null,
    stakeholders: parts.stakeholders?.[0] ?? null,
    communication,
    training,
    risks: parts.risks?.[0] ?? null,
    budget: parts.budget?.[0] ?? null,
    methods: parts.methods?.[0] ?? null,
    people: parts.people?.[0] ?? null,
    calendar: makeCalendar(daysOff(parts)),
    calendarYears: new Set((parts.calendar ?? []).map(({ value }) => value.year)),
    items,
    gates: collectGates(phases, milepost.value.decide),
  };
  return { plan, isWhole, findings };
}

const MOST_PHASES = 100;

function readPart<K extends SchemaName>(
  name: K,
  path: string,
  bytes: Uint8Array,
  parts: Parts,
): readonly Finding[] {
  const loaded = loadYaml(path, bytes);
  if (hasError(loaded.findings) || loaded.value === undefined) return loaded.findings;
  const { value, findings } = validated(name, loaded.value, loaded.places);
  const told = promoteMoney(name, loaded);
  if (value !== null && !hasError(told)) put(parts, name, { file: path, value, places: loaded.places });
  return [...told, ...findings];
}

/** A number like 15.000 is read as 15: for money that is an error, elsewhere a warning. */
function promoteMoney(name: SchemaName, { value, places, findings }: Loaded): readonly Finding[] {
  if (!findings.some(({ code }) => code === 'number-thousands')) return findings;
  const money = new Set(moneyPointers(name, value).map((pointer) => keyOf(places.at(pointer))));
  return findings.map((one) =>
    one.code === 'number-thousands' && money.has(keyOf(one)) ? withSeverity(one, 'error') : one,
  );
}

function keyOf({ line, column }: { readonly line: number; readonly column: number }): string {
  return `${line}:${column}`;
}

function put<K extends SchemaName>(parts: Parts, name: K, part: PlanFile<FileTypes[K]>): void {
  const list: PlanFile<FileTypes[K]>[] = parts[name] ?? [];
  list.push(part);
  parts[name] = list as Parts[K];
}

function daysOff(parts: Parts): readonly DayOff[] {
  return (parts.calendar ?? []).flatMap(({ value }) => value.daysOff);
}

function notExpected(path: string): Finding {
  const places: Places = wholeFile(path);
  return finding(
    'file-not-expected',
    { suggestion: closest(path, subjectFiles)[0] ?? 'plan/01-name.yaml' },
    places.at([]),
  );
}

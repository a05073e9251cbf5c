import type { Finding } from '../findings/finding.ts';
import { hasError } from '../findings/finding.ts';
import { type Path, type Places, pathParts } from '../findings/place.ts';
import type { Methods } from '../schema/types.generated.ts';
import { validated } from '../schema/validate.ts';
import { loadYaml } from '../source/load.ts';
import { makeCalendar } from '../values/calendar.ts';
import type { Plan, PlanFile } from './plan.ts';
import { dataRules } from './rules/data.ts';
import { listRules } from './rules/lists.ts';
import { methodRules } from './rules/methods.ts';
import { rangeRules } from './rules/ranges.ts';
import { readinessRules } from './rules/readiness.ts';
import { ownSectionRules } from './rules/sections.ts';
import { makeSchedule } from './schedule.ts';
import { type SectionName, type Sections, sectionNames } from './sections.ts';

export interface SectionInput {
  /** null when the file cannot be used; a finding says why. */
  readonly sections: Sections | null;
  readonly findings: readonly Finding[];
}

/**
 * A file that holds sections of a plan: one on its own (`matrix: …`), named ones (`readiness: …`) as in
 * plan/methods.yaml, or a whole phase. YAML or JSON; judged like the plan's own, with places in this file.
 * @param file path as the user knows it
 * @param name the section asked for
 */
export function readSections(file: string, bytes: Uint8Array, name: SectionName): SectionInput {
  const loaded = loadYaml(file, withoutTabs(bytes));
  if (hasError(loaded.findings) || !isMapping(loaded.value))
    return { sections: null, findings: loaded.findings };
  const { value, places } = arranged(loaded.value, loaded.places, name);
  const read = isPhase(loaded.value)
    ? validated('phase', value, places)
    : validated('methods', value, places);
  const findings = [...loaded.findings, ...read.findings];
  if (read.value === null) return { sections: null, findings };
  const own = { file, places, value: methodsOf(read.value) };
  const all = [...findings, ...checkSections(own)];
  return { sections: hasError(all) ? null : own.value, findings: all };
}

/** What can be said of sections without the rest of a plan. */
export function checkSections(file: PlanFile<Methods>): readonly Finding[] {
  const plan = planOf(file);
  const context = { plan, schedule: makeSchedule(plan), isWhole: true };
  const rules = [
    ...listRules,
    ...rangeRules,
    ...readinessRules,
    ...dataRules,
    ...methodRules,
    ...ownSectionRules,
  ];
  return rules.flatMap((rule) => rule(context));
}

/** JSON may be indented with tabs, YAML may not; a blank in place of each keeps every column. */
function withoutTabs(bytes: Uint8Array): Uint8Array {
  const isJson = bytes.find((byte) => byte > BLANK) === BRACE;
  return isJson ? bytes.map((byte) => (byte === TAB ? BLANK : byte)) : bytes;
}
const TAB = 0x09;
const BLANK = 0x20;
const BRACE = 0x7b;

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPhase(value: Mapping): boolean {
  return Object.hasOwn(value, 'gate') && Object.hasOwn(value, 'weeks');
}

/** The value as a whole file: a bare section gets its name, and the version is added where it is left out. */
function arranged(value: Mapping, places: Places, name: SectionName): { value: unknown; places: Places } {
  const isNamed =
    sectionNames.some((one) => Object.hasOwn(value, one)) || Object.hasOwn(value, 'formatVersion');
  if (isNamed) return { value: { formatVersion: '1.0', ...value }, places };
  return { value: { formatVersion: '1.0', [name]: value }, places: inside(places) };
}

/** Places without the name that was put around everything. */
function inside(places: Places): Places {
  return { at: (path: Path, which) => places.at(pathParts(path).slice(1), which) };
}

function methodsOf(value: Sections): Methods {
  const given = sectionNames.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]]));
  return { formatVersion: '1.0', ...Object.fromEntries(given) };
}

/** A plan that holds nothing but these sections. */
function planOf(methods: PlanFile<Methods>): Plan {
  const { file, places } = methods;
  return {
    milepost: {
      file,
      places,
      value: {
        formatVersion: '1.0',
        id: 'input',
        title: 'Input',
        language: 'en',
        start: '2026-01-05',
        timeZone: 'UTC',
        currency: 'EUR',
        schedule: { policy: 'extend' },
        roles: [],
        decide: { roles: {} },
        tracker: { kind: 'local' },
      },
    },
    phases: [],
    kpis: null,
    review: null,
    stakeholders: null,
    communication: null,
    training: null,
    risks: null,
    budget: null,
    methods,
    people: null,
    calendar: makeCalendar([]),
    calendarYears: new Set(),
    items: new Map(),
    gates: new Map(),
  };
}

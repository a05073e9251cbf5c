import { type Path, type Places, pathParts } from '../../src/findings/place.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { collectGates } from '../../src/plan/gates.ts';
import { collectItems } from '../../src/plan/items.ts';
import type { Plan, PlanFile } from '../../src/plan/plan.ts';
import type {
  Budget,
  CheckCriterion,
  Communication,
  KPIs,
  Methods,
  MetricCriterion,
  Milepost,
  People,
  Phase,
  Review,
  Risks,
  Stakeholders,
  Training,
} from '../../src/schema/types.generated.ts';
import { type DayOff, makeCalendar } from '../../src/values/calendar.ts';

type Rollout = NonNullable<Phase['rollout']>;
type Sprint = NonNullable<Phase['sprints']>[number];

/** What a test wants to see of a plan; everything else is as plain as the schemas allow. */
export interface PlanParts {
  readonly milepost?: Partial<Milepost>;
  readonly phases?: readonly Phase[];
  readonly kpis?: KPIs['kpis'];
  readonly review?: Partial<Review>;
  readonly groups?: Stakeholders['groups'];
  readonly events?: Communication['events'];
  readonly training?: Partial<Training>;
  readonly risks?: Risks['risks'];
  readonly budget?: Partial<Budget>;
  readonly methods?: Omit<Methods, 'formatVersion'>;
  /** null = no people.yaml. */
  readonly people?: People['roles'] | null;
  readonly daysOff?: readonly DayOff[];
  readonly calendarYears?: readonly number[];
}

/** A plan as assembled, without files: one role, held by somebody, and one phase of one week. */
export function aPlan(parts: PlanParts = {}): Plan {
  const milepost = placed('milepost.yaml', { ...plainMilepost, ...parts.milepost });
  const phases = (parts.phases ?? [aPhase()]).map((phase, i) =>
    placed(`plan/${String(i + 1).padStart(2, '0')}-${phase.id}.yaml`, phase),
  );
  const communication = optional('communication', parts.events && { formatVersion, events: parts.events });
  const training = optional('training', parts.training && { formatVersion, modules: [], ...parts.training });
  return {
    milepost,
    phases,
    kpis: optional('kpis', parts.kpis && { formatVersion, kpis: parts.kpis }),
    review: optional('review', parts.review && { ...plainReview, ...parts.review }),
    stakeholders: optional('stakeholders', parts.groups && { formatVersion, groups: parts.groups }),
    communication,
    training,
    risks: optional('risks', parts.risks && { formatVersion, risks: parts.risks }),
    budget: optional('budget', parts.budget && { formatVersion, amount: null, ...parts.budget }),
    methods: optional('methods', parts.methods && { formatVersion, ...parts.methods }),
    people: peopleFile(parts.people),
    calendar: makeCalendar(parts.daysOff ?? []),
    calendarYears: new Set(parts.calendarYears ?? []),
    items: collectItems({ phases, communication, training }).items,
    gates: collectGates(phases, milepost.value.decide),
  };
}

/** A phase of week 1 with a gate `gate-<id>` that has one must. */
export function aPhase(parts: Partial<Phase> = {}): Phase {
  const id = parts.id ?? 'first';
  const gate = { id: `gate-${id}`, criteria: [aMetric()] };
  return { formatVersion, id, title: `Phase ${id}`, weeks: 1, gate, ...parts };
}

/** A must on a metric of its own. */
export function aMetric(parts: Partial<MetricCriterion> = {}): MetricCriterion {
  const id = parts.id ?? 'ready';
  return { id, level: 'must', metric: id, unit: 'points', pass: { gte: 1 }, ...parts };
}

/** A must that a person confirms. */
export function aCheck(parts: Partial<CheckCriterion> = {}): CheckCriterion {
  return { id: 'confirmed', kind: 'check', level: 'must', ...parts };
}

/** A sprint with a gate `gate-<id>` that has one must. */
export function aSprint(parts: Partial<Sprint> = {}): Sprint {
  const id = parts.id ?? 'sprint-1';
  return { id, title: `Sprint ${id}`, gate: { id: `gate-${id}`, criteria: [aMetric()] }, ...parts };
}

/** A rollout stage with one must. */
export function aStage(parts: Partial<Rollout['stages'][number]> = {}): Rollout['stages'][number] {
  return { id: 'stage-100', title: 'All', share: 100, weeks: 1, criteria: [aMetric()], ...parts };
}

/** A rollout to a hundred users in one stage. */
export function aRollout(parts: Partial<Rollout> = {}): Rollout {
  const improvement = { id: 'improvement', title: 'Improving', weeks: '99+' };
  return { unit: 'users', population: 100, stages: [aStage()], improvement, ...parts };
}

/** A value in a file whose places show where they were asked for: `plan/01-first.yaml#/gate/criteria`. */
export function placed<T>(file: string, value: T): PlanFile<T> {
  return { file, value, places: recordingPlaces(file) };
}

/** Where the checks tell this code, as `file#/pointer`, in the order told; `(key)` where the key is meant. */
export function told(plan: Plan, code: string, isWhole = true): readonly string[] {
  const found = checkPlan(plan, isWhole).filter((one) => one.code === code);
  return found.map(({ file }) => file);
}

/** The arguments of the first finding with this code. */
export function argsOf(plan: Plan, code: string): Readonly<Record<string, string | number>> | undefined {
  return checkPlan(plan, true).find((one) => one.code === code)?.args;
}

const formatVersion = '1.0' as const;

const plainMilepost: Milepost = {
  formatVersion,
  id: 'programme',
  title: 'Programme',
  language: 'en',
  start: '2026-01-05',
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
  schedule: { policy: 'as_published' },
  roles: [{ id: 'sponsor', title: 'Sponsor' }],
  decide: { roles: { sponsor: 1 } },
  tracker: { kind: 'local' },
};

const plainReview: Review = {
  formatVersion,
  title: 'Monthly',
  anchor: 'start',
  rule: { kind: 'same-day' },
  steps: [{ id: 'look', title: 'Look', needs: 'kpis' }],
};

function optional<T>(name: string, value: T | undefined): PlanFile<T> | null {
  return value === undefined ? null : placed(`plan/${name}.yaml`, value);
}

function peopleFile(roles: People['roles'] | null | undefined): PlanFile<People> | null {
  if (roles === null) return null;
  return placed('people.yaml', { formatVersion, roles: roles ?? { sponsor: 'octocat' } });
}

function recordingPlaces(file: string): Places {
  const pointer = (path: Path) => pathParts(path).join('/');
  return {
    at: (path, which = 'value') => ({
      file: `${file}#/${pointer(path)}${which === 'key' ? ' (key)' : ''}`,
      line: 1,
      column: 1,
    }),
  };
}

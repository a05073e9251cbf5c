import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wholeFile } from '../../src/findings/place.ts';
import type { GateResult } from '../../src/gates/gate.ts';
import type { LockOwner } from '../../src/local/lock.ts';
import { localTracker } from '../../src/local/tracker.ts';
import { collectGates } from '../../src/plan/gates.ts';
import { collectItems } from '../../src/plan/items.ts';
import type { Plan, PlanFile } from '../../src/plan/plan.ts';
import { makeSchedule } from '../../src/plan/schedule.ts';
import type { AnyRecord, Check, RecordSet } from '../../src/records/kinds.ts';
import { compileTemplates } from '../../src/render/compile.ts';
import { makeRenderer, type Renderer } from '../../src/render/engine.ts';
import type { ProgrammeView } from '../../src/render/pen.ts';
import type {
  Communication,
  KPIs,
  Milepost,
  Phase,
  Review,
  Training,
} from '../../src/schema/types.generated.ts';
import { desiredItems } from '../../src/tracker/desired.ts';
import type { Desired } from '../../src/tracker/item.ts';
import type { Tracker } from '../../src/tracker/port.ts';
import { makeCalendar } from '../../src/values/calendar.ts';
import type { ItemState, ProgrammeState, ReviewState } from '../../src/workflow/state.ts';

const templatesRoot = join(import.meta.dirname, '../../templates');

export const templates: Readonly<Record<'nl' | 'en', ReadonlyMap<string, string>>> = {
  nl: readTemplates('nl'),
  en: readTemplates('en'),
};

function readTemplates(language: string): ReadonlyMap<string, string> {
  const folder = join(templatesRoot, language);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md.hbs'));
  return new Map(names.map((name) => [name.replace('.hbs', ''), readFileSync(join(folder, name), 'utf8')]));
}

export function aRenderer(language: 'nl' | 'en' = 'en'): Renderer {
  return makeRenderer(compileTemplates(templates[language]), language);
}

/** A plan file whose every place is line 1. */
export function aPlanFile<T>(file: string, value: T): PlanFile<T> {
  return { file, value, places: wholeFile(file) };
}

export function aMilepost(over: Partial<Milepost> = {}): Milepost {
  return {
    formatVersion: '1.0',
    id: 'acme-plan',
    title: 'Acme',
    language: 'en',
    start: '2026-01-05',
    timeZone: 'Europe/Amsterdam',
    currency: 'EUR',
    schedule: { policy: 'as_published' },
    roles: [
      { id: 'sponsor', title: 'Sponsor' },
      { id: 'data-owner', title: 'Data owner' },
    ],
    decide: { roles: { sponsor: 1 } },
    tracker: { kind: 'local' },
    ...over,
  };
}

export function aPhase(over: Partial<Phase> = {}): Phase {
  return {
    formatVersion: '1.0',
    id: 'data',
    title: 'Data preparation',
    weeks: '1-4',
    goal: 'Data that can be used.',
    owner: 'data-owner',
    tasks: [
      {
        id: 'data-audit',
        title: 'Data audit',
        boxes: [
          { id: 'missing-values', title: 'Missing values measured' },
          { id: 'formats', title: 'Formats standardised' },
        ],
      },
      { id: 'data-clean', title: 'Clean the data', needs: ['data-audit'] },
    ],
    gate: {
      id: 'gate-data',
      criteria: [
        { id: 'complete', level: 'must', metric: 'completeness', unit: 'percent', pass: { gte: 95 } },
      ],
    },
    ...over,
  };
}

/** A second phase, with deliverables, a sprint and a rollout. */
export function aLaterPhase(over: Partial<Phase> = {}): Phase {
  return {
    formatVersion: '1.0',
    id: 'live',
    title: 'Going live',
    weeks: '5-9',
    deliverables: [{ id: 'manual', title: 'Manual' }],
    sprints: [
      {
        id: 'sprint-1',
        title: 'First sprint',
        gate: {
          id: 'gate-sprint-1',
          criteria: [{ id: 'demo', kind: 'check', level: 'must', item: 'build' }],
        },
      },
    ],
    tasks: [{ id: 'build', title: 'Build it', sprint: 'sprint-1' }],
    rollout: {
      unit: 'documents',
      population: 100,
      stages: [
        {
          id: 'rollout-20',
          title: 'A fifth',
          share: 20,
          weeks: 7,
          criteria: [{ id: 'ok', level: 'must', metric: 'accuracy', unit: 'percent', pass: { gte: 90 } }],
        },
        {
          id: 'rollout-100',
          title: 'Everything',
          share: 100,
          weeks: 8,
          criteria: [{ id: 'ok', level: 'must', metric: 'accuracy', unit: 'percent', pass: { gte: 90 } }],
        },
      ],
      improvement: { id: 'improve', title: 'Improving', weeks: '10+' },
    },
    gate: { id: 'gate-live', criteria: [{ id: 'used', kind: 'check', level: 'must' }] },
    ...over,
  };
}

export interface ProgrammeParts {
  readonly milepost?: Partial<Milepost>;
  readonly phases?: readonly Phase[];
  readonly communication?: Communication;
  readonly training?: Training;
  readonly review?: Review;
  readonly kpis?: KPIs;
  readonly records?: readonly AnyRecord[];
  readonly state?: Partial<ProgrammeState>;
  readonly gates?: readonly GateResult[];
}

/** A programme with a draft state, unless told otherwise. */
export function aProgramme(parts: ProgrammeParts = {}): ProgrammeView {
  const plan = aPlan(parts);
  return {
    plan,
    records: someRecords(parts.records ?? []),
    state: aState(parts.state),
    schedule: makeSchedule(plan),
    gates: new Map((parts.gates ?? []).map((gate) => [gate.id, gate])),
  };
}

function aPlan(parts: ProgrammeParts): Plan {
  const phases = (parts.phases ?? [aPhase(), aLaterPhase()]).map((phase, index) =>
    aPlanFile(`plan/0${index + 1}-${phase.id}.yaml`, phase),
  );
  const milepost = aPlanFile('milepost.yaml', aMilepost(parts.milepost));
  const communication = orNull('plan/communication.yaml', parts.communication);
  const training = orNull('plan/training.yaml', parts.training);
  return {
    milepost,
    phases,
    kpis: orNull('plan/kpis.yaml', parts.kpis),
    review: orNull('plan/review.yaml', parts.review),
    stakeholders: null,
    communication,
    training,
    risks: null,
    budget: null,
    methods: null,
    people: null,
    calendar: makeCalendar([]),
    calendarYears: new Set(),
    items: collectItems({ phases, communication, training }).items,
    gates: collectGates(phases, milepost.value.decide),
  };
}

function orNull<T>(file: string, value: T | undefined): PlanFile<T> | null {
  return value === undefined ? null : aPlanFile(file, value);
}

export function someRecords(all: readonly AnyRecord[]): RecordSet {
  const ordered = all.map((record) => {
    const file = `records/2026/${record.id}.yaml`;
    return { file, record, place: { file, line: 1, column: 1 }, places: wholeFile(file) };
  });
  return { ordered, byId: new Map(ordered.map((one) => [one.record.id, one])), unreadable: new Set() };
}

export function aCheck(over: Partial<Check> & { item: string }): Check {
  const { item } = over;
  return {
    formatVersion: '1.0',
    id: `2026-02-01t100000z-check-${item}-${over.box ?? 'aaaaaaaa'}`,
    kind: 'check',
    at: '2026-02-01T10:00:00Z',
    by: { role: 'data-owner' },
    about: item,
    result: 'done',
    ...over,
  };
}

export function aState(over: Partial<ProgrammeState> = {}): ProgrammeState {
  return {
    delivery: 'draft',
    plan: 'none',
    rhythm: 'idle',
    heldUntil: null,
    items: new Map(),
    rollout: null,
    reviews: new Map(),
    decisions: new Map(),
    history: [],
    disputed: new Set(),
    drifted: new Set(),
    findings: [],
    ...over,
  };
}

export function anItemState(
  id: string,
  state: ItemState['state'],
  kind: ItemState['kind'] = 'phase',
): ItemState {
  return {
    id,
    kind,
    state,
    epoch: 1,
    recycles: 0,
    since: null,
    sinceDay: null,
    openWindow: false,
    heldUntil: null,
    definition: null,
    endedDay: null,
  };
}

export function aReviewState(over: Partial<ReviewState> = {}): ReviewState {
  return {
    period: '2026-11',
    nominal: '2026-11-11',
    due: '2026-11-11',
    state: 'due',
    done: [],
    actions: [],
    carried: new Map(),
    openedDay: null,
    endedDay: null,
    reason: null,
    ...over,
  };
}

export function aGateResult(over: Partial<GateResult> = {}): GateResult {
  return {
    id: 'gate-data',
    verdict: 'inconclusive',
    reasons: [],
    score: null,
    criteria: [],
    validUntil: null,
    digest: 'sha256:0',
    ...over,
  };
}

export function aDesired(parts: ProgrammeParts = {}): Desired {
  return desiredItems(aProgramme(parts), aRenderer(parts.milepost?.language));
}

export const anOwner: LockOwner = { name: 'test', isAlive: () => true };

/** A local tracker in a fresh folder; `clean` removes it. */
export interface TemporaryTracker {
  readonly root: string;
  readonly tracker: Tracker;
  clean(): void;
}

export function aLocalTracker(): TemporaryTracker {
  const root = mkdtempSync(join(tmpdir(), 'milepost-'));
  return {
    root,
    tracker: localTracker(root, anOwner),
    clean: () => rmSync(root, { recursive: true, force: true }),
  };
}

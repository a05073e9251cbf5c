import type { Place } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import type {
  Budget,
  Communication,
  Criteria,
  Decide,
  KPIs,
  Methods,
  Milepost,
  People,
  Phase,
  Review,
  Risks,
  Score,
  Stakeholders,
  Training,
} from '../schema/types.generated.ts';
import type { WorkCalendar } from '../values/calendar.ts';

/** One file of the plan: its typed content and the place of every node. */
export interface PlanFile<T> {
  readonly file: string;
  readonly value: T;
  readonly places: Places;
}

/** The plan of one planning repository, assembled from its files. Phases stand in the order of their file names. */
export interface Plan {
  readonly milepost: PlanFile<Milepost>;
  readonly phases: readonly PlanFile<Phase>[];
  readonly kpis: PlanFile<KPIs> | null;
  readonly review: PlanFile<Review> | null;
  readonly stakeholders: PlanFile<Stakeholders> | null;
  readonly communication: PlanFile<Communication> | null;
  readonly training: PlanFile<Training> | null;
  readonly risks: PlanFile<Risks> | null;
  readonly budget: PlanFile<Budget> | null;
  readonly methods: PlanFile<Methods> | null;
  readonly people: PlanFile<People> | null;
  readonly calendar: WorkCalendar;
  /** Years for which a calendar file was read. */
  readonly calendarYears: ReadonlySet<number>;
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly gates: ReadonlyMap<string, PlanGate>;
}

/** Parts whose ids are unique in the programme; records and issues name them. */
export type ItemKind =
  | 'phase'
  | 'sprint'
  | 'rollout'
  | 'stage'
  | 'improvement'
  | 'gate'
  | 'task'
  | 'deliverable'
  | 'communication'
  | 'training';

export interface PlanItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** The phase it belongs to (its own id for a phase). */
  readonly phase: string;
  /** The sprint it belongs to, for tasks and gates of sprints. */
  readonly sprint?: string;
  readonly renamedFrom?: string;
  readonly place: Place;
}

/** What a gate belongs to. */
export type GateOwner = 'phase' | 'sprint' | 'stage';

/** A gate as the engine sees it: of a phase, a sprint or a rollout stage (whose gate has the id of the stage). */
export interface PlanGate {
  readonly id: string;
  readonly title: string;
  readonly owner: GateOwner;
  /** Id of the phase, sprint or stage. */
  readonly item: string;
  readonly phase: string;
  /** Gates that must have passed before the item starts. */
  readonly requires: readonly string[];
  readonly criteria: Criteria;
  readonly score: Score | null;
  readonly decide: Decide;
  /** Implicit musts of a phase gate: its sprints passed, its rollout improving, its required deliverables recorded. */
  readonly implicit: readonly ImplicitCriterion[];
  readonly place: Place;
  /** Pointer of the gate in its file, to find places of its parts. */
  readonly pointer: readonly (string | number)[];
  readonly file: string;
}

export interface ImplicitCriterion {
  /** `sprint:<id>`, `rollout:<id>`, `deliverable:<id>`. */
  readonly id: string;
  readonly kind: 'sprint' | 'rollout' | 'deliverable';
  readonly item: string;
}

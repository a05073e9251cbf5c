import type { Finding } from '../findings/finding.ts';
import type { GateResult } from '../gates/gate.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../plan/schedule.ts';
import type { RecordSet } from '../records/kinds.ts';
import type { Day } from '../values/date.ts';
import type { Replay } from '../workflow/replay-state.ts';
import type { ProgrammeState } from '../workflow/state.ts';

/** Plan, records and where everything stands on one day. */
export interface Programme {
  readonly plan: Plan;
  readonly day: Day;
  readonly records: RecordSet;
  readonly state: ProgrammeState;
  /** The replay itself, to judge what a new record would do. */
  readonly fold: Replay;
  /** Planned weeks with what has slipped so far. */
  readonly schedule: Schedule;
  /** Verdict of every gate of the plan on this day, in plan order. */
  readonly gates: ReadonlyMap<string, GateResult>;
  readonly findings: readonly Finding[];
}

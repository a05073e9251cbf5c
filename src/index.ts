// The library: pure functions on files and records. Nothing here touches disk, network or clock.

export type { Finding, Place, Severity } from './findings/finding.ts';
export type { CriterionResult, GateResult, ScoreInterval } from './gates/gate.ts';
export type { ReasonCode } from './gates/reasons.ts';
export type { Verdict } from './gates/verdict.ts';
export type { Plan } from './plan/plan.ts';
export type { Schedule, Scheduled } from './plan/schedule.ts';
export { type Look, type Opened, openProgramme } from './programme/open.ts';
export type { Programme } from './programme/programme.ts';
export { type Status, statusOf } from './programme/status.ts';
export type { ProgrammeState } from './workflow/state.ts';

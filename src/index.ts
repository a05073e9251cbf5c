// The library: pure functions on files and records. Nothing here touches disk, network or clock.

export type { Finding, Place, Severity } from './findings/finding.ts';
export { type Forecast, type ForecastChoice, forecastOf } from './forecast/forecast.ts';
export type { CriterionResult, GateResult, ScoreInterval } from './gates/gate.ts';
export type { ReasonCode } from './gates/reasons.ts';
export type { Verdict } from './gates/verdict.ts';
export { type BreakEven, type BreakEvenEnd, breakEven } from './methods/break-even.ts';
export { type BudgetResult, budget } from './methods/budget.ts';
export { type BusinessCaseResult, businessCase, type RampStep } from './methods/business-case.ts';
export { type DataQualityResult, dataQuality, fieldQuality, volumeQuality } from './methods/data-quality.ts';
export { type KpiPoint, type KpiResult, kpi } from './methods/kpis.ts';
export type { Amount, Range, Span } from './methods/range.ts';
export { type ReadinessResult, readiness } from './methods/readiness.ts';
export { type SourcingResult, sourcing } from './methods/sourcing.ts';
export { type TechnologyResult, technology } from './methods/technology.ts';
export { type UseCasesResult, useCases } from './methods/use-cases.ts';
export type { Plan } from './plan/plan.ts';
export type { Schedule, Scheduled } from './plan/schedule.ts';
export { type Look, type Opened, openProgramme } from './programme/open.ts';
export type { Programme } from './programme/programme.ts';
export { type Status, statusOf } from './programme/status.ts';
export type { ProgrammeState } from './workflow/state.ts';

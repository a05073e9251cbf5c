import type { Programme } from '../../programme/programme.ts';
import { statusOf } from '../../programme/status.ts';
import type { Texts } from '../../text/translate.ts';
import { gateResults } from './gate.ts';
import { type StatusResult, statusResult } from './status.ts';

/** What a report rests on, for other programs: `status` with every gate of the plan as `gate` has it. */
export interface ReportFacts extends StatusResult {
  readonly gates: ReturnType<typeof gateResults>['gates'];
}

/** The published shape of `report --format json`. */
export function reportFacts(programme: Programme, texts: Texts): ReportFacts {
  const { gates } = gateResults(programme, [...programme.plan.gates.keys()], texts);
  return { ...statusResult(programme, statusOf(programme), texts), gates };
}

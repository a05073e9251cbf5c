import type { Desired } from '../../src/tracker/item.ts';
import { aCheck, aDesired, aGateResult, aLaterPhase, aPhase, type ProgrammeParts } from './tracker.ts';

const after = aLaterPhase({ deliverables: [], sprints: [], tasks: [] });
const { rollout: _, ...later } = after;

const two: ProgrammeParts = { phases: [aPhase(), { ...later, weeks: '5-6' }] };

/** One phase: a milestone, its issue, two tasks and a gate. */
export const tiny: Desired = aDesired({ phases: [aPhase()] });

/** Two phases: eight items, five labels, links and dependencies. */
export const small: Desired = aDesired(two);

/** The same after a change of plan: a task closed, one moved, a verdict, another date, a need less. */
export const changed: Desired = aDesired({
  phases: [
    aPhase({ weeks: '1-3', tasks: [{ id: 'data-audit', title: 'Data audit of all fields' }] }),
    { ...later, weeks: '5-7', tasks: [{ id: 'data-clean', title: 'Clean the data' }] },
  ],
  records: [aCheck({ item: 'data-audit' })],
  gates: [aGateResult({ verdict: 'pass' })],
});

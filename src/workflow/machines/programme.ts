import { initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Chart } from '../chart.ts';
import type { ProgrammeState } from '../state.ts';

/** Events of the whole programme: made from what happened to its parts, and from decisions about it. */
export type ProgrammeEvent =
  | { readonly type: 'APPROVE' }
  | { readonly type: 'HOLD' | 'STOP'; readonly isBound: boolean; readonly hasQuorum: boolean }
  | { readonly type: 'HOLD_ENDS' | 'ALL_PASSED' | 'REOPENED' | 'ROLLED_BACK' }
  | { readonly type: 'PLAN_CHANGED' | 'REVERTED' }
  | { readonly type: 'REVIEW_DUE' | 'REVIEW_OPENED' | 'REVIEW_OVERDUE' | 'REVIEW_ENDED' };

export type ProgrammeStateName = Pick<ProgrammeState, 'delivery' | 'plan' | 'rhythm'>;

/** The programme: three regions that know nothing of each other. */
const machine = setup({
  types: { events: {} as ProgrammeEvent },
  guards: {
    isInForce: ({ event }) =>
      (event.type === 'HOLD' || event.type === 'STOP') && event.isBound && event.hasQuorum,
  },
}).createMachine({
  id: 'programme',
  type: 'parallel',
  states: {
    delivery: {
      initial: 'draft',
      states: {
        draft: { on: { APPROVE: 'running', STOP: { guard: 'isInForce', target: 'stopped' } } },
        running: {
          on: {
            HOLD: { guard: 'isInForce', target: 'held' },
            ALL_PASSED: 'operating',
            STOP: { guard: 'isInForce', target: 'stopped' },
          },
        },
        held: {
          on: {
            HOLD: { guard: 'isInForce', target: 'held', reenter: true },
            HOLD_ENDS: 'running',
            STOP: { guard: 'isInForce', target: 'stopped' },
          },
        },
        operating: {
          on: {
            REOPENED: 'running',
            ROLLED_BACK: 'running',
            STOP: { guard: 'isInForce', target: 'closed' },
          },
        },
        stopped: {},
        closed: {},
      },
    },
    plan: {
      initial: 'none',
      states: {
        none: { on: { APPROVE: 'inSync' } },
        inSync: { on: { PLAN_CHANGED: 'drifted' } },
        drifted: { on: { APPROVE: 'inSync', REVERTED: 'inSync' } },
      },
    },
    rhythm: {
      initial: 'idle',
      states: {
        idle: { on: { REVIEW_DUE: 'due', REVIEW_OPENED: 'inReview', REVIEW_OVERDUE: 'overdue' } },
        due: { on: { REVIEW_OPENED: 'inReview', REVIEW_OVERDUE: 'overdue', REVIEW_ENDED: 'idle' } },
        inReview: { on: { REVIEW_OVERDUE: 'overdue', REVIEW_ENDED: 'idle' } },
        overdue: { on: { REVIEW_OPENED: 'inReview', REVIEW_ENDED: 'idle' } },
      },
    },
  },
});

type Delivery = ProgrammeState['delivery'];

/** States of the delivery of a programme, in the order of its life. */
export const deliveries: readonly Delivery[] = ['draft', 'running', 'held', 'operating', 'stopped', 'closed'];

/** Every step from one state of the delivery to another that the chart knows, whatever must be true for it. */
export const deliveryMoves: readonly { readonly from: Delivery; readonly to: Delivery }[] =
  deliveries.flatMap((from) =>
    deliveries.filter((to) => to !== from && targetsOf(from).includes(to)).map((to) => ({ from, to })),
  );

function targetsOf(from: Delivery): readonly string[] {
  const moves = machine.root.states.delivery?.states[from]?.transitions.values() ?? [];
  return [...moves].flat().flatMap(({ target = [] }) => target.map(({ key }) => key));
}

export type ProgrammeChart = Chart<ProgrammeStateName, null, ProgrammeEvent>;

/** The chart in its first state. */
export function startProgramme(): ProgrammeChart {
  return wrap(initialTransition(machine)[0]);
}

function wrap(snapshot: SnapshotFrom<typeof machine>): ProgrammeChart {
  return {
    state: snapshot.value,
    context: null,
    send: (event) => (snapshot.can(event) ? wrap(transition(machine, snapshot, event)[0]) : null),
  };
}

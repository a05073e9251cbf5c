import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Chart } from '../chart.ts';
import type { ReviewState } from '../state.ts';

/** Events of one review period. `isComplete` and `isSettled` are worked out before the event is sent. */
export type ReviewEvent =
  | { readonly type: 'DUE' | 'OVERDUE' | 'OPEN' }
  | { readonly type: 'STEP'; readonly step: string; readonly isComplete: boolean }
  | { readonly type: 'CLOSE'; readonly steps: readonly string[]; readonly isSettled: boolean }
  | { readonly type: 'SKIP'; readonly hasReason: boolean };

export type ReviewStateName = ReviewState['state'];

export interface ReviewContext {
  readonly done: readonly string[];
}

/** One review: due by the clock, opened, ticked and closed only by records. */
const machine = setup({
  types: { context: {} as ReviewContext, events: {} as ReviewEvent },
  guards: {
    isNewAndComplete: ({ context, event }) =>
      event.type === 'STEP' && event.isComplete && !context.done.includes(event.step),
    mayClose: ({ context, event }) =>
      event.type === 'CLOSE' &&
      event.isSettled &&
      event.steps.length > 0 &&
      event.steps.every((step) => context.done.includes(step)),
    hasReason: ({ event }) => event.type === 'SKIP' && event.hasReason,
  },
  actions: {
    tick: assign({
      done: ({ context, event }) => (event.type === 'STEP' ? [...context.done, event.step] : context.done),
    }),
  },
}).createMachine({
  id: 'review',
  context: { done: [] },
  initial: 'scheduled',
  states: {
    scheduled: {
      on: {
        DUE: 'due',
        OPEN: 'open',
        SKIP: { guard: 'hasReason', target: 'skipped' },
      },
    },
    due: {
      on: {
        OVERDUE: 'overdue',
        OPEN: 'open',
        SKIP: { guard: 'hasReason', target: 'skipped' },
      },
    },
    overdue: {
      on: {
        OPEN: 'open',
        SKIP: { guard: 'hasReason', target: 'skipped' },
      },
    },
    open: {
      on: {
        STEP: { guard: 'isNewAndComplete', actions: 'tick' },
        CLOSE: { guard: 'mayClose', target: 'closed' },
        SKIP: { guard: 'hasReason', target: 'skipped' },
      },
    },
    closed: {},
    skipped: {},
  },
});

export type ReviewChart = Chart<ReviewStateName, ReviewContext, ReviewEvent>;

/** The chart in its first state. */
export function startReview(): ReviewChart {
  return wrap(initialTransition(machine)[0]);
}

function wrap(snapshot: SnapshotFrom<typeof machine>): ReviewChart {
  return {
    state: snapshot.value,
    context: snapshot.context,
    send: (event) => (snapshot.can(event) ? wrap(transition(machine, snapshot, event)[0]) : null),
  };
}

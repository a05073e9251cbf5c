import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Verdict } from '../../gates/verdict.ts';
import type { Chart } from '../chart.ts';
import type { ItemState } from '../state.ts';

/** Events of a phase or sprint. Verdict, binding and quorum are worked out before the event is sent. */
export type ItemEvent =
  | { readonly type: 'START'; readonly gatesPassed: boolean }
  | DecisionEvent
  | { readonly type: 'HOLD_ENDS' }
  | { readonly type: 'NOTED' };

export interface DecisionEvent {
  readonly type: 'DECISION';
  readonly decision: 'go' | 'go-with-conditions' | 'hold' | 'recycle' | 'stop';
  readonly verdict: Verdict;
  /** The decision names exactly what is being decided. */
  readonly isBound: boolean;
  /** Enough of the right people decided. */
  readonly hasQuorum: boolean;
  readonly maxRecycles: number;
  /** A hold has its last day, a go with conditions its conditions. */
  readonly isComplete: boolean;
}

export type ItemStateName = ItemState['state'];

export interface ItemContext {
  readonly epoch: number;
  readonly recycles: number;
}

/**
 * A phase or sprint. Only an explicit decision passes it, and a go only on a verdict that allows it; time may
 * only end a hold. `NOTED` stands for evidence and checks, which change nothing here.
 */
const machine = setup({
  types: { context: {} as ItemContext, events: {} as ItemEvent },
  guards: {
    gatesPassed: ({ event }) => event.type === 'START' && event.gatesPassed,
    mayGo: ({ event }) => isDecision(event, 'go') && event.verdict === 'pass' && isInForce(event),
    mayGoWithConditions: ({ event }) =>
      isDecision(event, 'go-with-conditions') &&
      event.isComplete &&
      (event.verdict === 'pass' || event.verdict === 'warn') &&
      isInForce(event),
    mayHold: ({ event }) => isDecision(event, 'hold') && event.isBound && event.isComplete,
    mayRecycle: ({ context, event }) =>
      isDecision(event, 'recycle') && event.isBound && context.recycles < event.maxRecycles,
    mayReopen: ({ context, event }) =>
      isDecision(event, 'recycle') && isInForce(event) && context.recycles < event.maxRecycles,
    mayStop: ({ event }) => isDecision(event, 'stop') && isInForce(event),
  },
  actions: {
    openEpoch: assign({ epoch: ({ context }) => context.epoch + 1 }),
    countRecycle: assign({ recycles: ({ context }) => context.recycles + 1 }),
    note: () => undefined,
  },
}).createMachine({
  id: 'item',
  context: { epoch: 0, recycles: 0 },
  initial: 'planned',
  states: {
    planned: {
      on: {
        START: { guard: 'gatesPassed', target: 'active', actions: 'openEpoch' },
        DECISION: { guard: 'mayStop', target: 'stopped' },
      },
    },
    active: {
      on: {
        DECISION: [
          { guard: 'mayGo', target: 'passed' },
          { guard: 'mayGoWithConditions', target: 'passed' },
          { guard: 'mayHold', target: 'held' },
          { guard: 'mayRecycle', target: 'active', reenter: true, actions: ['openEpoch', 'countRecycle'] },
          { guard: 'mayStop', target: 'stopped' },
        ],
        NOTED: { actions: 'note' },
      },
    },
    held: {
      on: {
        HOLD_ENDS: { target: 'active' },
        DECISION: [
          { guard: 'mayHold', target: 'held', reenter: true },
          { guard: 'mayRecycle', target: 'active', actions: ['openEpoch', 'countRecycle'] },
          { guard: 'mayStop', target: 'stopped' },
        ],
        NOTED: { actions: 'note' },
      },
    },
    passed: {
      on: {
        DECISION: { guard: 'mayReopen', target: 'active', actions: ['openEpoch', 'countRecycle'] },
        NOTED: { actions: 'note' },
      },
    },
    stopped: {},
  },
});

function isDecision<D extends DecisionEvent['decision']>(
  event: ItemEvent,
  decision: D,
): event is DecisionEvent & { readonly decision: D } {
  return event.type === 'DECISION' && event.decision === decision;
}

function isInForce({ isBound, hasQuorum }: DecisionEvent): boolean {
  return isBound && hasQuorum;
}

export type ItemChart = Chart<ItemStateName, ItemContext, ItemEvent>;

/** The chart in its first state. */
export function startItem(): ItemChart {
  return wrap(initialTransition(machine)[0]);
}

function wrap(snapshot: SnapshotFrom<typeof machine>): ItemChart {
  return {
    state: snapshot.value,
    context: snapshot.context,
    send: (event) => (snapshot.can(event) ? wrap(transition(machine, snapshot, event)[0]) : null),
  };
}

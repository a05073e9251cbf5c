import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate';
import type { Verdict } from '../../gates/verdict.ts';
import type { Chart } from '../chart.ts';
import type { RolloutState } from '../state.ts';

/** Events of a rollout. */
export type RolloutEvent =
  | ObserveEvent
  | {
      readonly type: 'PROMOTE';
      /** Required gates passed (first stage), or soak over (later ones). */
      readonly isAllowed: boolean;
      readonly isBound: boolean;
      readonly hasQuorum: boolean;
    }
  | {
      readonly type: 'RESUME' | 'PAUSE' | 'STEP_BACK' | 'ROLL_BACK' | 'STOP';
      readonly isBound: boolean;
      readonly hasQuorum: boolean;
    };

export interface ObserveEvent {
  readonly type: 'OBSERVE';
  /** Verdict of this one observation: pass is good, warn the hold band, fail bad. */
  readonly verdict: Verdict;
  readonly isHardStop: boolean;
  /** False when it came too soon after the last good one. */
  readonly isApart: boolean;
  /** Good ones needed in a row, and bad ones allowed in one stay. */
  readonly need: number;
  readonly allowBad: number;
}

export type RolloutStateName = RolloutState['state'];

export interface RolloutContext {
  /** Index of the stage; -1 at zero. */
  readonly stage: number;
  readonly stages: number;
  readonly epoch: number;
  readonly good: number;
  readonly bad: number;
}

const OBSERVED_ONLY = { guard: 'isHardStop', target: 'rolledBack', actions: 'toZero' } as const;

/**
 * A staged rollout. Counters are set back on the transitions that open an epoch, never on entry: entering would
 * lose the failed observation that leaves `ready`.
 */
const machine = setup({
  types: {
    context: {} as RolloutContext,
    events: {} as RolloutEvent,
    input: {} as { readonly stages: number },
  },
  guards: {
    isHardStop: ({ event }) => event.type === 'OBSERVE' && event.isHardStop,
    isTooBad: ({ context, event }) =>
      event.type === 'OBSERVE' && event.verdict === 'fail' && context.bad + 1 > event.allowBad,
    isBad: ({ event }) => event.type === 'OBSERVE' && event.verdict === 'fail',
    isTooSoon: ({ event }) => event.type === 'OBSERVE' && event.verdict === 'pass' && !event.isApart,
    isEnough: ({ context, event }) =>
      event.type === 'OBSERVE' && event.verdict === 'pass' && event.isApart && context.good + 1 >= event.need,
    isGood: ({ event }) => event.type === 'OBSERVE' && event.verdict === 'pass',
    mayPromote: ({ event }) =>
      event.type === 'PROMOTE' && event.isAllowed && event.isBound && event.hasQuorum,
    mayFinish: ({ context, event }) =>
      event.type === 'PROMOTE' &&
      event.isAllowed &&
      event.isBound &&
      event.hasQuorum &&
      context.stage + 1 >= context.stages,
    isInForce: ({ event }) => event.type !== 'OBSERVE' && event.isBound && event.hasQuorum,
    isInForceAtFirst: ({ context, event }) =>
      event.type !== 'OBSERVE' && event.isBound && event.hasQuorum && context.stage <= 0,
  },
  actions: {
    toFirst: assign({ stage: 0, good: 0, bad: 0, epoch: ({ context }) => context.epoch + 1 }),
    toNext: assign({
      stage: ({ context }) => context.stage + 1,
      good: 0,
      bad: 0,
      epoch: ({ context }) => context.epoch + 1,
    }),
    toPrevious: assign({
      stage: ({ context }) => context.stage - 1,
      good: 0,
      bad: 0,
      epoch: ({ context }) => context.epoch + 1,
    }),
    again: assign({ good: 0, bad: 0, epoch: ({ context }) => context.epoch + 1 }),
    toLast: assign({
      stage: ({ context }) => context.stages - 1,
      good: 0,
      bad: 0,
      epoch: ({ context }) => context.epoch + 1,
    }),
    toZero: assign({ stage: -1, good: 0, bad: 0 }),
    countGood: assign({ good: ({ context }) => context.good + 1 }),
    countBad: assign({ bad: ({ context }) => context.bad + 1, good: 0 }),
    breakRow: assign({ good: 0 }),
    note: () => undefined,
  },
}).createMachine({
  id: 'rollout',
  context: ({ input }) => ({ stage: -1, stages: input.stages, epoch: 0, good: 0, bad: 0 }),
  initial: 'notStarted',
  states: {
    notStarted: {
      on: {
        PROMOTE: { guard: 'mayPromote', target: 'observing', actions: 'toFirst' },
        STOP: { guard: 'isInForce', target: 'abandoned' },
      },
    },
    observing: {
      on: {
        OBSERVE: [
          OBSERVED_ONLY,
          { guard: 'isTooBad', target: 'degraded', actions: 'countBad' },
          { guard: 'isBad', actions: 'countBad' },
          { guard: 'isTooSoon', actions: 'note' },
          { guard: 'isEnough', target: 'ready', actions: 'countGood' },
          { guard: 'isGood', actions: 'countGood' },
          { actions: 'breakRow' },
        ],
        PAUSE: { guard: 'isInForce', target: 'paused' },
        STEP_BACK: [
          { guard: 'isInForceAtFirst', target: 'rolledBack', actions: 'toZero' },
          { guard: 'isInForce', target: 'observing', reenter: true, actions: 'toPrevious' },
        ],
        ROLL_BACK: { guard: 'isInForce', target: 'rolledBack', actions: 'toZero' },
        STOP: { guard: 'isInForce', target: 'abandoned' },
      },
    },
    ready: {
      on: {
        OBSERVE: [
          OBSERVED_ONLY,
          { guard: 'isTooBad', target: 'degraded', actions: 'countBad' },
          { guard: 'isBad', target: 'observing', actions: 'countBad' },
          { guard: 'isGood', actions: 'note' },
          { target: 'observing', actions: 'breakRow' },
        ],
        PROMOTE: [
          { guard: 'mayFinish', target: 'improving' },
          { guard: 'mayPromote', target: 'observing', actions: 'toNext' },
        ],
        PAUSE: { guard: 'isInForce', target: 'paused' },
        STEP_BACK: [
          { guard: 'isInForceAtFirst', target: 'rolledBack', actions: 'toZero' },
          { guard: 'isInForce', target: 'observing', actions: 'toPrevious' },
        ],
        ROLL_BACK: { guard: 'isInForce', target: 'rolledBack', actions: 'toZero' },
        STOP: { guard: 'isInForce', target: 'abandoned' },
      },
    },
    degraded: {
      on: {
        OBSERVE: [OBSERVED_ONLY, { actions: 'note' }],
        RESUME: { guard: 'isInForce', target: 'observing', actions: 'again' },
        PAUSE: { guard: 'isInForce', target: 'paused' },
        STEP_BACK: [
          { guard: 'isInForceAtFirst', target: 'rolledBack', actions: 'toZero' },
          { guard: 'isInForce', target: 'observing', actions: 'toPrevious' },
        ],
        ROLL_BACK: { guard: 'isInForce', target: 'rolledBack', actions: 'toZero' },
        STOP: { guard: 'isInForce', target: 'abandoned' },
      },
    },
    paused: {
      on: {
        OBSERVE: [OBSERVED_ONLY, { actions: 'note' }],
        RESUME: { guard: 'isInForce', target: 'observing', actions: 'again' },
        STEP_BACK: [
          { guard: 'isInForceAtFirst', target: 'rolledBack', actions: 'toZero' },
          { guard: 'isInForce', target: 'observing', actions: 'toPrevious' },
        ],
        ROLL_BACK: { guard: 'isInForce', target: 'rolledBack', actions: 'toZero' },
        STOP: { guard: 'isInForce', target: 'abandoned' },
      },
    },
    rolledBack: {
      on: {
        OBSERVE: { actions: 'note' },
        RESUME: { guard: 'isInForce', target: 'observing', actions: 'toFirst' },
        STOP: { guard: 'isInForce', target: 'abandoned' },
      },
    },
    improving: {
      on: {
        OBSERVE: [OBSERVED_ONLY, { actions: 'note' }],
        STEP_BACK: { guard: 'isInForce', target: 'observing', actions: 'toLast' },
        ROLL_BACK: { guard: 'isInForce', target: 'rolledBack', actions: 'toZero' },
        STOP: { guard: 'isInForce', target: 'abandoned' },
      },
    },
    abandoned: {},
  },
});

export type RolloutChart = Chart<RolloutStateName, RolloutContext, RolloutEvent>;

/** The chart in its first state. */
export function startRollout(stages: number): RolloutChart {
  return wrap(initialTransition(machine, { stages })[0]);
}

function wrap(snapshot: SnapshotFrom<typeof machine>): RolloutChart {
  return {
    state: snapshot.value,
    context: snapshot.context,
    send: (event) => (snapshot.can(event) ? wrap(transition(machine, snapshot, event)[0]) : null),
  };
}

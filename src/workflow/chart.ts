/**
 * The present state of one chart. It is moved by pure transitions: no actor, no timer, no effect; and no type of
 * the statechart library leaves the file of its machine.
 */
export interface Chart<State, Context, Event> {
  readonly state: State;
  readonly context: Context;
  /** The chart after the event, or null when it is not allowed now. */
  send(event: Event): Chart<State, Context, Event> | null;
}

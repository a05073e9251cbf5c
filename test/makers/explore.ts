import type { Chart } from '../../src/workflow/chart.ts';

export interface Edge<C, E> {
  readonly from: C;
  readonly event: E;
  readonly to: C;
}

/** Every state a chart can reach, and every step between them. */
export interface Explored<C, E> {
  readonly states: ReadonlyMap<string, C>;
  readonly edges: readonly Edge<C, E>[];
}

/**
 * Breadth first: every event is sent in every state found. Events that a state refuses lead nowhere.
 * @param key what makes two states the same; counters that grow for ever are left out
 */
export function explore<S, X, E>(
  start: Chart<S, X, E>,
  events: readonly E[],
  key: (chart: Chart<S, X, E>) => string,
): Explored<Chart<S, X, E>, E> {
  const states = new Map([[key(start), start]]);
  const edges: Edge<Chart<S, X, E>, E>[] = [];
  const queue = [start];
  for (const from of queue)
    for (const event of events) {
      const to = from.send(event);
      if (to === null) continue;
      edges.push({ from, event, to });
      if (states.has(key(to))) continue;
      states.set(key(to), to);
      queue.push(to);
    }
  return { states, edges };
}

/** Keys of the states from which no goal can be reached: found by walking backwards from the goals. */
export function trapped<C, E>(
  { states, edges }: Explored<C, E>,
  key: (chart: C) => string,
  isGoal: (chart: C) => boolean,
): readonly string[] {
  const before = new Map<string, string[]>();
  for (const { from, to } of edges) before.set(key(to), [...(before.get(key(to)) ?? []), key(from)]);
  const queue = [...states].filter(([, chart]) => isGoal(chart)).map(([id]) => id);
  const free = new Set(queue);
  for (const id of queue)
    for (const one of before.get(id) ?? [])
      if (!free.has(one)) {
        free.add(one);
        queue.push(one);
      }
  return [...states.keys()].filter((id) => !free.has(id));
}

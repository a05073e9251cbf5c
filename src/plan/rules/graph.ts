/** What a node waits for. */
export type Next = (node: string) => readonly string[];

interface Visit {
  readonly index: number;
  low: number;
  isOpen: boolean;
}

interface Frame {
  readonly node: string;
  readonly visit: Visit;
  readonly rest: Iterator<string>;
}

/**
 * The knots of a graph: groups of nodes that each wait, in the end, for themselves. Nodes in the order found.
 * Tarjan's algorithm with its own stack: a chain of 25,000 tasks would overflow the one of the language.
 * @see https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export function findKnots(nodes: Iterable<string>, next: Next): readonly (readonly string[])[] {
  const visits = new Map<string, Visit>();
  const open: string[] = [];
  const found: (readonly string[])[] = [];
  const enter = (node: string): Frame => {
    const visit = { index: visits.size, low: visits.size, isOpen: true };
    visits.set(node, visit);
    open.push(node);
    return { node, visit, rest: next(node)[Symbol.iterator]() };
  };
  const leave = ({ node, visit }: Frame): void => {
    if (visit.low !== visit.index) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const one of group) close(visits.get(one));
    if (group.length > 1 || next(node).includes(node)) found.push(group);
  };
  for (const start of nodes) if (!visits.has(start)) walk(enter(start), visits, enter, leave);
  return found;
}

function walk(
  start: Frame,
  visits: ReadonlyMap<string, Visit>,
  enter: (node: string) => Frame,
  leave: (frame: Frame) => void,
): void {
  const frames = [start];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const step = frame.rest.next();
    if (step.done === true) {
      leave(frame);
      frames.pop();
      lower(frames.at(-1), frame.visit.low);
    } else {
      const seen = visits.get(step.value);
      if (seen === undefined) frames.push(enter(step.value));
      else if (seen.isOpen) lower(frame, seen.index);
    }
  }
}

function lower(frame: Frame | undefined, low: number): void {
  if (frame !== undefined) frame.visit.low = Math.min(frame.visit.low, low);
}

function close(visit: Visit | undefined): void {
  if (visit !== undefined) visit.isOpen = false;
}

/** The shortest way around a knot, beginning and ending with its first node. */
export function circleOf(knot: readonly string[], next: Next): readonly string[] {
  const [first] = knot;
  if (first === undefined) return [];
  const inside = new Set(knot);
  const from = new Map<string, string>();
  const queue = [first];
  for (const node of queue)
    for (const one of next(node)) {
      if (one === first) return [...wayTo(node, from), first];
      if (!inside.has(one) || from.has(one)) continue;
      from.set(one, node);
      queue.push(one);
    }
  return [];
}

function wayTo(node: string, from: ReadonlyMap<string, string>): readonly string[] {
  const way = [node];
  for (let one = from.get(node); one !== undefined; one = from.get(one)) way.push(one);
  return way.reverse();
}

/** Nodes outside the stuck ones that wait, directly or not, for one of them; each with the one it waits for. */
export function waitingFor(
  stuck: Iterable<string>,
  nodes: Iterable<string>,
  next: Next,
): ReadonlyMap<string, string> {
  const dependents = turned(nodes, next);
  const queue = [...stuck];
  const seen = new Set(queue);
  const found = new Map<string, string>();
  for (const node of queue)
    for (const one of dependents.get(node) ?? []) {
      if (seen.has(one)) continue;
      seen.add(one);
      found.set(one, node);
      queue.push(one);
    }
  return found;
}

function turned(nodes: Iterable<string>, next: Next): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const node of nodes)
    for (const one of next(node)) {
      const list = found.get(one);
      if (list === undefined) found.set(one, [node]);
      else list.push(node);
    }
  return found;
}

import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { epochMilliseconds } from '../values/date.ts';
import { compareText } from '../values/order.ts';
import type { RecordFile } from './kinds.ts';

interface Node {
  readonly file: RecordFile;
  readonly id: string;
  /** Milliseconds; at least that of every cause. */
  time: number;
  /** Length of the longest chain of causes. */
  depth: number;
  waiting: number;
  readonly causes: Node[];
  readonly effects: Node[];
}

/**
 * The order of the replay: causes (`after`) first, then `at`, then id. File times, directory order and merges
 * never matter. An unknown or circular cause is an error; such a record is left out.
 */
export function orderRecords(records: readonly RecordFile[]): {
  readonly ordered: readonly RecordFile[];
  readonly left: readonly RecordFile[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const nodes = new Map<string, Node>();
  for (const file of records) nodes.set(file.record.id, makeNode(file));
  const broken = new Set<Node>();
  for (const node of nodes.values()) linkCauses(node, nodes, broken, findings);
  const done = settle(
    [...nodes.values()].filter((node) => node.waiting === 0),
    broken,
    findings,
  );
  const left = [...nodes.values()].filter((node) => !done.has(node));
  findings.push(...tellLeft(left, broken));
  const ordered = [...done].sort((a, b) => a.time - b.time || a.depth - b.depth || compareText(a.id, b.id));
  return { ordered: ordered.map(({ file }) => file), left: left.map(({ file }) => file), findings };
}

function makeNode(file: RecordFile): Node {
  return {
    file,
    id: file.record.id,
    time: timeOf(file),
    depth: 0,
    waiting: 0,
    causes: [],
    effects: [],
  };
}

function timeOf({ record }: RecordFile): number {
  return epochMilliseconds(record.at);
}

function linkCauses(
  node: Node,
  nodes: ReadonlyMap<string, Node>,
  broken: Set<Node>,
  findings: Finding[],
): void {
  for (const [i, id] of (node.file.record.after ?? []).entries()) {
    const cause = nodes.get(id);
    if (cause === undefined) {
      findings.push(finding('record-cause-unknown', { id }, node.file.places.at(['after', i])));
      broken.add(node);
      node.waiting += 1;
    } else {
      cause.effects.push(node);
      node.causes.push(cause);
      node.waiting += 1;
    }
  }
}

/** Kahn's algorithm: what remains waits for an unknown or circular cause. */
function settle(ready: Node[], broken: ReadonlySet<Node>, findings: Finding[]): ReadonlySet<Node> {
  const done = new Set<Node>();
  while (ready.length > 0) {
    const node = ready.pop();
    if (node === undefined || broken.has(node)) continue;
    done.add(node);
    for (const effect of node.effects) {
      if (timeOf(node.file) > timeOf(effect.file))
        findings.push(finding('record-before-cause', { cause: node.id }, effect.file.places.at(['at'])));
      effect.time = Math.max(effect.time, node.time);
      effect.depth = Math.max(effect.depth, node.depth + 1);
      effect.waiting -= 1;
      if (effect.waiting === 0) ready.push(effect);
    }
  }
  return done;
}

/** Every record that is left out is told: it is in a circle, or it follows one that is left out. */
function tellLeft(left: readonly Node[], broken: ReadonlySet<Node>): readonly Finding[] {
  const leftIds = new Set(left.map(({ id }) => id));
  const circular = peel(
    peel(left, ({ effects }) => effects),
    ({ causes }) => causes,
  );
  return left.flatMap((node) => {
    const { id, file } = node;
    if (broken.has(node)) return [];
    if (circular.has(node)) return [finding('record-cause-circular', { id }, file.places.at(['after']))];
    const i = (file.record.after ?? []).findIndex((cause) => leftIds.has(cause));
    const cause = file.record.after?.[i] ?? '';
    return [finding('record-cause-left-out', { id: cause }, file.places.at(['after', i]))];
  });
}

/** What remains when nodes that none of the others leads to are taken away, again and again. */
function peel(nodes: Iterable<Node>, leadsTo: (node: Node) => readonly Node[]): ReadonlySet<Node> {
  const kept = new Set(nodes);
  const counts = new Map<Node, number>();
  for (const node of kept) for (const next of leadsTo(node)) counts.set(next, (counts.get(next) ?? 0) + 1);
  const free = [...kept].filter((node) => !counts.has(node));
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    kept.delete(node);
    for (const next of leadsTo(node)) {
      const count = (counts.get(next) ?? 0) - 1;
      counts.set(next, count);
      if (count === 0 && kept.has(next)) free.push(next);
    }
  }
  return kept;
}

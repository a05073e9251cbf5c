import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { type Path, type Places, pathParts } from '../findings/place.ts';
import type { Locate } from './locate.ts';

/** A step down the tree: the key that led there (null in a list) and what stands there. */
interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

const MANY_KEYS = 32;

/** The places of a parsed tree; nothing is computed before it is asked. */
export function treePlaces(contents: unknown, locate: Locate): Places {
  const keyed = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    if (map.items.length < MANY_KEYS) return map.items.find((pair) => keyOf(pair) === key);
    const known = keyed.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    keyed.set(map, known);
    return known.get(key);
  };
  return {
    at(path, which = 'value') {
      const { step, isComplete } = descend(contents, path, pairOf);
      const key = offsetOf(step.key);
      const value = offsetOf(step.value);
      return locate(which === 'value' && isComplete ? (value ?? key ?? 0) : (key ?? value ?? 0));
    },
  };
}

function descend(
  contents: unknown,
  path: Path,
  pairOf: (map: YAMLMap, key: string) => Pair | undefined,
): { step: Step; isComplete: boolean } {
  let step: Step = { key: null, value: contents };
  for (const part of pathParts(path)) {
    const next = child(step.value, part, pairOf);
    if (next === null) return { step, isComplete: false };
    step = next;
  }
  return { step, isComplete: true };
}

function child(
  node: unknown,
  part: string,
  pairOf: (map: YAMLMap, key: string) => Pair | undefined,
): Step | null {
  if (isMap(node)) {
    const pair = pairOf(node, part);
    return pair === undefined ? null : { key: pair.key, value: pair.value };
  }
  if (!isSeq(node)) return null;
  const item = node.items[Number(part)];
  return item === undefined ? null : { key: null, value: item };
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function offsetOf(node: unknown): number | null {
  if (isScalar(node) || isMap(node) || isSeq(node)) return node.range?.[0] ?? null;
  return null;
}

import { expect, test } from 'vitest';
import { circleOf, findKnots, waitingFor } from '../../../src/plan/rules/graph.ts';

const graph = (edges: Readonly<Record<string, readonly string[]>>) => {
  const known = new Map(Object.entries(edges));
  return { nodes: [...known.keys()], next: (node: string) => known.get(node) ?? [] };
};

test('a tree has no knots', () => {
  const { nodes, next } = graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] });
  expect(findKnots(nodes, next)).toEqual([]);
});

test('every knot is found, also one that hangs on another', () => {
  const { nodes, next } = graph({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'], e: ['e'] });
  const knots = findKnots(nodes, next).map((knot) => [...knot].sort());
  expect(knots).toEqual([['c', 'd'], ['a', 'b'], ['e']]);
});

test('the way around a knot is the shortest one', () => {
  const { next } = graph({ a: ['b', 'd'], b: ['c'], c: ['a'], d: ['a'] });
  expect(circleOf(['a', 'b', 'c', 'd'], next)).toEqual(['a', 'd', 'a']);
});

test('what waits for a stuck node is found with what it waits for', () => {
  const { nodes, next } = graph({ a: ['a'], b: ['a'], c: ['b'], d: [] });
  expect([...waitingFor(['a'], nodes, next)]).toEqual([
    ['b', 'a'],
    ['c', 'b'],
  ]);
});

test('a chain of 25,000 does not overflow, and closing it makes one knot', () => {
  const names = Array.from({ length: 25_000 }, (_, i) => `n${i}`);
  const chain = new Map(names.map((name, i) => [name, names.slice(i + 1, i + 2)]));
  expect(findKnots(names, (name) => chain.get(name) ?? [])).toEqual([]);
  chain.set('n24999', ['n0']);
  const [knot] = findKnots(names, (name) => chain.get(name) ?? []);
  expect(circleOf(knot ?? [], (name) => chain.get(name) ?? [])).toHaveLength(25_001);
});

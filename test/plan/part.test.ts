import { expect, test } from 'vitest';
import { findPart, findPhaseOf } from '../../src/plan/part.ts';
import { programmeAt, shopFiles } from '../makers/shop.ts';

const { plan } = programmeAt(shopFiles(), '2026-09-08T09:00:00Z');

test('every item and gate is found where its id stands', () => {
  const kinds = new Set(['phase', 'sprint', 'stage', 'task', 'deliverable', 'communication', 'training']);
  const items = [...plan.items.values()].filter(({ kind }) => kinds.has(kind));
  expect(items.length).toBeGreaterThan(20);
  expect(new Set(items.map(({ kind }) => kind))).toEqual(kinds);
  for (const { kind, id, place } of items) {
    const part = findPart(plan, kind, id);
    expect([id, part?.places.at([...part.pointer, 'id'])]).toEqual([id, place]);
  }
});

test('a gate is found at its own pointer, a review in its file', () => {
  for (const { id, file } of plan.gates.values())
    expect(findPart(plan, 'gate', id)?.places.at([]).file).toBe(file);
  expect(findPart(plan, 'review', '2026-11')?.places.at([]).file).toBe('plan/review.yaml');
});

test('what is in no plan is nowhere', () => {
  expect([
    findPart(plan, 'task', 'nothing'),
    findPart(plan, 'gate', 'nothing'),
    findPhaseOf(plan, 'nothing'),
  ]).toEqual([null, null, null]);
});

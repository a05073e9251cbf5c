import { expect, test } from 'vitest';
import { classifyDefinition, directionOf } from '../../src/plan/classify.ts';
import type { Pinned } from '../../src/plan/definition.ts';

const METRIC = {
  id: 'a',
  level: 'must',
  metric: 'm',
  unit: 'points',
  pass: { gte: 60 },
  warn: { gte: 50 },
  maxAge: 'P30D',
  minSamples: 3,
} as const;
const BASE: Pinned = {
  gate: {
    id: 'g',
    criteria: [METRIC],
    requires: ['r'],
    score: { pass: 75, warn: 60 },
    decide: { roles: { x: 1 } },
  },
  weeks: '4-6',
  stage: {
    share: 20,
    soak: 'P10D',
    observations: { need: 2, apart: 'P5D', allowBad: 1 },
    hardStops: [{ metric: 'h', unit: 'n', fail: { gte: 2 } }],
  },
};

function withMetric(parts: object): Pinned {
  return { ...BASE, gate: { ...BASE.gate, criteria: [{ ...METRIC, ...parts }] } };
}
function withGate(parts: Partial<Pinned['gate']>): Pinned {
  return { ...BASE, gate: { ...BASE.gate, ...parts } };
}
function withStage(parts: Partial<NonNullable<Pinned['stage']>>): Pinned {
  return { ...BASE, stage: { share: 20, ...BASE.stage, ...parts } };
}

/** A definition and the same one made stricter: turned around, the second is looser. */
const pairs: readonly (readonly [what: string, now: Pinned])[] = [
  ['a.pass', withMetric({ pass: { gt: 60 } })],
  ['a.pass', withMetric({ pass: { between: [60, 90] } })],
  ['a.warn', withMetric({ warn: { gte: 55 } })],
  ['a.maxAge', withMetric({ maxAge: 'P14D' })],
  ['a.minSamples', withMetric({ minSamples: 5 })],
  ['+b', withGate({ criteria: [METRIC, { ...METRIC, id: 'b' }] })],
  ['+s', withGate({ requires: ['r', 's'] })],
  ['score.pass', withGate({ score: { pass: 80, warn: 60 } })],
  ['decide.x', withGate({ decide: { roles: { x: 2 } } })],
  ['weeks', { ...BASE, weeks: '4-5' }],
  ['soak', withStage({ soak: 'P20D' })],
  ['observations.allowBad', withStage({ observations: { need: 2, apart: 'P5D', allowBad: 0 } })],
  ['hardStops.h', withStage({ hardStops: [{ metric: 'h', unit: 'n', fail: { gte: 1 } }] })],
];

test.each(pairs)('%s asks for more one way and for less the other', (what, now) => {
  expect(classifyDefinition(BASE, now)).toEqual([{ what, direction: 'tighter' }]);
  const back = classifyDefinition(now, BASE);
  expect(back.map((one) => one.what)).toEqual([what.replace('+', '-')]);
  expect(directionOf(back)).toBe('looser');
});

test.each([
  withMetric({ weight: 2 }),
  withMetric({ unit: 'percent' }),
  withMetric({ aggregate: 'max' }),
  withMetric({ level: 'should' }),
  withMetric({ pass: { lte: 60 } }),
  withMetric({ kind: 'check' }),
  withGate({ criteria: [METRIC, { ...METRIC, id: 'b', level: 'should' }] }),
  withStage({ share: 30 }),
  { ...BASE, weeks: '5-6' },
])('what cannot be shown to be stricter is looser', (now) => {
  expect(directionOf(classifyDefinition(BASE, now))).toBe('looser');
  expect(classifyDefinition(BASE, now)).not.toEqual([]);
});

test('one looser thing among stricter ones makes the whole looser', () => {
  const changes = classifyDefinition(BASE, withMetric({ pass: { gte: 70 }, maxAge: 'P60D' }));
  expect(changes.map(({ direction }) => direction).sort()).toEqual(['looser', 'tighter']);
  expect(directionOf(changes)).toBe('looser');
});

test('equal definitions have no difference', () => {
  expect(classifyDefinition(BASE, structuredClone(BASE))).toEqual([]);
});

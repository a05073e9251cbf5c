import { expect, test } from 'vitest';
import { aPhase, aPlan, aRollout, argsOf, aStage, told } from '../../makers/plan.ts';
import { readWorkedExamples } from '../../values/worked-examples.ts';

const { cases } = readWorkedExamples().WE13_rollout_population;
const shares = [20, 50, 100];
const stages = (...list: readonly number[]) =>
  list.map((share, i) => aStage({ id: `stage-${i + 1}`, share, weeks: `${2 * i + 1}-${2 * i + 2}` }));
const rolled = (parts: Parameters<typeof aRollout>[0]) =>
  aPlan({ phases: [aPhase({ weeks: '1+', rollout: aRollout(parts) })] });
const at = 'plan/01-first.yaml#/rollout/stages/';

test('the worked examples name populations', () => expect(cases.length).toBeGreaterThan(5));

test.each(cases)('a population of $population has stages of $sizes', ({ population, sizes }) => {
  const places = told(rolled({ population, stages: stages(...shares) }), 'rollout-stage-not-distinct');
  const equal = sizes.flatMap((size, i) => (i > 0 && size === sizes[i - 1] ? [`${at}${i}/share`] : []));
  expect(places).toEqual(equal);
});

test('a stage that is no step says how many it reaches', () => {
  const plan = rolled({ population: 2, stages: stages(20, 50) });
  expect(argsOf(plan, 'rollout-stage-not-distinct')).toEqual({
    about: 'stage-2',
    size: 1,
    before: 'stage-1',
    population: 2,
  });
});

test('shares rise strictly', () => {
  expect(told(rolled({ stages: stages(20, 20, 100) }), 'rollout-not-rising')).toEqual([`${at}1/share`]);
  expect(told(rolled({ stages: stages(50, 20, 100) }), 'rollout-not-rising')).toEqual([`${at}1/share`]);
  expect(told(rolled({ stages: stages(...shares) }), 'rollout-not-rising')).toEqual([]);
});

test('the last stage reaches everybody', () => {
  expect(told(rolled({ stages: stages(20, 50) }), 'rollout-not-complete')).toEqual([`${at}1/share`]);
  expect(told(rolled({ stages: stages(...shares) }), 'rollout-not-complete')).toEqual([]);
});

test('a second rollout is told at its key', () => {
  const other = aRollout({
    id: 'other',
    stages: [aStage({ id: 'other-100' })],
    improvement: { id: 'other-improvement', title: 'Improving', weeks: '99+' },
  });
  const phases = [aPhase({ rollout: aRollout() }), aPhase({ id: 'second', weeks: 2, rollout: other })];
  expect(told(aPlan({ phases }), 'rollout-second')).toEqual(['plan/02-second.yaml#/rollout (key)']);
  expect(told(rolled({}), 'rollout-second')).toEqual([]);
});

test('a soak that lasts as long as its stage fits, a day more does not', () => {
  const soaked = (soak: string) => rolled({ stages: [aStage({ weeks: '1-2', soak })] });
  expect(told(soaked('P2W'), 'soak-exceeds-stage')).toEqual([]);
  expect(told(soaked('P15D'), 'soak-exceeds-stage')).toEqual([`${at}0/soak`]);
  expect(argsOf(soaked('P15D'), 'soak-exceeds-stage')).toEqual({ about: 'stage-100', soak: 15, days: 14 });
});

test('observations fit into their stage, the first on its first day', () => {
  const observed = (need: number, apart?: string) =>
    rolled({
      stages: [aStage({ weeks: 1, observations: { need, ...(apart === undefined ? {} : { apart }) } })],
    });
  expect(told(observed(2, 'P6D'), 'observations-exceed-stage')).toEqual([]);
  expect(told(observed(2, 'P7D'), 'observations-exceed-stage')).toEqual([`${at}0/observations`]);
  expect(told(observed(7), 'observations-exceed-stage')).toEqual([]);
  expect(argsOf(observed(8), 'observations-exceed-stage')).toMatchObject({ needed: 8, days: 7 });
});

test('a stage without end is long enough for anything', () => {
  const plan = rolled({ stages: [aStage({ weeks: '1+', soak: 'P900D' })] });
  expect(told(plan, 'soak-exceeds-stage')).toEqual([]);
});

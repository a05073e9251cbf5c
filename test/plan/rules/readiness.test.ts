import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

type Bands = NonNullable<Phase['readiness']>['matrix']['bands'];
const at = 'plan/01-first.yaml#/readiness/';

/** Weights 12 on a scale of 1 to 5: totals from 12 to 60. */
const banded = (bands: Bands, informs: string[] = ['data']) =>
  aPlan({
    phases: [
      aPhase({
        readiness: {
          questions: [
            {
              id: 'group',
              title: 'Group',
              items: [{ id: 'question', question: 'Is it?', answerType: 'yes-no', informs }],
            },
          ],
          matrix: {
            scale: { min: 1, max: 5 },
            criteria: [{ id: 'data', title: 'Data', weight: 12 }],
            bands,
          },
        },
      }),
    ],
  });
const published: Bands = [
  { id: 'ready', title: 'Ready', min: 40, max: 60 },
  { id: 'prepare', title: 'Prepare', min: 25, max: 39 },
  { id: 'digitise', title: 'Digitise', maxExclusive: 25 },
];
const closed: Bands = [
  { id: 'ready', title: 'Ready', min: 40, max: 60 },
  { id: 'prepare', title: 'Prepare', min: 25, maxExclusive: 40 },
  { id: 'digitise', title: 'Digitise', maxExclusive: 25 },
];

test('totals that no published band holds are told at the band below them', () => {
  const plan = banded(published);
  expect(told(plan, 'readiness-bands-gap')).toEqual([`${at}matrix/bands/1`]);
  expect(argsOf(plan, 'readiness-bands-gap')).toEqual({ about: 'prepare', from: 39, to: 40 });
  expect(told(banded(closed), 'readiness-bands-gap')).toEqual([]);
});

test('totals below the first band or above the last are a gap too', () => {
  expect(told(banded([{ id: 'middle', title: 'Middle', min: 20, max: 50 }]), 'readiness-bands-gap')).toEqual([
    `${at}matrix/bands/0`,
    `${at}matrix/bands/0`,
  ]);
});

test('bands that overlap are told at the upper one', () => {
  const low = { id: 'low', title: 'Low', max: 40 };
  const plan = banded([{ id: 'high', title: 'High', min: 40, max: 60 }, low]);
  expect(told(plan, 'readiness-bands-overlap')).toEqual([`${at}matrix/bands/0/min`]);
  expect(told(banded(closed), 'readiness-bands-overlap')).toEqual([]);
});

test('a band beyond the possible totals is told', () => {
  const plan = banded([{ id: 'all', title: 'All', min: 0, max: 60 }]);
  expect(told(plan, 'readiness-bands-outside-scale')).toEqual([`${at}matrix/bands/0`]);
  expect(argsOf(plan, 'readiness-bands-outside-scale')).toEqual({ about: 'all', low: 12, high: 60 });
  expect(told(banded(published), 'readiness-bands-outside-scale')).toEqual([]);
});

test('a question that helps to score nothing is told', () => {
  expect(told(banded(closed, []), 'question-informs-nothing')).toEqual([`${at}questions/0/items/0/id`]);
  expect(told(banded(closed), 'question-informs-nothing')).toEqual([]);
});

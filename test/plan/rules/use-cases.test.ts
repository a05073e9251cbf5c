import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

type Sections = Pick<Phase, 'technology' | 'dataVolumes'>;
type Item = Partial<NonNullable<Phase['useCases']>['items'][number]>;
const at = 'plan/01-first.yaml#/useCases/items';

const withCases = (items: readonly Item[], sections: Sections = {}) =>
  aPlan({
    phases: [
      aPhase({
        ...sections,
        useCases: {
          scale: { min: 1, max: 10 },
          items: items.map((item, i) => ({ id: `case-${i + 1}`, title: 'Case', ...item })),
        },
      }),
    ],
  });
const roi = (withinMonths: number) => ({ low: 100, high: 200, withinMonths });

test('a second selected use case is told', () => {
  const plan = withCases([{ selected: true }, { selected: false }, { selected: true }]);
  expect(told(plan, 'several-use-cases-selected')).toEqual([`${at}/2/selected`]);
  expect(argsOf(plan, 'several-use-cases-selected')).toEqual({ about: 'case-3', first: 'case-1' });
  expect(told(withCases([{ selected: true }, {}]), 'several-use-cases-selected')).toEqual([]);
});

test('no selected use case is told once', () => {
  expect(told(withCases([{}, {}]), 'no-use-case-selected')).toEqual([`${at} (key)`]);
  expect(told(withCases([{ selected: true }]), 'no-use-case-selected')).toEqual([]);
  expect(told(aPlan(), 'no-use-case-selected')).toEqual([]);
});

test('a published score beside a computed impact is told', () => {
  const computed = { saving: 60000, probability: 8, complexity: 4 };
  expect(told(withCases([{ publishedScore: 8.5, ...computed }]), 'scores-on-two-scales')).toEqual([
    `${at}/0/publishedScore`,
  ]);
  const open = withCases([{ publishedScore: 8.5, ...computed, saving: null }, computed]);
  expect(told(open, 'scores-on-two-scales')).toEqual([]);
});

test('returns over unequal times are told', () => {
  expect(told(withCases([{ roi: roi(6) }, { roi: roi(4) }]), 'roi-horizons-differ')).toEqual([
    `${at}/1/roi/withinMonths`,
  ]);
  expect(told(withCases([{ roi: roi(6) }, {}, { roi: roi(6) }]), 'roi-horizons-differ')).toEqual([]);
});

test('a use case without technology or data class is told where the plan has these', () => {
  const dataVolumes = { classes: [{ id: 'small', title: 'Small', min: 1, unit: 'samples' }] };
  const technology: NonNullable<Phase['technology']> = {
    options: [
      {
        id: 'tech',
        title: 'Tech',
        technologies: [{ name: 'Thing' }],
        complexity: 'low',
        cost: { low: 1, high: 2 },
      },
    ],
  };
  const plan = withCases([{}], { technology, dataVolumes });
  expect(told(plan, 'use-case-without-technology')).toEqual([`${at}/0/id`]);
  expect(told(plan, 'use-case-without-data-class')).toEqual([`${at}/0/id`]);
  const full = withCases([{ technologyType: 'tech', dataClass: 'small' }], { technology, dataVolumes });
  expect(told(full, 'use-case-without-technology')).toEqual([]);
  expect(told(full, 'use-case-without-data-class')).toEqual([]);
  expect(told(withCases([{}]), 'use-case-without-technology')).toEqual([]);
});

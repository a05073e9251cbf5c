import { expect, test } from 'vitest';
import type { Phase } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';

const at = 'plan/01-first.yaml#/technology/options/0/';
const offered = (supersededBy: string | undefined, technologyType?: string) => {
  const technology: NonNullable<Phase['technology']> = {
    options: [
      {
        id: 'reading',
        title: 'Reading',
        technologies: [{ name: 'Old', ...(supersededBy === undefined ? {} : { supersededBy }) }],
        complexity: 'low',
        cost: { low: 1, high: 2 },
      },
    ],
  };
  const items = [{ id: 'case', title: 'Case', ...(technologyType === undefined ? {} : { technologyType }) }];
  return aPlan({ phases: [aPhase({ technology, useCases: { scale: { min: 1, max: 10 }, items } })] });
};

test('a product with a successor is told', () => {
  expect(told(offered('New'), 'technology-superseded')).toEqual([`${at}technologies/0/name`]);
  expect(argsOf(offered('New'), 'technology-superseded')).toEqual({
    about: 'reading',
    name: 'Old',
    by: 'New',
  });
  expect(told(offered(undefined), 'technology-superseded')).toEqual([]);
});

test('an option that no use case needs is told, once use cases name options', () => {
  expect(told(offered(undefined, 'seeing'), 'technology-without-use-case')).toEqual([`${at}id`]);
  expect(told(offered(undefined, 'reading'), 'technology-without-use-case')).toEqual([]);
  expect(told(offered(undefined), 'technology-without-use-case')).toEqual([]);
});

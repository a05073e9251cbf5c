import { expect, test } from 'vitest';
import { findSection, sectionFiles } from '../../../src/plan/sections.ts';
import type { BusinessCase, DataQuality } from '../../../src/schema/types.generated.ts';
import { aPhase, aPlan, argsOf, told } from '../../makers/plan.ts';
import { readExamples } from '../../methods/worked-examples.ts';

const file = 'plan/methods.yaml#/';
const scale = { min: 1, max: 10 };

type Amount = number | { readonly low: number; readonly high: number } | null;
const rows = (now: Amount, after?: Amount) => [
  { id: 'a', title: 'A', cash: true, now, ...(after === undefined ? {} : { after }) },
];
const aCase = (parts: Partial<BusinessCase> = {}): BusinessCase => ({
  process: 'Invoices',
  rows: rows(2, 1),
  investment: [{ id: 'build', title: 'Build', low: 1, high: 2, kind: 'one-off' }],
  ...parts,
});
const withCase = (parts: Partial<BusinessCase>) => aPlan({ methods: { businessCase: aCase(parts) } });

test('a section in two files is told where it stands again, and the first is read', () => {
  const plan = aPlan({
    phases: [aPhase({ businessCase: aCase() })],
    methods: { businessCase: aCase({ process: 'Other' }) },
  });
  expect(told(plan, 'section-twice')).toEqual([`${file}businessCase (key)`]);
  expect(argsOf(plan, 'section-twice')).toMatchObject({
    section: 'businessCase',
    file: 'plan/01-first.yaml',
  });
  expect(findSection(plan, 'businessCase')?.section.process).toBe('Invoices');
  expect(findSection(plan, 'readiness')).toBe(null);
  expect(sectionFiles(plan).map(({ about }) => about)).toEqual(['first', 'methods']);
  expect(told(withCase({}), 'section-twice')).toEqual([]);
});

test('a business case that saves nothing even at its best is told', () => {
  const none = withCase({ rows: rows({ low: 1, high: 2 }, 2) });
  expect(told(none, 'business-case-without-saving')).toEqual([`${file}businessCase/rows (key)`]);
  expect(argsOf(none, 'business-case-without-saving')).toEqual({ about: 'methods', high: 0 });
  for (const fine of [rows(2, 1), rows({ low: 0, high: 3 }, 2), rows(null, 5), rows(5)])
    expect(told(withCase({ rows: fine }), 'business-case-without-saving')).toEqual([]);
});

test('a saving per year and one each time are told', () => {
  const item = { id: 'a', title: 'A', saving: 1, savingPerTime: 2, timesPerYear: 3 };
  const plan = aPlan({ methods: { useCases: { scale, items: [item, { ...item, id: 'b', saving: null }] } } });
  expect(told(plan, 'saving-given-twice')).toEqual([`${file}useCases/items/0/savingPerTime`]);
});

test('steps of a ramp follow each other', () => {
  const plan = withCase({
    ramp: [
      { weeks: '13-14', share: 20 },
      { weeks: '14-16', share: 50 },
      { weeks: '17+', share: 100 },
      { weeks: 20, share: 100 },
    ],
  });
  expect(told(plan, 'ramp-out-of-order')).toEqual([
    `${file}businessCase/ramp/1/weeks`,
    `${file}businessCase/ramp/3/weeks`,
  ]);
});

test('more missing values than rows, and an answer to nothing, are told', () => {
  const dataQuality: DataQuality = {
    items: [{ id: 'consistent', title: 'Consistent', kind: 'attested' }],
    sources: [
      {
        id: 's',
        title: 'S',
        missing: [
          { field: 'vat', missing: 3, rows: 2 },
          { field: 'date', missing: 2, rows: 2 },
        ],
        answers: [
          { item: 'consistent', result: 'met' },
          { item: 'consistant', result: 'met' },
        ],
      },
    ],
  };
  const plan = aPlan({ methods: { dataQuality } });
  expect(told(plan, 'missing-above-rows')).toEqual([`${file}dataQuality/sources/0/missing/0/missing`]);
  expect(told(plan, 'requirement-unknown')).toEqual([`${file}dataQuality/sources/0/answers/1/item`]);
  expect(argsOf(plan, 'requirement-unknown')).toEqual({ item: 'consistant', near: 'consistent' });
});

test('a range that is turned round is told, wherever an amount may be one', () => {
  const turned = { low: 2, high: 1 };
  const plan = aPlan({
    methods: {
      useCases: { scale, items: [{ id: 'a', title: 'A', saving: turned, selected: true }] },
      businessCase: aCase({ rows: rows({ low: 9, high: 8 }, turned) }),
      sourcing: { budget: turned, options: [] },
    },
  });
  expect([...told(plan, 'range-reversed')].sort()).toEqual(
    [
      `${file}useCases/items/0/saving/high`,
      `${file}businessCase/rows/0/now/high`,
      `${file}businessCase/rows/0/after/high`,
      `${file}sourcing/budget/high`,
    ].sort(),
  );
});

const { WE01_readiness, WE02_impact_score } = readExamples();

test.each(WE01_readiness.invalid.filter(({ error }) => error === 'score outside 1-5'))(
  'WE01 the scores $scores are told: outside the scale',
  ({ scores }) => {
    const given = scores.map((score) => ({ criterion: 'data', score }));
    const plan = aPlan({
      methods: {
        readiness: {
          matrix: {
            scale: { min: 1, max: 5 },
            criteria: [{ id: 'data', title: 'Data', weight: 1 }],
            bands: [{ id: 'all', title: 'All' }],
          },
          assessments: [{ observed: '2026-01-08', by: 'lead', scores: given }],
        },
      },
    });
    expect(told(plan, 'score-outside-scale')).toEqual([`${file}readiness/assessments/0/scores/0/score`]);
  },
);

test.each(WE02_impact_score.invalid.filter(({ saving }) => saving >= 0))(
  'WE02 probability $probability and complexity $complexity are told',
  (inputs) => {
    const plan = aPlan({ methods: { useCases: { scale, items: [{ id: 'a', title: 'A', ...inputs }] } } });
    expect(told(plan, 'score-outside-scale')).toHaveLength(1);
  },
);

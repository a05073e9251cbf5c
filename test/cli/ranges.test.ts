import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, edit, must } from '../makers/cli.ts';

const NOW = '2026-09-08T09:00:00Z';
const METHODS = ['readiness', 'use-cases', 'business-case', 'sourcing', 'technology'] as const;

/** Ends that occur nowhere else, so that a line that prints one without the other is caught. */
const ENDS: readonly (readonly [low: number, high: number])[] = [
  [11213, 14517],
  [24011, 36023],
  [6011, 6523],
  [3017, 3529],
  [15013, 40127],
  [31019, 43123],
  [12119, 52009],
  [10007, 25013],
];
const [budget, saving, now, after, once, yearly, sourcing, cost] = ENDS.map(
  ([low, high]) => `{low: ${low}, high: ${high}}`,
);

const SECTIONS = `formatVersion: "1.0"
readiness:
  matrix:
    scale: {min: 1, max: 5}
    criteria: [{id: c, title: C, weight: 3}, {id: d, title: D, weight: 2}]
    bands: [{id: fine, title: Fine, min: 16, max: 25}, {id: low, title: Low, min: 5, maxExclusive: 16}]
  assessments: [{observed: 2026-09-01, by: owner, scores: [{criterion: c, score: 4}]}]
useCases:
  scale: {min: 1, max: 10}
  items: [{id: s, title: S, saving: ${saving}, probability: 7, complexity: 6, selected: true}]
businessCase:
  process: A second shop
  rows: [{id: a, title: A, now: ${now}, after: ${after}, cash: true}]
  investment:
    - {id: x, title: X, ${once?.slice(1, -1)}, kind: one-off}
    - {id: y, title: Y, ${yearly?.slice(1, -1)}, kind: recurring}
  discountRate: 5
technology:
  budget: ${budget}
  options: [{id: o, title: O, technologies: [{name: T}], complexity: medium, cost: ${cost}}]
sourcing:
  budget: ${sourcing}
  options: [{id: p, title: P, criteria: [{id: pb, title: PB, budget: {gte: 15000}}]}, {id: q, title: Q, criteria: [{id: qb, title: QB, budget: {lt: 15000}}]}]
`;

function shop(): string {
  const folder = copyOf('examples/shop-opening');
  writeFileSync(join(folder, 'plan/methods.yaml'), SECTIONS);
  edit(
    folder,
    'plan/budget.yaml',
    /^lines:\n(?: +.*\n)+/m,
    `lines:\n  - {id: x, title: X, ${once?.slice(1, -1)}, spent: 9000}\n`,
  );
  return folder;
}

/** How a number is printed in this language, with or without decimals. */
function printed(value: number, language: string): RegExp {
  const text = value.toLocaleString(language).replace('.', '\\.');
  return new RegExp(`(?<![0-9.,])${text}(?![0-9]|[.,][0-9])`);
}

/** Lines that hold one end of a range and not the other. @returns also how many ranges were seen whole */
function halves(
  text: string,
  language: string,
): { readonly seen: number; readonly halved: readonly string[] } {
  const lines = text.split('\n');
  const found = ENDS.flatMap(([low, high]) =>
    lines.flatMap((line) => {
      const both = [low, high].map((end) => printed(end, language).test(line));
      return both.includes(true) ? [{ line, isWhole: !both.includes(false) }] : [];
    }),
  );
  const halved = found.filter(({ isWhole }) => !isWhole).map(({ line }) => line);
  return { seen: found.length - halved.length, halved };
}

/** Every span of a JSON answer that has two ends, by its path. */
function spans(value: unknown, path = ''): readonly (readonly [path: string, low: number, high: number])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'low' in value && 'high' in value && typeof value.low === 'number' && typeof value.high === 'number'
      ? [[path, value.low, value.high] as const]
      : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => spans(one, `${path}/${key}`))];
}

test.each(METHODS)('calc %s prints both ends of every range, in words and as JSON', async (method) => {
  const folder = shop();
  for (const language of ['en', 'nl']) {
    const { stdout } = await must(folder, NOW, ['calc', method, '--language', language]);
    const { halved, seen } = halves(stdout, language);
    expect(halved).toEqual([]);
    if (method !== 'readiness') expect(seen).toBeGreaterThan(0);
  }
  const { stdout } = await must(folder, NOW, ['calc', method, '--json']);
  const found = spans(JSON.parse(stdout));
  expect(found.filter(([, low, high]) => low < high).length).toBeGreaterThan(0);
  const numbers = ENDS.flatMap(([low, high]) =>
    stdout.includes(`${low}`) === stdout.includes(`${high}`) ? [] : [low, high],
  );
  expect(numbers).toEqual([]);
});

test.each(['markdown', 'html'])('a report as %s prints both ends of every range', async (format) => {
  const folder = shop();
  for (const language of ['en', 'nl']) {
    const { stdout } = await must(folder, NOW, ['report', '--format', format, '--language', language]);
    const { halved, seen } = halves(stdout, language);
    expect(halved).toEqual([]);
    expect(seen).toBeGreaterThan(format === 'html' ? 0 : 3);
  }
});

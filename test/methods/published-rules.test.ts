import { expect, test } from 'vitest';
import { shapeOf } from '../../src/intake/days.ts';
import { driftBand, driftOf, USUAL_BORDERS } from '../../src/measures/drift.ts';
import { limitsOf } from '../../src/measures/xmr.ts';
import { dataQuality, fieldQuality } from '../../src/methods/data-quality.ts';
import { readSections } from '../../src/plan/input.ts';
import type { SectionName } from '../../src/plan/sections.ts';
import { fraction } from '../../src/values/fraction.ts';
import { playbookKpis, section } from '../makers/methods.ts';
import { readExamples } from './worked-examples.ts';

const we = readExamples();

/** Codes of the findings about a section on its own, as `calc --input` tells them. */
function told(name: SectionName, content: object): readonly string[] {
  const text = JSON.stringify({ formatVersion: '1.0', [name]: content });
  const { findings } = readSections('input.yaml', new TextEncoder().encode(text), name);
  return findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** `40 <= total <= 60`, `25 <= total < 40`, `> 95 percent` as operators. */
function operators(text: string): readonly (readonly [operator: string, value: number])[] {
  const turned: Readonly<Record<string, string>> = { '<=': 'gte', '<': 'gt' };
  const left = [...text.matchAll(/(\d+(?:\.\d+)?) (<=|<) [a-z]/g)].map(
    ([, value, sign = '']) => [turned[sign] ?? sign, Number(value)] as const,
  );
  const names: Readonly<Record<string, string>> = { '<=': 'lte', '<': 'lt', '>': 'gt', '>=': 'gte' };
  const right = [...text.matchAll(/(?:^|[a-z] )(<=|>=|<|>) (\d+(?:\.\d+)?)/g)].map(
    ([, sign = '', value]) => [names[sign] ?? sign, Number(value)] as const,
  );
  return [...left, ...right];
}

test('WE01 a band begins at its published minimum and reaches to the next one', () => {
  const { bands, criteria, scale } = section('01-readiness', 'readiness').matrix;
  const lowest = criteria.reduce((sum, { weight }) => sum + weight * scale.min, 0);
  const minimums = bands.map(({ min }) => min);
  for (const [id, rule] of Object.entries(we.WE01_readiness.bands)) {
    const band = bands.find((one) => one.id === id);
    const [[, low] = [], [operator, high = 0] = []] = operators(rule);
    expect([id, band?.min ?? lowest]).toEqual([id, low]);
    if (operator === 'lte') expect(band?.max).toBe(high);
    else expect(minimums).toContain(high);
  }
  expect(bands).toHaveLength(Object.keys(we.WE01_readiness.bands).length);
});

test.each(we.WE01_readiness.invalid)('WE01 the scores $scores', ({ scores, status }) => {
  const { matrix } = section('01-readiness', 'readiness');
  const given = scores.map((score, i) => ({ criterion: we.WE01_readiness.order[i], score }));
  const found = told('readiness', {
    matrix,
    assessments: [{ observed: '2026-01-08', by: 'owner', scores: given }],
  });
  if (status === 'incomplete') expect(found).toEqual([]);
  else expect(found).toHaveLength(1);
});

test.each(we.WE02_impact_score.invalid)(
  'WE02 $saving, $probability, $complexity is refused',
  ({ saving, probability, complexity }) => {
    const found = (parts: object): readonly string[] =>
      told('useCases', {
        scale: { min: 1, max: 10 },
        items: [{ id: 'a', title: 'A', saving: 1, probability: 1, complexity: 1, ...parts }],
      });
    expect(found({})).toEqual([]);
    expect(found({ saving, probability, complexity })).toEqual([
      saving < 0 ? 'number-too-small' : 'score-outside-scale',
    ]);
  },
);

test('WE04 the budgets of the playbook are the published ones', () => {
  const { options } = section('03-technology', 'sourcing');
  for (const [id, rule] of Object.entries(we.WE04_build_buy_partner.budget_rules)) {
    const own = options.find((one) => one.id === id)?.criteria.find(({ budget }) => budget !== undefined);
    const found = Object.entries(own?.budget ?? {}).flatMap(([key, value]: readonly [string, unknown]) =>
      Array.isArray(value)
        ? [
            ['gte', value[0]],
            ['lte', value[1]],
          ]
        : [[key, value]],
    );
    expect(found).toEqual(operators(rule));
  }
});

test('WE05 nothing counted is no evidence, and what was measured stands beside what was answered', () => {
  const { single_field, checklist_outcomes } = we.WE05_data_quality_gate;
  const published = section('04-data', 'dataQuality');
  const pass = published.items.find(({ kind }) => kind === 'measured')?.pass;
  for (const { missing, rows, status } of single_field)
    expect(fieldQuality({ field: 'a', missing, rows }, pass).verdict === 'incomplete').toBe(
      status === 'insufficient_evidence',
    );
  const missing = (published.fields ?? []).map((field) => ({ field, missing: 0, rows: 10 }));
  const [source] = dataQuality({ ...published, sources: [{ id: 's', title: 'S', missing }] }).sources;
  const measured = source?.requirements.filter(({ item }) => item.kind === 'measured') ?? [];
  for (const one of checklist_outcomes)
    expect(Object.fromEntries(measured.map(({ item, verdict }) => [item.source?.fact, verdict]))).toEqual(
      one.measured,
    );
});

test('WE05 the real data set: the shapes of its dates, and how far they agree', () => {
  const { date_formats_top, dominant_date_format_pct, rows, consistency } =
    we.WE05_data_quality_gate.real_data_sroie;
  const [least = 0] = /\d+/.exec(consistency)?.map(Number) ?? [];
  expect(least).toBeGreaterThan(Object.keys(date_formats_top).length);
  const counts = Object.entries(date_formats_top).map(([shape, count]) => {
    expect(shapeOf(shape.replaceAll('9', '1').replace('A', 'MAR'))).toBe(shape);
    return count;
  });
  expect((Math.max(...counts) / rows) * 100).toEqual(expect.closeTo(dominant_date_format_pct.pct, 6));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(rows);
});

test('WE07 targets, directions and arrows of the playbook are the published ones', () => {
  const { published_rows, trend_from_two_points } = we.WE07_kpi_dashboard;
  const byFact = (fact: string) => playbookKpis().find(({ source }) => source?.fact === fact);
  for (const { id, target, better } of published_rows) {
    const found = byFact(id);
    expect([id, Object.entries(found?.target ?? {})]).toEqual([id, operators(target)]);
    expect(found?.assumed === true).toBe(target.includes('assumed'));
    expect(found?.better).toBe(better ?? 'higher');
  }
  for (const { id, published_arrow } of trend_from_two_points)
    if (published_arrow !== undefined) expect(byFact(id)?.published?.arrow).toBe(published_arrow);
});

test('WE12 moving ranges, too few points, and the bands of drift', () => {
  const { xmr_small, psi } = we.WE12_forecast_trend_drift;
  const { values, moving_ranges, not_enough_data } = xmr_small;
  expect(values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)))).toEqual(moving_ranges);
  expect([limitsOf(not_enough_data.values.map(fraction)), not_enough_data.result]).toEqual([
    null,
    'insufficient_evidence',
  ]);
  const { moderate, significant } = USUAL_BORDERS;
  expect([
    operators(`psi ${psi.bands.none}`),
    operators(psi.bands.moderate),
    operators(`psi ${psi.bands.significant}`),
  ]).toEqual([
    [['lt', moderate]],
    [
      ['gte', moderate],
      ['lte', significant],
    ],
    [['gt', significant]],
  ]);
  expect([moderate, significant].map((one) => driftBand(one))).toEqual(['moderate', 'moderate']);
  const empty = psi.cases.find(({ result }) => result?.startsWith('empty bin'));
  expect(empty && driftOf(empty.ref, empty.cur)).toBe(null);
});

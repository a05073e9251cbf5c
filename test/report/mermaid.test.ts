import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Programme } from '../../src/programme/programme.ts';
import { fenceLines } from '../../src/report/mermaid/fence.ts';
import { type Gantt, ganttLines } from '../../src/report/mermaid/gantt.ts';
import { kpiChartLines } from '../../src/report/mermaid/kpi-chart.ts';
import { reportMermaid } from '../../src/report/mermaid/markdown.ts';
import { planGantt } from '../../src/report/mermaid/plan-gantt.ts';
import { textsFor } from '../../src/text/translate.ts';
import { fraction } from '../../src/values/fraction.ts';
import { hostileTitles, shownTitle, titled } from '../makers/hostile.ts';
import { mermaidParser } from '../makers/mermaid.ts';
import { programmeAt, shopUnderWay } from '../makers/shop.ts';
import { improvingStory } from '../makers/story.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });
const parse = await mermaidParser();
const shop = programmeAt(shopUnderWay(), '2026-10-05T10:00:00Z');
const kpi = {
  id: 'errors',
  title: 'Errors',
  group: 'technical',
  unit: 'percent',
  better: 'lower',
  target: { lt: 2 },
} as const;

function fencesOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, text = '']) => text);
}

function oneOf(name: string): Gantt {
  const at = { name, state: 'late', start: '2026-03-02' } as const;
  return {
    title: name,
    description: name,
    sections: [
      {
        name,
        rows: [
          { ...at, kind: 'bar', end: '2026-03-29' },
          { ...at, kind: 'milestone', end: '2026-03-02' },
        ],
      },
    ],
  };
}

async function expectWhole(name: string): Promise<void> {
  const parsed = await parse((ganttLines(oneOf(name)) ?? []).join('\n'));
  const shown = shownTitle(name);
  const row = { name: shown, section: shown, start: '2026-03-02' };
  expect(parsed.title).toBe(shown);
  expect(parsed.description).toBe(shown);
  expect(parsed.tasks).toEqual([
    { ...row, end: '2026-03-30', isMilestone: false },
    { ...row, end: '2026-03-03', isMilestone: true },
  ]);
}

test.each(hostileTitles)('a Gantt keeps names and days whatever is in a name: %j', expectWhole);

const orders = [
  'click',
  'section',
  'title',
  'vert',
  'dateFormat',
  'excludes',
  'weekday',
  'accTitle',
  'todayMarker',
];
const words = fc.constantFrom(
  ...orders,
  ...orders.map((one) => one.toUpperCase()),
  ':',
  '#',
  ';',
  '%%',
  '{',
  '\n',
  ' ',
);

test('no name breaks or shortens a Gantt', async () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.tuple(words, fc.string()).map(([word, rest]) => `${word} ${rest}`),
  );
  await fc.assert(fc.asyncProperty(names, expectWhole), { numRuns: 80, seed: 17 });
});

test.each(hostileTitles.filter((one, index) => index % 2 === 0 && one.length < 300 && one.trim() !== ''))(
  'no title of a programme breaks or shortens its pictures: %j',
  async (title) => {
    const shown = shownTitle(title);
    const [gantt, course] = await Promise.all(
      fencesOf(reportMermaid(titled(shop, title), nl)).map((one) => parse(one)),
    );
    expect(gantt?.type).toBe('gantt');
    expect(gantt?.title).toBe(`Planning van ${shown}`);
    expect(gantt?.tasks.filter(({ name }) => name === shown).length).toBeGreaterThan(10);
    expect(course?.type).toBe('stateDiagram');
    expect(course?.texts).toContain(shown);
    expect(course?.texts).toContain(`${shown} (gepland)`);
  },
);

test('the schedule has the days of the plan, the day of the picture and a gate at the end of its part', async () => {
  const { tasks } = await parse((ganttLines(planGantt(shop, 'en')) ?? []).join('\n'));
  const lease = shop.schedule.items.get('location');
  expect(tasks[0]).toMatchObject({ name: 'Stand on 5 October 2026', start: '2026-10-05', isMilestone: true });
  expect(tasks.find(({ name }) => name === 'Location and lease')).toMatchObject({ start: lease?.start });
  expect(tasks.find(({ name }) => name === 'Do we take these premises?')).toMatchObject({
    start: lease?.end,
    isMilestone: true,
  });
});

test('a day far from the plan is left out, so that it does not press the plan together', () => {
  const lines = (day: string): string => (ganttLines(planGantt({ ...shop, day }, 'nl')) ?? []).join('\n');
  expect(lines('2026-08-11')).toContain('Stand op 11 augustus 2026 :');
  expect(lines('2026-01-01')).not.toContain('Stand op');
  expect(lines('2027-06-01')).not.toContain('Stand op');
});

test('a plan without a day looks the same on every day', () => {
  const draft = { ...shop, day: null, state: { items: new Map(), rollout: null } };
  expect((ganttLines(planGantt(draft, 'en')) ?? []).join('\n')).not.toMatch(/Stand on|done|active|crit/);
});

test('an impossible day is left out, since mermaid would read it and then draw nothing', () => {
  const rows = [{ kind: 'bar', name: 'x', state: 'open', start: '2026-02-30', end: '2026-03-01' }] as const;
  expect(ganttLines({ title: 'x', description: 'x', sections: [{ name: 'x', rows }] })).toBeNull();
});

test('the course marks where the programme is in words and by a border', () => {
  const [, running = ''] = fencesOf(reportMermaid(shop, en));
  expect(running).toContain('state "Running (here now)" as d2 {');
  expect(running.match(/class p\d here/g)?.length).toBe(
    running.match(/\(active, here now\)|, here now\)/g)?.length,
  );
  const draft: Programme = { ...shop, state: { ...shop.state, delivery: 'draft' } };
  expect(fencesOf(reportMermaid(draft, en))[1]).toMatch(
    /state "Draft \(here now\)" as d1[\s\S]*\n {2}class d1 here$/,
  );
});

test('the course has every step that the statechart has', () => {
  const [, course = ''] = fencesOf(reportMermaid(shop, en));
  expect(course.match(/^ {2}d\d --> d\d$/gm)).toHaveLength(9);
});

test('a key figure has its values and its target by day, of one day the last value', async () => {
  const points = [
    { on: '2026-03-01', value: fraction(3) },
    { on: '2026-03-08', value: fraction(9) },
    { on: '2026-03-08', value: fraction(1.25) },
  ];
  const { lines, title } = await parse((kpiChartLines(kpi, points, 'en') ?? []).join('\n'));
  expect(title).toBe('Errors over time');
  expect(lines).toEqual([
    [
      ['2026-03-01', 3],
      ['2026-03-08', 1.25],
    ],
    [
      ['2026-03-01', 2],
      ['2026-03-08', 2],
    ],
  ]);
});

test.each([0, 5, -3, 1e-9, 123_456_789_012])('a figure that stands at %d is drawn', async (value) => {
  const points = ['2026-03-01', '2026-03-02'].map((on) => ({ on, value: fraction(value) }));
  const parsed = await parse((kpiChartLines({ ...kpi, title: '"x";' }, points, 'en') ?? []).join('\n'));
  expect(parsed.lines[0]?.map(([, one]) => one)).toEqual(
    [value, value].map((one) => Number(one.toPrecision(6))),
  );
  expect(parsed.title).toBe('"x"; over time');
});

test('one measurement makes no line', () => {
  expect(kpiChartLines(kpi, [{ on: '2026-03-01', value: fraction(3) }], 'en')).toBeNull();
});

test('a picture larger than GitHub draws gives way to its table', () => {
  expect(fenceLines(['x'.repeat(50_001)])).toBeNull();
  const report = reportMermaid(titled(shop, '😀'.repeat(6000)), nl);
  expect(fencesOf(report)).toEqual([]);
  expect(report).toContain('Het plaatje zou groter worden dan Mermaid tekent');
});

test('every picture has a table beside it, in both languages', () => {
  const { files } = improvingStory();
  const programme = programmeAt(files, '2026-12-01T10:00:00Z');
  for (const texts of [en, nl]) {
    const report = reportMermaid(programme, texts);
    const parts = report.split('```mermaid').slice(1);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toMatch(/\n\| --- \|/);
  }
});

import { expect, test } from 'vitest';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { textsFor } from '../../src/text/translate.ts';
import { programmeAt, shopFiles, shopUnderWay } from '../makers/shop.ts';
import { TINY_NOW, tiny, tinyUnderWay } from '../makers/tiny.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });
const live = reportMarkdown(tiny(), nl);
const shop = reportMarkdown(programmeAt(shopUnderWay(), '2026-10-05T10:00:00Z'), en);

/** The lines of one section. */
function section(report: string, heading: string): readonly string[] {
  const lines = report.split('\n');
  const start = lines.indexOf(`## ${heading}`);
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  return start < 0 ? [] : lines.slice(start + 1, end < 0 ? undefined : end).filter((line) => line !== '');
}

test('a report has its sections in the order in which a director asks', () => {
  expect(shop.split('\n').filter((line) => line.startsWith('## '))).toEqual([
    '## Where we stand',
    '## Decisions we ask for',
    '## Readiness',
    '## Use cases in order of impact',
    '## Business case',
    '## Build, buy or partner',
    '## The first 90 days',
    '## Budget',
    '## Not worked out in this plan',
    '## Phases',
    '## Gates',
    '## Sprints and what they are measured by',
    '## Rollout',
    '## Key figures',
    '## Reviews',
    '## Risks',
    '## Who decided what',
  ]);
});

test('it begins with where we stand and ends in one line feed', () => {
  expect(section(live, 'Hoe we ervoor staan')[0]).toBe(
    'Week 5: Go live loopt; 0 van de 1 fasen gehaald, 3 onderdelen zijn te laat.',
  );
  expect(live.endsWith('|\n')).toBe(true);
  expect(live).not.toMatch(/\n{3}|[ \t]\n/);
});

test('a decision that can be taken is asked for', () => {
  expect(section(live, 'Gevraagde besluiten')).toEqual([
    '- Uitrolstap “A quarter” heeft zich bewezen: ga naar de volgende',
  ]);
  expect(section(shop, 'Decisions we ask for')).toEqual(['No decision is asked for now.']);
});

test('key figures have target, current value and a trend in words', () => {
  expect(section(live, 'Kerncijfers').slice(2)).toEqual([
    '| Mark given by users | ≥ 8 punten \\* | 7,7 punten (8 januari 2026) | – | in de gevarenzone |',
    '| Errors | &lt; 2 % | 1,5 % (8 januari 2026) | ↘ daalt, beter | op doel |',
    'Een doel met \\* is aangenomen: de bron noemt geen operator.',
  ]);
});

test('the budget adds up, and risks come heaviest first', () => {
  expect(section(shop, 'Budget').at(-1)).toBe('| **total** | EUR 75,500 to 95,000 | – | – |');
  expect(section(shop, 'Risks')[2]).toContain('| The lease is signed late | 3 | 4 |');
});

test('who decided what stands in the order of time', () => {
  expect(section(shop, 'Who decided what').slice(2)).toEqual([
    '| 7 September 2026 | Opening our second shop | plan approved | Owner | – | – |',
    '| 18 September 2026 | Do we take these premises? | go | Owner | passed | – |',
  ]);
});

test('every row of a table has as many cells as its head', () => {
  for (const report of [live, shop]) {
    let cells = 0;
    for (const line of report.split('\n')) {
      const found = line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0;
      if (found > 0 && cells > 0) expect(found, line).toBe(cells);
      cells = found;
    }
  }
});

test('text of the plan becomes no markup, mention or cell', () => {
  expect(live).toContain('# Tiny \\*programme\\* &#64;');
  expect(live).toContain('- Make it \\| shorter – Lead');
  expect(live).not.toContain('@all');
});

test('a draft can be reported', () => {
  const draft = reportMarkdown(programmeAt(shopFiles(), '2026-09-01T10:00:00Z'), nl);
  expect(section(draft, 'Hoe we ervoor staan')).toContain(
    'Het plan is een concept: er geldt nog niets zolang het niet is goedgekeurd.',
  );
  expect(section(draft, 'Gevraagde besluiten')).toEqual(['- Laat het plan ingaan zoals het er nu staat']);
});

test('the same files and day give the same bytes', () => {
  const files = tinyUnderWay();
  expect(reportMarkdown(programmeAt(files, TINY_NOW), nl)).toBe(
    reportMarkdown(programmeAt(files, TINY_NOW), nl),
  );
});

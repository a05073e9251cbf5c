import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { textsFor } from '../../src/text/translate.ts';
import { programmeAt, shopFiles } from '../makers/shop.ts';
import { bytesOf } from '../makers/source.ts';
import { tiny } from '../makers/tiny.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });

const METHODS = 'plan/methods.yaml';
const BUDGET = 'plan/budget.yaml';

/** A report on the shop's plan with some text of a file replaced. @throws when the text is not there */
function shop(file: string = METHODS, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const files = shopFiles();
  let text = new TextDecoder().decode(files.get(file));
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`not in ${file}: ${from}`);
    text = text.replace(from, to);
  }
  return reportMarkdown(programmeAt(new Map([...files, [file, bytesOf(text)]]), '2026-09-08T10:00:00Z'), en);
}

function section(report: string, heading: string): string {
  const [, rest] = report.split(`\n## ${heading}\n`);
  return rest?.split('\n## ')[0] ?? '';
}

function headings(report: string): readonly string[] {
  return report.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []));
}

test('a programme without methods has only the first 90 days and the budget of the outcome', () => {
  expect(headings(reportMarkdown(tiny(), en))).toEqual([
    'Where we stand',
    'Decisions we ask for',
    'The first 90 days',
    'Budget',
    'Phases',
    'Gates',
    'Rollout',
    'Key figures',
    'Reviews',
    'Who decided what',
  ]);
});

test('what a plan does not work out is said with the key that adds it', () => {
  expect(section(shop(), 'Not worked out in this plan')).toContain(
    '- Quality of the data: add dataQuality to a phase or to plan/methods.yaml.',
  );
});

test('a readiness that is known names its band, its advice and when the band is lost', () => {
  const text = section(shop(), 'Readiness');
  expect(text).toContain('**35 of 50 points: “Open it”.** Scored by: Owner, Shop lead.');
  expect(text).toContain('| First shop runs without us | 3 (scored 2 to 4) | 3 | 9 |');
  expect(text).toContain('**Advice:** Sign the lease once the survey is in.');
  expect(text).toContain('- Below 35 points it becomes “Wait a season”.');
});

test('a missing answer makes an interval and says which score reaches which band', () => {
  const text = section(
    shop(METHODS, [
      '{criterion: cash, score: 4, reason: The bank has agreed}',
      '{criterion: cash, score: null}',
    ]),
    'Readiness',
  );
  expect(text).toContain('**26 to 38 of 50 points.** Still possible: “Wait a season”, “Open it”.');
  expect(text).toContain('| Money in hand | not known | 3 | 3 to 15 |');
  expect(text).toContain('- “Open it” takes a score of at least 4 for “Money in hand”.');
  expect(text).not.toContain('points more');
});

test('several missing answers say how many of their points are needed', () => {
  const text = section(
    shop(
      METHODS,
      ['{criterion: cash, score: 4, reason: The bank has agreed}', '{criterion: cash, score: null}'],
      ['{criterion: routine, score: 4, reason: Last summer went well}', '{criterion: routine, score: null}'],
      [
        '{criterion: routine, score: 2, reason: The owner still does every order}',
        '{criterion: routine, score: null}',
      ],
    ),
    'Readiness',
  );
  expect(text).toContain('- “Open it” takes at least 21 of the 30 points that the open answers can bring.');
});

test('ranges that overlap share two ranks, and equal impact is one rank that is shared', () => {
  expect(section(shop(), 'Use cases in order of impact')).toContain('| 1 to 2 | Shop at the station |');
  const equal = shop(
    METHODS,
    [
      'saving: {low: 24000, high: 36000}, probability: 7, complexity: 6',
      'saving: 20000, probability: 8, complexity: 4',
    ],
    [
      'saving: {low: 20000, high: 26000}, probability: 8, complexity: 4',
      'saving: 20000, probability: 8, complexity: 4',
    ],
  );
  const ranks = section(equal, 'Use cases in order of impact').match(/^\| [^|]* \|/gm);
  expect(ranks).toEqual(['| Rank |', '| --- |', '| 1 (shared) |', '| 1 (shared) |', '| 3 |']);
});

test('published marks stand apart from the ranking, published returns beside it', () => {
  const text = section(
    shop(METHODS, [
      'title: Shop at the station,',
      'title: Shop at the station, publishedScore: 9.5, roi: {low: 100, high: 250, withinMonths: 6},',
    ]),
    'Use cases in order of impact',
  );
  const table = text.split('\n').filter((line) => line.startsWith('|'));
  expect(table.join('\n')).not.toContain('9.5');
  expect(table.join('\n')).toContain('| 100 to 250 % within 6 months |');
  expect(text).toContain('they play no part in this order: Shop at the station 9.5.');
});

test('a use case that cannot be ranked says what is missing and where', () => {
  const text = section(
    shop(METHODS, ['probability: 7, complexity: 6', 'probability: null, complexity: 6']),
    'Use cases in order of impact',
  );
  expect(text).toContain('| – | Shop at the station | EUR 24,000 to 36,000 | not known |');
  expect(text).toContain(
    '“Shop at the station”. For that the plan still needs: probability (in plan/methods.yaml).',
  );
});

test('a business case goes through its ranges, and a worth only follows from a rate', () => {
  const text = section(shop(), 'Business case');
  expect(text).toContain('| Investment | EUR 64,000 to 79,000 |');
  expect(text).toContain('| Break-even as published | 8.4 to 16.6 months |');
  expect(text).toContain('| Break-even net of running cost | 8.4 to 16.6 months |');
  expect(text).toMatch(/\| Net present value over 36 months at 5 % a year \| EUR [\d,]+ to [\d,]+ \|/);
  const without = section(shop(METHODS, ['  discountRate: 5\n', '']), 'Business case');
  expect(without).not.toContain('| Net present value');
  expect(without).toContain('No net present value: nobody has stated a rate of interest.');
});

test('a range that rounds to one figure is still shown as a range', () => {
  const text = section(
    shop(
      METHODS,
      ['now: {low: 9500, high: 12000}', 'now: 12000'],
      ['after: {low: 4200, high: 4600}', 'after: {low: 4200, high: 4201}'],
      ['low: 12000, high: 15000', 'low: 12000, high: 12000'],
      ['low: 34000, high: 42000', 'low: 34000, high: 34000'],
      ['low: 18000, high: 22000', 'low: 18000, high: 18000'],
    ),
    'Business case',
  );
  expect(text).toContain('| Break-even as published | 8.366 to 8.367 months |');
});

test('a saving that may be none may not earn the investment back', () => {
  const perhaps = section(
    shop(METHODS, ['{low: 9500, high: 12000}', '{low: 4000, high: 12000}']),
    'Business case',
  );
  expect(perhaps).toContain('may not be earned back');
  expect(perhaps).toContain('| Break-even as published | 8.4 months at best, never at worst |');
  const never = section(
    shop(METHODS, ['{low: 9500, high: 12000}', '{low: 1000, high: 2000}']),
    'Business case',
  );
  expect(never).toContain('is not earned back: the saving is EUR -3,750 to -2,350 per month.');
  expect(never).toContain('| Break-even as published | never |');
});

test('without every amount there is no saving, and the investment is told', () => {
  const text = section(shop(METHODS, ['now: {low: 9500, high: 12000}', 'now: null']), 'Business case');
  expect(text).toContain('**The investment is EUR 64,000 to 79,000. The saving cannot be calculated yet.**');
  expect(text).toContain('“Margin that we miss now”. Enter them in plan/methods.yaml');
  expect(text).not.toContain('Break-even');
});

test('each outcome of build, buy or partner has its sentence, and a person chooses', () => {
  const sourcing = (...changes: readonly (readonly [string, string])[]): string =>
    section(shop(METHODS, ...changes), 'Build, buy or partner');
  expect(sourcing()).toContain(
    '**Hire a builder**, chosen by Owner: The lease begins in week 4 whatever we do.',
  );
  expect(sourcing()).toContain('points to “Hire a builder”');
  expect(sourcing(['budget: {lt: 20000}', 'budget: {lt: 50000}'])).toContain('fits more than one option');
  const gap = sourcing(['budget: {gte: 20000}', 'budget: {gte: 50000}']);
  expect(gap).toContain('fits none of the options');
  expect(gap).toContain('The budget does not fit this choice.');
  const open = sourcing(['budget: 40000', 'budget: {low: 10000, high: 30000}']);
  expect(open).toContain('does not tell yet which option fits');
  expect(sourcing(['  choice: {', '  # choice: {'])).toContain('Nobody has chosen yet.');
});

test('the budget says what was spent and left as ranges, and nothing entered is not nothing spent', () => {
  expect(section(shop(), 'Budget')).toContain('No spending has been entered yet');
  const spent = section(
    shop(BUDGET, ['low: 12000, high: 15000', 'low: 12000, high: 15000, spent: 13000']),
    'Budget',
  );
  expect(spent).toContain('EUR 13,000 has been spent, EUR 83,000 is left.');
  expect(spent).toContain('| EUR 12,000 to 15,000 | EUR 13,000 | EUR -1,000 to 2,000 |');
  expect(spent).toContain('| **total** | EUR 75,500 to 95,000 | EUR 13,000 | EUR 62,500 to 82,000 |');
  const none = section(shop(BUDGET, ['amount: 96000', 'amount: null']), 'Budget');
  expect(none).toContain('No budget has been set yet. Fill in amount in plan/budget.yaml.');
});

/** The plan of an example; its records count too. */
function example(name: string): ReadonlyMap<string, Uint8Array> {
  const root = join(import.meta.dirname, '../../examples', name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const wanted = paths.filter((path) => /^(milepost|people|(plan|records|calendar)\/.*)\.yaml$/.test(path));
  return new Map(wanted.map((path) => [path, readFileSync(join(root, path))]));
}

const started = reportMarkdown(programmeAt(example('ai-mkb-started'), '2026-11-24T09:00:00Z'), nl);
const halfway = reportMarkdown(programmeAt(example('ai-mkb-halfway'), '2026-08-20T09:00:00Z'), en);

test('the first 90 days have dates and decisions, with published weeks where they differ', () => {
  const text = section(started, 'De eerste 90 dagen');
  expect(text).toContain('Van 23 november 2026 tot en met 20 februari 2027.');
  expect(text).toContain('7–18 (gepubliceerd: 7–10) | 4 januari 2027 | 28 maart 2027 |');
  expect(text).toContain('| Sprint 4: gekoppeld aan het bedrijf |');
  expect(text).not.toContain('Sprint 5');
  expect(text).toContain('De livegang staat gepland voor 12 april 2027, week 21; gepubliceerd was week 13.');
});

test('a programme that has just started says of each part what is missing and where it goes', () => {
  expect(section(started, 'Gereedheid')).toContain('Vul de scores in plan/01-readiness.yaml in');
  expect(section(started, 'Businesscase')).toContain('De besparing is nog niet te berekenen.');
  expect(section(started, 'Techniek')).toContain('nog geen techniek gekozen');
  expect(section(started, 'Zelf bouwen, kopen of samenwerken')).toContain('Nog niemand heeft gekozen.');
  expect(section(started, 'Kwaliteit van de data')).toContain('Voeg sources toe in plan/04-data.yaml');
  expect(section(started, 'Budget')).toContain('Er is nog geen budget vastgesteld.');
  expect(started).not.toMatch(/undefined|null|NaN|\{\{/);
});

test('a programme half-way shows the conflict about its budget and what its data lack', () => {
  expect(section(halfway, 'Build, buy or partner')).toContain('fits “Work with a specialist” only');
  const data = section(halfway, 'Quality of the data');
  expect(data).toContain('Not in order: “Enough data”.');
  expect(data).toContain(
    '| Completeness | met | 0 % to 3.69 % missing, most of all in “btw” (96 of 2,600) |',
  );
  expect(data).toContain('| Enough data | not met | 7,600 of the 10,000 examples');
  expect(section(halfway, 'Technology')).toContain('**AI that reads documents**, chosen by AI lead');
});

test('nothing to invest and nothing to save is no question', () => {
  const text = section(
    shop(
      METHODS,
      ['now: {low: 9500, high: 12000}', 'now: 0'],
      ['after: {low: 4200, high: 4600}', 'after: 0'],
      ['after: 150', 'after: 0'],
      ['low: 12000, high: 15000', 'low: 0, high: 0'],
      ['low: 34000, high: 42000', 'low: 0, high: 0'],
      ['low: 18000, high: 22000', 'low: 0, high: 0'],
    ),
    'Business case',
  );
  expect(text).toContain('**The investment is EUR 0, the saving EUR 0 per month.**');
  expect(text).not.toContain('| Return over');
});

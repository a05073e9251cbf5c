import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../src/findings/codes.ts';
import { reasonCodes } from '../src/gates/reasons.ts';
import { calendar as enCalendar } from '../src/text/en/calendar.ts';
import { catalogue as en } from '../src/text/en/catalogue.ts';
import { diagrams as enDiagrams } from '../src/text/en/diagrams.ts';
import { explanations as enExplanations } from '../src/text/en/explanations.ts';
import { meanings as enMeanings } from '../src/text/en/meanings.ts';
import { methods as enMethods } from '../src/text/en/methods.ts';
import { outcome as enOutcome } from '../src/text/en/outcome.ts';
import { plain as enPlain } from '../src/text/en/plain.ts';
import { calendar as nlCalendar } from '../src/text/nl/calendar.ts';
import { catalogue as nl } from '../src/text/nl/catalogue.ts';
import { diagrams as nlDiagrams } from '../src/text/nl/diagrams.ts';
import { explanations as nlExplanations } from '../src/text/nl/explanations.ts';
import { meanings as nlMeanings } from '../src/text/nl/meanings.ts';
import { methods as nlMethods } from '../src/text/nl/methods.ts';
import { outcome as nlOutcome } from '../src/text/nl/outcome.ts';
import { plain as nlPlain } from '../src/text/nl/plain.ts';

type Flat = ReadonlyMap<string, string>;

/** Every text of a catalogue by its path. */
function flat(value: unknown, path: string = ''): Flat {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, one]) => [...flat(one, path === '' ? key : `${path}/${key}`)]),
  );
}

const english = flat({
  ...en,
  explanations: enExplanations,
  meanings: enMeanings,
  plain: enPlain,
  methods: enMethods,
  outcome: enOutcome,
  diagrams: enDiagrams,
  calendar: enCalendar,
});
const dutch = flat({
  ...nl,
  explanations: nlExplanations,
  meanings: nlMeanings,
  plain: nlPlain,
  methods: nlMethods,
  outcome: nlOutcome,
  diagrams: nlDiagrams,
  calendar: nlCalendar,
});

/** Parts of unit names that English shows as they are written, so that it has none of its own. */
const OWN = /^plain\/units\//;

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
}

test('the scan saw the texts of both languages', () => {
  expect(english.size).toBeGreaterThan(900);
  expect(dutch.size).toBeGreaterThan(900);
});

test('both languages have the same texts', () => {
  const keys = (texts: Flat): readonly string[] => [...texts.keys()].filter((key) => !OWN.test(key)).sort();
  expect(keys(dutch)).toEqual(keys(english));
});

test('both languages have the same placeholders in each text', () => {
  const differing = [...english].filter(
    ([key, text]) =>
      !OWN.test(key) && String(placeholders(text)) !== String(placeholders(dutch.get(key) ?? '')),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('no text is empty or has blanks around it', () => {
  const wrong = [...english, ...dutch].filter(([, text]) => text === '' || text !== text.trim());
  // Appended to a sentence.
  expect(wrong.map(([key]) => key)).toEqual(['labels/status.stage', 'labels/status.stage']);
});

/** Texts that are right in both languages: the reason stands beside each pattern. */
const SAME: readonly RegExp[] = [
  /^plain\/(months|units|labels|decimalPoint|thousands|oneWeek|level|decision|answerType)/, // names, marks, words borrowed
  /^words\/(verdict|decision|kind|state|severity|level)\//, // words that Dutch borrowed: sprint, review, training
  /^labels\/(detail|column|kpi|gate\.score|rollout\.live|review|report\.reviews|report\.budget$)/, // borrowed words, marks
  /^methods\/labels\/column\.impact$/, // the word of the article, borrowed
  /^outcome\/(business\.week|roadmap\.(week|gatePassed)|sourcing\.(budget|unanswered)|useCases\.impact)$/, // borrowed words, placeholders
  /^outcome\/(data\.source|data\.sourceAlone|readiness\.score)$/, // placeholders, a borrowed word
  /^labels\/(report\.asked\.by|trend|action\.reason)/, // only placeholders and marks
  /^diagrams\/course\.state$/, // placeholders
];

test('no text was left in English', () => {
  const same = [...english].filter(
    ([key, text]) => dutch.get(key) === text && !SAME.some((one) => one.test(key)),
  );
  expect(same.map(([key]) => key)).toEqual([]);
});

test('every finding has its sentences, with just the arguments that its code takes', () => {
  const wrong = Object.entries(codes).filter(([code, { args }]) => {
    const used = placeholders(
      `${english.get(`findings/${code}/message`)}${english.get(`findings/${code}/help`)}`,
    );
    return used.some((name) => !args.some((arg) => arg === name));
  });
  expect(wrong.map(([code]) => code)).toEqual([]);
});

test('every finding is explained in one to three sentences', () => {
  for (const code of Object.keys(codes))
    for (const texts of [english, dutch]) {
      const text = texts.get(`explanations/${code}`) ?? '';
      const sentences = text.match(/[.?!:](?=\s|$|`)/g)?.length ?? 0;
      expect(text, code).toMatch(/[.?`]$/);
      expect(sentences, code).toBeGreaterThanOrEqual(1);
      expect(text.length, code).toBeLessThan(420);
    }
});

test('every reason code has its words', () => {
  expect(
    reasonCodes.filter((code) => !english.has(`reasons/${code}`) || !dutch.has(`reasons/${code}`)),
  ).toEqual([]);
});

/** Source of everything that may use a text. */
function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/text[\\/](en|nl)[\\/]/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}

test('every label is used', () => {
  const source = sources(join(import.meta.dirname, '../src'));
  const literal = new Set([...source.matchAll(/['/`]([a-zA-Z][\w.-]*)['`]/g)].map(([, key = '']) => key));
  const beginnings = [...source.matchAll(/`(?:labels\/)?((?:[a-zA-Z]+\.)+)\$\{/g)].map(([, key = '']) => key);
  expect(literal.size).toBeGreaterThan(100);
  const unused = [...Object.keys(en.labels), ...Object.keys(enOutcome)]
    .map((key) => key.replace(/_(one|other)$/, ''))
    .filter((key) => !literal.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)));
  expect(unused).toEqual([]);
});

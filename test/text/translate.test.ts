import { expect, test } from 'vitest';
import { codes, type FindingCode } from '../../src/findings/codes.ts';
import { explanationOf } from '../../src/text/explain.ts';
import { isLanguage, languageOf, languages } from '../../src/text/languages.ts';
import { speakerOf } from '../../src/text/speaker.ts';
import { textsFor } from '../../src/text/translate.ts';

const en = textsFor('en', { isStrict: true });
const nl = textsFor('nl', { isStrict: true });

test('a step is a sentence that ends in its command', () => {
  const step = {
    code: 'measure',
    gate: 'gate-sprint-2',
    criterion: 'accuracy',
    metric: 'test-accuracy',
    unit: 'percent',
    target: { gt: 90 },
    keys: [],
    owner: 'data-lead',
    reason: 'no-evidence',
    isScored: false,
  } as const;
  expect(en.next(step)).toBe(
    'Measure test-accuracy (percent, target > 90): milepost record evidence gate-sprint-2 --metric test-accuracy --value … --unit percent --by data-lead',
  );
  expect(nl.next(step)).toMatch(/^Meet test-accuracy \(percent, doel > 90\): milepost record evidence/);
});

test('a reason that is not plain stands in the step', () => {
  const step = {
    code: 'measure',
    gate: 'gate-data',
    criterion: 'missing',
    metric: 'missing',
    unit: 'percent',
    target: { lt: 5 },
    keys: ['vat', 'date'],
    owner: null,
    reason: 'stale',
    isScored: true,
  } as const;
  expect(en.nextParts(step)).toEqual({
    text: 'Measure missing (percent, target < 5, each of vat, date, counts for the score, the last evidence is too old)',
    command: 'milepost record evidence gate-data --metric missing --value … --unit percent --key … --by …',
  });
});

test('a narrow pass asks for a decision with conditions', () => {
  const { text, command } = nl.nextParts({
    code: 'decide',
    gate: 'gate-x',
    roles: ['sponsor'],
    isPass: false,
  });
  expect(text).toContain('Krap gehaald');
  expect(command).toContain(
    '--decision go-with-conditions --condition "id=…;text=…;owner=…;due=…" --by sponsor',
  );
});

test('what stands in a plan is put in as it is, and never read as a text', () => {
  const title = '{{day}} $t(labels/list.and) $& <b>';
  expect(en.label('status.title', { title, day: 'today' })).toBe(`${title} on today`);
  expect(en.late({ id: 'a', kind: 'task', due: '2026-11-06', title })).toBe(
    `Task a (${title}) was due on 6 November 2026`,
  );
});

test('arguments that are named like options of the library are arguments', () => {
  const speaker = speakerOf('en', true);
  const args = { value: 'x', near: 'y', allowed: 'z', context: 'male', lng: 'nl', defaultValue: 'no' };
  expect(speaker.text('findings/value-misspelt/help', args)).toBe('Did you mean y? Possible: z.');
});

test('a count chooses singular or plural', () => {
  expect([0, 1, 2].map((count) => nl.label('check.errors', { count }))).toEqual([
    '0 fouten',
    '1 fout',
    '2 fouten',
  ]);
});

test('where a programme stands is one sentence', () => {
  const facts = { delivery: 'running', week: 3, heldUntil: null, passed: 1, phases: 5, late: 0 } as const;
  expect(en.standing({ ...facts, active: ['A', 'B', 'C'] })).toBe(
    'Week 3: A, B and C are under way; 1 of 5 phases passed, nothing is late.',
  );
  expect(nl.standing({ ...facts, active: ['A'], late: 1 })).toBe(
    'Week 3: A loopt; 1 van de 5 fasen gehaald, één onderdeel is te laat.',
  );
  expect(en.standing({ ...facts, active: [], delivery: 'held', heldUntil: '2026-11-06' })).toContain(
    'until 6 November 2026',
  );
});

test('an unknown path throws in tests and is shown in use', () => {
  expect(() => speakerOf('nl', true).text('labels/no-such-thing')).toThrow('labels/no-such-thing');
  expect(speakerOf('nl', false).text('labels/no-such-thing')).toBe('labels/no-such-thing');
});

test('a language that milepost does not speak is answered in English', () => {
  expect(textsFor('fr').language).toBe('en');
  expect([isLanguage('nl'), isLanguage('fr')]).toEqual([true, false]);
  expect(['nl_NL.UTF-8', 'en-GB', 'fr', 'C', ''].map(languageOf)).toEqual(['nl', 'en', null, null, null]);
});

const findingCodes = Object.keys(codes).filter((code): code is FindingCode => Object.hasOwn(codes, code));

test('every finding can be told and explained in every language', () => {
  for (const language of languages) {
    const texts = textsFor(language, { isStrict: true });
    for (const code of findingCodes) {
      const { args } = codes[code];
      const { message, help } = texts.finding({
        code,
        args: Object.fromEntries(args.map((name) => [name, '7'])),
      });
      expect(`${message}${help}`, code).not.toContain('{{');
      expect(explanationOf(code, language), code).not.toBe('');
    }
  }
});

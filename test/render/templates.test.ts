import { expect, test } from 'vitest';
import { plainWords } from '../../src/text/plain.ts';
import { templates } from '../makers/tracker.ts';

/** What a template asks for, in order: fields, blocks and parts. */
function placeholders(source: string): readonly string[] {
  return [...source.matchAll(/\{\{[^}]*\}\}|<!-- box:/g)].map(([match]) => match);
}

test('both languages have the same templates', () => {
  expect([...templates.nl.keys()].length).toBeGreaterThan(10);
  expect([...templates.nl.keys()].sort()).toEqual([...templates.en.keys()].sort());
});

test.each([...templates.en.keys()])('%s asks for the same things in both languages', (name) => {
  expect(placeholders(templates.nl.get(name) ?? '')).toEqual(placeholders(templates.en.get(name) ?? ''));
});

test('no template is the same text in both languages, but where it has no words', () => {
  const same = [...templates.en].filter(([name, source]) => templates.nl.get(name) === source);
  expect(same.map(([name]) => name)).toEqual(['phase-milestone.md']);
});

test('both languages have the same words, but for units', () => {
  const keys = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)]))
      : typeof value;
  const { units: nlUnits, ...nl } = plainWords('nl');
  const { units: enUnits, ...en } = plainWords('en');
  expect(keys(nl)).toEqual(keys(en));
  expect(Object.keys(enUnits).every((unit) => unit in nlUnits)).toBe(true);
});

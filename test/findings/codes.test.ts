import { expect, test } from 'vitest';
import { codes } from '../../src/findings/codes.ts';
import { findings as english } from '../../src/text/en/findings.ts';
import { findings as dutch } from '../../src/text/nl/findings.ts';

const all = Object.entries(codes);

test('every code is kebab-case', () => {
  expect(all.length).toBeGreaterThan(80);
  expect(all.map(([code]) => code).filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

test.each([
  ['English', english],
  ['Dutch', dutch],
])('every %s sentence uses arguments its code has, and ends as a sentence', (_, texts) => {
  const faults = Object.entries(texts).flatMap(([code, { message, help }]) => {
    const args: readonly string[] = all.find(([name]) => name === code)?.[1].args ?? [];
    const used = [...`${message} ${help}`.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
    const unknown = used.filter((name) => !args.includes(name)).map((name) => `${code}: {{${name}}}`);
    const unfinished = [message, help]
      .filter((text) => !/([.?]|\}\})$/.test(text))
      .map((text) => `${code}: ${text}`);
    return [...unknown, ...unfinished];
  });
  expect(faults).toEqual([]);
});

test('both languages use the same arguments in the same findings', () => {
  const used = (texts: typeof english): readonly string[] =>
    Object.entries(texts)
      .map(([code, { message, help }]) => {
        const names = [...`${message} ${help}`.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
        return `${code} ${[...new Set(names)].sort().join(' ')}`;
      })
      .sort();
  expect(used(dutch)).toEqual(used(english));
});

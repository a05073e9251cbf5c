import { expect, test } from 'vitest';
import { compileTemplates } from '../../src/render/compile.ts';
import { makeRenderer } from '../../src/render/engine.ts';

function renderer(source: string) {
  const one = new Map([
    ['x.md', source],
    ['part-y.md', 'part of {{name}}\n'],
  ]);
  return makeRenderer(compileTemplates(one), 'en');
}

test('the first line is the title, the rest the text', () => {
  expect(renderer('# Of {{name}}\n\nText {{name}}\n').render('x', { name: 'a' })).toEqual({
    title: 'Of a',
    text: 'Text a',
  });
});

test('a part is included', () => {
  expect(renderer('# T\n{{> part-y}}\n').render('x', { name: 'a' }).text).toBe('part of a');
});

test('a field that the data lack throws', () => {
  expect(() => renderer('# {{nothing}}\n\n').render('x', {})).toThrow();
});

test('a helper that is not built in throws', () => {
  expect(() => renderer('# {{shout name}}\n\n').render('x', { name: 'a' })).toThrow();
});

test('the prototype of the data is out of reach', () => {
  expect(() => renderer('# {{name.constructor}}\n\n').render('x', { name: 'a' })).toThrow();
});

test('data is not compiled: template text in it stays text', () => {
  expect(renderer('# {{name}}\n\n{{name}}\n').render('x', { name: '{{> part-y}}{{constructor}}' })).toEqual({
    title: '{{> part-y}}{{constructor}}',
    text: '{{> part-y}}{{constructor}}',
  });
});

test('a template that is not there is a mistake of ours', () => {
  expect(() => renderer('# x\n\n').render('none', {})).toThrow('no template en/none');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSections } from '../../src/plan/input.ts';
import { bytesOf } from '../makers/source.ts';

const matrix = `matrix:
  scale: {min: 1, max: 5}
  criteria: [{id: data, title: Data, weight: 2}]
  bands: [{id: low, title: Low, min: 2}, {id: high, title: High, min: 6}]
assessments:
  - {observed: 2026-01-08, by: owner, scores: [{criterion: data, score: 4}]}
`;
const read = (text: string) => readSections('input.yaml', bytesOf(text), 'readiness');
const codes = ({ findings }: ReturnType<typeof read>) =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, line, column }) => `${line}:${column} ${code}`);
const named = `readiness:\n${matrix.replace(/^/gm, '  ').trimEnd()}\n`;

test('a section on its own, a named one, and one with its version are the same', () => {
  const [bare, one, versioned] = [matrix, named, `formatVersion: "1.0"\n${named}`].map(read);
  expect(bare?.sections?.readiness?.matrix.criteria).toHaveLength(1);
  expect(one?.sections).toEqual(bare?.sections);
  expect(versioned?.sections).toEqual(bare?.sections);
});

test('a whole phase gives its sections', () => {
  const file = new URL('../../templates/playbooks/ai-mkb/nl/plan/01-readiness.yaml', import.meta.url);
  const { sections, findings } = readSections('phase.yaml', readFileSync(file), 'readiness');
  expect([Object.keys(sections ?? {}), findings.filter(({ severity }) => severity === 'error')]).toEqual([
    ['formatVersion', 'readiness'],
    [],
  ]);
});

test('JSON is read with its places, tabs and all', () => {
  const json =
    '{\n\t"matrix": {"scale": {"min": 1, "max": 5}, "criteria": [], "bands": [{"id": "a", "title": "A"}]}\n}';
  expect(codes(read(json))).toEqual(['2:56 list-too-short']);
});

test('what is wrong is told at its place in this file, also in a section without its name', () => {
  expect(codes(read(matrix.replace('score: 4', 'score: 6')))).toEqual(['6:73 score-outside-scale']);
  expect(codes(read(matrix.replace('score: 4', 'score: 4.5')))).toEqual(['6:73 number-not-whole']);
  expect(codes(read(named.replace('score: 4', 'score: 0')))).toEqual(['7:75 score-outside-scale']);
  expect(codes(read(matrix.replace('criterion: data', 'criterion: dta')))).toEqual([
    '6:60 matrix-criterion-unknown',
  ]);
  expect(codes(read(''))).toEqual(['1:1 file-empty']);
  expect(codes(read('- 1\n'))).toEqual(['1:1 file-not-mapping']);
});

test('a file of another section is refused, not answered', () => {
  const { sections } = readSections('input.yaml', bytesOf(named), 'sourcing');
  expect(sections?.sourcing).toBe(undefined);
});

import { expect, test } from 'vitest';
import { withChosenBranches } from '../../src/schema/branches.ts';
import { compileChecks } from '../../src/schema/compile.ts';

const circle = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'radius'],
  properties: { kind: { const: 'circle' }, radius: { type: 'number' } },
};
const square = {
  type: 'object',
  additionalProperties: false,
  required: ['side'],
  properties: { kind: { const: 'square' }, side: { type: 'number' } },
};
const shape = compileChecks({
  shape: { $id: 'shape', oneOf: [{ $ref: '#/$defs/circle' }, square], $defs: { circle } },
}).get('shape');
const complaints = (value: unknown): readonly string[] =>
  shape(value).flatMap(({ path, keyword }) => (keyword === 'if' ? [] : [`${path} ${keyword}`]));

test('the branch with the kind of the value is the one that judges', () => {
  expect(complaints({ kind: 'circle', side: 1 })).toEqual([' required', ' additionalProperties']);
  expect(complaints({ kind: 'square', side: 'x' })).toEqual(['/side type']);
  expect(complaints({ kind: 'circle', radius: 1 })).toEqual([]);
});

test('the branch that may leave its kind out judges values without one', () => {
  expect(complaints({ side: 1 })).toEqual([]);
  expect(complaints({ radius: 1 })).toEqual([' required', ' additionalProperties']);
});

test('an unknown kind is one complaint', () => {
  expect(complaints({ kind: 'line', x: 1 })).toEqual(['/kind enum']);
  expect(complaints({ kind: null })).toEqual(['/kind enum']);
});

test('what is no mapping is one complaint', () => {
  expect([5, null, 'circle', ['circle']].map((value) => complaints(value))).toEqual(Array(4).fill([' type']));
});

test('other schemas stay as they are', () => {
  const other = { oneOf: [{ type: 'string' }, { type: 'number' }], properties: { a: { enum: [1, null] } } };
  expect(withChosenBranches(other, () => null)).toEqual(other);
});

test('a reference that leads nowhere leaves the schema as it is', () => {
  const broken = { oneOf: [{ $ref: '#/$defs/none' }] };
  expect(withChosenBranches(broken, () => null)).toEqual(broken);
});

import { expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  compareRatio,
  decimal,
  decimalText,
  multiplyDecimals,
  stageSize,
  toNumber,
} from '../../src/values/decimal.ts';
import { readWorkedExamples } from './worked-examples.ts';

const population = readWorkedExamples().WE13_rollout_population;

test('a number is read as it is printed', () => {
  expect(decimal(0.1)).toEqual({ units: 1n, scale: 1 });
  expect(decimal(-12.5)).toEqual({ units: -125n, scale: 1 });
  expect(decimal(1200)).toEqual({ units: 1200n, scale: 0 });
});

test('exponents are read', () => {
  expect(decimal(1.5e-7)).toEqual({ units: 15n, scale: 8 });
  expect(decimal(1.5e21)).toEqual({ units: 1_500_000_000_000_000_000_000n, scale: 0 });
});

test('minus zero is zero', () => {
  expect(decimal(-0)).toEqual({ units: 0n, scale: 0 });
});

test.each([Number.NaN, Infinity, -Infinity])('%d is no decimal', (value) => {
  expect(() => decimal(value)).toThrow(RangeError);
});

test('a tenth and two tenths are three tenths', () => {
  expect(addDecimals(decimal(0.1), decimal(0.2))).toEqual(decimal(0.3));
});

test('a sum without decimals has no scale left', () => {
  expect(addDecimals(decimal(0.5), decimal(0.5))).toEqual(decimal(1));
});

test('a product is exact', () => {
  expect(decimalText(multiplyDecimals(decimal(1.1), decimal(1.1)))).toBe('1.21');
});

test('decimals of different scale compare by value', () => {
  expect(compareDecimals(decimal(0.5), decimal(0.49))).toBe(1);
  expect(compareDecimals(decimal(-0.5), decimal(-0.49))).toBe(-1);
  expect(compareDecimals(decimal(2), decimal(2))).toBe(0);
});

test('five missing of a hundred is not above five percent', () => {
  expect((1 - 0.95) * 100 <= 5).toBe(false);
  expect(compareRatio(5, 100, 5)).toBe(0);
});

test('a third is above 33.3 and below 33.4 percent', () => {
  expect(compareRatio(1, 3, 33.3)).toBe(1);
  expect(compareRatio(1, 3, 33.4)).toBe(-1);
});

test('a factor of 1 compares the ratio itself', () => {
  expect(compareRatio(480_000, 4, 120_000, 1)).toBe(0);
});

test.each([0, -1, Number.NaN])('a ratio to a whole of %d throws', (whole) => {
  expect(() => compareRatio(1, whole, 50)).toThrow(RangeError);
});

test.each(population.cases)('a population of $population has stages of $sizes', (row) => {
  expect([20, 50, 100].map((share) => stageSize(share, row.population))).toEqual(row.sizes);
});

test('a share of 55 percent of 100 people is 55', () => {
  const { share_pct, population: people, size } = population.float_trap;
  expect(stageSize(share_pct, people)).toBe(size);
});

test('a share may have decimals', () => {
  expect(stageSize(12.5, 8)).toBe(1);
  expect(stageSize(12.5, 9)).toBe(2);
});

test('a stage of nobody is empty', () => {
  expect(stageSize(50, 0)).toBe(0);
  expect(stageSize(0, 50)).toBe(0);
});

test.each([
  [-1, 10],
  [20, -1],
  [20, 1.5],
  [Number.NaN, 10],
])('a share of %d percent of %d people throws', (share, people) => {
  expect(() => stageSize(share, people)).toThrow(RangeError);
});

test('a decimal is written in plain digits', () => {
  expect([0, -0.05, 1e-7, 1e21, 12.5].map((value) => decimalText(decimal(value)))).toEqual([
    '0',
    '-0.05',
    '0.0000001',
    '1000000000000000000000',
    '12.5',
  ]);
});

test('a decimal becomes the nearest number', () => {
  expect(toNumber(addDecimals(decimal(0.1), decimal(0.2)))).toBe(0.3);
});

import fc from 'fast-check';
import { test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  compareRatio,
  decimal,
  multiplyDecimals,
  stageSize,
  toNumber,
} from '../../src/values/decimal.ts';

const finite = fc.double({ noDefaultInfinity: true, noNaN: true });
const counts = fc.integer({ min: 0, max: 1_000_000_000 });
const people = fc.integer({ min: 1, max: 1_000_000 });

test('a number survives being a decimal', () => {
  fc.assert(fc.property(finite, (value) => toNumber(decimal(value)) === value));
});

test('decimals are ordered as numbers are', () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => compareDecimals(decimal(a), decimal(b)) === Math.sign(a - b)),
  );
});

test('sums and products do not depend on the order', () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      const [x, y] = [decimal(a), decimal(b)];
      return (
        compareDecimals(addDecimals(x, y), addDecimals(y, x)) === 0 &&
        compareDecimals(multiplyDecimals(x, y), multiplyDecimals(y, x)) === 0
      );
    }),
  );
});

test('a compared ratio agrees with whole-number arithmetic', () => {
  const tenths = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(counts, people, tenths, (part, whole, threshold) => {
      const difference = 1000n * BigInt(part) - BigInt(threshold) * BigInt(whole);
      const expected = difference === 0n ? 0 : difference < 0n ? -1 : 1;
      return compareRatio(part, whole, threshold / 10) === expected;
    }),
  );
});

test('a ratio compared with its own percentage is equal', () => {
  fc.assert(
    fc.property(people, fc.nat(100), (whole, percent) => {
      return compareRatio((whole * percent) / 100, whole, percent) === 0 || (whole * percent) % 100 !== 0;
    }),
  );
});

test('a stage is never below its exact share nor a person above it', () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(hundredths, people, (share, population) => {
      const size = BigInt(stageSize(share / 100, population)) * 10_000n;
      const exact = BigInt(share) * BigInt(population);
      return size >= exact && size - exact < 10_000n;
    }),
  );
});

test('a stage of everybody is the population', () => {
  fc.assert(fc.property(people, (population) => stageSize(100, population) === population));
});

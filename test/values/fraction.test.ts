import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addFractions,
  compareFractions,
  fraction,
  fractionNumber,
  ratio,
  scaleFraction,
} from '../../src/values/fraction.ts';

const finite = fc.double({ noDefaultInfinity: true, noNaN: true });

test('a number is exactly the decimal that was written', () => {
  expect(fraction(0.1)).toEqual({ numerator: 1n, denominator: 10n });
  expect(fraction(-2.5)).toEqual({ numerator: -25n, denominator: 10n });
  expect(fraction(1e3)).toEqual({ numerator: 1000n, denominator: 1n });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is no fraction', (value) => {
  expect(() => fraction(value)).toThrow(RangeError);
});

test.each([0, -1])('a whole of %d is refused', (whole) => {
  expect(() => ratio(1, whole)).toThrow(RangeError);
});

test('a count times its factor is a percentage', () => {
  expect(compareFractions(ratio(451, 500, 100), fraction(90.2))).toBe(0);
  expect(compareFractions(ratio(0.5, 2.5), fraction(0.2))).toBe(0);
});

test('fractions are ordered as numbers are', () => {
  fc.assert(
    fc.property(
      finite,
      finite,
      (a, b) => compareFractions(fraction(a), fraction(b)) === Math.sign(a - b) + 0,
    ),
  );
});

test('a fraction is equal to itself with other parts', () => {
  expect(compareFractions({ numerator: 1n, denominator: 3n }, { numerator: 2n, denominator: 6n })).toBe(0);
});

test('0.1 and 0.2 add up to 0.3', () => {
  expect(compareFractions(addFractions(fraction(0.1), fraction(0.2)), fraction(0.3))).toBe(0);
});

test('a scaled fraction is multiplied and divided', () => {
  expect(scaleFraction(fraction(0.5), 3n, 4n)).toEqual({ numerator: 15n, denominator: 40n });
});

test('every number is shown as itself', () => {
  fc.assert(fc.property(finite, (value) => fractionNumber(fraction(value)) === value));
});

test('a quotient is shown as the nearest number', () => {
  const whole = fc.integer({ min: 1, max: 2 ** 31 });
  fc.assert(
    fc.property(fc.integer(), whole, (part, of) => {
      return fractionNumber({ numerator: BigInt(part), denominator: BigInt(of) }) === part / of;
    }),
  );
});

test('a very small fraction is not shown as 0', () => {
  expect(fractionNumber({ numerator: 1n, denominator: 10n ** 20n })).toBe(1e-20);
});

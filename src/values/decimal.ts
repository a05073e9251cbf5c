/** An exact decimal number: `units / 10^scale`. Scale is 0 or more, without trailing zeros: equal means equal parts. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The decimal a person reads when the number is printed: 0.1 is exactly one tenth.
 * @throws RangeError on NaN and infinities
 */
export function decimal(value: number): Decimal {
  const match = NUMBER.exec(String(value));
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const units = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * power(-scale), scale: 0 } : shorten(units, scale);
}

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  return compareUnits(unitsAt(a, scale), unitsAt(b, scale));
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return shorten(unitsAt(a, scale) + unitsAt(b, scale), scale);
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return shorten(a.units * b.units, a.scale + b.scale);
}

/**
 * Compares `factor * part / whole` with a threshold without dividing.
 * @param factor 100 when left out: the threshold is a percentage
 * @throws RangeError unless whole is above 0
 */
export function compareRatio(part: number, whole: number, threshold: number, factor = 100): -1 | 0 | 1 {
  if (!(whole > 0)) throw new RangeError(`the whole is not above 0: ${whole}`);
  const left = multiplyDecimals(decimal(factor), decimal(part));
  return compareDecimals(left, multiplyDecimals(decimal(threshold), decimal(whole)));
}

/**
 * People in a rollout stage: the share rounded up. 55 % of 100 is 55, which floating point makes 56.
 * @param sharePercent 0 or more, in percent; may have decimals
 * @param population whole people
 * @throws RangeError outside these
 */
export function stageSize(sharePercent: number, population: number): number {
  if (!(sharePercent >= 0)) throw new RangeError(`not a share: ${sharePercent}`);
  if (!Number.isSafeInteger(population) || population < 0)
    throw new RangeError(`not a population: ${population}`);
  const share = decimal(sharePercent);
  const hundredths = 100n * power(share.scale);
  return Number((share.units * BigInt(population) + hundredths - 1n) / hundredths);
}

/** Plain digits with a point, no exponent and no trailing zeros: `-0.05`, `1200`. */
export function decimalText(d: Decimal): string {
  const sign = d.units < 0n ? '-' : '';
  const digits = String(d.units < 0n ? -d.units : d.units).padStart(d.scale + 1, '0');
  if (d.scale === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -d.scale)}.${digits.slice(-d.scale)}`;
}

/** The nearest JavaScript number; infinite when the decimal is larger than any. */
export function toNumber(d: Decimal): number {
  return Number(decimalText(d));
}

function shorten(units: bigint, scale: number): Decimal {
  if (units === 0n) return { units, scale: 0 };
  let short = { units, scale };
  while (short.scale > 0 && short.units % 10n === 0n)
    short = { units: short.units / 10n, scale: short.scale - 1 };
  return short;
}

function unitsAt(d: Decimal, scale: number): bigint {
  return d.units * power(scale - d.scale);
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function compareUnits(a: bigint, b: bigint): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** From best to worst. Combining takes the worst: associative, commutative, idempotent, `pass` neutral. */
export const verdicts = ['pass', 'warn', 'inconclusive', 'error', 'fail'] as const;

export type Verdict = (typeof verdicts)[number];

export function worst(all: Iterable<Verdict>): Verdict {
  let found: Verdict = 'pass';
  for (const one of all) if (rank(one) > rank(found)) found = one;
  return found;
}

/** 0 for pass to 4 for fail. */
export function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

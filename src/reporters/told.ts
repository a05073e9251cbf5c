import { sortFindings } from '../findings/collect.ts';
import type { Finding, Place, Severity } from '../findings/finding.ts';
import type { Texts } from '../text/translate.ts';
import { canonicalJson } from '../values/digest.ts';
import { sortBy } from '../values/order.ts';

/** One thing to tell at a place, for outputs of other programs: annotations, SARIF, JUnit. */
export interface Told {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do; empty if there is nothing. */
  readonly help: string;
  readonly place: Place;
  /** The same for the same thing in either language and on another line. */
  readonly identity: string;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings in the order of the files. */
export function toldFindings(findings: Iterable<Finding>, texts: Texts): readonly Told[] {
  return sortFindings(findings).map((one) => {
    const { code, severity, args, file, line, column, cell } = one;
    const place = cell === undefined ? { file, line, column } : { file, line, column, cell };
    return {
      code,
      severity,
      ...texts.finding(one),
      place,
      identity: canonicalJson([code, file, steady(args)]),
    };
  });
}

/** A line number in a message moves with the text above it. */
function steady(args: Finding['args']): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(args).filter(([name]) => name !== 'line'));
}

/** What weighs most first; the rest of the order stays. */
export function worstFirst(told: readonly Told[]): readonly Told[] {
  return sortBy(told, ({ severity }) => RANKS[severity]);
}

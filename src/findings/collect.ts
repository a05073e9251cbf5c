import { compareText, sortBy } from '../values/order.ts';
import type { Finding, Severity } from './finding.ts';

/** How many findings an output shows: on a screen 20 of each file, in JSON 1,000 in all. */
export const SHOWN_PER_FILE = 20;
export const SHOWN_IN_JSON = 1000;

/** The findings to show, in order, and how many there are in truth. */
export interface Collected {
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface Caps {
  readonly perFile?: number;
  readonly inAll?: number;
}

/** Sorted by file, line, column, code, arguments; told twice is told once. */
export function sortFindings(findings: Iterable<Finding>): readonly Finding[] {
  const unique = new Map<string, Finding>();
  for (const one of findings) unique.set(identity(one), one);
  const keyed = [...unique].map(([key, one]) => ({ key, one }));
  return keyed.sort((a, b) => compare(a.one, b.one) || compareText(a.key, b.key)).map(({ one }) => one);
}

/**
 * Sorts, drops what is told twice, and caps. Errors go before warnings when not all fit, so a cap never hides
 * the last error behind warnings; what is shown stays in the order of the files.
 */
export function collect(findings: Iterable<Finding>, caps: Caps = {}): Collected {
  const all = sortFindings(findings);
  return {
    findings: capped(all, caps),
    total: all.length,
    errors: count(all, 'error'),
    warnings: count(all, 'warning'),
  };
}

function capped(all: readonly Finding[], { perFile = Infinity, inAll = Infinity }: Caps): readonly Finding[] {
  if (all.length <= Math.min(perFile, inAll)) return all;
  const kept = new Set<Finding>();
  const perFileCount = new Map<string, number>();
  for (const one of sortBy(all, (found) => rank(found.severity))) {
    const already = perFileCount.get(one.file) ?? 0;
    if (already >= perFile || kept.size >= inAll) continue;
    perFileCount.set(one.file, already + 1);
    kept.add(one);
  }
  return all.filter((one) => kept.has(one));
}

function compare(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function identity({ file, line, column, cell = '', code, severity, args }: Finding): string {
  return JSON.stringify([file, line, column, cell, code, severity, args]);
}

function rank(severity: Severity): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}

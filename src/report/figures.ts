import type { Advice } from '../methods/advice/advice.ts';
import { isExact, type Range, type Span, spanOf } from '../methods/range.ts';
import { findSection, type SectionName } from '../plan/sections.ts';
import { inline } from '../render/escape.ts';
import { bullets } from './lines.ts';
import type { ReportPen } from './pen.ts';

const CENTS = 2;
const MOST_DECIMALS = 12;

/** `EUR 23,000 to 63,000`, or one amount where it is known for sure. */
export function moneyRange(pen: ReportPen, range: Range): string {
  return moneySpan(pen, roundedSpan(range, CENTS));
}

export function moneySpan(pen: ReportPen, { low, high }: Span): string {
  if (low === high) return pen.money(low);
  return pen.outcome('range', { low: pen.money(low), high: pen.number(high) });
}

/** `30 to 42`, or one number; rounded to so many decimals. */
export function numberRange(pen: ReportPen, range: Range, decimals: number = CENTS): string {
  const { low, high } = roundedSpan(range, decimals);
  return between(pen, pen.number(low), pen.number(high));
}

/** Rounded, but never so far that a range would read as one figure. */
export function roundedSpan(range: Range, decimals: number): Span {
  const span = spanOf(range, decimals);
  const isHidden = span.low === span.high && !isExact(range) && decimals < MOST_DECIMALS;
  return isHidden ? roundedSpan(range, decimals + 1) : span;
}

/** Two ends, or one where they read the same. */
export function between(pen: ReportPen, low: string, high: string): string {
  return low === high ? low : pen.outcome('range', { low, high });
}

/** What is known, else that it is not. */
export function known<T>(pen: ReportPen, value: T | null, write: (value: T) => string): string {
  return value === null ? pen.outcome('unknown') : write(value);
}

/** A sentence of advice as the report has it: safe, with the quotation marks of the rest. */
export function adviceSentence(pen: ReportPen, advice: Advice): string {
  return inline(pen.methods.advice(advice).replace(/"([^"]*)"/g, '“$1”'));
}

/** What follows from an outcome, as a list under its own line; without sentences there is none. */
export function followUps(pen: ReportPen, sentences: readonly string[]): readonly string[] {
  return sentences.length === 0 ? [] : [`**${pen.outcome('advice')}**`, '', ...bullets(sentences)];
}

/** Titles in one text: “A”, “B”. */
export function titleList(titles: readonly string[]): string {
  return titles.map((title) => `“${inline(title)}”`).join(', ');
}

/** The file in which a section of the plan stands. */
export function fileOf({ programme: { plan } }: ReportPen, name: SectionName): string {
  return inline(findSection(plan, name)?.file ?? '');
}

import type { Advice } from '../../methods/advice/advice.ts';
import { type Range, type Span, spanOf } from '../../methods/range.ts';
import { type MethodTexts, methodTexts } from '../../text/methods.ts';
import { plainNumber, plainValue } from '../../text/plain.ts';
import type { Language } from '../../text/plain-words.ts';
import { type Paint, unpainted } from '../paint.ts';
import { safe, withoutCommands } from '../safe.ts';
import { blocks, paragraph } from '../text/layout.ts';

const CENTS = 2;

/** What a method came to: published shape and text. */
export interface Calculated {
  readonly body: object;
  readonly text: string;
}

/** How the outcome of a method is written down in one language. */
export interface CalcPen {
  readonly language: Language;
  readonly texts: MethodTexts;
  readonly paint: Paint;
  /** null where the currency is not known: a section on its own. */
  readonly currency: string | null;
  /** `EUR 23,000 to EUR 63,000`, or one amount where it is known for sure. */
  money(range: Range): string;
  /** `30 to 42`, or one number; rounded to so many decimals. */
  number(range: Range, decimals?: number): string;
}

export function calcPen(language: Language, currency: string | null): CalcPen {
  const texts = methodTexts(language);
  const between = ({ low, high }: Span, write: (value: number) => string): string =>
    low === high ? write(low) : texts.label('range', { low: write(low), high: write(high) });
  const amount = (value: number): string =>
    currency === null ? plainNumber(value, language) : `${currency} ${plainNumber(value, language)}`;
  return {
    language,
    texts,
    paint: unpainted,
    currency,
    money: (range) => between(spanOf(range, CENTS), amount),
    number: (range, decimals = CENTS) =>
      between(spanOf(range, decimals), (value) => plainNumber(value, language)),
  };
}

/** Money as published: rounded to cents. */
export function moneyShape(range: Range | null): Span | null {
  return range === null ? null : spanOf(range, CENTS);
}

export interface AdviceShape {
  readonly code: string;
  readonly about: string | null;
  readonly text: string;
}

export function adviceShapes(all: readonly Advice[], { texts }: CalcPen): readonly AdviceShape[] {
  return all.map((one) => ({ code: one.code, about: one.about, text: texts.advice(one) }));
}

/** The parts, then what follows from them. */
export function calcText(
  parts: readonly (readonly string[])[],
  all: readonly Advice[],
  { texts, paint }: CalcPen,
): string {
  const advice = all.flatMap((one) => paragraph(`- ${safe(texts.advice(one))}`, 2, 2));
  const last = advice.length === 0 ? [] : [paint('strong', texts.label('toDo')), ...advice];
  return withoutCommands(blocks([...parts, last]));
}

/** A percentage with its sign. */
export function percentText(value: number, language: Language): string {
  return plainValue(value, 'percent', language);
}

import type { Verdict } from '../gates/verdict.ts';
import type { Programme } from '../programme/programme.ts';
import { type Status, statusOf } from '../programme/status.ts';
import { cell, inline } from '../render/escape.ts';
import type { Threshold } from '../schema/types.generated.ts';
import { type MethodTexts, methodTexts } from '../text/methods.ts';
import { type OutcomeText, outcomeText } from '../text/outcome.ts';
import {
  plainDay,
  plainMonth,
  plainNumber,
  plainThreshold,
  plainUnit,
  plainWeeks,
  plainWords,
} from '../text/plain.ts';
import type { Language } from '../text/plain-words.ts';
import type { Texts } from '../text/translate.ts';
import type { Day } from '../values/date.ts';
import type { Weeks } from '../values/weeks.ts';
import { figureCell } from './observed.ts';

const NOTHING = '–';

/** How a kind of document writes texts, days and numbers; what comes out is safe in it. */
export interface Hand {
  /** Text of a plan within a line. */
  inline(text: string): string;
  /** The same in a cell of a table. */
  cell(text: string): string;
  /** A figure with its unit in a cell. */
  figure(text: string): string;
  /** Text that was made safe before, standing out. */
  bold(text: string): string;
  /** Behind a target that was assumed. */
  readonly star: string;
  day(day: Day): string;
  month(month: string): string;
  number(value: number): string;
  money(value: number, currency: string): string;
}

/** A programme and how a report writes it down: everything that comes out is as its hand writes it. */
export interface ReportPen {
  readonly programme: Programme;
  readonly status: Status;
  readonly texts: Texts;
  /** Sentences of the outcome part. */
  readonly outcome: OutcomeText;
  /** Words and advice of the methods, not escaped. */
  readonly methods: MethodTexts;
  inline(text: string): string;
  cell(text: string): string;
  figure(text: string): string;
  bold(text: string): string;
  /** Behind a target that was assumed. */
  readonly star: string;
  /** Null is a dash, in a cell. */
  day(day: Day | null): string;
  month(month: string): string;
  weeks(weeks: Weeks | null): string;
  number(value: number): string;
  value(value: number, unit: string): string;
  money(value: number): string;
  threshold(threshold: Threshold | null, unit: string | null, isAssumed: boolean): string;
  verdict(verdict: Verdict): string;
  /** Title of a role; an id that no role has stays as it is. */
  role(id: string | undefined | null): string;
  /** Title of any part of the plan, or of a gate. */
  title(id: string): string;
}

function markdownHand(language: Language): Hand {
  return {
    inline,
    cell,
    figure: figureCell,
    bold: (text) => `**${text}**`,
    star: '\\*',
    day: (day) => plainDay(day, language),
    month: (month) => plainMonth(month, language),
    number: (value) => plainNumber(value, language),
    money: (value, currency) => `${inline(currency)} ${plainNumber(value, language)}`,
  };
}

/** @param hand without one the report is safe Markdown that no other Node would write otherwise */
export function reportPen(
  programme: Programme,
  texts: Texts,
  hand: Hand = markdownHand(texts.language),
): ReportPen {
  const { milepost, items, gates } = programme.plan;
  const { language } = texts;
  const roles = new Map(milepost.value.roles.map(({ id, title }) => [id, title]));
  return {
    programme,
    texts,
    outcome: outcomeText(language),
    methods: methodTexts(language),
    status: statusOf(programme),
    inline: hand.inline,
    cell: hand.cell,
    figure: hand.figure,
    bold: hand.bold,
    star: hand.star,
    day: (day) => (day === null ? NOTHING : hand.day(day)),
    month: hand.month,
    weeks: (weeks) => (weeks === null ? NOTHING : plainWeeks(weeks, language)),
    number: hand.number,
    value: (value, unit) => `${hand.number(value)} ${hand.cell(plainUnit(unit, language))}`,
    money: (value) => hand.money(value, milepost.value.currency),
    threshold: (threshold, unit, isAssumed) =>
      threshold === null || unit === null
        ? NOTHING
        : `${hand.cell(plainThreshold(threshold, unit, language))}${isAssumed ? ` ${hand.star}` : ''}`,
    verdict: (verdict) => plainWords(language).verdict[verdict],
    role: (id) => (id === undefined || id === null ? NOTHING : hand.inline(roles.get(id) ?? id)),
    title: (id) => hand.inline(gates.get(id)?.title ?? items.get(id)?.title ?? id),
  };
}

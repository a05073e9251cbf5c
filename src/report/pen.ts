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
import type { Texts } from '../text/translate.ts';
import type { Day } from '../values/date.ts';
import type { Weeks } from '../values/weeks.ts';

/** A programme and how the report writes it down: everything that comes out is safe Markdown. */
export interface ReportPen {
  readonly programme: Programme;
  readonly status: Status;
  readonly texts: Texts;
  /** Sentences of the outcome part. */
  readonly outcome: OutcomeText;
  /** Words and advice of the methods, not escaped. */
  readonly methods: MethodTexts;
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

const NOTHING = '–';

export function reportPen(programme: Programme, texts: Texts): ReportPen {
  const { milepost, items, gates } = programme.plan;
  const { language } = texts;
  const roles = new Map(milepost.value.roles.map(({ id, title }) => [id, title]));
  return {
    programme,
    texts,
    outcome: outcomeText(language),
    methods: methodTexts(language),
    status: statusOf(programme),
    day: (day) => (day === null ? NOTHING : plainDay(day, language)),
    month: (month) => plainMonth(month, language),
    weeks: (weeks) => (weeks === null ? NOTHING : plainWeeks(weeks, language)),
    number: (value) => plainNumber(value, language),
    value: (value, unit) => `${plainNumber(value, language)} ${cell(plainUnit(unit, language))}`,
    money: (value) => `${inline(milepost.value.currency)} ${plainNumber(value, language)}`,
    threshold: (threshold, unit, isAssumed) =>
      threshold === null || unit === null
        ? NOTHING
        : `${cell(plainThreshold(threshold, unit, language))}${isAssumed ? ' \\*' : ''}`,
    verdict: (verdict) => plainWords(language).verdict[verdict],
    role: (id) => (id === undefined || id === null ? NOTHING : inline(roles.get(id) ?? id)),
    title: (id) => inline(gates.get(id)?.title ?? items.get(id)?.title ?? id),
  };
}

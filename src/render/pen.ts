import type { Programme } from '../programme/programme.ts';
import type { Threshold } from '../schema/types.generated.ts';
import {
  plainDay,
  plainMonth,
  plainNumber,
  plainThreshold,
  plainUnit,
  plainWeeks,
  plainWords,
} from '../text/plain.ts';
import type { Language, PlainWords } from '../text/plain-words.ts';
import type { Day } from '../values/date.ts';
import { formatWeeks } from '../values/weeks.ts';
import type { Context, Renderer } from './engine.ts';
import { inline } from './escape.ts';

/** What of a programme is written down. */
export type ProgrammeView = Pick<Programme, 'plan' | 'records' | 'state' | 'schedule' | 'gates'>;

/** How one programme is written down: its language, its roles, its planned days. All texts come out escaped. */
export interface Pen {
  readonly programme: ProgrammeView;
  readonly language: Language;
  readonly renderer: Renderer;
  readonly words: PlainWords;
  /** null stays null, for what a template leaves out. */
  day(day: Day | null | undefined): string | null;
  month(month: string): string;
  number(value: number): string;
  value(value: number, unit: string): string;
  threshold(threshold: Threshold, unit: string): string;
  money(value: number): string;
  /** Title of a role; an id that no role has stays as it is. */
  role(id: string | undefined): string | null;
  /** Weeks and days of an item, with the published weeks where they differ. */
  schedule(id: string): Context;
}

/** The pen of a programme, in the language of its plan. */
export function makePen(programme: ProgrammeView, renderer: Renderer): Pen {
  const { milepost } = programme.plan;
  const { language } = renderer;
  const titles = new Map(milepost.value.roles.map((role) => [role.id, role.title]));
  const day = (date: Day | null | undefined): string | null =>
    date === null || date === undefined ? null : plainDay(date, language);
  return {
    programme,
    language,
    renderer,
    words: plainWords(language),
    day,
    month: (month) => plainMonth(month, language),
    number: (value) => plainNumber(value, language),
    value: (value, unit) => `${plainNumber(value, language)} ${inline(plainUnit(unit, language))}`,
    threshold: (threshold, unit) => inline(plainThreshold(threshold, unit, language)),
    money: (value) => `${inline(milepost.value.currency)} ${plainNumber(value, language)}`,
    role: (id) => (id === undefined ? null : inline(titles.get(id) ?? id)),
    schedule: (id) => scheduleContext(programme, language, id, day),
  };
}

function scheduleContext(
  { schedule }: ProgrammeView,
  language: Language,
  id: string,
  day: Pen['day'],
): Context {
  const entry = schedule.items.get(id);
  if (entry === undefined) return { planned: null, published: null, start: null, end: null };
  const { published, planned } = entry;
  const moved = published !== null && formatWeeks(published) !== formatWeeks(planned);
  return {
    planned: plainWeeks(planned, language),
    published: moved ? plainWeeks(published, language) : null,
    start: day(entry.start),
    end: day(entry.end),
  };
}

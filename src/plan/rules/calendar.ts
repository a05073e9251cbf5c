import { type Finding, finding } from '../../findings/finding.ts';
import type { Calendar } from '../../schema/types.generated.ts';
import { type Day, maxDay, weekday, yearOf } from '../../values/date.ts';
import type { PlanFile } from '../plan.ts';
import type { Schedule } from '../schedule.ts';
import type { Pointer, Rule } from './rule.ts';

const MONDAY = 1;
const SATURDAY = 6;

/** A start off Monday says what it means: weeks are counted from it. */
const startRuleIsNamed: Rule = ({ plan: { milepost } }) => {
  const { start, startRule } = milepost.value;
  if (startRule !== undefined || weekday(start) === MONDAY) return [];
  return [finding('start-rule-missing', { day: start }, milepost.places.at(['start']))];
};

/** Week 1 begins on a working day. */
const startIsNotInTheWeekend: Rule = ({ plan: { milepost }, schedule: { firstDay } }) =>
  weekday(firstDay) < SATURDAY
    ? []
    : [
        finding(
          'start-in-weekend',
          { about: milepost.value.id, day: firstDay },
          milepost.places.at(['start']),
        ),
      ];

/** The programme, its phases and its rollout stages begin on a working day; only told, weeks never move for it. */
const startsAreWorkingDays: Rule = ({ plan, schedule }) => {
  const { milepost, phases, calendar } = plan;
  const dayOff = (about: string, day: Day | undefined, file: PlanFile<unknown>, path: Pointer) => {
    const name = day === undefined ? null : calendar.dayOff(day);
    return day === undefined || name === null
      ? []
      : [finding('start-on-day-off', { about, day, name }, file.places.at(path))];
  };
  return [
    ...dayOff(milepost.value.id, schedule.firstDay, milepost, ['start']),
    ...phases.flatMap((file) => [
      ...dayOff(file.value.id, laterStart(schedule, file.value.id), file, ['weeks']),
      ...(file.value.rollout?.stages ?? []).flatMap(({ id }, i) =>
        dayOff(id, laterStart(schedule, id), file, ['rollout', 'stages', i, 'weeks']),
      ),
    ]),
  ];
};

/** Every year of the programme has its calendar file. */
const calendarsAreThere: Rule = ({ plan: { milepost, calendarYears }, schedule }) => {
  const { id: about, calendar: country } = milepost.value;
  if (country === undefined) return [];
  const days = [...schedule.items.values()].map(({ start, end }) => end ?? start);
  const last = yearOf(maxDay(schedule.firstDay, ...latest(days)));
  const place = milepost.places.at(['calendar']);
  const found: Finding[] = [];
  for (let year = yearOf(schedule.firstDay); year <= last; year += 1)
    if (!calendarYears.has(year))
      found.push(finding('calendar-year-missing', { about, year, country }, place));
  return found;
};

export const calendarRules: readonly Rule[] = [
  startRuleIsNamed,
  startIsNotInTheWeekend,
  startsAreWorkingDays,
];
export const wholeCalendarRules: readonly Rule[] = [calendarsAreThere];

/**
 * One calendar file: its name says its country and year, its days lie in that year, its country is the programme's.
 * @param wanted country of the programme's calendar; undefined when milepost.yaml names none
 */
export function checkCalendar(file: PlanFile<Calendar>, wanted: string | undefined): readonly Finding[] {
  const { country, year, daysOff } = file.value;
  const found: Finding[] = [];
  if (file.file !== `calendar/${country}-${year}.yaml`)
    found.push(finding('calendar-name-differs', { country, year }, file.places.at(['year'])));
  if (wanted !== undefined && wanted !== country)
    found.push(finding('calendar-country-differs', { country, wanted }, file.places.at(['country'])));
  for (const [i, { date }] of daysOff.entries())
    if (yearOf(date) !== year)
      found.push(
        finding('day-off-outside-year', { day: date, year }, file.places.at(['daysOff', i, 'date'])),
      );
  return found;
}

/** Start of an item; what starts on the first day of all is told there. */
function laterStart({ firstDay, items }: Schedule, id: string): Day | undefined {
  const start = items.get(id)?.start;
  return start === firstDay ? undefined : start;
}

function latest(days: readonly Day[]): readonly Day[] {
  const [first, ...rest] = days;
  return first === undefined ? [] : [rest.reduce((most, day) => maxDay(most, day), first)];
}

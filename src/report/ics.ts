import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Programme } from '../programme/programme.ts';
import { calendarText } from '../text/calendar.ts';
import type { Language } from '../text/plain-words.ts';
import { addDays, daysBetween } from '../values/date.ts';
import { type CalendarEvent, calendarEvents } from './calendar-events.ts';

/** Sequence numbers count from here. */
const EPOCH = '2000-01-01';
const A_DAY = 86_400;

/**
 * The calendar of a programme (RFC 5545): whole days, so that no time zone moves them; they do not make anybody
 * busy. An event keeps its UID for ever, so a calendar that reads the file again moves it. Same programme, same day,
 * same bytes; lines end in CR LF.
 */
export function reportIcs(programme: Programme, language: Language): string {
  const { id, title } = programme.plan.milepost.value;
  const calendar = new ICalCalendar({
    name: oneLine(title),
    method: ICalCalendarMethod.PUBLISH,
    // as an object: a string loses the sign that begins it
    prodId: { company: 'milepost', product: 'milepost', language: language.toUpperCase() },
    scale: 'GREGORIAN',
    ttl: A_DAY,
  });
  const sequence = sequenceOf(programme);
  const stamp = `${programme.day}T00:00:00Z`;
  for (const { key, title: summary, about, first, last } of calendarEvents(programme, language))
    calendar.createEvent({
      id: `${key.replace('/', '-')}@${id}.milepost`,
      sequence,
      stamp,
      lastModified: stamp,
      allDay: true,
      start: first,
      end: addDays(last, 1),
      summary: oneLine(summary),
      description: describe(programme, about, language),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString().replace(/(\r\n)*$/, '')}\r\n`;
}

/**
 * A number that never goes down, since a calendar takes only a higher one for news: days since 2000 and the records
 * so far. A file knows nothing of the file before it, so it rises for events that stayed where they were too.
 */
function sequenceOf({ day, records }: Programme): number {
  return Math.max(0, daysBetween(EPOCH, day)) + records.ordered.length;
}

function describe({ plan }: Programme, about: CalendarEvent['about'], language: Language): string {
  const programme = calendarText(language)('about.programme', { title: plan.milepost.value.title });
  return [programme, ...about].map(oneLine).join('\n');
}

/** Control characters have no place in a calendar file; half a pair of surrogates has none in UTF-8. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

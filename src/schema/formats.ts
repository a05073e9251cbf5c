import { isDay, isInstant, isTimeZone, parseDuration } from '../values/date.ts';
import { isId } from '../values/id.ts';
import { parseWeeks } from '../values/weeks.ts';

/** What `format` in our schemas means. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  day: isDay,
  instant: isInstant,
  'time-zone': isTimeZone,
  'duration-days': (text) => parseDuration(text) !== null,
  id: isId,
  weeks: (text) => parseWeeks(text) !== null,
};

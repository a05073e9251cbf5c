// Writes templates/calendars/nl-<year>.yaml from date-holidays. Run: node .github/scripts/build-calendars.mjs
// The result depends on the version of date-holidays alone: its `date` is a day in the Netherlands, on any machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const FIRST = 2026;
const LAST = 2035;
const FOLDER = new URL('../../templates/calendars/', import.meta.url);
const MANIFEST = new URL('../../node_modules/date-holidays/package.json', import.meta.url);
const CHOICES = ['school', 'bank', 'optional'];
// date-holidays says "Pasen" for the Sunday and "Nieuwjaar" for the day; a calendar names the day.
const NAMES = {
  Nieuwjaar: 'Nieuwjaarsdag',
  Pasen: 'Eerste Paasdag',
  'Tweede paasdag': 'Tweede Paasdag',
  Pinksteren: 'Eerste Pinksterdag',
  'Tweede pinksterdag': 'Tweede Pinksterdag',
  Kerstmis: 'Eerste Kerstdag',
  'Tweede kerstdag': 'Tweede Kerstdag',
};

const { version } = JSON.parse(readFileSync(MANIFEST, 'utf8'));

function findDays(year) {
  return new Holidays('NL', { languages: ['nl'] })
    .getHolidays(year, 'nl')
    .filter(({ type }) => type === 'public' || CHOICES.includes(type))
    .map(({ date, name, type }) => ({ date: date.slice(0, 10), name: NAMES[name] ?? name, type }))
    .sort((a, b) => (`${a.date} ${a.name}` < `${b.date} ${b.name}` ? -1 : 1));
}

function printDay({ date, name, type }) {
  const entry = `- {date: ${date}, name: ${name}}`;
  if (type === 'public') return `  ${entry}`;
  return `  # ${entry.padEnd(48)}# not a public holiday everywhere; your choice`;
}

function printCalendar(year) {
  return [
    '# yaml-language-server: $schema=../../schemas/calendar.schema.json',
    `# Public holidays of the Netherlands in ${year}. Source: date-holidays ${version} (data CC BY 3.0, see NOTICE).`,
    '# This file belongs to your repository now: add company days, remove what does not apply to you.',
    'formatVersion: "1.0"',
    'country: nl',
    `year: ${year}`,
    'daysOff:',
    ...findDays(year).map(printDay),
    '',
  ].join('\n');
}

/** Every calendar that is shipped: [file name, text]. */
export function printCalendars() {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  return years.map((year) => [`nl-${year}.yaml`, printCalendar(year)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of printCalendars()) writeFileSync(new URL(name, FOLDER), text);

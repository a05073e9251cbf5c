const pacific = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

function partsAt(at: number): { readonly day: string; readonly hour: string } {
  const parts = Object.fromEntries(pacific.formatToParts(at).map((part) => [part.type, part.value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, hour: String(parts.hour) };
}

/**
 * GitHub cuts a due date to midnight US/Pacific of the day it falls on there, and shows it in UTC:
 * 07:00 in summer, 08:00 in winter. Midnight UTC therefore comes back as the day before.
 */
export function cutDue(text: string): string {
  const { day } = partsAt(Date.parse(text));
  const summer = `${day}T07:00:00Z`;
  return partsAt(Date.parse(summer)).hour === '00' ? summer : `${day}T08:00:00Z`;
}

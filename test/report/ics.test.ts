import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Programme } from '../../src/programme/programme.ts';
import { calendarEvents } from '../../src/report/calendar-events.ts';
import { reportIcs } from '../../src/report/ics.ts';
import { hostileTitles, shownTitle, titled } from '../makers/hostile.ts';
import { edited } from '../makers/repository.ts';
import { programmeAt, shopFiles, shopUnderWay } from '../makers/shop.ts';
import { improvingStory } from '../makers/story.ts';

const NOW = '2026-10-05T10:00:00Z';
const shop = programmeAt(shopUnderWay(), NOW);
const file = reportIcs(shop, 'en');

type Fields = ReadonlyMap<string, string>;

/** A small reader of its own: lines unfolded, then name and value, then the escapes of RFC 5545 undone. */
function readEvents(text: string): readonly Fields[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else events.at(-1)?.set(name, unescaped(value));
  }
  return events;
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/gs, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}

function byId(text: string): ReadonlyMap<string, Fields> {
  return new Map(readEvents(text).map((event) => [event.get('UID') ?? '', event]));
}

test('a calendar names itself, is published, and ends its lines as the standard asks', () => {
  expect(file.split('\r\n').slice(0, 9)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//milepost//milepost//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${shop.plan.milepost.value.title}`,
    `X-WR-CALNAME:${shop.plan.milepost.value.title}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ]);
  expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('every event stands on whole days and makes nobody busy', () => {
  const events = readEvents(file);
  expect(events.length).toBe(calendarEvents(shop, 'en').length);
  expect(events.length).toBeGreaterThan(20);
  for (const event of events) {
    expect(event.get('DTSTART')).toMatch(/^\d{8}$/);
    expect(Number(event.get('DTEND'))).toBeGreaterThan(Number(event.get('DTSTART')));
    expect(event.get('DTSTAMP')).toBe('20261005T000000Z');
    expect(event.get('TRANSP')).toBe('TRANSPARENT');
  }
  expect(file.match(/DTSTART;VALUE=DATE:/g)).toHaveLength(events.length);
});

test('a gate is on the last day of its part, a rollout stage on all its days', () => {
  const events = byId(file);
  const lease = shop.schedule.items.get('location');
  const gate = [...events.values()].find((one) => one.get('SUMMARY') === 'Gate: Do we take these premises?');
  expect(gate?.get('DTSTART')).toBe(lease?.end?.replaceAll('-', ''));
  const stage = [...events.values()].find((one) => one.get('SUMMARY') === 'Rollout: Three afternoons');
  expect(stage?.get('DTSTART')).toBe(shop.schedule.goLive?.start.replaceAll('-', ''));
  expect(stage?.get('DESCRIPTION')).toContain('Share: ');
});

test('every kind of moment is in it, each UID once', () => {
  const { files } = improvingStory();
  const programme = programmeAt(files, '2026-12-01T10:00:00Z');
  const ids = [file, reportIcs(programme, 'nl')].flatMap((one) =>
    readEvents(one).map((event) => event.get('UID') ?? ''),
  );
  for (const kind of [
    'gate',
    'sprint',
    'stage',
    'review',
    'communication',
    'training',
    'task',
    'deliverable',
  ])
    expect(
      ids.filter((id) => id.startsWith(`${kind}-`)),
      kind,
    ).not.toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a changed plan moves the events that there are, and doubles none', () => {
  const before = byId(reportIcs(programmeAt(shopFiles(), '2026-08-03T10:00:00Z'), 'en'));
  const start = shop.plan.milepost.value.start;
  const moved = edited(shopFiles(), 'milepost.yaml', `start: ${start}`, 'start: 2026-09-14');
  const after = byId(reportIcs(programmeAt(moved, '2026-08-04T10:00:00Z'), 'en'));
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  const days = [...after].filter(([id, event]) => event.get('DTSTART') !== before.get(id)?.get('DTSTART'));
  expect([...after.keys()].filter((id) => !days.some(([moved]) => moved === id))).toEqual([
    // the second Tuesday of a month, whichever week the shop opens in
    'review-2026-12@second-shop.milepost',
  ]);
  for (const [id, event] of after) {
    expect(Number(event.get('SEQUENCE'))).toBeGreaterThan(Number(before.get(id)?.get('SEQUENCE')));
    expect([event.get('LAST-MODIFIED'), before.get(id)?.get('LAST-MODIFIED')]).toEqual([
      '20260804T000000Z',
      '20260803T000000Z',
    ]);
  }
});

test('a record of the same day makes news too', () => {
  const sequence = (programme: Programme): number =>
    Number(readEvents(reportIcs(programme, 'en'))[0]?.get('SEQUENCE'));
  const draft = programmeAt(shopFiles(), NOW);
  expect(shop.records.ordered.length).toBeGreaterThan(0);
  expect(sequence(shop)).toBe(sequence(draft) + shop.records.ordered.length);
});

test('a renamed part stays the same event', () => {
  const { plan } = shop;
  const phases = plan.phases.map((one) => {
    const { tasks = [] } = one.value;
    const renamed = tasks.map((task) => ({ ...task, renamedFrom: task.id, title: 'Another title' }));
    return tasks.length === 0 ? one : { ...one, value: { ...one.value, tasks: renamed } };
  });
  const after = byId(reportIcs({ ...shop, plan: { ...plan, phases } }, 'en'));
  expect([...after.keys()].sort()).toEqual([...byId(file).keys()].sort());
});

function expectExact(title: string): void {
  const shown = title.trim() === '' ? '' : shownTitle(title);
  const text = reportIcs(titled(shop, title), 'nl');
  const wide = text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
  expect(wide).toEqual([]);
  expect(text).toBe(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text)));
  const events = readEvents(text);
  expect(events.length).toBe(readEvents(file).length);
  const gate = events.find((one) => one.get('UID')?.startsWith('gate-'));
  expect(gate?.get('SUMMARY')).toBe(`Beslismoment: ${shown}`.trim());
  expect(gate?.get('DESCRIPTION')?.split('\n')[0]).toBe(`Programma: ${shown}`.trim());
}

test.each(hostileTitles)('a title is text and nothing else: %j', expectExact);

test('any title is read back as it was written', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), expectExact), {
    numRuns: 10,
    seed: 17,
  });
});

import type { Programme } from '../../src/programme/programme.ts';

/** Titles that somebody could write into a plan to break what is made of it. */
export const hostileTitles: readonly string[] = [
  'Go live: now; #1; and %% more',
  'click p1 "javascript:alert(1)"',
  'section Other',
  'title: x',
  'style a fill:#f00;',
  '2026-01-01 to 2026-02-01',
  'state "x" as p1 {',
  '} --> [*] : end',
  '%%{init: {"theme": "dark"}}%%',
  '<script>alert(1)</script> <!-- milepost:mermaid:end -->',
  '```\n# Heading\n```mermaid',
  'two\r\nlines\u2028three\u0000',
  'a "quoted" \'name\' \\ `code` | cell',
  'SUMMARY:x\r\nEND:VEVENT\r\nBEGIN:VEVENT\\, \\; ,;',
  '@acme/all closes #1 https://example.com/x',
  'עברית ثم العربية \u202edesrever\u202c',
  '👩‍👩‍👧‍👦 family 😀 of emoji'.repeat(8),
  'é e\u0301 ﬂ°°58¶ß &amp; &#58; #58;',
  'half \ud83d of a pair \udc00',
  '   ',
  '-',
  'x'.repeat(10_000),
];

/** A title as a reader has to see it: on one line, a dash for nothing. */
export function shownTitle(title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const line = title.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim() || '–';
  return [...line].map((char) => (/^[\ud800-\udfff]$/.test(char) ? '\ufffd' : char)).join('');
}

/** The same programme with a title of ours on everything that has one. */
export function titled(programme: Programme, title: string): Programme {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null || value instanceof Map) return value;
    const entries = Object.entries(value).map(([key, one]) => [key, key === 'title' ? title : named(one)]);
    return Object.fromEntries(entries);
  };
  const { plan } = programme;
  const all = Object.fromEntries(
    Object.entries(plan).map(([key, file]) => [
      key,
      key === 'calendar' || key === 'calendarYears' ? file : named(file),
    ]),
  );
  const maps = {
    items: new Map([...plan.items].map(([id, item]) => [id, { ...item, title }])),
    gates: new Map([...plan.gates].map(([id, gate]) => [id, { ...gate, title }])),
  };
  return { ...programme, plan: Object.assign({ ...plan }, all, maps) };
}

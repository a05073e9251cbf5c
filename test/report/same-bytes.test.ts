import { expect, test } from 'vitest';
import { reportHtml } from '../../src/report/html/page.ts';
import { reportIcs } from '../../src/report/ics.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { reportMermaid } from '../../src/report/mermaid/markdown.ts';
import { reportFacts } from '../../src/reporters/results/report-facts.ts';
import { textsFor } from '../../src/text/translate.ts';
import { halfway } from '../makers/pages.ts';

const nl = textsFor('nl', { isStrict: true });

/** The hour of one moment in each zone, so that the zone is known to have come through. */
const ZONES = [
  ['Europe/Amsterdam', 0],
  ['America/New_York', 18],
  ['Asia/Tokyo', 7],
  ['Pacific/Kiritimati', 12],
] as const;

test('the same programme gives the same bytes in every time zone, in each form', () => {
  const own = process.env.TZ;
  try {
    const [first, ...others] = ZONES.map(([zone, hour]) => {
      process.env.TZ = zone;
      expect(new Date('2026-08-20T22:00:00Z').getHours()).toBe(hour);
      return forms();
    });
    expect(Math.min(...Object.values(first ?? {}).map((text) => text.length))).toBeGreaterThan(1000);
    for (const other of others) expect(other).toEqual(first);
  } finally {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  }
});

function forms(): Readonly<Record<string, string>> {
  const programme = halfway();
  return {
    html: reportHtml(programme, nl),
    markdown: reportMarkdown(programme, nl),
    mermaid: reportMermaid(programme, nl),
    ics: reportIcs(programme, 'nl'),
    json: JSON.stringify(reportFacts(programme, nl)),
  };
}

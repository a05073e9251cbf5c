import { expect, test } from 'vitest';
import { statusOf } from '../../src/programme/status.ts';
import { reportIcs } from '../../src/report/ics.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { reportMermaid } from '../../src/report/mermaid/markdown.ts';
import { statusText } from '../../src/reporters/text/status.ts';
import { textsFor } from '../../src/text/translate.ts';
import { titled } from '../makers/hostile.ts';
import { mermaidParser } from '../makers/mermaid.ts';
import { documentIn, everyTextHostile, LONG_TEXTS, pageOf } from '../makers/pages.ts';

const en = textsFor('en', { isStrict: true });
const programme = everyTextHostile();
/** A mark that the files may not hold, should one get through all the same, and a length that they may not have. */
const beyond = titled(programme, `\u202eevil\u200f ${'é'.repeat(10_000)} </script>`);

test('on the page the longest texts are text', () => {
  const { body } = documentIn(pageOf(programme, 'en'));
  for (const text of Object.values(LONG_TEXTS)) expect(body.textContent.includes(text)).toBe(true);
  expect(body.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
});

test('on the page a mark that turns text around is shown as its number, and 10,000 characters are all there', () => {
  const html = pageOf(beyond, 'en');
  expect(html).toContain(`\\u202eevil\\u200f ${'é'.repeat(10_000)} &lt;/script&gt;`);
  expect(html).not.toMatch(/[\u202e\u200f]/);
});

test('every picture of Mermaid can still be read, with whole names', async () => {
  const parse = await mermaidParser();
  const fences = [...reportMermaid(programme, en).matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)];
  expect(fences.length).toBeGreaterThan(2);
  const [gantt] = await Promise.all(fences.map(([, text = '']) => parse(text)));
  expect(gantt?.tasks.filter(({ name }) => name === LONG_TEXTS.title).length).toBeGreaterThan(5);
});

test('in the calendar they stay in their lines', () => {
  const text = reportIcs(programme, 'en');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n ', '').replaceAll('\\;', ';').replaceAll('\\,', ',')).toContain(
    LONG_TEXTS.title,
  );
  expect(text.match(/^BEGIN:VEVENT$/gm)?.length).toBe(text.match(/^END:VEVENT$/gm)?.length);
});

test('in Markdown and on a terminal nothing of them is alive', () => {
  expect(reportMarkdown(programme, en)).not.toMatch(/<(?:script|\/script|img)/i);
  const screen = statusText(beyond, statusOf(beyond), en);
  expect(screen).toContain('\\u202eevil\\u200f');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200e\u200f\u202a-\u202e]/);
});

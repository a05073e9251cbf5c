import { expect, test } from 'vitest';
import { h, withBold } from '../../../src/report/html/markup.ts';
import { type Colours, DARK, GROUNDS, INKS, LIGHT } from '../../../src/report/html/palette.ts';
import { STYLE } from '../../../src/report/html/style.ts';
import {
  bare,
  documentIn,
  draft,
  halfway,
  hostile,
  longProgramme,
  MARKUP,
  pageOf,
} from '../../makers/pages.ts';

const page = pageOf(halfway(), 'nl');
const document = documentIn(page);

function textOf(html: string): string {
  return documentIn(html).body.textContent ?? '';
}

test('the page answers in the order in which a director asks', () => {
  const ids = [...document.querySelectorAll('section')].map(({ id }) => id);
  expect(ids).toEqual([
    'asked',
    'stand',
    'schedule',
    'forecast',
    'gates',
    'sprints',
    'rollout',
    'kpis',
    'work',
    'budget',
    'risks',
    'reviews',
    'decisions',
  ]);
  expect(document.documentElement.lang).toBe('nl');
  expect(document.querySelector('.lead')?.textContent).toContain('Week 33');
});

test('nothing runs and nothing is fetched: no script, no address, no style but our own', () => {
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  );
  expect(document.querySelectorAll('script, link, img, iframe, object, [style], [src]')).toHaveLength(0);
  expect([...document.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([STYLE]);
  expect(STYLE).not.toMatch(/url\(|@import/);
  for (const link of document.querySelectorAll('a'))
    expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  expect(page).not.toMatch(/https?:/);
});

test('every picture has a name, a description and a table; every table a caption and heads', () => {
  const pictures = [...document.querySelectorAll('svg[role=img]')];
  expect(pictures).toHaveLength(6);
  for (const one of pictures) {
    expect(one.querySelector('title')?.textContent).not.toBe('');
    expect(one.querySelector('desc')?.textContent).not.toBe('');
    expect(one.closest('figure')?.querySelectorAll('table td').length).toBeGreaterThan(0);
  }
  for (const id of ['schedule', 'rollout', 'budget'])
    expect(document.querySelectorAll(`#${id} details table`)).toHaveLength(1);
  for (const table of document.querySelectorAll('table')) {
    expect(table.caption?.textContent).not.toBe('');
    expect(table.querySelectorAll('th:not([scope])')).toHaveLength(0);
  }
});

test('ids are told once, and coordinates have one decimal', () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page).not.toMatch(/(x|y|x1|x2|cx|cy|width|d)="[^"]*\d\.\d\d/);
});

test('a verdict is a sign and a word, never a colour alone', () => {
  const cells = [...document.querySelectorAll('td[class^=ink], .board [class^=ink]')];
  expect(cells.length).toBeGreaterThan(20);
  for (const one of cells) expect(one.textContent).toMatch(/^[✓!?⚠✗]\u00a0\p{L}+/u);
});

test('roles are named and people are not', () => {
  expect(document.querySelector('#decisions td:nth-child(4)')?.textContent).toBe('Sponsor');
  expect(page).not.toContain('octocat');
});

test('a draft says in words what is not there, without an empty picture', () => {
  const drafted = documentIn(pageOf(draft(), 'en'));
  expect(drafted.querySelector('.lead')?.textContent).toContain('○');
  expect(drafted.querySelectorAll('figure')).toHaveLength(0);
  expect(drafted.querySelector('#work p')?.textContent).toMatch(/^None of the \d+ tasks/);
  const text = textOf(pageOf(bare(), 'nl'));
  for (const sentence of [
    'geen kerncijfers',
    'geen budget',
    'geen sprints',
    'geen taken',
    "geen risico's",
    'nog niets besloten',
  ])
    expect(text).toContain(sentence);
  for (const html of [pageOf(draft(), 'nl'), pageOf(bare(), 'en'), page])
    expect(html).not.toMatch(/\{\{|undefined|NaN/);
});

test('markup in a title shows as text', () => {
  const html = pageOf(hostile(), 'en');
  const { body } = documentIn(html);
  expect(body.querySelectorAll('script, img')).toHaveLength(0);
  expect(body.textContent).toContain(MARKUP);
});

test('marks that turn text around are shown, quotes cannot leave an attribute, and length does not matter', () => {
  const long = 'é'.repeat(10_000);
  expect(h('p', { title: '" onload="x' }, `a\u202eb\u0007 ${long}`).markup).toBe(
    `<p title="&quot; onload=&quot;x">a\\u202eb\\u0007 ${long}</p>`,
  );
  expect(h('p', {}, withBold('**5 %** <b>')).markup).toBe('<p><strong>5\u00a0%</strong> &lt;b&gt;</p>');
});

test('every ink can be read on every ground, in light and dark', () => {
  for (const colours of [LIGHT, DARK])
    for (const ground of GROUNDS)
      for (const ink of INKS)
        expect(contrast(colours[ink], colours[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

test('marks that carry meaning stand out from the page', () => {
  const marks = [
    'pass',
    'warn',
    'inconclusive',
    'fail',
    'active',
    'muted',
  ] as const satisfies readonly (keyof Colours)[];
  for (const colours of [LIGHT, DARK])
    for (const mark of marks) expect(contrast(colours[mark], colours.page)).toBeGreaterThanOrEqual(3);
});

test('a programme of 26 sprints more stays below 300 kB', () => {
  const html = pageOf(longProgramme(26), 'nl');
  expect(html).toContain('Sprint 25 of a long row');
  expect(Buffer.byteLength(html)).toBeLessThan(300_000);
});

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), to two decimals. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults, type RunOnly } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { halfway, hostile, pageOf } from '../makers/pages.ts';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'milepost-page-'));
const pages = { halfway: halfway(), hostile: hostile() };

function fileOf(name: keyof typeof pages, language: 'nl' | 'en'): string {
  const path = join(folder, `${name}-${language}.html`);
  writeFileSync(path, pageOf(pages[name], language));
  return pathToFileURL(path).href;
}

test.runIf(process.env.CI !== undefined)('a machine that tests for others has a browser', () => {
  expect(executablePath, `none of ${PLACES.join(', ')}; set CHROMIUM`).toBeDefined();
});

// Without a browser: skipped here, so that everything else can be tested; set CHROMIUM to its path.
describe.skipIf(executablePath === undefined)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page of its own; the addresses it asked for, itself aside. */
  async function open(
    url: string,
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<{ readonly page: Page; readonly asked: () => readonly string[] }> {
    const page = await browser.newPage(options);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    return { page, asked: () => asked.filter((one) => one !== url) };
  }

  const cases = (['halfway', 'hostile'] as const).flatMap((name) =>
    (['nl', 'en'] as const).map((language) => ({ name, language })),
  );
  test.each(cases)(
    'no barrier in light or dark, no request: $name, $language',
    async ({ name, language }) => {
      const { page, asked } = await open(fileOf(name, language), { colorScheme: 'light' });
      await page.evaluate(axe.source);
      const light = await barriers(page, { type: 'tag', values: TAGS });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await barriers(page, { type: 'rule', values: ['color-contrast'] }); // nothing else changes
      await page.close();
      expect([light.found, dark.found]).toEqual([[], []]);
      expect(light.passed).toBeGreaterThan(20);
      expect(dark.passed).toBe(1);
      expect(asked()).toEqual([]);
    },
  );

  test.each(['halfway', 'hostile'] as const)(
    'at 320 pixels nothing is cut and nothing moves sideways: %s',
    async (name) => {
      const { page } = await open(fileOf(name, 'nl'), { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      const { width, beyond } = await measured(page);
      await page.close();
      expect(width).toBe(320);
      expect(beyond).toEqual([]);
    },
  );

  test('in the dark the page is dark', async () => {
    const { page } = await open(fileOf('halfway', 'en'), { colorScheme: 'dark' });
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.close();
    expect(ground).toBe('rgb(13, 17, 23)');
  });

  test('on paper it is a tagged A4 document with an outline, in light colours and with every table', async () => {
    const { page } = await open(fileOf('halfway', 'nl'), { colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    await page.setViewportSize({ width: 680, height: 1000 }); // 180 mm at 96 dots an inch
    await page.emulateMedia({ media: 'print' });
    const { width, beyond } = await measured(page);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const heights = await page.$$eval('details table', (all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    await page.close();
    const text = pdf.toString('latin1');
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toContain('/Outlines');
    for (const [, right = '', top = ''] of text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)) {
      expect(Math.abs(Number(right) - 595.28)).toBeLessThan(1);
      expect(Math.abs(Number(top) - 841.89)).toBeLessThan(1);
    }
    expect(text).toMatch(/\/MediaBox/);
    expect(text).toMatch(/\/Lang\s*\(nl\)/);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThan(20);
    expect([width, beyond]).toEqual([680, []]);
  });

  test('the parts stand below each other in the order of the page, each as wide as it can be', async () => {
    const { page } = await open(fileOf('halfway', 'en'), { viewport: { width: 1280, height: 900 } });
    const boxes = await page.$$eval('section', (all) =>
      all.map((one) => ({
        id: one.id,
        top: one.getBoundingClientRect().top,
        left: one.getBoundingClientRect().left,
      })),
    );
    const bars = await page.$$eval('#schedule .track', (all) =>
      all.map((one) => one.getBoundingClientRect().width),
    );
    await page.close();
    const [asked, stand, ...rest] = boxes;
    expect([asked?.id, stand?.id]).toEqual(['asked', 'stand']);
    expect(stand?.left).toBeGreaterThan(asked?.left ?? 0);
    const tops = rest.map(({ top }) => top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(bars).size).toBe(1);
    expect(bars[0]).toBeGreaterThan(500);
  });
});

/** What axe finds, and how many of its rules passed. */
async function barriers(
  page: Page,
  runOnly: RunOnly,
): Promise<{ readonly found: readonly string[]; readonly passed: number }> {
  const { violations, passes } = await page.evaluate(
    (only): Promise<AxeResults> =>
      window.axe.run(document, { runOnly: only, resultTypes: ['violations'], elementRef: false }),
    runOnly,
  );
  return {
    found: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    passed: passes.length,
  };
}

/** How wide the page is, and what stands out of it to the right. Hidden texts and marks of pictures do not count. */
async function measured(page: Page): Promise<{ readonly width: number; readonly beyond: readonly string[] }> {
  return await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll('body *:not(.aside, thead, thead *, line, path, circle)')];
    const beyond = all.filter((one) => {
      const { right, left, width } = one.getBoundingClientRect();
      return width > 0 && (right > room + 1 || left < -1);
    });
    return {
      width: document.documentElement.scrollWidth,
      beyond: beyond.map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40) ?? ''}`),
    };
  });
}

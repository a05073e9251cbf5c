import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aBrowser, browserPath, show } from '../makers/browser.ts';
import { everyTextHostile, halfway, hostile, LONG_TEXTS, longProgramme, pageOf } from '../makers/pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const programmes = { halfway: halfway(), hostile: hostile() };

test.runIf(process.env.CI !== undefined)('a machine that tests for others has a browser', () => {
  expect(browserPath, 'set CHROMIUM to the path of one').toBeDefined();
});

// Without a browser: skipped here, so that everything else can be tested; set CHROMIUM to its path.
describe.skipIf(browserPath === undefined)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  const cases = [
    { name: 'halfway', language: 'nl' },
    { name: 'halfway', language: 'en' },
    { name: 'hostile', language: 'en' },
  ] as const;
  test.each(cases)(
    'no barrier in light or dark, no request: $name, $language',
    async ({ name, language }) => {
      const { page, asked } = await show(browser, pageOf(programmes[name], language), {
        colorScheme: 'light',
      });
      await page.evaluate(axe.source);
      const light = await barriers(page, { type: 'tag', values: TAGS });
      await page.emulateMedia({ colorScheme: 'dark' });
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const dark = await barriers(page, { type: 'rule', values: ['color-contrast'] }); // nothing else changes
      await page.close();
      expect(ground).toBe('rgb(13, 17, 23)');
      expect([light.found, dark.found]).toEqual([[], []]);
      expect(light.passed).toBeGreaterThan(20);
      expect(dark.passed).toBe(1);
      expect(asked).toEqual([]);
    },
  );

  test('at 320 pixels nothing is cut and nothing moves sideways', async () => {
    const { page } = await show(browser, pageOf(programmes.halfway, 'nl'), { viewport: NARROW });
    await openAll(page);
    const { width, beyond } = await measured(page);
    await page.close();
    expect([width, beyond]).toEqual([320, []]);
  });

  test('the longest texts that a plan and its records may hold are text, and fit at 320 pixels', async () => {
    const { page, asked } = await show(browser, pageOf(everyTextHostile(), 'nl'), { viewport: NARROW });
    await openAll(page);
    const { width, beyond } = await measured(page);
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen is asked for, not what is there
    const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    const alive = await page.$$eval(
      'script, img, iframe, object, form, [onerror], [style]',
      (all) => all.length,
    );
    await page.close();
    for (const text of Object.values(LONG_TEXTS)) expect(shown.includes(text)).toBe(true);
    expect([alive, asked, width, beyond]).toEqual([0, [], 320, []]);
  });

  test('on paper it is a tagged A4 document with an outline, in light colours and with every table', async () => {
    const { page } = await show(browser, pageOf(programmes.halfway, 'nl'), { colorScheme: 'dark' });
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
    const sheets = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(4);
    expect(sheets.length).toBeLessThanOrEqual(10);
    for (const [, right = '', top = ''] of sheets) {
      expect(Math.abs(Number(right) - 595.28)).toBeLessThan(1);
      expect(Math.abs(Number(top) - 841.89)).toBeLessThan(1);
    }
    expect(text).toMatch(/\/Lang\s*\(nl\)/);
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThan(20);
    expect([width, beyond]).toEqual([680, []]);
  });

  test('paper keeps pictures and short tables whole and repeats the heads of long ones', async () => {
    const { page } = await show(browser, pageOf(programmes.halfway, 'en'));
    await page.emulateMedia({ media: 'print' });
    const styles = await page.evaluate(() =>
      ['ul.rows', 'figure > svg', '.charts figure', 'table.few', '.many', 'tr', 'h2', 'thead'].map((name) => {
        const element = document.querySelector(name);
        if (element === null) return `no ${name}`;
        const { breakInside, breakAfter, display } = getComputedStyle(element);
        return `${name}: ${breakInside}, ${breakAfter}, ${display}`;
      }),
    );
    await page.close();
    expect(styles).toEqual([
      'ul.rows: avoid, auto, block',
      'figure > svg: avoid, auto, block',
      '.charts figure: avoid, auto, block',
      'table.few: avoid, auto, table',
      '.many: avoid, auto, block',
      'tr: avoid, auto, table-row',
      'h2: auto, avoid, block',
      'thead: avoid, auto, table-header-group',
    ]);
  });

  test('a programme of 26 sprints more is there in a second', async () => {
    const { page } = await show(browser, pageOf(longProgramme(26), 'en'));
    const took = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry?.duration ?? Number.POSITIVE_INFINITY;
    });
    await page.close();
    expect(took).toBeLessThan(1000);
  });

  test('the parts stand below each other in the order of the page, each as wide as it can be', async () => {
    const { page } = await show(browser, pageOf(programmes.halfway, 'en'), {
      viewport: { width: 1280, height: 900 },
    });
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

const NARROW = { width: 320, height: 640 } as const;

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

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

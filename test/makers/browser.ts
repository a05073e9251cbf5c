import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser was found; undefined = there is none, and `CHROMIUM` may say where one is. */
export const browserPath: string | undefined = PLACES.find((path) => path !== undefined && existsSync(path));

export async function aBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
}

/** Reserved by RFC 2606: no such host can exist. */
const ADDRESS = 'https://page.invalid/';

/** A page that shows some HTML, and every address but its own that it asked for; nothing reaches the network. */
export interface Shown {
  readonly page: Page;
  readonly asked: readonly string[];
}

export async function show(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Shown> {
  const page = await browser.newPage(options);
  const asked: string[] = [];
  await page.route('**', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    asked.push(url);
    return await route.abort();
  });
  page.on('dialog', (dialog) => asked.push(`dialog: ${dialog.message()}`));
  await page.goto(ADDRESS);
  return { page, asked };
}

import { expect, test } from 'vitest';
import { textsFor } from '../../src/text/translate.ts';
import { copyOf, edit, must } from '../makers/cli.ts';

const SUMMER = '2026-08-20T12:00:00Z';

/** What is said, as one line: how it wraps is not looked at. */
async function said(folder: string, language: string): Promise<string> {
  const { stdout } = await must(folder, SUMMER, ['forecast', '--runs', '100', '--language', language]);
  return stdout.replace(/\s+/g, ' ');
}

test.each(['nl', 'en'] as const)(
  'a forecast in %s says what has no source, and that it is too narrow',
  async (language) => {
    const texts = textsFor(language, { isStrict: true });
    const noSource = texts.label('forecast.noSource');
    const apart = texts.label('forecast.apart');
    const folder = copyOf('examples/ai-mkb-halfway');
    const assumed = await said(folder, language);
    expect([assumed.includes(noSource), assumed.includes(apart)]).toEqual([true, true]);
    edit(folder, 'milepost.yaml', /$/, '\nforecast: {shortest: 80, longest: 200}\n');
    const stated = await said(folder, language);
    expect([stated.includes(noSource), stated.includes(apart)]).toEqual([false, true]);
  },
);

import { expect, test } from 'vitest';
import { TODAY } from '../../.github/scripts/story.mjs';
import { copyOf, runBundle } from '../makers/cli.ts';

/** Time zones, locales, shuffled folders and file times are in test/cli/determinism.test.ts. */
test('two copies of a commit get the same verdict, also from two processes in two places', () => {
  const surroundings = [
    { now: TODAY, env: { TZ: 'UTC', LANG: 'C' } },
    { now: TODAY, env: { TZ: 'Pacific/Kiritimati', LANG: 'nl_NL.UTF-8' } },
  ];
  const [first, second] = surroundings.map((one) =>
    runBundle(copyOf('examples/ai-mkb-halfway'), ['gate', '--json'], one),
  );
  expect(first?.status).toBe(3);
  expect(first?.stdout.length).toBeGreaterThan(1000);
  expect(second?.stdout).toBe(first?.stdout);
});

test('the day counts, not the hour: the whole day in the zone of the programme gives one answer', () => {
  const folder = copyOf('examples/ai-mkb-halfway');
  const at = (now: string): string => runBundle(folder, ['gate', '--json'], { now }).stdout;
  expect(at('2026-08-20T21:59:00Z')).toBe(at('2026-08-19T22:01:00Z'));
  expect(at('2026-08-20T22:01:00Z')).not.toBe(at('2026-08-20T21:59:00Z'));
});

import { expect, test } from 'vitest';
import { TrackerFailure } from '../../src/tracker/failure.ts';
import { applyVerdict } from '../../src/tracker/outcome.ts';
import { aGitHubWorld, anAppliedWorld, type GitHubWorld, outcomes } from '../makers/github-world.ts';
import { aDesired, aPhase } from '../makers/tracker.ts';
import { writes } from './rig/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Limit {
  readonly status: 403 | 429;
  readonly headers: (now: number) => Readonly<Record<string, string>>;
  readonly message?: string;
}

const reset = (milliseconds: number) => (now: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.ceil((now + milliseconds) / 1000)),
});

const UNTOLD = {
  status: 403,
  headers: () => ({}),
  message: 'You have exceeded a secondary rate limit.',
} as const;

/** A fetch that answers some calls with a limit, without doing them. */
function limiting(
  { fake }: GitHubWorld,
  { status, headers, message = 'Slow down' }: Limit,
  calls: { readonly at: number; readonly times: number; readonly of: 'reads' | 'writes' },
): typeof fetch {
  let seen = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    const isMeant = (request.method === 'GET') === (calls.of === 'reads');
    seen += isMeant ? 1 : 0;
    if (!isMeant || seen < calls.at || seen >= calls.at + calls.times) return fake.fetch(request);
    const now = fake.clock.now();
    const told = { date: new Date(now).toUTCString(), 'content-type': 'application/json', ...headers(now) };
    return new Response(JSON.stringify({ message }), { status, headers: told });
  };
}

/** How much longer an apply takes, in whole seconds, because of a limit. */
async function delayOf(limit: Limit, of: 'reads' | 'writes', times = 1): Promise<number> {
  const took = async (world: GitHubWorld, send: typeof fetch): Promise<number> => {
    const start = world.clock.now();
    expect(outcomes(await world.apply(aDesired(), { fetch: send }))).toEqual(['done']);
    world.expectClean();
    return world.clock.now() - start;
  };
  const [calm, busy] = [aGitHubWorld(), aGitHubWorld()];
  const usual = await took(calm, calm.fake.fetch);
  // The last write but the lock's, so that the doubled spacing afterwards hardly counts.
  const at = of === 'reads' ? 2 : writes(calm.fake).length - 1;
  return (
    Math.round((await took(busy, limiting(busy, limit, { at, times, of }))) / 1000) - Math.round(usual / 1000)
  );
}

// Spacing of the writes after the limit is 2 s and not 1 s, twice.
const WAITS: readonly (readonly [string, Limit, 'reads' | 'writes', number])[] = [
  ['retry-after 7', { status: 429, headers: () => ({ 'retry-after': '7' }) }, 'reads', 7],
  ['retry-after 7', { status: 403, headers: () => ({ 'retry-after': '7' }) }, 'writes', 7 + 1],
  ['retry-after 0', { status: 429, headers: () => ({ 'retry-after': '0' }) }, 'reads', 1],
  ['nothing left, reset in 3 s', { status: 403, headers: reset(3000) }, 'reads', 4],
  ['nothing left, reset in 3 s', { status: 429, headers: reset(3000) }, 'writes', 4 + 1],
  ['no word of when', UNTOLD, 'reads', 60],
  ['no word of when', UNTOLD, 'writes', 60 + 1],
];

test.each(WAITS)('%s: waited for, then the same is asked again (%#)', async (_, limit, of, seconds) => {
  expect(await delayOf(limit, of)).toBeGreaterThanOrEqual(seconds);
  expect(await delayOf(limit, of)).toBeLessThanOrEqual(seconds + 2);
});

test('no word of when, twice: a minute, then two', async () => {
  expect(await delayOf(UNTOLD, 'reads', 2)).toBe(180);
});

/** What an apply says that met a limit it cannot sit out. */
async function stopOf(world: GitHubWorld, fetch: typeof globalThis.fetch): Promise<unknown> {
  try {
    const run = await world.apply(aDesired(), { fetch });
    if (run.kind !== 'applied') return run.kind;
    const told = run.outcome.results.find(({ finding }) => finding !== null)?.finding;
    return [applyVerdict(run.outcome), told?.code, told?.args.until];
  } catch (error) {
    if (!(error instanceof TrackerFailure)) throw error;
    return [error.kind, error.findings[0]?.code, error.findings[0]?.args.until];
  }
}

const FIFTY = { status: 403, headers: reset(50 * MINUTE) } as const;

test('a reset in 50 minutes is not waited for: the time is named, and nothing was written', async () => {
  const world = aGitHubWorld();
  const start = world.clock.now();
  const told = await stopOf(world, limiting(world, FIFTY, { at: 1, times: 99, of: 'reads' }));
  expect(told).toEqual(['refused', 'github-limited', '2026-11-23T09:50:01Z']);
  expect(world.clock.now()).toBe(start);
  expect(writes(world.fake)).toEqual([]);
});

test('a reset in 50 minutes in the middle of writing ends the run in part; the next one finishes it', async () => {
  const world = aGitHubWorld();
  const told = await stopOf(world, limiting(world, FIFTY, { at: 12, times: 1, of: 'writes' }));
  expect(told).toEqual(['partial', 'github-limited', expect.stringMatching(/^2026-11-23T09:5\d/)]);
  expect(outcomes(await world.apply(aDesired()))).toEqual(['done']);
  world.forget();
  await world.apply(aDesired());
  expect(world.writes()).toEqual([]);
  world.expectClean();
});

test.each(['reads', 'writes'] as const)('a limit without end is given up: %s', async (of) => {
  const world = aGitHubWorld();
  const endless = { status: 429, headers: () => ({ 'retry-after': '30' }) } as const;
  const told = await stopOf(world, limiting(world, endless, { at: 5, times: 1000, of }));
  const verdict = of === 'reads' ? 'refused' : 'partial';
  expect(told).toEqual([verdict, 'github-limited', expect.stringMatching(/^2026-11-23T09:/)]);
  world.expectClean();
});

test.each(['reads', 'writes'] as const)(
  'a limit without end and without a time is given up: %s',
  async (of) => {
    const world = aGitHubWorld();
    const told = await stopOf(world, limiting(world, UNTOLD, { at: 3, times: 1000, of }));
    expect(told).toEqual([of === 'reads' ? 'refused' : 'partial', 'github-limited', '?']);
  },
);

test('a refusal for want of rights is no limit', async () => {
  const world = aGitHubWorld();
  const refusal = {
    status: 403,
    headers: () => ({}),
    message: 'Must have admin rights to Repository.',
  } as const;
  const start = world.clock.now();
  expect(await stopOf(world, limiting(world, refusal, { at: 1, times: 1, of: 'reads' }))).toEqual([
    'refused',
    'github-refused',
    undefined,
  ]);
  expect(world.clock.now()).toBe(start);
});

/** Times of writes, and the largest number of them within any stretch of the length. */
function most(world: GitHubWorld, milliseconds: number): number {
  const at = writes(world.fake).map((one) => one.at);
  return Math.max(
    ...at.map((start) => at.filter((time) => time >= start && time < start + milliseconds).length),
  );
}

test('writes keep their distance, and twice as much of it after a limit', async () => {
  const world = await anAppliedWorld(aDesired());
  const dutch = aDesired({ milepost: { language: 'nl' } });
  const limit = { status: 429, headers: () => ({ 'retry-after': '1' }) } as const;
  await world.apply(dutch, { fetch: limiting(world, limit, { at: 5, times: 1, of: 'writes' }) });
  const at = writes(world.fake).map((one) => one.at);
  const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  expect(gaps.slice(0, 3)).toEqual([1000, 1000, 1000]);
  expect(new Set(gaps.slice(4))).toEqual(new Set([2000]));
});

test('a plan of 250 tasks stays below 80 writes a minute and 450 an hour, and holds its lock', async () => {
  const tasks = Array.from({ length: 250 }, (_, index) => ({ id: `task-${index}`, title: `Task ${index}` }));
  const phases = [0, 1, 2].map((at) =>
    aPhase({
      id: `phase-${at}`,
      title: `Phase ${at}`,
      weeks: `${at + 1}-${at + 1}`,
      tasks: tasks.slice(at * 90, (at + 1) * 90),
      gate: { id: `gate-${at}`, criteria: [] },
    }),
  );
  const world = aGitHubWorld({ checksAnswers: false });
  const desired = aDesired({ phases });
  const start = world.clock.now();
  expect(outcomes(await world.apply(desired))).toEqual(['done']);
  expect(world.writes().length).toBeGreaterThan(510);
  expect(most(world, MINUTE)).toBeLessThanOrEqual(80);
  expect(most(world, HOUR)).toBeLessThanOrEqual(450);
  expect(most(world, HOUR)).toBeGreaterThan(440);
  expect(world.clock.now() - start).toBeGreaterThan(HOUR);
  world.forget();
  await world.apply(desired);
  expect(world.writes()).toEqual([]);
  expect(world.fake.requests.length).toBeLessThanOrEqual(3 + 3);
  world.expectClean();
});

test('the hourly window is told while it is waited for, every minute, with what is left', async () => {
  const world = aGitHubWorld({ checksAnswers: false });
  const told: number[] = [];
  const tracker = world.tracker({ onWait: (left) => told.push(Math.ceil(left / MINUTE)) });
  await world.clock.run(async () => {
    await tracker.preflight();
    for (let n = 0; n < 449; n += 1)
      await tracker.createLabel({ name: `l${n}`, description: '', color: 'ffffff' });
  });
  const longest = Math.max(...told);
  expect(longest).toBeGreaterThan(45);
  expect(told.slice(told.indexOf(longest))).toEqual(Array.from({ length: longest }, (_, i) => longest - i));
});

test('a limit of half a minute is told, the pace between two writes is not', async () => {
  const world = aGitHubWorld();
  const told: number[] = [];
  const limit = { status: 429, headers: () => ({ 'retry-after': '30' }) } as const;
  const fetch = limiting(world, limit, { at: 5, times: 1, of: 'writes' });
  await world.apply(aDesired(), { fetch, onWait: (left) => told.push(left) });
  expect(told).toEqual([30_000]);
});

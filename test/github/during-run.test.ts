import { beforeAll, expect, test } from 'vitest';
import { expectUnharmed, runOnce } from '../makers/sync-run.ts';
import { changed, small } from '../makers/sync-story.ts';
import { aWorld, copyWorld, keyed, type SyncWorld } from '../makers/sync-world.ts';
import { type FaultKind, withFault } from './rig/index.ts';

const NOTE = '\r\n\r\nMy own note  \r\n\t- kept as it is';
const before = aWorld();

beforeAll(async () => {
  expect((await runOnce(before, small)).code).toBe(0);
});

/** What a person does to one issue, and whether it still stands. */
interface Deed {
  readonly name: string;
  act(world: SyncWorld, number: number): void;
  stands(world: SyncWorld, number: number): boolean;
}

const EPIC = 'Epic of a person';

const deeds: readonly Deed[] = [
  {
    name: 'adds a note',
    act: ({ fake }, number) => fake.people.edit(number, (body) => `${body}${NOTE}`),
    stands: ({ fake }, number) => fake.people.issue(number).body?.endsWith(NOTE) === true,
  },
  {
    name: 'retitles',
    act: ({ fake }, number) => fake.people.retitle(number, 'Named by a person'),
    stands: ({ fake }, number) => fake.people.issue(number).title === 'Named by a person',
  },
  {
    name: 'ticks a box',
    act: ({ fake }, number) =>
      fake.people.edit(number, (body) => `${body}\n- [x] ticked by a person <!-- box:mine -->`),
    stands: ({ fake }, number) => fake.people.issue(number).body?.includes('[x] ticked by a person') === true,
  },
  {
    name: 'chooses another parent',
    act: ({ fake }, number) => {
      const made = fake.people.createIssue({ title: EPIC });
      Object.assign(made, { isForeign: false });
      fake.people.link(made.number, number);
    },
    stands: ({ fake }, number) => fake.people.issue(number).parent?.title === EPIC,
  },
];

/** The task that moves, the one that is closed, the gate whose verdict came, the phase. */
const items = ['task/data-clean', 'task/data-audit', 'gate/gate-data', 'phase/data'] as const;
const numberOf = (world: SyncWorld, key: string): number => keyed(world).get(`issue ${key}`)?.[0] ?? 0;

/** True for the one moment at which nobody can be heard any more: the write itself, sent right after the look. */
function isOwnWrite(
  number: number,
  request: { readonly method: string; readonly url: string },
  last: string,
): boolean {
  const path = new URL(request.url).pathname;
  const own = `/repos/acme/plan/issues/${number}`;
  const isPatch = request.method === 'PATCH' && path === own;
  const isParent = request.method !== 'GET' && /\/sub_issues?$/.test(path);
  if (!isPatch && !isParent) return false;
  expect(last).toBe(isPatch ? `GET ${own}` : expect.stringMatching(/^GET .*\/issues\/\d+$/));
  return true;
}

/** A fetch before whose n-th request a person acts. */
function meddling(world: SyncWorld, at: number, act: () => void, number: number) {
  let [calls, last, hasActed] = [0, '', false];
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    calls += 1;
    if (calls === at && !isOwnWrite(number, request, last)) {
      act();
      hasActed = true;
    }
    last = `${request.method} ${new URL(request.url).pathname}`;
    return world.fake.fetch(request);
  };
  return { send, calls: () => calls, hasActed: () => hasActed };
}

async function meddleEverywhere(key: string, deed: Deed): Promise<{ tried: number; wrong: string[] }> {
  const wrong: string[] = [];
  let tried = 0;
  for (let at = 1; ; at += 1) {
    const world = copyWorld(before);
    const number = numberOf(world, key);
    const person = meddling(world, at, () => deed.act(world, number), number);
    const first = await runOnce(world, changed, { fetch: person.send });
    if (person.calls() < at) return { tried, wrong };
    if (!person.hasActed()) continue;
    tried += 1;
    const where = `${key}, ${deed.name} at ${at}`;
    if (!deed.stands(world, number)) wrong.push(`${where}: lost at once`);
    const codes = [first.code];
    for (let runs = 0; runs < 2 && codes.at(-1) !== 0; runs += 1)
      codes.push((await runOnce(world, changed)).code);
    if (codes.at(-1) !== 0 || codes.length > 2) wrong.push(`${where}: ${codes.join(', ')}`);
    await runOnce(world, changed);
    if (!deed.stands(world, number)) wrong.push(`${where}: lost later`);
    expect(world.fake.violations).toEqual([]);
  }
}

test.each(items.flatMap((key) => deeds.map((deed) => [key, deed.name, deed] as const)))(
  'what a person does to %s at any moment of an apply stays: %s',
  { timeout: 120_000 },
  async (key, _, deed) => {
    const { tried, wrong } = await meddleEverywhere(key, deed);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(25);
  },
);

const LOST = ['status-502-after', 'hang-after', 'status-500'] as const satisfies readonly FaultKind[];

test.each(LOST.flatMap((kind) => deeds.slice(0, 3).map((deed) => [kind, deed.name, deed] as const)))(
  'after a PATCH with %s nothing is sent over what a person did: %s',
  { timeout: 120_000 },
  async (kind, _, deed) => {
    let tried = 0;
    for (let at = 1; ; at += 1) {
      const world = copyWorld(before);
      const person = { number: 0 };
      const fault = withFault(world.fake, {
        at,
        kind,
        counts: (method, path) => method === 'PATCH' && /\/issues\/\d+$/.test(path),
        onHang: (reject) => {
          const late = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
          void world.clock.sleep(30_000).then(() => reject(late));
        },
      });
      const send: typeof fetch = async (input, init) => {
        const request = new Request(input, init);
        const fired = fault.fired();
        const answer = await fault(request).finally(() => {
          if (fault.fired() === fired) return;
          person.number = Number(new URL(request.url).pathname.split('/').at(-1));
          deed.act(world, person.number);
        });
        return answer;
      };
      const first = await runOnce(world, changed, { fetch: send });
      if (fault.calls() < at) break;
      tried += 1;
      expect(deed.stands(world, person.number)).toBe(true);
      const second = first.code === 0 ? first : await runOnce(world, changed);
      expect([at, second.code]).toEqual([at, 0]);
      expect(deed.stands(world, person.number)).toBe(true);
      expectUnharmed(world);
    }
    expect(tried).toBeGreaterThan(5);
  },
);

/** A fetch that answers one PATCH of an issue with a limit, without doing it; a person acts while it is waited for. */
function limitedOnce(world: SyncWorld, act: (number: number) => void): typeof fetch {
  let isLimited = false;
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (isLimited || request.method !== 'PATCH' || !/\/issues\/\d+$/.test(pathname))
      return world.fake.fetch(request);
    isLimited = true;
    act(Number(pathname.split('/').at(-1)));
    const headers = { 'retry-after': '100', date: new Date(world.clock.now()).toUTCString() };
    return new Response(JSON.stringify({ message: 'Slow down' }), { status: 429, headers });
  };
}

test.each(deeds.slice(0, 3))(
  'during a limit of 100 seconds a person $name: that stays, and the lock is held',
  async (deed) => {
    const world = copyWorld(before);
    let number = 0;
    const send = limitedOnce(world, (one) => {
      number = one;
      deed.act(world, one);
    });
    const first = await runOnce(world, changed, { fetch: send });
    const results = first.run?.kind === 'applied' ? first.run.outcome.results : [];
    expect([first.code, results.filter(({ outcome }) => outcome === 'lost')]).toEqual([7, []]);
    expect((await runOnce(world, changed)).code).toBe(0);
    expect([number > 0, deed.stands(world, number)]).toEqual([true, true]);
  },
);

test('an interrupted wait for a limit ends the run at once and gives the lock back', async () => {
  const world = copyWorld(before);
  let end = Number.POSITIVE_INFINITY;
  const send = limitedOnce(world, () => {
    end = world.clock.now() + 10_000;
  });
  const run = await runOnce(world, changed, { fetch: send, isInterrupted: () => world.clock.now() >= end });
  const results = run.run?.kind === 'applied' ? run.run.outcome.results : [];
  expect(results.some(({ outcome }) => outcome === 'skipped')).toBe(true);
  expect(results.some(({ outcome }) => outcome === 'refused' || outcome === 'unknown')).toBe(false);
  expect(world.clock.now() - end).toBeLessThan(5000);
  expect(world.fake.repository.labels.some(({ name }) => name === 'mp:lock')).toBe(false);
  expect((await runOnce(world, changed)).code).toBe(0);
});

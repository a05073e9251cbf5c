import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keyInBody } from '../../src/tracker/marker.ts';
import { aFolder } from '../makers/cli.ts';
import { aSmallPlanOnGitHub, end, type ShopOnGitHub } from '../makers/shop-on-github.ts';
import { aLeapingClock, sayHere } from '../makers/small-plan.ts';
import { copyFake } from '../makers/sync-world.ts';
import { clearRequests, type FakeGitHub, foreignSnapshot, writes } from './rig/index.ts';

const open: ShopOnGitHub[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

/** Where a process is killed, how far lists lag, and what is left of its machine. */
interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
  readonly listLagMs: 0 | 1500;
  readonly keepsMap: boolean;
}

const LANES = 7;
const whens = ['before', 'after'] as const;
const lags = [0, 1500] as const;

/** Every key of an issue or a milestone, as often as it is there. */
function keysOf({ repository }: FakeGitHub): readonly string[] {
  const issues = repository.issues.map(({ body }) => keyInBody(body ?? ''));
  const milestones = repository.milestones.map(({ description }) => keyInBody(description ?? ''));
  return [...issues, ...milestones.map((key) => key?.concat(' (milestone)'))].flatMap((key) => key ?? []);
}

/** A first apply by a process of its own that is killed for good, before GitHub did the n-th call or before it heard so. */
async function killed({ at, when, listLagMs }: Death): Promise<ShopOnGitHub | 'ended by itself'> {
  let strike: () => Promise<unknown> = async () => undefined;
  let seen = 0;
  const shop = await aSmallPlanOnGitHub({ listLagMs, checksAnswers: false }, () => ({
    onRequest: async ({ moment }) => {
      if (moment === 'before') seen += 1;
      if (seen !== at || moment !== when) return;
      await strike();
      if (when === 'before') throw new Error('nobody is left to answer'); // and nothing is done
    },
  }));
  open.push(shop);
  const child = shop.start(['apply', '--yes']);
  strike = async () => {
    child.kill('SIGKILL');
    return new Promise((resolve) => child.once('exit', resolve));
  };
  const { code } = await end(child);
  await shop.close();
  return code === null ? shop : 'ended by itself';
}

/** What is wrong after one run to the end and one more: in this process, with the same built code. */
async function recovered(
  { folder, fake: left }: ShopOnGitHub,
  whole: readonly string[],
  { keepsMap, listLagMs }: Death,
): Promise<readonly string[]> {
  const clock = aLeapingClock();
  const fake = copyFake(left, { clock, listLagMs, checksAnswers: false });
  const foreign = JSON.stringify(foreignSnapshot(fake));
  const own = aFolder();
  cpSync(folder, own, { recursive: true });
  if (!keepsMap) rmSync(join(own, '.milepost'), { recursive: true, force: true });
  const told = await sayHere(own, { fetch: fake.fetch, clock }, ['apply', '--yes']);
  const keys = JSON.stringify([...keysOf(fake)].sort());
  await clock.sleep(listLagMs);
  clearRequests(fake);
  const again = await sayHere(own, { fetch: fake.fetch, clock }, ['apply', '--yes']);
  return [
    ...(told.code === 0 ? [] : [`the next run ended ${told.code}: ${told.out}${told.err}`]),
    ...(keys === JSON.stringify(whole) ? [] : [`there is ${keys}`]),
    ...(again.code === 0 ? [] : [`a third run ended ${again.code}: ${again.out}${again.err}`]),
    ...writes(fake).map(({ method, path }) => `a third run sent ${method} ${path}`),
    ...(JSON.stringify(foreignSnapshot(fake)) === foreign ? [] : ['touched what is foreign']),
    ...left.violations,
    ...fake.violations,
  ];
}

async function dies(death: Death, whole: readonly string[]): Promise<readonly string[]> {
  const { at, when, listLagMs, keepsMap } = death;
  const shop = await killed(death);
  const wrong = shop === 'ended by itself' ? ['not killed'] : await recovered(shop, whole, death);
  const where = `${when} ${at}, lists ${listLagMs} ms behind, map ${keepsMap ? 'kept' : 'lost'}`;
  return wrong.map((one) => `${where}: ${one}`);
}

test('a process killed before or after any call of a first apply: one more run ends it, the next writes nothing', async () => {
  let calls = 0;
  const shop = await aSmallPlanOnGitHub({}, () => ({
    onRequest: ({ moment }) => {
      calls += moment === 'before' ? 1 : 0;
    },
  }));
  open.push(shop);
  const told = await shop.say(['apply', '--yes']);
  expect(told.code, told.err).toBe(0);
  const whole = [...keysOf(shop.fake)].sort();
  expect(new Set(whole).size).toBe(whole.length);
  expect(whole).toHaveLength(5);
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  // Each call with both ends of each choice; every combination of them is tried without processes in kill.test.ts.
  const deaths = numbers.flatMap((at) =>
    whens.flatMap((when, i) =>
      lags.map((listLagMs, j): Death => ({ at, when, listLagMs, keepsMap: (at + i + j) % 2 === 0 })),
    ),
  );
  const wrong: string[] = [];
  const lane = async (own: readonly Death[]): Promise<void> => {
    for (const death of own) wrong.push(...(await dies(death, whole)));
  };
  // Where lists lag a process mostly waits, so several go side by side.
  const lanes = Array.from({ length: LANES }, (_, own) =>
    deaths.filter((_one, index) => index % LANES === own),
  );
  await Promise.all(lanes.map(lane));
  expect(wrong).toEqual([]);
  expect(deaths.length).toBeGreaterThanOrEqual(120);
}, 600_000);

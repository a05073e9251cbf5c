import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { aSmallPlanOnGitHub, end, type ShopOnGitHub } from '../makers/shop-on-github.ts';
import { aLeapingClock, sayHere } from '../makers/small-plan.ts';
import { type FakeGitHub, type ServedRequest, writes } from './rig/index.ts';

const open: ShopOnGitHub[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const lockOf = ({ repository }: FakeGitHub): string | undefined =>
  repository.labels.find(({ name }) => name === 'mp:lock')?.description ?? undefined;

const mapOf = ({ folder }: ShopOnGitHub): unknown =>
  JSON.parse(readFileSync(join(folder, '.milepost/tracker-map.json'), 'utf8'));

const created = ({ fake }: ShopOnGitHub): number =>
  writes(fake).filter(({ operationId }) => operationId === 'issues/create').length;

const secondsFromNow = (seconds: number): string =>
  new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function watched(onRequest: (request: ServedRequest) => void | Promise<void>): Promise<ShopOnGitHub> {
  const shop = await aSmallPlanOnGitHub({ checksAnswers: false }, () => ({ onRequest }));
  open.push(shop);
  return shop;
}

const isLookAtLock = ({ method, path, moment }: ServedRequest): boolean =>
  method === 'GET' && path.endsWith('/labels/mp%3Alock') && moment === 'after';

test.each([
  ['the lock of another run', 'apply other001 until', 600, 1],
  ['what an earlier run wrote, the lock taken', 'unsettled other001 since', 0, 2],
] as const)(
  'one Ctrl-C while %s is waited for: 130, no lock kept, the map saved',
  async (_, text, seconds, looks) => {
    let [strike, seen, struckAt]: [() => void, number, number] = [() => undefined, 0, 0];
    const shop = await watched((request) => {
      if (!isLookAtLock(request)) return;
      seen += 1;
      if (seen === looks) setTimeout(() => strike(), 300);
    });
    const held = `${text} ${secondsFromNow(seconds)}`;
    shop.fake.people.createLabel('mp:lock', '6e7781', held);
    const child = shop.start(['apply', '--yes']);
    strike = () => {
      struckAt = Date.now();
      child.kill('SIGINT');
    };
    const told = await end(child);
    expect(told.code, told.err).toBe(130);
    expect(struckAt).toBeGreaterThan(0);
    expect(told.err).not.toContain('    at ');
    // Its own lock is given back; where something may still be unseen, whoever comes next is told to wait for the rest.
    if (looks === 1) expect(lockOf(shop.fake)).toBe(held);
    else expect(lockOf(shop.fake)).toMatch(/^unsettled (?!other001)/);
    expect(mapOf(shop)).toMatchObject({ repositoryId: 987_654, lock: null, pending: [] });
    expect(created(shop)).toBe(0);
  },
);

test('a second Ctrl-C ends at once, also in the middle of a call that nobody answers', async () => {
  let isAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const shop = await watched(async ({ method, path, moment }) => {
    if (moment !== 'after' || method !== 'POST' || !path.endsWith('/milestones')) return;
    isAsked();
    await new Promise(() => undefined);
  });
  const child = shop.start(['apply', '--yes']);
  const told = end(child);
  await asked;
  child.kill('SIGINT');
  await pause(300);
  expect(child.exitCode).toBeNull(); // the first one lets the call end
  child.kill('SIGINT');
  expect(await Promise.race([told, pause(5000)])).toMatchObject({ code: 130 });
  expect(mapOf(shop)).toMatchObject({ pending: [{ key: 'phase/live' }] });
  const { fetch } = shop.fake;
  const next = await sayHere(shop.folder, { fetch, clock: aLeapingClock(60_000) }, ['apply', '--yes']);
  expect([next.code, created(shop)]).toEqual([0, 4]);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the call, gives the lock back and answers 130',
  async (signal) => {
    let strike: () => void = () => undefined;
    const shop = await watched(async ({ method, path, moment }) => {
      if (moment !== 'after' || method !== 'POST' || !path.endsWith('/issues')) return;
      strike();
      await pause(200); // the signal is heard while the call is under way
    });
    const child = shop.start(['apply', '--yes']);
    strike = () => {
      strike = () => undefined;
      child.kill(signal);
    };
    const told = await end(child);
    expect(told.code, told.err).toBe(130);
    expect(told.err).not.toContain('    at ');
    expect(lockOf(shop.fake)).toBeUndefined();
    expect([1, 2]).toContain(created(shop)); // of four
    const { fetch } = shop.fake;
    const next = await sayHere(shop.folder, { fetch, clock: aLeapingClock() }, ['apply', '--yes']);
    expect(next.code, next.err).toBe(0);
    expect(created(shop)).toBe(4);
  },
);

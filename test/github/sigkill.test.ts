import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keyInBody } from '../../src/tracker/marker.ts';
import { aShopOnGitHub, end, type ShopOnGitHub } from '../makers/shop-on-github.ts';
import { clearRequests, writes } from './rig/index.ts';

const open: ShopOnGitHub[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

/** A shop whose first apply is killed, for good, before or after its n-th request. */
async function killedAt(at: number, when: 'before' | 'after', signal: NodeJS.Signals): Promise<ShopOnGitHub> {
  let strike: (() => void) | null = null;
  let seen = 0;
  const shop = await aShopOnGitHub({}, () => ({
    onRequest: async ({ moment }) => {
      if (moment === 'before') seen += 1;
      if (seen === at && moment === when) strike?.();
    },
  }));
  open.push(shop);
  const child = shop.start(['apply', '--yes']);
  strike = () => child.kill(signal);
  await end(child);
  strike = null;
  return shop;
}

/** Numbers of issues and milestones by key. */
function doubles({ fake }: ShopOnGitHub): readonly string[] {
  const bodies = [
    ...fake.repository.issues.map(({ body }) => `issue ${keyInBody(body ?? '') ?? ''}`),
    ...fake.repository.milestones.map(({ description }) => `milestone ${keyInBody(description ?? '') ?? ''}`),
  ].filter((name) => !name.endsWith(' '));
  return bodies.filter((name, i) => bodies.indexOf(name) !== i);
}

test.each([
  [5, 'after', 'map kept'],
  [9, 'before', 'map kept'],
  [14, 'after', 'map kept'],
  [33, 'after', 'map lost'],
  [60, 'after', 'map kept'],
  [90, 'before', 'map lost'],
  [140, 'after', 'map kept'],
] as const)('a process killed at request %i (%s), %s: the next run finishes it', async (at, when, map) => {
  const shop = await killedAt(at, when, 'SIGKILL');
  if (map === 'map lost') rmSync(join(shop.folder, '.milepost'), { recursive: true, force: true });
  const told = await shop.say(['apply', '--yes', '--settle', '1', '--wait', '15']);
  expect(told.code, told.err + told.out).toBe(0);
  expect(doubles(shop)).toEqual([]);
  clearRequests(shop.fake);
  expect((await shop.say(['apply', '--yes'])).out).toContain('Nothing to do');
  expect(writes(shop.fake)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the call, gives the lock back and answers 130',
  async (signal) => {
    let strike: (() => void) | null = null;
    let seen = 0;
    const shop = await aShopOnGitHub({}, () => ({
      onRequest: async ({ moment }) => {
        seen += 1;
        if (seen === 60 && moment === 'after') strike?.();
      },
    }));
    open.push(shop);
    const child = shop.start(['apply', '--yes']);
    strike = () => child.kill(signal);
    const told = await end(child);
    expect(told.code, told.err).toBe(130);
    expect(told.err).not.toContain('    at ');
    expect(shop.fake.repository.labels.map(({ name }) => name)).not.toContain('mp:lock');
    expect((await shop.say(['apply', '--yes'])).code).toBe(0);
    expect(doubles(shop)).toEqual([]);
  },
);

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { aSmallPlanOnGitHub, type ShopOnGitHub } from '../makers/shop-on-github.ts';
import { type FakeGitHub, type ServedRequest, writes } from './rig/index.ts';

const open: ShopOnGitHub[] = [];

afterEach(async () => {
  for (const shop of open.splice(0)) await shop.close();
});

const lockOf = ({ repository }: FakeGitHub): string | null | undefined =>
  repository.labels.find(({ name }) => name === 'mp:lock')?.description;

/** A small plan whose server calls back at every request. */
async function watched(
  onRequest: (request: ServedRequest) => void,
  options: Parameters<typeof aSmallPlanOnGitHub>[0] = {},
): Promise<ShopOnGitHub> {
  const shop = await aSmallPlanOnGitHub(options, () => ({ onRequest }));
  open.push(shop);
  return shop;
}

test('a map that cannot be written: 2 and nothing written, or 7 with what was done, both name the file', async () => {
  let spoil: (() => void) | null = null;
  const shop = await watched(({ method, path, moment }) => {
    if (moment === 'before' && method === 'POST' && path.endsWith('/milestones')) spoil?.();
  });
  const map = join(shop.folder, '.milepost/tracker-map.json');
  mkdirSync(join(map, 'in-the-way'), { recursive: true });
  const none = await shop.say(['apply', '--yes', '--json']);
  expect([none.code, none.out]).toEqual([2, expect.stringContaining('tracker-map.json')]);
  expect([writes(shop.fake).length, lockOf(shop.fake)]).toEqual([0, undefined]);
  rmSync(map, { recursive: true });
  spoil = () => {
    rmSync(map, { force: true });
    mkdirSync(join(map, 'in-the-way'), { recursive: true });
  };
  const some = await shop.say(['apply', '--yes', '--json']);
  const { exitCode, error, results }: Record<string, unknown> = JSON.parse(some.out);
  expect([some.code, exitCode]).toEqual([7, 7]);
  expect(error).toMatchObject({
    code: 'github-map-unsaved',
    message: expect.stringContaining('tracker-map.json'),
  });
  expect(results).toContainEqual(expect.objectContaining({ resource: 'milestone', outcome: 'done' }));
  expect(lockOf(shop.fake)).toBeUndefined();
  rmSync(map, { recursive: true });
  spoil = null;
  expect((await shop.say(['apply', '--yes'])).code).toBe(0);
});

test('saved changes after somebody deleted an issue are stale: 6, and nothing is written', async () => {
  const shop = await watched(() => undefined);
  expect((await shop.say(['apply', '--yes'])).code).toBe(0);
  const plan = join(shop.folder, 'plan/01-live.yaml');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('title: Move in', 'title: Move in well'));
  expect((await shop.say(['diff', '--out', 'changes.json'])).code).toBe(0);
  shop.fake.people.deleteIssue(shop.numberOf('task/open'));
  const before = writes(shop.fake).length;
  expect((await shop.say(['apply', 'changes.json'])).code).toBe(6);
  expect(writes(shop.fake)).toHaveLength(before);
});

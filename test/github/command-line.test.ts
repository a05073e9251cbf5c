import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aShopOnGitHub, type ShopOnGitHub } from '../makers/shop-on-github.ts';
import { clearRequests, foreignSnapshot, writes } from './rig/index.ts';

let shop: ShopOnGitHub;

beforeEach(async () => {
  shop = await aShopOnGitHub();
});

afterEach(async () => {
  await shop.close();
});

test('diff, apply, apply again and pull, among the issues of other people', async () => {
  const before = foreignSnapshot(shop.fake);
  const seen = await shop.say(['diff', '--exit-code']);
  expect(seen.code).toBe(5);
  expect(seen.out).toMatch(/^Tracker: acme\/plan on GitHub\n/);
  expect(seen.out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ to create, 0 to update, 0 to close\.$/);
  const first = await shop.say(['apply', '--yes']);
  expect(first.code).toBe(0);
  expect(first.err).toMatch(/\n25\/\d+, \d+ s left\n50\/\d+, /);
  expect(first.out).toMatch(/^Done in \d+ writes: \d+ created, /);
  const made = writes(shop.fake).length;
  clearRequests(shop.fake);
  const second = await shop.say(['apply', '--yes']);
  expect(second).toMatchObject({ code: 0, err: '' });
  expect(second.out).toBe('Nothing to do: the tracker is as the plan wants it.\n');
  expect(writesOf(shop)).toEqual([]);
  expect(made).toBeGreaterThan(100);
  const number = shop.numberOf('task/compare-premises');
  shop.fake.people.close(number, 'completed', 'mira');
  expect(await shop.say(['pull'], { MILEPOST_DEBUG: '1' })).toMatchObject({ code: 0, err: '' });
  clearRequests(shop.fake);
  expect((await shop.say(['apply', '--yes'])).code).toBe(0);
  expect(foreignSnapshot(shop.fake)).toEqual(before);
  expect(shop.fake.violations).toEqual([]);
});

test('saved changes are done as they were saved, and are stale after another plan', async () => {
  await shop.say(['diff', '--out', 'changes.json']);
  const plan = join(shop.folder, 'plan/01-location.yaml');
  const text = readFileSync(plan, 'utf8');
  writeFileSync(plan, text.replace('Count the people who walk past', 'Count who walks past'));
  const stale = await shop.say(['apply', 'changes.json']);
  writeFileSync(plan, text);
  expect(writesOf(shop)).toEqual([]);
  const done = await shop.say(['apply', 'changes.json']);
  expect([stale.code, done.code]).toEqual([6, 0]);
  expect((await shop.say(['apply', 'changes.json'])).out).toContain('Nothing to do');
});

test('an existing issue is taken over under its number', async () => {
  const { number } = shop.fake.people.createIssue({
    title: 'We measured it ourselves',
    body: 'Notes of Sem.\n',
    author: 'sem',
    association: 'MEMBER',
  });
  const argv = ['--adopt', `task/compare-premises=${number}`];
  expect((await shop.say(['diff', ...argv])).out).toContain('= issue task/compare-premises');
  expect((await shop.say(['apply', '--yes', ...argv])).code).toBe(0);
  expect(shop.numberOf('task/compare-premises')).toBe(number);
  expect(shop.fake.repository.issues.find((one) => one.number === number)?.body).toMatch(/^Notes of Sem\.\n/);
  expect((await shop.say(['apply', '--yes'])).out).toContain('Nothing to do');
});

describe('what cannot work is told in one line, before any write', () => {
  test.each([
    ['an expired token', { GITHUB_TOKEN: 'expired-token' }, 4, 'github-token-refused'],
    ['a token that cannot see it', { GITHUB_TOKEN: 'outsider-token' }, 4, 'github-not-found'],
    ['no token', { GITHUB_TOKEN: '' }, 4, 'token-missing'],
    ['a server that is not there', { GITHUB_API_URL: 'http://127.0.0.1:1' }, 4, 'github-unreachable'],
    ['plain http elsewhere', { GITHUB_API_URL: 'http://example.org' }, 2, 'value-wrong'],
  ] as const)('%s', async (_, env, code, error) => {
    const told = await shop.say(['apply', '--yes', '--json'], env);
    expect(told.code).toBe(code);
    expect(JSON.parse(told.out)).toMatchObject({ exitCode: code, error: { code: error } });
    expect(writesOf(shop)).toEqual([]);
  });

  test('an archived repository', async () => {
    shop.fake.repository.isArchived = true;
    expect(await codeAndError(shop)).toEqual([4, 'github-archived']);
  });

  test('issues switched off', async () => {
    shop.fake.repository.hasIssues = false;
    expect(await codeAndError(shop)).toEqual([4, 'github-issues-off']);
  });

  test('a token that may only read fails at the lock, with no issue touched', async () => {
    const told = await shop.say(['apply', '--yes', '--json'], { GITHUB_TOKEN: 'reader-token' });
    expect(told.code).toBe(4);
    expect(writes(shop.fake).map(({ operationId }) => operationId)).toEqual(['issues/create-label']);
  });

  test('another repository of the same name', async () => {
    const path = join(shop.folder, 'milepost.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('kind: github', 'kind: github\n  repositoryId: 7'));
    expect(await codeAndError(shop)).toEqual([6, 'github-other-repository']);
  });
});

test('the token is in no output and no file', async () => {
  const env = { GITHUB_TOKEN: 'maintainer-token' };
  for (const argv of [
    ['diff', '--json'],
    ['apply', '--yes'],
    ['apply', '--yes', '--json'],
    ['pull', '--json'],
  ]) {
    const told = await shop.say(argv, { ...env, MILEPOST_DEBUG: '1' });
    expect(told.out + told.err).not.toContain('maintainer-token');
  }
  expect(shop.filesWith('maintainer-token')).toEqual([]);
});

async function codeAndError({ say, fake }: ShopOnGitHub): Promise<readonly unknown[]> {
  const told = await say(['apply', '--yes', '--json']);
  expect(writesOf({ fake })).toEqual([]);
  const { error }: { error?: { code: string } } = JSON.parse(told.out);
  return [told.code, error?.code];
}

/** Short enough to be read when it is not as expected. */
function writesOf({ fake }: Pick<ShopOnGitHub, 'fake'>): readonly string[] {
  return writes(fake).map(({ method, path }) => `${method} ${path}`);
}

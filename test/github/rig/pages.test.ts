import { expect, it } from 'vitest';
import { makeSend, nextOf, sendAll } from './client.ts';
import { type FakeGitHub, makeFakeGitHub } from './fake-github.ts';
import type { FakeOptions } from './options.ts';

const list = '/repos/acme/plan/issues?state=all&labels=milepost&per_page=100';

/** 250 issues of ours with a pull request after every fifth. */
function crowded(options: FakeOptions = {}): FakeGitHub {
  const fake = makeFakeGitHub(options);
  for (let at = 1; at <= 250; at += 1) {
    fake.people.createIssue({ title: `Issue ${at}`, labels: ['Milepost'] });
    if (at % 5 === 0) fake.people.createPullRequest({ title: `Pull ${at}`, labels: ['milepost'] });
  }
  return fake;
}

it('250 issues with pull requests between them come by page, each once, newest first', async () => {
  const fake = crowded();
  const send = makeSend(fake.fetch);
  const all = await sendAll(send, list);
  expect(all.map((one) => one.number)).toEqual(Array.from({ length: 300 }, (_, at) => 300 - at));
  expect(all.filter((one) => one.pull_request === undefined)).toHaveLength(250);
  expect(fake.requests.map((one) => one.path.split('?')[0])).toEqual([
    '/repos/acme/plan/issues',
    '/repositories/987654/issues',
    '/repositories/987654/issues',
  ]);
  expect(fake.violations).toEqual([]);
});

it('the same come by cursor, without a last page', async () => {
  const fake = crowded({ cursorPages: true });
  const send = makeSend(fake.fetch);
  const first = await send('GET', list);
  expect(first.headers.get('link')).toMatch(
    /^<https:\/\/api\.github\.com\/repositories\/987654\/issues\?[^>]*after=[^>]*>; rel="next"$/,
  );
  const all = await sendAll(send, list);
  expect(new Set(all.map((one) => one.id)).size).toBe(300);
  expect(fake.violations).toEqual([]);
});

it('an issue made while reading shifts pages but not cursors', async () => {
  const read = async (options: FakeOptions): Promise<readonly (number | undefined)[]> => {
    const fake = crowded(options);
    const send = makeSend(fake.fetch);
    const first = await send('GET', list);
    fake.people.createIssue({ title: 'in between', labels: ['milepost'] });
    const second = await send('GET', nextOf(first) ?? '');
    return [first.list.at(-1)?.number, second.list[0]?.number].map(Number);
  };
  expect(await read({})).toEqual([201, 201]);
  expect(await read({ cursorPages: true })).toEqual([201, 200]);
});

it('a page has 30 entries unless asked, and never more than 100', async () => {
  const send = makeSend(crowded().fetch);
  expect((await send('GET', '/repos/acme/plan/issues')).list).toHaveLength(30);
  expect((await send('GET', '/repos/acme/plan/issues?per_page=500')).list).toHaveLength(100);
  expect((await send('GET', '/repos/acme/plan/issues?per_page=7&page=43')).list).toHaveLength(6);
  expect((await send('GET', '/repos/acme/plan/issues?per_page=100&page=9')).list).toHaveLength(0);
});

it('labels, milestones and sub-issues come in pages too', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  for (let at = 0; at < 130; at += 1) fake.people.createLabel(`label ${at}`);
  for (let at = 0; at < 130; at += 1) fake.people.createMilestone(`M ${at}`);
  for (let at = 0; at < 91; at += 1) fake.people.createIssue({ title: `I ${at}` });
  for (let at = 2; at <= 91; at += 1) fake.people.link(1, at);
  expect(await sendAll(send, '/repos/acme/plan/labels')).toHaveLength(130);
  expect(await sendAll(send, '/repos/acme/plan/milestones?per_page=100')).toHaveLength(130);
  expect(await sendAll(send, '/repos/acme/plan/issues/1/sub_issues')).toHaveLength(90);
  expect(fake.violations).toEqual([]);
});

it('lists are narrowed by label, state and milestone', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  const milestone = fake.people.createMilestone('M1').number;
  fake.people.createIssue({ title: 'a', labels: ['x', 'y'], milestone });
  fake.people.createIssue({ title: 'b', labels: ['x'] });
  fake.people.close(2);
  const numbers = async (query: string) =>
    (await send('GET', `/repos/acme/plan/issues?${query}`)).list.map((one) => one.number);
  expect(await numbers('')).toEqual([1]);
  expect(await numbers('state=closed')).toEqual([2]);
  expect(await numbers('state=all&labels=X')).toEqual([2, 1]);
  expect(await numbers('state=all&labels=x,y')).toEqual([1]);
  expect(await numbers('state=all&milestone=1')).toEqual([1]);
  expect(await numbers('state=all&milestone=none')).toEqual([2]);
  expect(await numbers('state=all&direction=asc')).toEqual([1, 2]);
  expect((await send('GET', '/repos/acme/plan/issues?milestone=9')).status).toBe(422);
});

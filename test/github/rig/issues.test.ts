import { expect, it } from 'vitest';
import { makeSend } from './client.ts';
import { makeFakeGitHub } from './fake-github.ts';
import { foreignSnapshot, seedForeign } from './foreign.ts';

const repo = '/repos/acme/plan';

it('issues and pull requests share numbers, and no id is a number', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createPullRequest({ title: 'p' });
  const made = await send('POST', `${repo}/issues`, { title: 'x' });
  expect(made.object.number).toBe(2);
  expect(Number(made.object.id)).toBeGreaterThan(3_000_000_000);
});

it('title and body are limited', async () => {
  const send = makeSend(makeFakeGitHub().fetch);
  const status = async (title: string, body = '') =>
    (await send('POST', `${repo}/issues`, { title, body })).status;
  expect(await status('x'.repeat(256), 'y'.repeat(65_536))).toBe(201);
  expect(await status('x'.repeat(257))).toBe(422);
  expect(await status('x', 'y'.repeat(65_537))).toBe(422);
  expect(await status('x', 'é'.repeat(32_769))).toBe(422);
  expect(await status(' ')).toBe(422);
});

it('an unknown milestone, type or assignee is refused before anything is made', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  for (const more of [{ milestone: 9 }, { type: 'Epic' }, { assignees: ['nobody'] }]) {
    expect((await send('POST', `${repo}/issues`, { title: 'x', ...more })).status).toBe(422);
  }
  expect(fake.repository.issues).toEqual([]);
});

it('closing tells who, when and why; reopening forgets it', async () => {
  const send = makeSend(makeFakeGitHub().fetch);
  await send('POST', `${repo}/issues`, { title: 'x' });
  const closed = await send('PATCH', `${repo}/issues/1`, { state: 'closed', state_reason: 'not_planned' });
  expect(closed.object).toMatchObject({
    state: 'closed',
    state_reason: 'not_planned',
    closed_by: { login: 'mira' },
  });
  const open = await send('PATCH', `${repo}/issues/1`, { state: 'open' });
  expect(open.object).toMatchObject({
    state: 'open',
    state_reason: 'reopened',
    closed_at: null,
    closed_by: null,
  });
});

it('a parent has at most 100 children, closed ones included, and a child one parent', async () => {
  const fake = makeFakeGitHub();
  const { people } = fake;
  const send = makeSend(fake.fetch);
  for (let at = 1; at <= 103; at += 1) people.createIssue({ title: `I ${at}` });
  for (let at = 2; at <= 100; at += 1) people.link(1, at);
  people.close(2);
  const add = (parent: number, child: number, more = {}) =>
    send('POST', `${repo}/issues/${parent}/sub_issues`, { sub_issue_id: people.issue(child).id, ...more });
  expect((await add(1, 101)).object.sub_issues_summary).toEqual({
    total: 100,
    completed: 1,
    percent_completed: 1,
  });
  expect((await add(1, 102)).status).toBe(422);
  expect((await add(103, 3)).status).toBe(422);
  expect((await add(1, 3)).status).toBe(422);
  expect((await add(3, 1)).status).toBe(422);
  expect((await add(103, 3, { replace_parent: true })).status).toBe(201);
  expect((await send('GET', `${repo}/issues/3`)).object.parent_issue_url).toBe(
    `https://api.github.com${repo}/issues/103`,
  );
  expect((await send('POST', `${repo}/issues/1/sub_issues`, { sub_issue_id: 1 })).status).toBe(404);
});

it('sub-issues go eight levels deep', async () => {
  const fake = makeFakeGitHub();
  for (let at = 1; at <= 9; at += 1) fake.people.createIssue({ title: `I ${at}` });
  for (let at = 1; at <= 7; at += 1) fake.people.link(at, at + 1);
  const send = makeSend(fake.fetch);
  const body = { sub_issue_id: fake.people.issue(9).id };
  expect((await send('POST', `${repo}/issues/8/sub_issues`, body)).status).toBe(422);
  expect((await send('POST', `${repo}/issues/7/sub_issues`, body)).status).toBe(201);
});

it('dependencies count open blockers, and refuse doubles and circles', async () => {
  const fake = makeFakeGitHub();
  const { people } = fake;
  const send = makeSend(fake.fetch);
  for (const title of ['a', 'b', 'c']) people.createIssue({ title });
  const add = (number: number, by: number) =>
    send('POST', `${repo}/issues/${number}/dependencies/blocked_by`, { issue_id: people.issue(by).id });
  expect((await add(1, 2)).status).toBe(201);
  expect((await add(2, 3)).status).toBe(201);
  expect((await add(1, 2)).status).toBe(422);
  expect((await add(3, 1)).status).toBe(422);
  people.close(2);
  expect((await send('GET', `${repo}/issues/1`)).object.issue_dependencies_summary).toEqual({
    blocked_by: 0,
    total_blocked_by: 1,
    blocking: 0,
    total_blocking: 0,
  });
});

it('a server may leave the summaries out', async () => {
  const fake = makeFakeGitHub({ omitsSummaries: true });
  fake.people.createIssue({ title: 'x' });
  const { object } = await makeSend(fake.fetch)('GET', `${repo}/issues/1`);
  expect(Object.keys(object)).not.toContain('parent_issue_url');
  expect(Object.keys(object)).not.toContain('type');
  expect(fake.violations).toEqual([]);
});

it('people tick, retitle, comment and assign past the log', () => {
  const fake = makeFakeGitHub();
  const { people } = fake;
  people.createIssue({ title: 'x', body: '- [ ] a <!-- box:a -->\n- [ ] b <!-- box:b -->' });
  people.tick(1, 'b');
  people.retitle(1, 'y');
  people.comment(1);
  people.assign(1, 'sem');
  expect(people.issue(1)).toMatchObject({ title: 'y', comments: 1, assignees: ['sem'] });
  expect(people.issue(1).body).toBe('- [ ] a <!-- box:a -->\n- [x] b <!-- box:b -->');
  people.untick(1, 'b');
  expect(people.issue(1).body).not.toContain('[x]');
  expect(() => people.tick(1, 'c')).toThrow();
  expect(fake.requests).toEqual([]);
});

it('the foreign snapshot is equal until something foreign is touched', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  seedForeign(fake);
  const before = foreignSnapshot(fake);
  await send('POST', `${repo}/issues`, { title: 'ours', labels: ['milepost'] });
  expect(foreignSnapshot(fake)).toEqual(before);
  await send('PATCH', `${repo}/issues/1`, { body: 'ours now' });
  expect(foreignSnapshot(fake)).not.toEqual(before);
});

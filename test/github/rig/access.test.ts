import { expect, it } from 'vitest';
import { makeSend } from './client.ts';
import { makeFakeGitHub, tokens } from './index.ts';

const repo = '/repos/acme/plan';

it('an unknown, an expired and no token are 401', async () => {
  const { fetch, violations } = makeFakeGitHub();
  expect((await makeSend(fetch, 'nonsense')('GET', repo)).status).toBe(401);
  expect((await makeSend(fetch, 'expired-token')('GET', repo)).status).toBe(401);
  expect((await fetch(`https://api.github.com${repo}`)).status).toBe(401);
  expect(violations).toEqual([]);
});

it('the scheme may be token or bearer, in any case', async () => {
  const { fetch } = makeFakeGitHub();
  const headers = { authorization: 'Bearer maintainer-token' };
  expect((await fetch(`https://api.github.com${repo}`, { headers })).status).toBe(200);
});

it('an outsider does not see the repository', async () => {
  const send = makeSend(makeFakeGitHub().fetch, 'outsider-token');
  expect((await send('GET', repo)).status).toBe(404);
  expect((await send('POST', `${repo}/issues`, { title: 'x' })).status).toBe(404);
});

it('a workflow token has no user and writes as the bot', async () => {
  const send = makeSend(makeFakeGitHub().fetch, 'workflow-token');
  expect((await send('GET', '/user')).status).toBe(403);
  expect((await send('GET', repo)).object.permissions).toMatchObject({ push: false });
  const made = await send('POST', `${repo}/issues`, { title: 'x', labels: ['milepost'] });
  expect(made.object).toMatchObject({
    user: { login: 'github-actions[bot]', type: 'Bot' },
    labels: [{ name: 'milepost' }],
  });
});

it('without push access the fields of a new issue are dropped under 201', async () => {
  const fake = makeFakeGitHub();
  fake.people.createMilestone('M1');
  const send = makeSend(fake.fetch, 'reader-token');
  const body = {
    title: 'x',
    body: 'y',
    labels: ['milepost'],
    milestone: 1,
    assignees: ['mira'],
    type: 'Task',
  };
  const made = await send('POST', `${repo}/issues`, body);
  expect(made.status).toBe(201);
  expect(made.object).toMatchObject({
    title: 'x',
    body: 'y',
    labels: [],
    milestone: null,
    assignees: [],
    type: null,
  });
  expect(fake.repository.labels).toEqual([]);
});

it('without push access every other write is refused, except on an own issue', async () => {
  const fake = makeFakeGitHub();
  fake.people.createIssue({ title: 'theirs' });
  const send = makeSend(fake.fetch, 'reader-token');
  await send('POST', `${repo}/issues`, { title: 'own' });
  expect((await send('POST', `${repo}/labels`, { name: 'mp:lock' })).status).toBe(403);
  expect((await send('POST', `${repo}/milestones`, { title: 'M1' })).status).toBe(403);
  expect((await send('POST', `${repo}/issues/1/labels`, { labels: ['a'] })).status).toBe(403);
  expect((await send('PATCH', `${repo}/issues/1`, { title: 'mine' })).status).toBe(403);
  const own = await send('PATCH', `${repo}/issues/2`, { title: 'still own', labels: ['a'] });
  expect(own.object).toMatchObject({ title: 'still own', labels: [] });
  expect(fake.violations).toEqual([]);
});

it('an archived repository refuses writes, disabled issues are gone', async () => {
  const archived = makeFakeGitHub();
  archived.people.archive();
  const toArchive = makeSend(archived.fetch);
  expect((await toArchive('GET', repo)).object.archived).toBe(true);
  expect((await toArchive('POST', `${repo}/labels`, { name: 'a' })).status).toBe(403);
  const disabled = makeFakeGitHub();
  disabled.people.disableIssues();
  const toDisabled = makeSend(disabled.fetch);
  expect((await toDisabled('GET', repo)).object.has_issues).toBe(false);
  expect((await toDisabled('GET', `${repo}/issues`)).status).toBe(410);
  expect((await toDisabled('POST', `${repo}/issues`, { title: 'x' })).status).toBe(410);
  expect([...archived.violations, ...disabled.violations]).toEqual([]);
});

it('a token that has used up its hour is refused until the reset', async () => {
  const start = Date.parse('2026-11-23T09:00:00Z');
  let now = start;
  const token = { login: 'mira', type: 'User', association: 'MEMBER', push: true, rateLimit: 2 } as const;
  const fake = makeFakeGitHub({ clock: { now: () => now }, tokens: { ...tokens, few: token } });
  const send = makeSend(fake.fetch, 'few');
  expect((await send('GET', repo)).headers.get('x-ratelimit-remaining')).toBe('1');
  await send('GET', repo);
  const refused = await send('GET', repo);
  expect(refused.status).toBe(403);
  expect(refused.headers.get('x-ratelimit-reset')).toBe(String(start / 1000 + 3600));
  expect((await send('GET', '/rate_limit')).object.rate).toMatchObject({ limit: 2, remaining: 0 });
  now += 3_600_000;
  expect((await send('GET', repo)).status).toBe(200);
});

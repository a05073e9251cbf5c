import { expect, it } from 'vitest';
import { makeSend } from './client.ts';
import { makeFakeGitHub } from './fake-github.ts';
import { makeSettableClock } from './index.ts';

const repo = '/repos/acme/plan';
const byId = 'https://api.github.com/repositories/987654';

it('a renamed repository sends reads away with 301 and writes with 307, and does nothing', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createIssue({ title: 'old' });
  fake.people.renameRepository('plan-2');
  const read = await send('GET', `${repo}/issues?state=all&per_page=5`);
  expect([read.status, read.headers.get('location')]).toEqual([301, `${byId}/issues?state=all&per_page=5`]);
  const patch = await send('PATCH', `${repo}/issues/1`, { title: 'new' });
  expect([patch.status, patch.headers.get('location')]).toEqual([307, `${byId}/issues/1`]);
  expect((await send('POST', `${repo}/issues`, { title: 'x' })).status).toBe(307);
  expect(fake.repository.issues.map((one) => one.title)).toEqual(['old']);
  expect((await send('GET', repo, undefined, { redirect: 'follow' })).object.full_name).toBe('acme/plan-2');
  expect(fake.violations).toEqual([]);
});

it('a followed 307 writes where it leads, as fetch does', async () => {
  const fake = makeFakeGitHub();
  fake.people.renameRepository('plan-2');
  const made = await makeSend(fake.fetch)('POST', `${repo}/issues`, { title: 'x' }, { redirect: 'follow' });
  expect(made.status).toBe(201);
  expect(fake.repository.issues).toHaveLength(1);
});

it('a transferred issue leads to the other repository, which answers', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createIssue({ title: 'x', labels: ['milepost'] });
  const moved = fake.people.transferIssue(1);
  const gone = await send('GET', `${repo}/issues/1`);
  expect(gone.status).toBe(301);
  const there = await send('GET', gone.headers.get('location') ?? '');
  expect(there.object).toMatchObject({
    title: 'x',
    id: moved.id,
    repository_url: 'https://api.github.com/repos/acme/elsewhere',
  });
  expect((await send('PATCH', `${repo}/issues/1`, { title: 'y' })).status).toBe(307);
  expect((await send('GET', `${repo}/issues?state=all`)).list).toEqual([]);
  expect(fake.violations).toEqual([]);
});

it('a deleted issue is 410, one that never was is 404', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createIssue({ title: 'x' });
  fake.people.deleteIssue(1);
  expect((await send('GET', `${repo}/issues/1`)).status).toBe(410);
  expect((await send('PATCH', `${repo}/issues/1`, { title: 'y' })).status).toBe(410);
  expect((await send('GET', `${repo}/issues/2`)).status).toBe(404);
  expect((await send('POST', `${repo}/issues`, { title: 'next' })).object.number).toBe(2);
});

it('a locked issue may still be changed', async () => {
  const fake = makeFakeGitHub();
  fake.people.createIssue({ title: 'x' });
  fake.people.lockIssue(1);
  const patched = await makeSend(fake.fetch)('PATCH', `${repo}/issues/1`, { title: 'y' });
  expect(patched.object).toMatchObject({ title: 'y', locked: true });
});

it('a missing repository is 404', async () => {
  expect((await makeSend(makeFakeGitHub().fetch)('GET', '/repos/acme/other')).status).toBe(404);
});

it('lists lag behind, single reads do not', async () => {
  const clock = makeSettableClock(Date.parse('2026-11-23T09:00:00Z'));
  const fake = makeFakeGitHub({ clock, listLagMs: 1500 });
  const send = makeSend(fake.fetch);
  await send('POST', `${repo}/issues`, { title: 'x' });
  await send('POST', `${repo}/milestones`, { title: 'M1' });
  const listed = async () => [
    (await send('GET', `${repo}/issues`)).list.length,
    (await send('GET', `${repo}/milestones`)).list.length,
  ];
  expect(await listed()).toEqual([0, 0]);
  expect((await send('GET', `${repo}/issues/1`)).status).toBe(200);
  clock.advance(1500);
  expect(await listed()).toEqual([1, 1]);
  await send('PATCH', `${repo}/issues/1`, { title: 'y' });
  expect(await listed()).toEqual([0, 1]);
});

it('a lag of new things only still shows what was changed', async () => {
  const clock = makeSettableClock(0);
  const fake = makeFakeGitHub({ clock, listLagMs: 1500, lagHides: 'created' });
  fake.people.createIssue({ title: 'x' });
  clock.advance(2000);
  fake.people.retitle(1, 'y');
  expect((await makeSend(fake.fetch)('GET', `${repo}/issues`)).list).toHaveLength(1);
});

it('the date header follows the clock and an unchanged read is 304', async () => {
  const clock = makeSettableClock(Date.parse('2026-11-23T09:00:00Z'));
  const fake = makeFakeGitHub({ clock });
  const send = makeSend(fake.fetch);
  fake.people.createIssue({ title: 'x' });
  const first = await send('GET', `${repo}/issues`);
  expect(first.headers.get('date')).toBe('Mon, 23 Nov 2026 09:00:00 GMT');
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  expect((await send('GET', `${repo}/issues`, undefined, { headers })).status).toBe(304);
  fake.people.retitle(1, 'y');
  expect((await send('GET', `${repo}/issues`, undefined, { headers })).status).toBe(200);
});

it('an enterprise server has its prefix in every link', async () => {
  const fake = makeFakeGitHub();
  fake.people.createIssue({ title: 'x' });
  const found = await makeSend(fake.fetch)('GET', `https://git.example/api/v3${repo}/issues/1`);
  expect(found.object.url).toBe(`https://git.example/api/v3${repo}/issues/1`);
});

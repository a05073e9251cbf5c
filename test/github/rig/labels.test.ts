import { expect, it } from 'vitest';
import { makeSend } from './client.ts';
import { makeFakeGitHub } from './fake-github.ts';

const repo = '/repos/acme/plan';

it('a label exists once in any case', async () => {
  const send = makeSend(makeFakeGitHub().fetch);
  await send('POST', `${repo}/labels`, { name: 'mp:lock' });
  const twice = await send('POST', `${repo}/labels`, { name: 'MP:Lock' });
  expect(twice.status).toBe(422);
  expect(twice.object.errors).toEqual([{ resource: 'Label', code: 'already_exists', field: 'name' }]);
  expect((await send('GET', `${repo}/labels/Mp%3ALOCK`)).object.name).toBe('mp:lock');
});

it('of two labels made at once one wins', async () => {
  const send = makeSend(makeFakeGitHub().fetch);
  const both = await Promise.all([1, 2].map(() => send('POST', `${repo}/labels`, { name: 'mp:lock' })));
  expect(both.map((one) => one.status).sort()).toEqual([201, 422]);
});

it('colour, length of name and of description are limited', async () => {
  const send = makeSend(makeFakeGitHub().fetch);
  const codes = async (body: Record<string, string>) => (await send('POST', `${repo}/labels`, body)).status;
  expect(await codes({ name: 'a', color: '#663399' })).toBe(422);
  expect(await codes({ name: 'a', color: 'red' })).toBe(422);
  expect(await codes({ name: 'x'.repeat(50), description: 'y'.repeat(100) })).toBe(201);
  expect(await codes({ name: 'x'.repeat(51) })).toBe(422);
  expect(await codes({ name: 'b', description: 'y'.repeat(101) })).toBe(422);
});

it('naming unknown labels makes them, in grey', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  await send('POST', `${repo}/issues`, { title: 'x', labels: ['New'] });
  await send('POST', `${repo}/issues/1/labels`, { labels: ['new', 'newer'] });
  expect(fake.repository.labels.map((one) => [one.name, one.color])).toEqual([
    ['New', 'ededed'],
    ['newer', 'ededed'],
  ]);
});

it('single labels come and go without touching the others', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createIssue({ title: 'x', labels: ['theirs', 'mp:task'] });
  const removed = await send('DELETE', `${repo}/issues/1/labels/mp%3Atask`);
  expect(removed.list.map((one) => one.name)).toEqual(['theirs']);
  expect((await send('DELETE', `${repo}/issues/1/labels/mp%3Atask`)).status).toBe(404);
  expect(fake.state.setReplacements).toEqual([]);
});

it('a PATCH with labels replaces the set, and this is remembered', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createIssue({ title: 'x', labels: ['theirs'] });
  await send('PATCH', `${repo}/issues/1`, { labels: ['milepost'] });
  expect(fake.people.issue(1).labels.map((one) => one.name)).toEqual(['milepost']);
  expect(fake.state.setReplacements).toEqual([{ number: 1, what: 'labels', login: 'mira' }]);
});

it('a deleted label leaves all issues, a renamed one stays on them', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createIssue({ title: 'x', labels: ['a', 'b'] });
  expect((await send('DELETE', `${repo}/labels/a`)).status).toBe(204);
  await send('PATCH', `${repo}/labels/b`, { new_name: 'c' });
  expect((await send('GET', `${repo}/issues/1/labels`)).list.map((one) => one.name)).toEqual(['c']);
});

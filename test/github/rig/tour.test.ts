import { Octokit } from 'octokit';
import { expect, it } from 'vitest';
import { makeSend } from './client.ts';
import { makeFakeGitHub, writes } from './fake-github.ts';
import { routes } from './handle.ts';

const repo = '/repos/acme/plan';

it('a tour through every route stays inside the contract', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createProject('Roadmap');
  const issue = async (title: string) => (await send('POST', `${repo}/issues`, { title })).object;

  await send('GET', repo);
  await send('GET', '/user');
  await send('GET', '/rate_limit');
  await send('GET', `${repo}/assignees`);
  await send('GET', `${repo}/issue-types`);
  await send('GET', '/orgs/acme/issue-types');

  await send('POST', `${repo}/labels`, { name: 'milepost', color: '663399', description: 'ours' });
  await send('GET', `${repo}/labels`);
  await send('GET', `${repo}/labels/MILEPOST`);
  await send('PATCH', `${repo}/labels/milepost`, { description: 'still ours' });
  await send('POST', `${repo}/milestones`, { title: 'M1', due_on: '2026-11-06T12:00:00Z' });
  await send('GET', `${repo}/milestones?state=all`);
  await send('GET', `${repo}/milestones/1`);
  await send('PATCH', `${repo}/milestones/1`, { due_on: null, state: 'closed' });

  const [parent, child] = [await issue('parent'), await issue('child')];
  await send('PATCH', `${repo}/issues/1`, { title: 'Parent', milestone: 1, type: 'Task' });
  await send('GET', `${repo}/issues/1`);
  await send('GET', `${repo}/issues?labels=milepost&state=all`);
  await send('POST', `${repo}/issues/1/labels`, { labels: ['milepost'] });
  await send('GET', `${repo}/issues/1/labels`);
  await send('DELETE', `${repo}/issues/1/labels/milepost`);
  await send('POST', `${repo}/issues/1/sub_issues`, { sub_issue_id: child.id ?? 0 });
  await send('GET', `${repo}/issues/1/sub_issues`);
  await send('GET', `${repo}/issues/2/parent`);
  await send('DELETE', `${repo}/issues/1/sub_issue`, { sub_issue_id: child.id ?? 0 });
  await send('POST', `${repo}/issues/2/dependencies/blocked_by`, { issue_id: parent.id ?? 0 });
  await send('GET', `${repo}/issues/2/dependencies/blocked_by`);
  await send('GET', `${repo}/issues/1/dependencies/blocking`);
  await send('DELETE', `${repo}/issues/2/dependencies/blocked_by/${parent.id}`);

  const projects = '/orgs/acme/projectsV2';
  await send('GET', projects);
  const field = await send('POST', `${projects}/1/fields`, { name: 'Start', data_type: 'date' });
  await send('GET', `${projects}/1/fields`);
  const item = await send('POST', `${projects}/1/items`, { type: 'Issue', id: parent.id ?? 0 });
  const values = [{ id: field.object.id ?? 0, value: '2026-11-06' }];
  await send('PATCH', `${projects}/1/items/${item.object.id}`, { fields: values });
  await send('GET', `${projects}/1/items?fields=${field.object.id}`);
  await send('DELETE', `${repo}/labels/milepost`);

  expect(fake.violations).toEqual([]);
  expect(fake.requests.map((one) => one.status).filter((status) => status >= 300)).toEqual([]);
  const seen = new Set(fake.requests.map((one) => one.operationId));
  expect([...Object.keys(routes), 'rate-limit/get'].filter((id) => !seen.has(id))).toEqual([]);
});

it('octokit speaks with it as with GitHub', async () => {
  const fake = makeFakeGitHub();
  const octokit = new Octokit({
    auth: 'maintainer-token',
    request: { fetch: fake.fetch },
    retry: { enabled: false },
    throttle: { enabled: false },
  });
  const { data } = await octokit.rest.issues.create({
    owner: 'acme',
    repo: 'plan',
    title: 'x',
    labels: ['milepost'],
  });
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner: 'acme',
    repo: 'plan',
    per_page: 1,
  });
  expect(data.user?.login).toBe('mira');
  expect(all).toHaveLength(1);
  expect(fake.violations).toEqual([]);
  expect(writes(fake)).toHaveLength(1);
});

it('a deliberately wrong request is answered with 418 and remembered', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  expect((await send('POST', `${repo}/issues`, { title: 'x', lables: ['a'] })).status).toBe(418);
  expect((await send('GET', `${repo}/branches`)).status).toBe(418);
  expect((await send('DELETE', `${repo}/milestones/1`)).status).toBe(418);
  expect(fake.violations).toHaveLength(3);
  expect(fake.repository.issues).toHaveLength(0);
});

it('a deliberately wrong answer is answered with 418 and remembered', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  const label = fake.people.createLabel('x');
  Object.assign(label, { color: 7 });
  expect((await send('GET', `${repo}/labels/x`)).status).toBe(418);
  expect(fake.violations).toEqual(['answer of issues/get-label: /color must be string']);
});

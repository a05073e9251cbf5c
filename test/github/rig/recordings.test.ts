import { expect, it } from 'vitest';
import { makeSend, nextOf, type Reply } from './client.ts';
import { checkResponse } from './contract.ts';
import { matchOperation } from './contract-match.ts';
import { makeFakeGitHub } from './fake-github.ts';
import { isList, isObject } from './json.ts';
import { type Recorded, recordings, shapeOf } from './recordings.ts';

const org = 'octokit-fixture-org';

function rels(link: unknown): string {
  return String(link).replaceAll(/<([^>]+)>/g, (_, address: string) => {
    const url = new URL(address);
    return `<${url.pathname}?${[...url.searchParams]
      .map(([name, text]) => `${name}=${text}`)
      .sort()
      .join('&')}>`;
  });
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];
}

/** `status` in an error body is newer than the recordings. */
function withoutStatus(reply: Reply): readonly string[] {
  return keysOf(reply.object).filter((key) => key !== 'status');
}

it('a renamed repository answers with the recorded status, place and body', async () => {
  const recorded = recordings('rename-repository');
  const [, read, , write] = recorded;
  const fake = makeFakeGitHub({ owner: org, name: 'rename-repository', repositoryId: 1000 });
  fake.people.renameRepository('rename-repository-newname');
  const send = makeSend(fake.fetch);
  const path = `/repos/${org}/rename-repository`;
  const found = await send('GET', path);
  expect([found.status, found.headers.get('location')]).toEqual([read?.status, read?.headers.location]);
  expect(withoutStatus(found)).toEqual(keysOf(read?.response));
  expect(found.object.message).toBe(isObject(read?.response) ? read.response.message : '');
  const patched = await send('PATCH', `${path}/issues/1`, { title: 'x' });
  expect([patched.status, patched.headers.get('location')]).toEqual([
    write?.status,
    `${write?.headers.location}/issues/1`,
  ]);
  expect(withoutStatus(patched)).toEqual(keysOf(write?.response));
});

it('thirteen issues, three a page, have the recorded Link on every page', async () => {
  const recorded = recordings('paginate-issues');
  const fake = makeFakeGitHub({ owner: org, name: 'paginate-issues', repositoryId: 1000 });
  for (let at = 1; at <= 13; at += 1) fake.people.createIssue({ title: `Test issue ${at}` });
  const send = makeSend(fake.fetch);
  expect(recorded).toHaveLength(5);
  let next: string | undefined = recorded[0]?.path;
  for (const one of recorded) {
    const reply = await send('GET', next ?? '');
    const entries = isList(one.response) ? one.response.filter(isObject) : [];
    expect(reply.status).toBe(one.status);
    expect(rels(reply.headers.get('link'))).toBe(rels(one.headers.link));
    expect(reply.list.map((entry) => entry.number)).toEqual(entries.map((entry) => entry.number));
    next = nextOf(reply);
  }
  expect(fake.violations).toEqual([]);
});

it('an issue has every recorded key, with the recorded type', async () => {
  const [first] = recordings('paginate-issues');
  const entry = isList(first?.response) ? first.response[0] : undefined;
  const fake = makeFakeGitHub();
  fake.people.createIssue({ title: 'x' });
  const [ours] = (await makeSend(fake.fetch)('GET', '/repos/acme/plan/issues')).list;
  expect(shapeOf(ours)).toMatchObject(Object(shapeOf(entry)));
});

it('an invalid colour is refused with the recorded body', async () => {
  const [recorded] = recordings('errors');
  const reply = await makeSend(makeFakeGitHub().fetch)('POST', '/repos/acme/plan/labels', {
    name: 'foo',
    color: 'invalid',
  });
  expect(reply.status).toBe(recorded?.status);
  expect(withoutStatus(reply)).toEqual(keysOf(recorded?.response));
  expect(reply.object.errors).toEqual(isObject(recorded?.response) ? recorded.response.errors : undefined);
});

it('the life of a label has the recorded statuses and shapes', async () => {
  const recorded = recordings('labels');
  const fake = makeFakeGitHub({ owner: org, name: 'labels' });
  fake.people.createLabel('bug', 'd73a4a', "Something isn't working");
  const send = makeSend(fake.fetch);
  const bodies = [
    undefined,
    { name: 'test-label', color: '663399' },
    undefined,
    { new_name: 'test-label-updated', color: 'BADA55' },
    undefined,
  ];
  expect(recorded).toHaveLength(bodies.length);
  for (const [at, one] of recorded.entries()) {
    const reply = await send(one.method, one.path, bodies[at]);
    const expected = one.response === '' ? null : one.response;
    expect([one.method, reply.status]).toEqual([one.method, one.status]);
    expect(shapeOf(reply.body)).toEqual(shapeOf(expected));
    expect(reply.headers.get('location') ?? undefined).toBe(one.headers.location);
  }
  expect(fake.violations).toEqual([]);
});

it('labels put on an issue answer with the recorded colours and shapes', async () => {
  const [made, added] = recordings('add-labels-to-issue');
  const fake = makeFakeGitHub({ owner: org, name: 'add-labels-to-issue' });
  const send = makeSend(fake.fetch);
  const issue = await send('POST', made?.path ?? '', { title: 'Issue without a label' });
  expect([issue.status, issue.headers.get('location')]).toEqual([made?.status, made?.headers.location]);
  const reply = await send('POST', added?.path ?? '', { labels: ['Foo', 'bAr', 'baZ'] });
  const names = (list: Recorded['response'] | undefined) =>
    (isList(list) ? list.filter(isObject) : []).map((one) => [
      one.name,
      one.color,
      one.default,
      one.description,
    ]);
  expect(names(reply.list)).toEqual(names(added?.response));
  expect(shapeOf(reply.body)).toEqual(shapeOf(added?.response));
});

it('what GitHub answered passes the same check as what the fake answers', () => {
  const scenarios = ['paginate-issues', 'errors', 'labels', 'add-labels-to-issue'];
  const checked = scenarios.flatMap(recordings).map((one) => {
    const operation = matchOperation(one.method, one.path.split('?')[0] ?? '')?.operationId ?? '';
    return checkResponse(operation, one.status, one.response === '' ? undefined : one.response);
  });
  expect(checked.length).toBeGreaterThan(10);
  expect(checked.flat()).toEqual([]);
});

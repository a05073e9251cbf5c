import { describe, expect, it } from 'vitest';
import {
  doneKinds,
  type FakeGitHub,
  type Fault,
  type FaultKind,
  faultKinds,
  listKinds,
  makeFakeGitHub,
  makeSend,
  type WatchedFetch,
  withFault,
} from './index.ts';

const repo = '/repos/acme/plan';

interface Tried {
  readonly fake: FakeGitHub;
  readonly fetch: WatchedFetch;
  readonly end: { readonly status?: number; readonly error?: string; readonly headers?: Headers };
}

/** One create through a fault; how it ended and what is there afterwards. */
async function tryCreate(kind: FaultKind, more: Partial<Fault> = {}): Promise<Tried> {
  const fake = makeFakeGitHub();
  const fetch = withFault(fake, { at: 1, kind, hangs: 'reject', ...more });
  try {
    const reply = await makeSend(fetch)('POST', `${repo}/issues`, { title: 'x' });
    return { fake, fetch, end: { status: reply.status, headers: reply.headers } };
  } catch (error) {
    return {
      fake,
      fetch,
      end: { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) },
    };
  }
}

const ends: Readonly<Record<FaultKind, number | string>> = {
  'status-500': 500,
  'status-503': 503,
  'status-408': 408,
  'status-502-after': 502,
  'status-504-after': 504,
  'reset-before': 'TypeError: fetch failed',
  'reset-after': 'TypeError: fetch failed',
  'hang-after': 'TimeoutError: The operation was aborted due to timeout',
  'truncated-body': 'TypeError: terminated',
  'invalid-json': 'SyntaxError',
  'html-200': 'SyntaxError',
  'secondary-403': 403,
  'limit-429': 429,
  'status-401': 401,
  'status-403': 403,
  'status-404': 404,
  'status-409': 409,
  'status-422': 422,
  'empty-list': 201,
  'short-page': 201,
  'redirect-301': 301,
  'redirect-307': 307,
};

describe.each(faultKinds)('fault %s on a create', (kind) => {
  it(`ends as it should and is ${doneKinds.has(kind) ? 'done' : 'not done'}`, async () => {
    const { fake, fetch, end } = await tryCreate(kind);
    expect(end.status ?? end.error?.slice(0, String(ends[kind]).length)).toBe(ends[kind]);
    expect(fake.repository.issues).toHaveLength(doneKinds.has(kind) ? 1 : 0);
    expect(fetch.fired()).toBe(listKinds.has(kind) ? 0 : 1);
    expect(fake.violations).toEqual([]);
  });

  it('leaves all other calls alone', async () => {
    const fake = makeFakeGitHub();
    const fetch = withFault(fake, { at: 2, kind, hangs: 'reject' });
    const send = makeSend(fetch);
    const first = await send('GET', `${repo}/issues`);
    await send('GET', `${repo}/issues`).catch(() => undefined);
    const third = await send('GET', `${repo}/issues`);
    expect([first.status, third.status, fetch.calls(), fetch.fired()]).toEqual([200, 200, 3, 1]);
  });
});

it('a reset has the cause that Node gives', async () => {
  const send = makeSend(withFault(makeFakeGitHub(), { at: 1, kind: 'reset-before' }));
  await expect(send('GET', repo)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
});

it('a hanging call ends with the signal of its caller', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(withFault(fake, { at: 1, kind: 'hang-after' }));
  const signal = AbortSignal.timeout(20);
  await expect(send('POST', `${repo}/issues`, { title: 'x' }, { signal })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  expect(fake.repository.issues).toHaveLength(1);
});

it('a hanging call may also be ended by a hook', async () => {
  const onHang = (reject: (reason: unknown) => void): void => reject(new Error('enough'));
  const { end } = await tryCreate('hang-after', { onHang });
  expect(end.error).toBe('Error: enough');
});

it('limits say how long to wait', async () => {
  expect((await tryCreate('secondary-403')).end.headers?.get('retry-after')).toBe('7');
  const { fake, end } = await tryCreate('limit-429');
  expect(end.headers?.get('x-ratelimit-remaining')).toBe('0');
  expect(Number(end.headers?.get('x-ratelimit-reset'))).toBe(fake.clock.now() / 1000 + 3);
});

it('a list comes empty or halved, without a next page', async () => {
  const read = async (kind: FaultKind) => {
    const fake = makeFakeGitHub();
    for (let at = 0; at < 9; at += 1) fake.people.createIssue({ title: `${at}` });
    const reply = await makeSend(withFault(fake, { at: 1, kind }))('GET', `${repo}/issues?per_page=6`);
    return [reply.status, reply.list.length, reply.headers.get('link')];
  };
  expect(await read('empty-list')).toEqual([200, 0, null]);
  expect(await read('short-page')).toEqual([200, 3, null]);
});

it('a redirect leads to the repository by its id, and is followed only when asked', async () => {
  const { end } = await tryCreate('redirect-307');
  expect(end.headers?.get('location')).toBe('https://api.github.com/repositories/987654/issues');
  const fake = makeFakeGitHub();
  const send = makeSend(withFault(fake, { at: 1, kind: 'redirect-301' }));
  expect((await send('GET', repo, undefined, { redirect: 'follow' })).object.full_name).toBe('acme/plan');
});

it('a fault may last for several calls and count only some', async () => {
  const fake = makeFakeGitHub();
  const counts = (method: string): boolean => method === 'POST';
  const send = makeSend(withFault(fake, { at: 2, times: 2, kind: 'status-500', counts }));
  const statuses: number[] = [];
  for (let at = 0; at < 4; at += 1) {
    await send('GET', repo);
    statuses.push((await send('POST', `${repo}/issues`, { title: `${at}` })).status);
  }
  expect(statuses).toEqual([201, 500, 500, 201]);
});

it('an answer without a body cannot be cut', async () => {
  const fake = makeFakeGitHub();
  fake.people.createLabel('x');
  const fetch = withFault(fake, { at: 1, kind: 'truncated-body' });
  expect((await makeSend(fetch)('DELETE', `${repo}/labels/x`)).status).toBe(204);
  expect(fetch.fired()).toBe(0);
});

it('faults go inside each other', async () => {
  const fake = makeFakeGitHub();
  const through = withFault(fake, { at: 1, kind: 'status-500' });
  const send = makeSend(withFault(fake, { at: 2, kind: 'status-409', through }));
  expect([(await send('GET', repo)).status, (await send('GET', repo)).status]).toEqual([500, 409]);
});

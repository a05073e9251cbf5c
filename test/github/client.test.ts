import { expect, test } from 'vitest';
import { Client } from '../../src/github/client.ts';
import { Pacer } from '../../src/github/pacer.ts';
import { makeTransport } from '../../src/github/transport.ts';
import { makeVirtualClock } from './rig/index.ts';

const API = 'https://api.github.com';
const LABEL = { name: 'mp:task', description: null, color: 'ffffff' };

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly token: string | null;
  readonly at: number;
}

type Answer = () => Response;

/** A client to which the answers come in turn; the last one again and again. */
function aClient(...answers: readonly Answer[]) {
  const clock = makeVirtualClock(Date.parse('2026-11-23T09:00:00Z'));
  const start = clock.now();
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url, headers } = new Request(input, init);
    sent.push({ method, url, token: headers.get('authorization'), at: clock.now() - start });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === undefined) throw new Error('no answer');
    return answer();
  };
  const transport = makeTransport({ apiUrl: API, token: 'canary', fetch, userAgent: 'milepost/test' });
  const client = new Client(transport, clock, new Pacer(clock, { create: 3000, other: 1000 }), 120_000);
  return { client, clock, sent, transport };
}

function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return () => new Response(JSON.stringify(value), { status, headers });
}

function broken(): Response {
  throw Object.assign(new TypeError('fetch failed'), { cause: new Error('reset') });
}

function read({ client, clock }: ReturnType<typeof aClient>) {
  return clock.run(() => client.read('GET /repos/{owner}/{repo}/labels/{name}', PLACE, 'github-label'));
}

function write({ client, clock }: ReturnType<typeof aClient>) {
  const options = { status: 201, shape: 'github-label' } as const;
  return clock.run(() => client.write('POST /repos/{owner}/{repo}/labels', PLACE, options));
}

const PLACE = { owner: 'acme', repo: 'plan', name: 'x' } as const;

test.each([json({}, 500), json({}, 408), json({}, 409), json({ name: 3 }), json([]), broken])(
  'a read without a usable answer is repeated after 1, 4 and 9 seconds, and then given up',
  async (answer) => {
    const at = aClient(answer);
    await expect(read(at)).rejects.toMatchObject({
      kind: 'refused',
      findings: [{ code: 'github-unreachable' }],
    });
    expect(at.sent.map((one) => one.at)).toEqual([0, 1000, 5000, 14_000]);
  },
);

test('a read that comes right in the end is right', async () => {
  const at = aClient(broken, json({}, 502), () => new Response('<p>', { status: 200 }), json(LABEL));
  expect(await read(at)).toMatchObject(LABEL);
});

test.each([401, 403, 404, 410, 422])('a read refused with %i is not repeated', async (status) => {
  const at = aClient(json({}, status));
  await expect(read(at)).rejects.toMatchObject({ kind: 'refused' });
  expect(at.sent).toHaveLength(1);
});

test.each([
  ['502', json({}, 502), 'unknown'],
  ['408', json({}, 408), 'unknown'],
  ['a reset', broken, 'unknown'],
  ['HTML', () => new Response('<p>', { status: 201 }), 'unknown'],
  ['nothing', () => new Response('', { status: 201 }), 'unknown'],
  ['an answer without shape', json({ ok: true }, 201), 'unknown'],
  ['another status', json(LABEL, 200), 'unknown'],
  ['409', json({}, 409), 'refused'],
  ['301', json({}, 301, { location: `${API}/elsewhere` }), 'refused'],
  ['307', json({}, 307, { location: `${API}/elsewhere` }), 'refused'],
] as const)('a write answered with %s is sent once', async (_, answer, kind) => {
  const at = aClient(answer);
  expect((await write(at)).kind).toBe(kind);
  expect(at.sent).toHaveLength(1);
});

test('a write is sent again only where GitHub asked to wait', async () => {
  const at = aClient(
    json({}, 403, { 'retry-after': '7' }),
    json({}, 429, { 'retry-after': '9' }),
    json(LABEL, 201),
  );
  expect((await write(at)).kind).toBe('done');
  expect(at.sent.map((one) => one.at)).toEqual([0, 7000, 16_000]);
});

test('422 says which it is', async () => {
  const exists = {
    message: 'Validation Failed',
    errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
  };
  expect(await write(aClient(json(exists, 422)))).toMatchObject({
    kind: 'refused',
    codes: ['already_exists'],
  });
  const other = { message: 'already_exists', errors: [{ code: 'custom', message: 'already_exists' }] };
  expect(await write(aClient(json(other, 422)))).toMatchObject({ kind: 'refused', codes: ['custom'] });
});

test('a read follows a redirect on its own host', async () => {
  const at = aClient(json({}, 301, { location: `${API}/repositories/1/labels/x` }), json(LABEL));
  expect(await read(at)).toMatchObject(LABEL);
  expect(at.sent.map(({ url }) => url)).toEqual([
    `${API}/repos/acme/plan/labels/x`,
    `${API}/repositories/1/labels/x`,
  ]);
});

test.each([
  'https://evil.example/labels',
  'http://api.github.com/labels',
  'https://api.github.com.evil.example/',
])('a redirect to %s is not followed, so the token stays', async (location) => {
  const at = aClient(json({}, 302, { location }), json(LABEL));
  await expect(read(at)).rejects.toMatchObject({ kind: 'refused' });
  expect(at.sent.map(({ url }) => new URL(url).origin)).toEqual([API]);
});

test('redirects without an end are an error', async () => {
  const at = aClient(json({}, 301, { location: `${API}/again` }));
  await expect(read(at)).rejects.toMatchObject({ kind: 'refused' });
  expect(at.sent.length).toBeLessThanOrEqual(4);
});

test('a next page on another host is refused, and no token goes there', async () => {
  const link = '<https://evil.example/page2>; rel="next"';
  const at = aClient(json([LABEL], 200, { link }));
  const all = at.clock.run(() =>
    at.client.readAll('GET /repos/{owner}/{repo}/labels', PLACE, 'github-label'),
  );
  await expect(all).rejects.toMatchObject({ kind: 'refused' });
  expect(at.sent.map(({ url }) => new URL(url).origin)).toEqual([API]);
});

test('a list is whole or an error', async () => {
  const link = `<${API}/repositories/1/labels?page=2>; rel="next"`;
  const first = json([LABEL], 200, { link });
  const readAll = (at: ReturnType<typeof aClient>) =>
    at.clock.run(() => at.client.readAll('GET /repos/{owner}/{repo}/labels', PLACE, 'github-label'));
  expect(await readAll(aClient(first, json([LABEL])))).toHaveLength(2);
  await expect(readAll(aClient(first, json({}, 500)))).rejects.toMatchObject({ kind: 'refused' });
  await expect(readAll(aClient(first, json([LABEL, {}])))).rejects.toMatchObject({ kind: 'refused' });
  await expect(readAll(aClient(() => new Response(null, { status: 204 })))).rejects.toMatchObject({
    kind: 'refused',
  });
});

test('a write that its guard holds back is not sent', async () => {
  const at = aClient(json(LABEL, 201));
  const finding = {
    code: 'tracker-lock-lost',
    severity: 'error',
    args: {},
    file: 'milepost.yaml',
    line: 1,
    column: 1,
  } as const;
  at.client.guardedBy(async () => finding);
  expect((await write(at)).kind).toBe('lost');
  expect(at.sent).toEqual([]);
  expect(at.client.written).toBe(0);
});

const LIMIT = json({ message: 'Slow down' }, 429, { 'retry-after': '1' });

test.each([
  ['itself', (page: number) => Math.min(page, 1)],
  ['a page that was read', (page: number) => page % 3],
  ['more than a thousand pages', (page: number) => page],
])('a list whose next page leads to %s is refused', async (_, nameOf) => {
  let pages = 0;
  const page = () => {
    pages += 1;
    const link = `<${API}/repositories/1/labels?page=${nameOf(pages)}>; rel="next"`;
    return json([LABEL], 200, { link })();
  };
  const { client, clock } = aClient(page);
  const all = clock.run(() => client.readAll('GET /repos/{owner}/{repo}/labels', PLACE, 'github-label'));
  await expect(all).rejects.toMatchObject({ kind: 'refused', findings: [{ code: 'github-unreachable' }] });
  expect(pages).toBeLessThanOrEqual(1001);
});

test('a limit at every other write slows down three times and no more', async () => {
  const turns = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? LIMIT : json(LABEL, 201)));
  const at = aClient(...turns);
  const start = at.clock.now();
  for (let times = 0; times < 20; times += 1) expect(await write(at)).toMatchObject({ kind: 'done' });
  expect(at.clock.now() - start).toBeLessThan(20 * 2 * 8000);
});

test('writes that were slowed down beyond the longest wait are refused with the time', async () => {
  const at = aClient(LIMIT, LIMIT, LIMIT, json(LABEL, 201));
  const client = slowed(at, { create: 3000, other: 1000 }, 5000);
  const told = await at.clock.run(() => client.write('POST /repos/{owner}/{repo}/labels', PLACE, CREATED));
  expect(told).toMatchObject({ kind: 'refused', finding: { code: 'github-limited' } });
  expect(at.sent).toHaveLength(3);
});

test('a pace that a person asked for is no limit, however slow', async () => {
  const at = aClient(json(LABEL, 201));
  const client = slowed(at, { create: 300_000, other: 300_000 }, 5000);
  for (let times = 0; times < 3; times += 1)
    expect(
      await at.clock.run(() => client.write('POST /repos/{owner}/{repo}/labels', PLACE, CREATED)),
    ).toMatchObject({ kind: 'done' });
  expect(at.sent.map((one) => one.at)).toEqual([0, 300_000, 600_000]);
});

test.each([
  ['a slot', [json(LABEL, 201)], 3000],
  ['a limit', [json({ message: 'Slow down' }, 429, { 'retry-after': '90' })], 0],
])(
  'a wait for %s ends within a second of an interruption, and nothing is sent',
  async (_, answers, before) => {
    const at = aClient(...answers);
    const { clock, sent } = at;
    const end = clock.now() + before + 500;
    const client = slowed(at, { create: 3000, other: 3000 }, 120_000, () => clock.now() >= end);
    const one = () => clock.run(() => client.write('POST /repos/{owner}/{repo}/labels', PLACE, CREATED));
    if (before > 0) expect([(await one()).kind, (await one()).kind]).toEqual(['done', 'done']);
    expect(await one()).toEqual({ kind: 'skipped' });
    expect(clock.now() - end).toBeLessThan(1000);
    expect(sent).toHaveLength(before > 0 ? 2 : 1);
  },
);

test('a read that waits for a limit gives up when the run is to end', async () => {
  const at = aClient(json({ message: 'Slow down' }, 429, { 'retry-after': '90' }));
  const end = at.clock.now() + 2500;
  const client = slowed(at, { create: 0, other: 0 }, 120_000, () => at.clock.now() >= end);
  const reading = at.clock.run(() =>
    client.read('GET /repos/{owner}/{repo}/labels/{name}', PLACE, 'github-label'),
  );
  await expect(reading).rejects.toMatchObject({ findings: [{ code: 'github-limited' }] });
  expect(at.clock.now() - end).toBeLessThan(1000);
});

test('the lock is kept through a limit that outlasts it', async () => {
  const at = aClient(json({ message: 'Slow down' }, 429, { 'retry-after': '90' }), json(LABEL, 201));
  const asked: number[] = [];
  at.client.guardedBy(async (wait) => {
    asked.push(wait);
    return null;
  });
  expect(await write(at)).toMatchObject({ kind: 'done' });
  expect(asked).toContain(90_000);
});

const CREATED = { status: 201, shape: 'github-label' } as const;

/** The same answers for a client of another pace. */
function slowed(
  { transport, clock }: ReturnType<typeof aClient>,
  pace: { readonly create: number; readonly other: number },
  longest: number,
  isInterrupted: () => boolean = () => false,
): Client {
  return new Client(transport, clock, new Pacer(clock, pace), longest, isInterrupted);
}

import { expect, test } from 'vitest';
import { bytesIn } from '../makers/cli.ts';
import { aSmallPlanOnGitHub, type Told } from '../makers/shop-on-github.ts';
import { aLeapingClock, aSmallPlan, sayHere } from '../makers/small-plan.ts';
import { type FakeGitHub, makeFakeGitHub, tokens } from './rig/index.ts';

const CANARY = 'canary-4f7d1c9e2b8a6035';
const forms = [CANARY, Buffer.from(CANARY).toString('base64')];
const env = { MILEPOST_DEBUG: '1' };
const known = {
  ...tokens,
  [CANARY]: { login: 'mira', type: 'User', association: 'MEMBER', push: true },
} as const;

/** Answers in which a server, or something before it, repeats the token. */
const leaks: Readonly<Record<string, () => Response>> = {
  ...Object.fromEntries(
    [401, 403, 404, 410, 422, 500].map((status) => [
      `status ${status}`,
      () =>
        Response.json(
          {
            message: `no: ${CANARY}`,
            documentation_url: CANARY,
            errors: [{ code: CANARY, message: CANARY }],
          },
          { status },
        ),
    ]),
  ),
  'a limit': () =>
    Response.json({ message: CANARY }, { status: 429, headers: { 'retry-after': '9999', 'x-echo': CANARY } }),
  'a page': () => new Response(`<html>${CANARY}</html>`, { headers: { 'content-type': 'text/html' } }),
  'a redirect away': () =>
    new Response(null, { status: 302, headers: { location: `http://127.0.0.1:1/${CANARY}` } }),
  'a redirect here': () => new Response(null, { status: 307, headers: { location: `/${CANARY}` } }),
  'a header': () =>
    Response.json({}, { status: 403, headers: { 'x-echo': CANARY, link: `<${CANARY}>; rel="next"` } }),
  'a cut body': () => new Response(`{"message": "${CANARY}`),
  'another shape': () => Response.json({ [CANARY]: CANARY, number: CANARY, full_name: `acme/${CANARY}` }),
  'a broken connection': () => {
    throw new TypeError(`fetch failed ${CANARY}`, { cause: new Error(`connect ${CANARY}`) });
  },
};

const isRepository = (method: string, path: string): boolean =>
  method === 'GET' && path === '/repos/acme/plan';
const isList = (method: string, path: string): boolean => method === 'GET' && path.endsWith('/issues');
const isLock = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/labels');
const isCreation = (method: string, path: string): boolean => method === 'POST' && path.endsWith('/issues');

type Meant = typeof isList;

/** A GitHub that leaks at the calls that are meant. */
function leaking(fake: FakeGitHub, leak: () => Response, isMeant: Meant): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    return isMeant(request.method, new URL(request.url).pathname) ? leak() : fake.fetch(request);
  };
}

function expectSilent(folder: string, told: readonly Told[]): void {
  const files = [...bytesIn(folder)].flat();
  const all = [...told.flatMap(({ out, err }) => [out, err]), ...files];
  expect(all.filter((text) => forms.some((form) => text.includes(form)))).toEqual([]);
}

test.each(Object.entries(leaks))(
  'a token that comes back in %s is in no output and in no file',
  async (_, leak) => {
    for (const isMeant of [isRepository, isList, isLock, isCreation]) {
      const folder = aSmallPlan();
      const clock = aLeapingClock();
      const fake = makeFakeGitHub({ clock, tokens: known, checksAnswers: false });
      const here = { fetch: leaking(fake, leak, isMeant), clock, token: CANARY, env };
      const told: Told[] = [];
      for (const argv of [
        ['diff', '--json', '--out', 'changes.json'],
        ['apply', '--yes', '--json'],
        ['apply', '--yes'],
      ])
        told.push(await sayHere(folder, here, argv));
      expect(told.some(({ code }) => code !== 0)).toBe(true);
      expectSilent(folder, told);
    }
  },
);

test('a token in the text of an issue is in no changes that are saved, and not on the screen', async () => {
  const folder = aSmallPlan();
  const clock = aLeapingClock();
  const fake = makeFakeGitHub({ clock, tokens: known, checksAnswers: false });
  const here = { fetch: fake.fetch, clock, token: CANARY, env };
  const first = await sayHere(folder, here, ['apply', '--yes', '--json']);
  expect(first.code).toBe(0);
  for (const { number } of fake.repository.issues) fake.people.retitle(number, `Mine ${CANARY}`);
  const told = [first];
  for (const argv of [
    ['diff', '--json', '--out', 'changes.json'],
    ['diff'],
    ['apply', '--yes', '--json'],
    ['pull', '--json'],
  ])
    told.push(await sayHere(folder, here, argv));
  expect(told[2]?.out).toContain('Mine ');
  expectSilent(folder, told);
});

test.each(['a redirect away', 'a limit'])('the same of a process of its own: %s', async (name) => {
  const leak = leaks[name] ?? (() => new Response());
  const shop = await aSmallPlanOnGitHub({ tokens: known, checksAnswers: false }, (fake) => ({
    fetch: leaking(fake, leak, isLock),
  }));
  const told = await shop.say(['apply', '--yes', '--json'], { ...env, GITHUB_TOKEN: CANARY });
  await shop.close();
  expect(told.code).not.toBe(0);
  expectSilent(shop.folder, [told]);
});

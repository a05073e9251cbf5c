import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { diagnose, type Facts } from '../../src/reporters/results/doctor.ts';
import { makeFakeGitHub, seedForeign, serve } from '../github/rig/index.ts';
import { aFolder, aWorld, bytesIn, copyOf, edit, folderOf } from '../makers/cli.ts';
import { outputFaults } from '../makers/output.ts';

const NOW = '2026-09-08T09:00:00Z';
const TOKENS = ['maintainer-token', 'reader-token', 'outsider-token', 'expired-token'];
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly codes: readonly string[];
}

async function ask(folder: string, env: Readonly<Record<string, string>> = {}, send = fetch): Promise<Said> {
  const world = aWorld(folder, NOW, { env: { PATH: process.env.PATH ?? '', ...env }, fetch: send });
  const code = await run(['doctor', '--json'], world.services);
  const out = world.stdout();
  expect(world.stderr()).toBe('');
  expect(outputFaults('doctor', out)).toEqual([]);
  const { lines }: { lines: readonly { code: string }[] } = JSON.parse(out);
  return { code, out, codes: lines.map((line) => line.code) };
}

/** The answers about workflows and branches, which the rig does not give, before those of the rig. */
function withActions(
  actions: Readonly<Record<string, readonly [status: number, body: object]>>,
): typeof fetch {
  return async (input, init) => {
    const path = decodeURIComponent(new URL(String(input)).pathname);
    const found = Object.entries(actions).find(([end]) => path.endsWith(end));
    if (found !== undefined) return Response.json(found[1][1], { status: found[1][0] });
    return /\/(actions|branches)\//.test(path) ? Response.json({}, { status: 403 }) : fetch(input, init);
  };
}

function onGitHub(): string {
  const folder = copyOf('examples/shop-opening');
  edit(folder, 'milepost.yaml', /kind: local/, 'kind: github\n  repository: acme/plan');
  return folder;
}

async function aGitHub(): Promise<string> {
  const fake = makeFakeGitHub({ clock: { now: () => Date.parse(NOW) } });
  seedForeign(fake);
  const served = await serve(fake, {});
  closing.push(served.close);
  return served.url;
}

test('without a programme, with a broken plan and with a local tracker it works offline', async () => {
  expect((await ask(aFolder())).codes).toContain('plan-none');
  const broken = folderOf(new Map([['milepost.yaml', new TextEncoder().encode('a: [')]]));
  expect((await ask(broken)).codes).toContain('plan-broken');
  const shop = copyOf('examples/shop-opening');
  const before = bytesIn(shop);
  expect((await ask(shop)).codes).toEqual(
    expect.arrayContaining(['plan-fine', 'files-fine', 'tracker-local']),
  );
  expect(bytesIn(shop)).toEqual(before);
});

test('without a token, and where nobody answers, it ends with 4', async () => {
  const folder = onGitHub();
  expect(await ask(folder)).toMatchObject({ code: 4, codes: expect.arrayContaining(['token-missing']) });
  const env = { GITHUB_TOKEN: 'maintainer-token', GITHUB_API_URL: 'http://127.0.0.1:9' };
  expect(await ask(folder, env)).toMatchObject({
    code: 4,
    codes: expect.arrayContaining(['github-unreachable']),
  });
});

test.each([
  ['maintainer-token', 1, 'rights-fine'],
  ['reader-token', 1, 'rights-read-only'],
  ['outsider-token', 4, 'github-refused'],
  ['expired-token', 4, 'github-refused'],
])('what %s may do is told, and no token is printed', async (token, code, wanted) => {
  const env = { GITHUB_TOKEN: token, GITHUB_API_URL: await aGitHub() };
  const said = await ask(onGitHub(), env, withActions({}));
  expect(said).toMatchObject({ code, codes: expect.arrayContaining([wanted]) });
  for (const one of TOKENS) expect(said.out).not.toContain(one);
});

const active = [200, { state: 'active' }] as const;
test.each([
  ['review-missing', { 'review.yml': [404, {}] }],
  ['review-disabled', { 'review.yml': [200, { state: 'disabled_inactivity' }] }],
  ['review-never', { 'review.yml': active, runs: [200, { workflow_runs: [] }] }],
  [
    'review-old',
    { 'review.yml': active, runs: [200, { workflow_runs: [{ created_at: '2026-07-01T05:17:00Z' }] }] },
  ],
  [
    'review-fine',
    { 'review.yml': active, runs: [200, { workflow_runs: [{ created_at: '2026-09-01T05:17:00Z' }] }] },
  ],
  ['review-unknown', {}],
] as const)('%s is told of the schedule', async (wanted, actions) => {
  const env = { GITHUB_TOKEN: 'maintainer-token', GITHUB_API_URL: await aGitHub() };
  expect((await ask(onGitHub(), env, withActions(actions))).codes).toContain(wanted);
});

const fine: Facts = {
  today: '2026-09-08',
  node: 'v20.19.0',
  git: { kind: 'found', version: '2.39.5', isShallow: false },
  plan: {
    tracker: 'github',
    repository: 'acme/plan',
    repositoryId: 7,
    origin: 'Acme/plan',
    mapId: 7,
    lastCalendarYear: 2026,
    rolesWithoutLogin: [],
    localLock: null,
    unwritable: [],
  },
  github: {
    kind: 'answered',
    repository: 'acme/plan',
    id: 7,
    isArchived: false,
    hasIssues: true,
    mayPush: true,
    scopes: null,
    secondsAhead: 60,
    isProtected: true,
    lock: null,
    review: { kind: 'ran', day: '2026-08-04' },
  },
};

test('the remote of Git is looked up, and not missed where there is none', async () => {
  const folder = onGitHub();
  expect((await ask(folder)).codes.filter((code) => code.startsWith('origin'))).toEqual([]);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/config'), '[remote "origin"]\n\turl = git@github.com:acme/other.git\n');
  expect((await ask(folder)).codes).toContain('origin-other');
  writeFileSync(join(folder, '.git/config'), '[remote "origin"]\n\turl = https://github.com/acme/plan\n');
  expect((await ask(folder)).codes).toContain('origin-fine');
});

test('everything fine is fine, up to the last second and day', () => {
  expect(diagnose(fine).filter(({ state }) => state !== 'fine')).toEqual([]);
});

test('each thing that is not fine is told, and nothing else', () => {
  const { plan, github } = fine;
  if (typeof plan === 'string' || github?.kind !== 'answered') throw new Error('not as made above');
  const cases: readonly (readonly [wanted: string, facts: Facts])[] = [
    ['node-old', { ...fine, node: 'v20.18.3' }],
    ['git-missing', { ...fine, git: { kind: 'missing' } }],
    ['git-shallow', { ...fine, git: { kind: 'found', version: '2', isShallow: true } }],
    [
      'calendar-ends',
      { ...fine, today: '2026-10-03', github: { ...github, review: { kind: 'ran', day: '2026-10-01' } } },
    ],
    ['people-missing', { ...fine, plan: { ...plan, rolesWithoutLogin: ['lead'] } }],
    ['files-unwritable', { ...fine, plan: { ...plan, unwritable: ['plan'] } }],
    ['clock-off', { ...fine, github: { ...github, secondsAhead: -61 } }],
    ['branch-open', { ...fine, github: { ...github, isProtected: false } }],
    ['origin-other', { ...fine, plan: { ...plan, origin: 'acme/other' } }],
    ['repository-other', { ...fine, plan: { ...plan, repositoryId: 8 } }],
    ['map-other', { ...fine, plan: { ...plan, mapId: 8 } }],
    ['lock-held', { ...fine, github: { ...github, lock: 'apply' } }],
    ['github-archived', { ...fine, github: { ...github, isArchived: true } }],
    ['github-no-issues', { ...fine, github: { ...github, hasIssues: false } }],
    ['review-old', { ...fine, github: { ...github, review: { kind: 'ran', day: '2026-08-03' } } }],
  ];
  for (const [wanted, facts] of cases)
    expect(
      diagnose(facts)
        .filter(({ state }) => state !== 'fine')
        .map(({ key }) => key),
    ).toEqual([wanted]);
});

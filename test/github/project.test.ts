import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Desired } from '../../src/tracker/item.ts';
import { aGitHubWorld, outcomes } from '../makers/github-world.ts';
import {
  aDesiredInProject,
  aWorldWithProject,
  doubleItems,
  isOfProject,
  itemOf,
  makeProject,
  othersIn,
  project,
  put,
  set,
  shownIn,
  takeOut,
  theProject,
  wantedIn,
} from '../makers/project-on-github.ts';
import { aShopOnGitHub } from '../makers/shop-on-github.ts';
import {
  effects,
  expectUnharmed,
  expectWhole,
  type RunEnd,
  type RunSettings,
  runOnce,
} from '../makers/sync-run.ts';
import { small } from '../makers/sync-story.ts';
import { aWorld, keyOf, type SyncWorld } from '../makers/sync-world.ts';
import { aCheck, aLaterPhase, anItemState, aPhase } from '../makers/tracker.ts';

const KEY = 'task/data-audit';
const desired = aDesiredInProject();
const longer = aDesiredInProject({ phases: [aPhase({ weeks: '1-6' }), aLaterPhase()] });

let before: SyncWorld;

async function run(world: SyncWorld, wanted: Desired = desired, over: RunSettings = {}): Promise<RunEnd> {
  return runOnce(world, wanted, { project, ...over });
}

async function anApplied(wanted: Desired = desired): Promise<SyncWorld> {
  const world = aWorldWithProject({ checksAnswers: true });
  expect((await run(world, wanted)).code).toBe(0);
  return world;
}

function findingsOf({ run: applied }: RunEnd): readonly string[] {
  return applied === null || applied.kind === 'locked'
    ? []
    : applied.diff.comparison.findings.map(({ code }) => code);
}

function driftOf({ run: applied }: RunEnd): readonly string[] {
  return applied === null || applied.kind === 'locked'
    ? []
    : applied.diff.comparison.drift.map(({ key, field }) => `${key} ${field}`);
}

function writesOf(end: RunEnd): readonly string[] {
  return effects(end.requests).map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);
}

beforeAll(async () => {
  before = await anApplied();
});

test('a first apply puts every issue into the project, with days, status and phase', () => {
  expect(shownIn(before)).toEqual(wantedIn(desired));
  expect(shownIn(before)[KEY]).toEqual([
    'end=2026-02-01',
    'phase=Data preparation',
    'start=2026-01-05',
    'status=todo',
  ]);
  expectUnharmed(before);
});

test('a second apply writes nothing, and reads the fields and one page of items more', async () => {
  const world = await anApplied();
  const second = await run(world);
  expect(second.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(second.requests.filter(isOfProject)).toHaveLength(2);
});

test('without a project in the plan none is asked for', async () => {
  const world = aWorld();
  const first = await runOnce(world, small);
  expect(first.requests.filter(isOfProject)).toEqual([]);
});

test('what was estimated is what is written', async () => {
  const world = aWorldWithProject();
  const first = await run(world);
  const estimated = first.run?.kind === 'applied' ? first.run.diff.shown.estimate.writes : 0;
  expect(effects(first.requests)).toHaveLength(estimated);
});

test('a phase that takes longer moves the last days, in one write each, and nothing else', async () => {
  const world = await anApplied();
  const end = await run(world, longer);
  expect(end.code).toBe(0);
  expect(shownIn(world)).toEqual(wantedIn(longer));
  const patches = end.requests.filter((one) => isOfProject(one) && one.method === 'PATCH');
  expect(patches.length).toBeGreaterThan(2);
  for (const { body } of patches) expect(body).toEqual({ fields: [expect.anything()] });
  expect(end.requests.some((one) => isOfProject(one) && one.method === 'POST')).toBe(false);
  expect(writesOf(await run(world, longer))).toEqual([]);
});

test('status follows the programme', async () => {
  const world = await anApplied();
  const under = aDesiredInProject({
    records: [aCheck({ item: 'data-clean' })],
    state: { items: new Map([['data', anItemState('data', 'active')]]) },
  });
  expect((await run(world, under)).code).toBe(0);
  const status = (key: string): string | undefined =>
    shownIn(world)[key]?.find((one) => one.startsWith('status'));
  expect([KEY, 'task/data-clean', 'gate/gate-data', 'phase/live'].map(status)).toEqual([
    'status=doing',
    'status=done',
    'status=doing',
    'status=todo',
  ]);
});

test('a date that a person set stays and is drift, while the other fields follow', async () => {
  const world = await anApplied();
  set(theProject(world), itemOf(world, KEY), 'End', '2026-12-24');
  const same = await run(world);
  expect([same.code, driftOf(same), writesOf(same)]).toEqual([0, [`${KEY} project`], []]);
  const done = aDesiredInProject({ phases: [aPhase({ weeks: '2-6' }), aLaterPhase()] });
  const moved = await run(world, done);
  expect([moved.code, driftOf(moved)]).toEqual([0, [`${KEY} project`]]);
  expect(shownIn(world)[KEY]).toContain('end=2026-12-24');
  expect(shownIn(world)[KEY]).toContain('start=2026-01-12');
  expect(writesOf(await run(world, done))).toEqual([]);
});

test('a field that a person emptied stays empty, and one that the plan agrees with again is ours again', async () => {
  const world = await anApplied();
  const [of, item] = [theProject(world), itemOf(world, KEY)];
  set(of, item, 'End', null);
  expect(writesOf(await run(world))).toEqual([]);
  set(of, item, 'End', '2026-02-01');
  await run(world);
  await run(world, longer);
  expect(shownIn(world)[KEY]).toContain('end=2026-02-15');
});

test('an issue that a person took out stays out, whatever the plan says later', async () => {
  const world = await anApplied();
  takeOut(theProject(world), itemOf(world, KEY));
  for (const wanted of [desired, longer, longer]) {
    const end = await run(world, wanted);
    expect([end.code, driftOf(end)]).toEqual([0, [`${KEY} project`]]);
    expect(shownIn(world)[KEY]).toBeUndefined();
  }
});

test.each([
  ['moves a date', (world: SyncWorld) => set(theProject(world), itemOf(world, KEY), 'End', '2026-12-24')],
  ['takes it out', (world: SyncWorld) => takeOut(theProject(world), itemOf(world, KEY))],
])('a person who %s while the apply is at work is right', async (_, edit) => {
  const world = await anApplied();
  let isEdited = false;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await world.fake.fetch(input, init);
    if (!isEdited && init?.method === 'PATCH' && String(input).includes('/issues/')) {
      isEdited = true;
      edit(world);
    }
    return answer;
  };
  const hurt = await run(world, longer, { fetch });
  expect([hurt.code, isEdited]).toEqual([7, true]);
  const after = shownIn(world)[KEY];
  expect(after?.find((one) => one.startsWith('end='))).not.toBe('end=2026-02-15');
  const clean = await run(world, longer);
  expect([clean.code, driftOf(clean), shownIn(world)[KEY]]).toEqual([0, [`${KEY} project`], after]);
  expect(writesOf(await run(world, longer))).toEqual([]);
});

test.each([
  [
    'moves a date',
    (world: SyncWorld, key: string) => set(theProject(world), itemOf(world, key), 'End', '2026-12-24'),
  ],
  ['takes it out', (world: SyncWorld, key: string) => takeOut(theProject(world), itemOf(world, key))],
])('a person who %s between two writes to the project is right', async (_, edit) => {
  const all = await anApplied();
  const patches = writesOf(await run(all, longer)).length;
  expect(patches).toBeGreaterThan(1);
  const world = await anApplied();
  const key = lastOf(all);
  let sent = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await world.fake.fetch(input, init);
    if (init?.method === 'PATCH' && isOfProject({ path: String(input) })) sent += 1;
    if (sent === 1) {
      sent += 1;
      edit(world, key);
    }
    return answer;
  };
  const hurt = await run(world, longer, { fetch });
  expect([hurt.code, shownIn(world)[key]?.find((one) => one.startsWith('end='))]).not.toEqual([
    0,
    shownIn(all)[key]?.find((one) => one.startsWith('end=')),
  ]);
  const after = shownIn(world)[key];
  expect((await run(world, longer)).code).toBe(0);
  expect(shownIn(world)[key]).toEqual(after);
});

/** Key of the issue whose item was written last. */
function lastOf(world: SyncWorld): string {
  const last = [...theProject(world).items].sort((a, b) => a.updatedAt - b.updatedAt).at(-1);
  return keyOf(last?.issue.body ?? '') ?? '';
}

test('a choice of a person that milepost does not know stays', async () => {
  const world = await anApplied();
  set(theProject(world), itemOf(world, KEY), 'Status', 'Blocked');
  const end = await run(world, aDesiredInProject({ records: [aCheck({ item: 'data-audit' })] }));
  expect(end.code).toBe(0);
  expect(shownIn(world)[KEY]).toContain('status=Blocked');
});

test('items of other people, drafts and archived items are left alone', async () => {
  const world = await anApplied();
  const others = othersIn(world);
  const archived = itemOf(world, KEY);
  archived.archivedAt = world.clock.now();
  const values = [...archived.values];
  const end = await run(world, longer);
  expect([end.code, othersIn(world), [...archived.values]]).toEqual([0, others, values]);
  expectUnharmed(world);
});

test('an issue that is in the project already is filled where it is empty', async () => {
  const world = aWorldWithProject();
  expect((await runOnce(world, desired)).code).toBe(0);
  const number = world.fake.repository.issues.find(({ body }) => body?.includes(` ${KEY} `))?.number ?? 0;
  put(world.fake, theProject(world), number, { Status: 'Todo', Phase: 'Mine' });
  const end = await run(world);
  expect([end.code, driftOf(end)]).toEqual([0, [`${KEY} project`]]);
  expect(shownIn(world)[KEY]).toEqual(['end=2026-02-01', 'phase=Mine', 'start=2026-01-05', 'status=todo']);
  expect(doubleItems(world)).toEqual([]);
});

test('a project that is named later is filled without a safety limit, and another one anew', async () => {
  const world = aWorldWithProject();
  expect((await runOnce(world, desired)).code).toBe(0);
  const end = await run(world, desired);
  expect([end.code, shownIn(world)]).toEqual([0, wantedIn(desired)]);
  makeProject(world.fake);
  const other = await run(world, desired, { project: { ...project, number: 2 } });
  expect([other.code, shownIn(world, 2)]).toEqual([0, wantedIn(desired)]);
  expect(writesOf(await run(world, desired, { project: { ...project, number: 2 } }))).toEqual([]);
});

test('an issue that people made and milepost takes over goes into the project too', async () => {
  const world = aGitHubWorld();
  makeProject(world.fake);
  const { number } = world.fake.people.createIssue({ title: 'Audit', association: 'MEMBER' });
  const end = await world.apply(desired, { project, adoptions: new Map([[KEY, String(number)]]) });
  expect([outcomes(end), shownIn(world)]).toEqual([['done'], wantedIn(desired)]);
  expect(itemOf(world, KEY).issue.number).toBe(number);
});

describe('a project that does not fit', () => {
  test.each([
    ['github-project-field-missing', { ...project.fields, end: 'Nowhere' }, 'end'],
    ['github-project-field-type', { ...project.fields, end: 'Phase' }, 'end'],
  ])('%s leaves that field out', async (code, names, without) => {
    const world = aWorldWithProject();
    const end = await run(world, desired, { project: { ...project, fields: names } });
    expect([end.code, findingsOf(end)]).toEqual([0, [code]]);
    expect(shownIn(world)[KEY]?.some((one) => one.startsWith(`${without}=`))).toBe(false);
    expect(shownIn(world)[KEY]).toContain('start=2026-01-05');
    const whole = await run(world);
    expect([whole.code, shownIn(world)]).toEqual([0, wantedIn(desired)]);
  });

  test('a status without the three choices is not filled', async () => {
    const world = aWorldWithProject();
    const field = theProject(world).fields.find(({ name }) => name === 'Status');
    Object.assign(field ?? {}, { options: [{ id: 'x', name: 'Te doen' }] });
    const end = await run(world);
    expect([end.code, findingsOf(end)]).toEqual([0, ['github-project-status-options']]);
    expect(shownIn(world)[KEY]).toEqual(['end=2026-02-01', 'phase=Data preparation', 'start=2026-01-05']);
  });

  test('a phase without its choice is told once and left out', async () => {
    const world = aWorldWithProject();
    const at = theProject(world).fields.findIndex(({ name }) => name === 'Phase');
    const field = theProject(world).fields[at];
    Object.assign(field ?? {}, {
      dataType: 'single_select',
      options: [{ id: 'p1', name: 'DATA preparation' }],
    });
    const end = await run(world);
    expect([end.code, findingsOf(end)]).toEqual([0, ['tracker-project-option-missing']]);
    expect(shownIn(world)[KEY]).toContain('phase=DATA preparation');
    expect(shownIn(world)['task/build']?.some((one) => one.startsWith('phase='))).toBe(false);
    expect(writesOf(await run(world))).toEqual([]);
  });

  test('one that would be too full is told', async () => {
    const world = aWorldWithProject();
    const of = theProject(world);
    for (let count = 0; count < 1195; count += 1) put(world.fake, of, 1);
    const end = await run(world);
    expect(findingsOf(end)).toEqual(['tracker-project-full']);
    expect(end.code).toBe(0);
    expectWhole(world, desired);
  });
});

describe('a project that refuses', () => {
  const tokens = (projects: 'none' | 'read') => ({
    'maintainer-token': { login: 'mira', type: 'User', association: 'MEMBER', push: true, projects } as const,
  });

  test('one that cannot be seen is a warning, and the issues are there all the same', async () => {
    const world = aWorldWithProject({ tokens: tokens('none') });
    const end = await run(world);
    expect([end.code, findingsOf(end)]).toEqual([0, ['github-project-refused']]);
    expectWhole(world, desired);
    expectUnharmed(world);
    expect(writesOf(await run(world))).toEqual([]);
  });

  test('one that may only be read is told once; links are said to be done, the project is not', async () => {
    const world = aWorldWithProject({ tokens: tokens('read') });
    const end = await run(world);
    const results = end.run?.kind === 'applied' ? end.run.outcome.results : [];
    const left = results.filter(({ outcome }) => outcome === 'left');
    expect([end.code, left.length > 5, left.filter(({ finding }) => finding !== null).length]).toEqual([
      0,
      true,
      1,
    ]);
    expect(end.requests.filter((one) => isOfProject(one) && one.method !== 'GET')).toHaveLength(1);
    const holder = world.fake.repository.issues.find(({ body }) => body?.includes(' phase/data t='));
    expect(holder?.body).toMatch(/ c=[0-9a-f,]+ d=\S+ p=- -->/);
    expectWhole(world, desired);
  });

  test('what markers say of a project stays while it cannot be seen', async () => {
    const world = await anApplied();
    takeOut(theProject(world), itemOf(world, KEY));
    const gone = theProject(world);
    world.fake.state.projects.length = 0;
    expect(findingsOf(await run(world, longer))).toContain('github-project-refused');
    world.fake.state.projects.push(gone);
    const end = await run(world, longer);
    expect([end.code, shownIn(world)[KEY]]).toEqual([0, undefined]);
  });
});

test('from the command line: shown, saved, applied, and a warning for a token without the right', async () => {
  const shop = await aShopOnGitHub();
  try {
    const of = makeProject(shop.fake);
    const path = join(shop.folder, 'milepost.yaml');
    const names = '{number: 1, fields: {start: Start, end: End, status: Status, phase: Phase}}';
    const plan = readFileSync(path, 'utf8').replace(
      'repository: acme/plan',
      `repository: acme/plan\n  project: ${names}`,
    );
    writeFileSync(path, plan);
    const refused = await shop.say(['diff'], { GITHUB_TOKEN: 'workflow-token' });
    expect([refused.code, refused.out.includes('Project acme/1 is left out')]).toEqual([0, true]);
    await shop.say(['diff', '--out', 'changes.json']);
    const saved = await shop.say(['apply', 'changes.json']);
    expect([saved.code, saved.err]).toEqual([0, expect.not.stringContaining('Error')]);
    const issues = shop.fake.repository.issues.filter(
      ({ isForeign, isPullRequest }) => !isForeign && !isPullRequest,
    );
    expect(of.items.filter(({ issue }) => !issue.isForeign)).toHaveLength(issues.length);
    const painted = of.items.find(({ issue }) => issue.number === shop.numberOf('task/paint-and-floor'));
    if (painted !== undefined) set(of, painted, 'End', '2030-01-01');
    const second = await shop.say(['apply', '--yes', '--json']);
    expect(JSON.parse(second.out)).toMatchObject({
      outcome: 'done',
      drift: [{ field: 'project' }],
      changes: [],
    });
    expect(shop.fake.violations).toEqual([]);
  } finally {
    await shop.close();
  }
});

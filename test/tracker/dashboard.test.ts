import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Programme } from '../../src/programme/programme.ts';
import { desiredItems } from '../../src/tracker/desired.ts';
import type { Desired, DesiredItem } from '../../src/tracker/item.ts';
import { applyTo, counting, diffOf, trackerFiles } from '../makers/applied.ts';
import { anAppliedWorld } from '../makers/github-world.ts';
import { hostileTitles, titled } from '../makers/hostile.ts';
import { edited } from '../makers/repository.ts';
import { programmeAt, shopFiles, shopUnderWay } from '../makers/shop.ts';
import { aLocalTracker, aRenderer, type TemporaryTracker } from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

type Files = ReturnType<typeof shopFiles>;

function withDashboard(files: Files): Files {
  return edited(files, 'milepost.yaml', 'kind: local', 'kind: local\n  dashboard: true');
}

const NOW = '2026-10-05T10:00:00Z';
const draft = programmeAt(withDashboard(shopFiles()), NOW);

function desired(programme: Programme, language: 'nl' | 'en' = 'en'): Desired {
  return desiredItems(programme, aRenderer(language));
}

function dashboard(programme: Programme, language: 'nl' | 'en' = 'en'): DesiredItem | undefined {
  return desired(programme, language).items.find(({ key }) => key === 'dashboard/programme');
}

function underWay(now: string): Programme {
  const programme = programmeAt(shopUnderWay(), now);
  const { plan } = programme;
  const { milepost } = plan;
  const tracker = { ...milepost.value.tracker, dashboard: true };
  return {
    ...programme,
    plan: { ...plan, milepost: { ...milepost, value: { ...milepost.value, tracker } } },
  };
}

const live = underWay(NOW);

test('there is no dashboard unless the plan asks for one', () => {
  expect(dashboard(programmeAt(shopFiles(), NOW))).toBeUndefined();
  expect(dashboard(draft)).toMatchObject({ resource: 'issue', labels: ['mp:dashboard'], parent: null });
});

test('it says where the programme and each phase stand, who decided what, and the key figures', () => {
  const block = dashboard(live)?.block ?? '';
  expect(block).toMatch(/^\*\*Programme:\*\* running\n/);
  expect(block).toContain('| Location and lease | passed | ');
  expect(block).toMatch(/- Do we take these premises\?: \*\*go/);
  expect(block.match(/^\| [^|]+ \| (?:planned|active|passed) \|/gm)).toHaveLength(5);
});

test('in Dutch it says the same', () => {
  const { title = '', block = '' } = dashboard(live, 'nl') ?? {};
  expect(title).toMatch(/^Hoe we ervoor staan: /);
  expect(block).toMatch(/^\*\*Programma:\*\* loopt\n/);
});

test('a day on which nothing happens leaves it as it was', () => {
  expect(dashboard(underWay('2026-10-06T10:00:00Z'))).toEqual(dashboard(underWay('2026-10-05T10:00:00Z')));
});

test('it closes with the programme', () => {
  const over: Programme = { ...draft, state: { ...draft.state, delivery: 'closed' } };
  expect(dashboard(over)?.state.closed).toBe('completed');
});

test('in files it is made once, follows the programme in place, and a second apply writes nothing', async () => {
  await applyTo(local.tracker, desired(draft));
  const path = 'tracker/issues/dashboard-programme.md';
  const before = trackerFiles(local.root);
  expect(before.get(path)).toContain('**Programme:** draft');
  const now = desired(live);
  await applyTo(local.tracker, now);
  expect(trackerFiles(local.root).get(path)).toContain('**Programme:** running');
  const { tracker, writes } = counting(local.tracker);
  await applyTo(tracker, now);
  expect(writes).toEqual([]);
});

test('without the option it closes and stays', async () => {
  await applyTo(local.tracker, desired(draft));
  const { shown } = await diffOf(local.tracker, desired(programmeAt(shopFiles(), NOW)));
  expect(shown.changes).toEqual([
    expect.objectContaining({
      kind: 'close',
      key: 'dashboard/programme',
      fields: { closed: { from: null, to: 'not_planned' } },
    }),
  ]);
});

test('on GitHub it is one issue too, and a second apply writes nothing', async () => {
  const small = (programme: Programme): Desired => {
    const all = desired(programme);
    return { ...all, items: all.items.filter(({ key }) => key === 'dashboard/programme') };
  };
  const world = await anAppliedWorld(small(draft));
  expect((await world.apply(small(live))).kind).toBe('applied');
  expect(
    world
      .writes()
      .map(({ method }) => method)
      .at(-1),
  ).toBe('PATCH');
  expect(
    world.fake.repository.issues.filter(({ body }) => body?.includes('dashboard/programme')),
  ).toHaveLength(1);
  world.forget();
  await world.apply(small(live));
  expect(world.writes()).toEqual([]);
  world.expectClean();
});

test.each(hostileTitles.filter((one, index) => index % 2 === 0 && one.length < 300))(
  'a title shows as text: %j',
  (title) => {
    const block = dashboard(titled(live, title))?.block ?? '';
    const { block: plain = '' } = dashboard(titled(live, 'plain')) ?? {};
    expect(block.split('\n').length).toBe(plain.split('\n').length);
    expect(block).not.toMatch(/<(?!!-- )|@(?=\w)|(?<!&)#(?=\d)|:\/\/|```/);
    const bars = (text: string): number => text.match(/(?<!\\)\|/g)?.length ?? 0;
    expect(bars(block)).toBe(bars(plain));
  },
);

import { afterEach, expect, test } from 'vitest';
import { newBody } from '../../src/render/block.ts';
import type { ManagedItem } from '../../src/tracker/existing.ts';
import { printMarker } from '../../src/tracker/marker.ts';
import type { ExistingItem, NewItem, Target, Tracker, WriteOutcome } from '../../src/tracker/port.ts';
import { readExisting } from '../../src/tracker/read.ts';
import { timing } from '../makers/github.ts';
import { aGitHubWorld } from '../makers/github-world.ts';
import { aLocalTracker } from '../makers/tracker.ts';

/** A tracker under test: each call of `open` is another run on the same place. */
interface Place {
  open(): Tracker;
  run<T>(work: () => Promise<T>): Promise<T>;
  check(): void;
}

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

const PLACES: Readonly<Record<string, () => Place>> = {
  local: () => {
    const { tracker, clean } = aLocalTracker();
    cleanups.push(clean);
    return { open: () => tracker, run: (work) => work(), check: () => undefined };
  },
  github: () => {
    const world = aGitHubWorld();
    return {
      open: () => world.tracker({ timing: { ...timing, wait: 10_000 } }),
      run: (work) => world.clock.run(work),
      check: () => world.expectClean(),
    };
  },
};

const LABELS = ['milepost', 'mp:task'];

function bodyOf(key: string, text = 'Words'): string {
  const marker = printMarker({
    programme: 'acme-plan',
    key,
    title: null,
    block: null,
    labels: null,
    milestone: null,
    due: null,
    ticked: null,
    state: 'open',
    children: null,
    dependencies: null,
    project: null,
  });
  return newBody({ text, markerLine: marker, ticked: [], language: 'en' });
}

function item(key: string, over: Partial<NewItem> = {}): NewItem {
  const isMilestone = key.startsWith('phase/');
  return {
    resource: isMilestone ? 'milestone' : 'issue',
    key,
    title: `Title of ${key}`,
    body: bodyOf(key),
    labels: isMilestone ? [] : LABELS,
    milestone: null,
    due: null,
    parent: null,
    blockedBy: [],
    role: null,
    ...over,
  };
}

/** A run that holds the lock, with a milestone and three issues made. */
class Bench {
  readonly tracker: Tracker;

  constructor(tracker: Tracker) {
    this.tracker = tracker;
  }

  async start(): Promise<void> {
    await this.tracker.preflight();
    await this.tracker.list(LABELS);
    expect((await this.tracker.lock()).kind).toBe('held');
    await this.tracker.proveAbsent([{ resource: 'issue', key: 'task/one', milestone: null }]);
    const phase = await this.make(item('phase/data', { due: '2026-03-31' }));
    for (const key of ['task/one', 'task/two', 'task/three'])
      await this.make(item(key, { milestone: phase }));
  }

  async make(wanted: NewItem): Promise<Target> {
    const outcome = await this.tracker.create(wanted);
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    return { resource: wanted.resource, key: wanted.key, handle: outcome.handle };
  }

  async found(key: string, resource: 'milestone' | 'issue' = 'issue'): Promise<ManagedItem> {
    const one = readExisting(await this.tracker.list(LABELS), 'acme-plan').managed.get(`${resource}:${key}`);
    if (one === undefined) throw new Error(`there is no ${key}`);
    return one;
  }

  async at(key: string, resource: 'milestone' | 'issue' = 'issue'): Promise<Target> {
    return { resource, key, handle: (await this.found(key, resource)).item.handle };
  }

  /** The item by itself and in the list: both must say the same. */
  async read(key: string, resource: 'milestone' | 'issue' = 'issue'): Promise<ExistingItem> {
    const { item: listed } = await this.found(key, resource);
    expect(await this.tracker.get(resource, listed.handle)).toEqual(listed);
    return listed;
  }
}

const CASES: Readonly<Record<string, (bench: Bench, place: Place) => Promise<void>>> = {
  'what is made is read as it was given': async (bench) => {
    const phase = await bench.at('phase/data', 'milestone');
    expect(await bench.read('phase/data', 'milestone')).toMatchObject({
      title: 'Title of phase/data',
      body: expect.stringContaining(bodyOf('phase/data')), // a file has an empty line before it
      due: '2026-03-31',
      closed: null,
      isTrusted: true,
    });
    expect(await bench.read('task/one')).toMatchObject({
      title: 'Title of task/one',
      body: expect.stringContaining(bodyOf('task/one')),
      labels: LABELS,
      closed: null,
      parent: null,
      isTrusted: true,
    });
    expect([(await bench.found('task/one')).milestone, phase.key]).toEqual(['phase/data', 'phase/data']);
  },
  'a patch changes what it says and nothing else': async (bench) => {
    const before = await bench.read('task/one');
    const on = await bench.at('task/one');
    await done(bench.tracker.patch({ ...on, title: 'Other' }));
    expect(await bench.read('task/one')).toEqual({ ...before, title: 'Other' });
    await done(bench.tracker.patch({ ...on, body: bodyOf('task/one', 'Others') }));
    expect(await bench.read('task/one')).toEqual({
      ...before,
      title: 'Other',
      body: bodyOf('task/one', 'Others'),
    });
    await done(bench.tracker.patch({ ...on, body: before.body, title: before.title }));
    expect(await bench.read('task/one')).toEqual(before);
  },
  'labels are added and taken off one by one': async (bench) => {
    const on = await bench.at('task/one');
    await done(bench.tracker.patch({ ...on, body: bodyOf('task/one'), addLabels: ['theirs', 'mp:gate'] }));
    await done(
      bench.tracker.patch({
        ...on,
        body: bodyOf('task/one'),
        addLabels: ['mp:gate'],
        removeLabels: ['mp:task', 'nothing'],
      }),
    );
    expect([...(await bench.read('task/one')).labels].sort()).toEqual(['milepost', 'mp:gate', 'theirs']);
  },
  'a milestone is taken and changed': async (bench) => {
    const on = await bench.at('task/one');
    const other = await bench.make(item('phase/live'));
    await done(bench.tracker.patch({ ...on, milestone: other }));
    expect((await bench.found('task/one')).milestone).toBe('phase/live');
    await done(bench.tracker.patch({ ...on, milestone: null }));
    expect((await bench.found('task/one')).milestone).toBeNull();
  },
  'a date is changed and taken off': async (bench) => {
    const on = await bench.at('phase/data', 'milestone');
    await done(bench.tracker.patch({ ...on, due: '2026-10-25' }));
    expect((await bench.read('phase/data', 'milestone')).due).toBe('2026-10-25');
    await done(bench.tracker.patch({ ...on, due: null }));
    expect((await bench.read('phase/data', 'milestone')).due).toBeNull();
  },
  'closed for a reason, and opened': async (bench) => {
    const on = await bench.at('task/one');
    for (const closed of ['completed', 'not_planned'] as const) {
      await done(bench.tracker.patch({ ...on, closed }));
      expect((await bench.read('task/one')).closed?.reason).toBe(closed);
      await done(bench.tracker.patch({ ...on, closed: null }));
      expect((await bench.read('task/one')).closed).toBeNull();
    }
    const phase = await bench.at('phase/data', 'milestone');
    await done(bench.tracker.patch({ ...phase, closed: 'completed' }));
    expect((await bench.read('phase/data', 'milestone')).closed).not.toBeNull();
    await done(bench.tracker.patch({ ...phase, closed: null }));
    expect((await bench.read('phase/data', 'milestone')).closed).toBeNull();
  },
  'a parent is given, changed and taken away': async (bench) => {
    const [one, two, three] = [
      await bench.at('task/one'),
      await bench.at('task/two'),
      await bench.at('task/three'),
    ];
    for (const [parent, key] of [
      [two, 'task/two'],
      [two, 'task/two'],
      [three, 'task/three'],
      [null, null],
    ] as const) {
      await done(bench.tracker.link(one, parent));
      expect((await bench.found('task/one')).parent).toBe(key);
    }
    await done(bench.tracker.link(one, null));
  },
  'dependencies come and go, also twice': async (bench) => {
    const [one, two, three] = [
      await bench.at('task/one'),
      await bench.at('task/two'),
      await bench.at('task/three'),
    ];
    const waits = async (): Promise<readonly string[]> => {
      const handles = await bench.tracker.blockers(one.handle);
      return [two, three]
        .filter(({ key, handle }) => handles.includes(key) || handles.includes(handle))
        .map(({ key }) => key);
    };
    const steps = [
      [two, true],
      [two, true],
      [three, true],
      [two, false],
      [two, false],
    ] as const;
    const seen: (readonly string[])[] = [];
    for (const [blocker, isBlocked] of steps) {
      await done(bench.tracker.block(one, blocker, isBlocked));
      seen.push(await waits());
    }
    const both = ['task/two', 'task/three'];
    expect(seen).toEqual([['task/two'], ['task/two'], both, ['task/three'], ['task/three']]);
  },
  'what is not there is null': async (bench) => {
    expect(await bench.tracker.get('issue', '4711')).toBeNull();
    expect(await bench.tracker.get('milestone', '4711')).toBeNull();
  },
  'the list is in one order, milestones and issues alike': async (bench) => {
    const handles = async (): Promise<readonly string[]> =>
      (await bench.tracker.list(LABELS)).items.map(({ resource, handle }) => `${resource} ${handle}`);
    const first = await handles();
    expect(await handles()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  },
  'a label that is there already is done': async (bench) => {
    const label = { name: 'mp:task', description: 'A task', color: '0969da' };
    await done(bench.tracker.createLabel(label));
    await done(bench.tracker.createLabel({ ...label, name: 'MP:Task' }));
  },
  'what is there and unmarked is listed by its number or name, for adoption': async (bench) => {
    const made = await bench.make(item('task/four', { body: 'Just words', labels: [] }));
    const four = await bench.tracker.get('issue', made.handle);
    expect(four).toMatchObject({ body: expect.stringContaining('Just words'), title: 'Title of task/four' });
    await done(
      bench.tracker.patch({ ...made, body: `Just words\n\n${bodyOf('task/four')}`, addLabels: LABELS }),
    );
    expect((await bench.read('task/four')).body.startsWith('Just words\n\n<!-- milepost:begin')).toBe(true);
  },
};

async function done(write: Promise<WriteOutcome>): Promise<void> {
  expect((await write).kind).toBe('done');
}

const ALL = Object.keys(PLACES).flatMap((place) => Object.keys(CASES).map((name) => [place, name] as const));

test.each(ALL)('%s: %s', async (where, name) => {
  const place = PLACES[where]?.();
  if (place === undefined) throw new Error(where);
  const bench = new Bench(place.open());
  await place.run(async () => {
    await bench.start();
    await CASES[name]?.(bench, place);
  });
  place.check();
});

test.each(Object.keys(PLACES))('%s: the lock is one run’s until it is given back', async (where) => {
  const place = PLACES[where]?.();
  if (place === undefined) throw new Error(where);
  await place.run(async () => {
    const [first, second] = [place.open(), place.open()];
    for (const tracker of [first, second]) await tracker.preflight();
    const lock = await first.lock();
    if (lock.kind !== 'held') throw new Error(lock.kind);
    expect((await second.lock()).kind).toBe('taken');
    await lock.release(true);
    const next = await second.lock();
    expect(next.kind).toBe('held');
    if (next.kind === 'held') await next.release(true);
    expect((await first.preflight()).findings).toEqual([]);
  });
  place.check();
});

import {
  type FakeGitHub,
  type FakeOptions,
  foreignSnapshot,
  makeFakeGitHub,
  makeVirtualClock,
  seedForeign,
  type VirtualClock,
} from '../github/rig/index.ts';
import type { MemoryMap } from './github.ts';
import { aMap } from './github.ts';

const START = Date.parse('2026-11-23T09:00:00Z');

/** A GitHub with other people's things in it, its clock, and the map of one machine. */
export interface SyncWorld {
  readonly clock: VirtualClock;
  readonly fake: FakeGitHub;
  readonly map: MemoryMap;
  /** Everything that is not ours, as it was. */
  readonly foreign: unknown;
}

export function aWorld(options: FakeOptions = {}): SyncWorld {
  const clock = makeVirtualClock(START);
  const fake = makeFakeGitHub({ clock, checksAnswers: false, ...options });
  seedForeign(fake);
  return { clock, fake, map: aMap(), foreign: foreignSnapshot(fake) };
}

/** The same world once more, an hour later and with nothing in its log: so that a story need not be told again. */
export function copyWorld(world: SyncWorld, options: FakeOptions = {}): SyncWorld {
  const clock = makeVirtualClock(world.clock.now() + 3_600_000);
  const fake = copyFake(world.fake, { clock, checksAnswers: false, ...options });
  const map = aMap();
  map.value = structuredClone(world.map.value);
  return { clock, fake, map, foreign: foreignSnapshot(fake) };
}

/** A GitHub that remembers the same, with nothing in its log. */
export function copyFake(from: FakeGitHub, options: FakeOptions): FakeGitHub {
  const fake = makeFakeGitHub(options);
  const { repository, lastId, accounts, projects } = structuredClone({
    repository: from.repository,
    lastId: from.state.lastId,
    accounts: from.state.accounts,
    projects: from.state.projects,
  });
  Object.assign(fake.repository, repository);
  for (const issue of fake.repository.issues) Object.assign(issue, { repository: fake.repository });
  for (const [login, account] of accounts) fake.state.accounts.set(login, account);
  fake.state.projects.push(...projects);
  fake.state.lastId = lastId;
  return fake;
}

/** `milestone phase/data` → numbers: everything with our marker, by its name. */
export function keyed({ fake }: Pick<SyncWorld, 'fake'>): ReadonlyMap<string, readonly number[]> {
  const { milestones, issues } = fake.repository;
  const all = [
    ...milestones.map(({ number, description }) => ({ resource: 'milestone', number, body: description })),
    ...issues
      .filter(({ isDeleted }) => !isDeleted)
      .map(({ number, body }) => ({ resource: 'issue', number, body })),
  ];
  const found = new Map<string, number[]>();
  for (const { resource, number, body } of all) {
    const key = keyOf(body ?? '');
    if (key === null) continue;
    const name = `${resource} ${key}`;
    found.set(name, [...(found.get(name) ?? []), number]);
  }
  return found;
}

/** Names of which there is more than one. */
export function doubles(world: Pick<SyncWorld, 'fake'>): readonly string[] {
  return [...keyed(world)].filter(([, numbers]) => numbers.length > 1).map(([name]) => name);
}

/** The key in a body; read here without the code under test. */
export function keyOf(body: string): string | null {
  return /<!-- milepost:1 acme-plan (\S+)/.exec(body)?.[1] ?? null;
}

import type { ProjectSettings } from '../../src/github/project-reader.ts';
import type { Desired } from '../../src/tracker/item.ts';
import { sortBy } from '../../src/values/order.ts';
import type { FakeGitHub, FakeOptions, RequestRecord } from '../github/rig/index.ts';
import { type Project, type ProjectItem, takeId } from '../github/rig/state.ts';
import { aWorld, keyOf, type SyncWorld } from './sync-world.ts';
import { aDesired, type ProgrammeParts } from './tracker.ts';

export const fields = { start: 'Start', end: 'End', status: 'Status', phase: 'Phase' } as const;

/** What a client is told of the project. */
export const project: ProjectSettings = { owner: null, number: 1, fields };

const OPTIONS = ['Todo', 'In progress', 'Done', 'Blocked'].map((name, index) => ({
  id: `option${index}`,
  name,
}));

/** A programme whose plan names the project. */
export function aDesiredInProject(parts: ProgrammeParts = {}): Desired {
  const tracker = { kind: 'github', repository: 'acme/plan', project: { number: 1, fields } } as const;
  return aDesired({ ...parts, milepost: { ...parts.milepost, tracker } });
}

/** A world with a project that somebody made, with other people's items in it. */
export function aWorldWithProject(options: FakeOptions = {}): SyncWorld {
  const world = aWorld(options);
  makeProject(world.fake);
  return world;
}

export function makeProject(fake: FakeGitHub): Project {
  const made = fake.people.createProject('Roadmap');
  const createdAt = fake.clock.now();
  for (const [name, dataType] of [
    ['Title', 'title'],
    ['start', 'date'],
    ['End', 'date'],
    ['Phase', 'text'],
  ] as const)
    made.fields.push({ id: takeId(fake.state), name, dataType, createdAt });
  made.fields.push({
    id: takeId(fake.state),
    name: 'Status',
    dataType: 'single_select',
    options: OPTIONS,
    createdAt,
  });
  for (const issue of fake.repository.issues.filter(({ isForeign }) => isForeign))
    Object.assign(put(fake, made, issue.number, { Phase: 'theirs' }), { creator: 'petra' });
  return made;
}

/** A person, or a workflow of the project, puts an issue into it. */
export function put(
  fake: FakeGitHub,
  into: Project,
  number: number,
  values: Readonly<Record<string, string>> = {},
): ProjectItem {
  const now = fake.clock.now();
  const id = takeId(fake.state);
  const issue = fake.people.issue(number);
  const item = { id, issue, creator: 'petra', createdAt: now, updatedAt: now, values: new Map() };
  into.items.push(item);
  for (const [name, value] of Object.entries(values)) set(into, item, name, value);
  return item;
}

/** A person sets a field; a choice by its name. */
export function set(of: Project, item: ProjectItem, name: string, value: string | null): void {
  const field = of.fields.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (field === undefined) throw new Error(`there is no field ${name}`);
  const option = field.options?.find((one) => one.name === value);
  item.values.set(field.id, option?.id ?? value);
}

export function takeOut(of: Project, item: ProjectItem): void {
  of.items.splice(of.items.indexOf(item), 1);
}

export function theProject({ fake }: Pick<SyncWorld, 'fake'>, number = 1): Project {
  const found = fake.state.projects.find((one) => one.number === number);
  if (found === undefined) throw new Error('there is no project');
  return found;
}

export function itemOf(world: Pick<SyncWorld, 'fake'>, key: string, number = 1): ProjectItem {
  const found = theProject(world, number).items.find(({ issue }) => keyOf(issue.body ?? '') === key);
  if (found === undefined) throw new Error(`${key} is not in the project`);
  return found;
}

const STATUS: Readonly<Record<string, string>> = { Todo: 'todo', 'In progress': 'doing', Done: 'done' };

/** What the project shows of our issues, by key, read here without the code under test. */
export function shownIn(
  world: Pick<SyncWorld, 'fake'>,
  number = 1,
): Readonly<Record<string, readonly string[]>> {
  const of = theProject(world, number);
  const ours = of.items.flatMap((item) => {
    const key = keyOf(item.issue.body ?? '');
    return key === null ? [] : [[key, valuesOf(of, item)] as const];
  });
  return Object.fromEntries(ours);
}

function valuesOf(of: Project, item: ProjectItem): readonly string[] {
  const found = of.fields.flatMap(({ id, name, options }) => {
    const value = item.values.get(id) ?? null;
    if (value === null) return [];
    const chosen = options?.find((one) => one.id === value)?.name ?? String(value);
    return [`${name.toLowerCase()}=${STATUS[chosen] ?? chosen}`];
  });
  return sortBy(found, (text) => text);
}

/** The same as the plan wants it. */
export function wantedIn({ items }: Desired): Readonly<Record<string, readonly string[]>> {
  const issues = items.filter(({ resource }) => resource === 'issue');
  return Object.fromEntries(issues.map((item) => [item.key, item.project ?? []]));
}

/** Issues that are in the project more than once. */
export function doubleItems(world: Pick<SyncWorld, 'fake'>): readonly number[] {
  const numbers = theProject(world).items.map(({ issue }) => issue.number);
  return numbers.filter((number, index) => numbers.indexOf(number) !== index);
}

/** Everything of other people in the project, to be compared before and after. */
export function othersIn(world: Pick<SyncWorld, 'fake'>): string {
  const others = theProject(world).items.filter(({ issue }) => keyOf(issue.body ?? '') === null);
  return JSON.stringify(
    others.map((item) => ({
      number: item.issue.number,
      updatedAt: item.updatedAt,
      values: [...item.values],
    })),
  );
}

export function isOfProject({ path }: Pick<RequestRecord, 'path'>): boolean {
  return path.includes('/projectsV2/');
}

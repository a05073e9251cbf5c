import { expect, test } from 'vitest';
import { splitBody } from '../../src/render/block.ts';
import {
  anAppliedWorld,
  codesOf,
  diffIn,
  driftOf,
  type GitHubWorld,
  outcomes,
} from '../makers/github-world.ts';
import { aCheck, aDesired } from '../makers/tracker.ts';
import type { IssueRecord } from './rig/state.ts';

/** Everything that people can see or set, the marker line left out. */
function seen({ fake }: GitHubWorld): unknown {
  const text = (body: string | null): unknown => {
    const parts = splitBody(body ?? '');
    return parts.kind === 'managed' ? [parts.above, parts.beginLine, parts.text, parts.below] : body;
  };
  const issue = (one: IssueRecord): unknown => ({
    ...one,
    repository: one.repository.name,
    body: text(one.body),
    updatedAt: 0,
    labels: one.labels.map(({ name }) => name),
    milestone: one.milestone?.number ?? null,
    movedTo: one.movedTo?.number ?? null,
    parent: one.parent?.number ?? null,
    children: one.children.map(({ number }) => number),
    blockedBy: one.blockedBy.map(({ number }) => number),
    blocking: one.blocking.map(({ number }) => number),
  });
  return {
    issues: fake.repository.issues.map(issue),
    milestones: fake.repository.milestones.map((one) => ({
      ...one,
      description: text(one.description),
      updatedAt: 0,
    })),
  };
}

const TASK = 'task/data-clean';
const BOXED = 'task/data-audit';

interface Deed {
  readonly does: (world: GitHubWorld, number: number) => void;
  readonly to?: string;
  readonly drift?: readonly string[];
  readonly codes?: readonly string[];
}

const DEEDS: Readonly<Record<string, Deed>> = {
  'another title': {
    does: ({ fake }, n) => fake.people.retitle(n, 'Mine'),
    drift: [`${TASK} title`],
  },
  'other words in our part': {
    does: ({ fake }, n) => fake.people.edit(n, (body) => body.replace('weeks 1 to 4', 'whenever')),
    drift: [`${TASK} block`],
  },
  'words above and below our part': {
    does: ({ fake }, n) => fake.people.edit(n, (body) => `Above, @me\n\n${body}\nBelow ✓ `),
  },
  'a tick': { to: BOXED, does: ({ fake }, n) => fake.people.tick(n, 'formats') },
  'a tick taken off again': {
    to: BOXED,
    does: ({ fake }, n) => {
      fake.people.tick(n, 'formats');
      fake.people.untick(n, 'formats');
    },
  },
  'our label off': {
    does: ({ fake }, n) => fake.people.removeLabel(n, 'mp:task'),
    drift: [`${TASK} labels`],
  },
  'a label of theirs': { does: ({ fake }, n) => fake.people.addLabel(n, 'urgent') },
  'a label in our name space': {
    does: ({ fake }, n) => fake.people.addLabel(n, 'mp:mine'),
    drift: [`${TASK} labels`],
  },
  'the label milepost off': {
    does: ({ fake }, n) => fake.people.removeLabel(n, 'milepost'),
    codes: ['tracker-detached'],
  },
  'an assignee': { does: ({ fake }, n) => fake.people.assign(n, 'sem', 'petra') },
  'another milestone': {
    does: ({ fake, milestone }, n) => fake.people.moveToMilestone(n, milestone('phase/live')),
    drift: [`${TASK} milestone`],
  },
  'a milestone of theirs': {
    does: ({ fake }, n) => fake.people.moveToMilestone(n, fake.people.createMilestone('Theirs').number),
    drift: [`${TASK} milestone`],
  },
  'no milestone': {
    does: ({ fake }, n) => fake.people.moveToMilestone(n, null),
    drift: [`${TASK} milestone`],
  },
  'closed as completed': { does: ({ fake }, n) => fake.people.close(n), drift: [`${TASK} closed`] },
  'closed as not planned': {
    does: ({ fake }, n) => fake.people.close(n, 'not_planned'),
    drift: [`${TASK} closed`],
  },
  'closed as a duplicate': {
    does: ({ fake }, n) => fake.people.close(n, 'duplicate'),
    drift: [`${TASK} closed`],
  },
  'closed and opened': {
    does: ({ fake }, n) => {
      fake.people.close(n);
      fake.people.reopen(n);
    },
  },
  'no parent': { does: ({ fake }, n) => fake.people.unlink(n), drift: [`${TASK} parent`] },
  'another parent of ours': {
    does: ({ fake, issue }, n) => fake.people.link(issue('phase/live'), n),
    drift: [`${TASK} parent`],
  },
  'a parent of theirs': {
    does: ({ fake }, n) => fake.people.link(fake.people.createIssue({ title: 'Epic' }).number, n),
    drift: [`${TASK} parent`],
  },
  'a dependency off': {
    does: ({ fake, issue }, n) => fake.people.removeDependency(n, issue(BOXED)),
    drift: [`${TASK} blockedBy`],
  },
  'a dependency of theirs': {
    does: ({ fake, issue }, n) => fake.people.addDependency(n, issue('task/build')),
  },
  'a lock and a comment': {
    does: ({ fake }, n) => {
      fake.people.lockIssue(n);
      fake.people.comment(n);
    },
  },
  'line ends of Windows': {
    does: ({ fake }, n) => fake.people.edit(n, (body) => `Mine\n\n${body}`.replaceAll('\n', '\r\n')),
  },
  'a transfer': {
    does: ({ fake }, n) => void fake.people.transferIssue(n),
    codes: ['tracker-transferred'],
  },
  'another due date': {
    does: ({ fake, milestone }) => fake.people.editMilestone(milestone('phase/data'), { due: '2027-01-01' }),
    drift: ['phase/data due'],
  },
  'no due date': {
    does: ({ fake, milestone }) => fake.people.editMilestone(milestone('phase/data'), { due: null }),
    drift: ['phase/data due'],
  },
  'another title of a milestone': {
    does: ({ fake, milestone }) => fake.people.editMilestone(milestone('phase/data'), { title: 'Data!' }),
    drift: ['phase/data title'],
  },
  'a closed milestone': {
    does: ({ fake, milestone }) => fake.people.closeMilestone(milestone('phase/data')),
    drift: ['phase/data closed'],
  },
};

test.each(Object.entries(DEEDS))('%s stays, and is told where it differs', async (_, deed) => {
  const desired = aDesired();
  const world = await anAppliedWorld(desired);
  deed.does(world, world.issue(deed.to ?? TASK));
  const before = seen(world);
  world.forget();
  const run = await world.apply(desired);
  expect(outcomes(run)).toEqual([]);
  expect(world.writes()).toEqual([]);
  expect(seen(world)).toEqual(before);
  expect(driftOf(diffIn(run))).toEqual(deed.drift ?? []);
  expect(codesOf(diffIn(run))).toEqual(deed.codes ?? []);
  world.expectClean();
});

test('without the map people keep what they changed just so', async () => {
  const desired = aDesired();
  const world = await anAppliedWorld(desired);
  world.fake.people.retitle(world.issue(TASK), 'Mine');
  world.fake.people.removeLabel(world.issue(BOXED), 'milepost');
  world.map.value = null;
  const run = await world.apply(desired);
  expect(world.writes()).toEqual([]);
  expect(driftOf(diffIn(run))).toEqual([`${TASK} title`]);
  world.expectClean();
});

test('a closing that a record agrees with is noted once, and nothing else', async () => {
  const world = await anAppliedWorld(aDesired());
  world.fake.people.close(world.issue(TASK));
  const desired = aDesired({ records: [aCheck({ item: 'data-clean' })] });
  const before = seen(world);
  await world.apply(desired);
  world.forget();
  await world.apply(desired);
  expect(world.writes()).toEqual([]);
  expect(JSON.stringify(seen(world))).toContain('"closedBy":"petra"');
  expect(before).not.toEqual([]);
  world.expectClean();
});

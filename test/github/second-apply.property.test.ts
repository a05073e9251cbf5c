import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBody } from '../../src/render/block.ts';
import { aGeneratedPlan } from '../makers/generated-plan.ts';
import { aGitHubWorld, diffIn, type GitHubWorld, outcomes } from '../makers/github-world.ts';
import { aDesired } from '../makers/tracker.ts';
import type { IssueRecord } from './rig/state.ts';

/** What people add to one issue. */
const additions: readonly ((world: GitHubWorld, issue: IssueRecord) => void)[] = [
  () => undefined,
  ({ fake }, { number }) => fake.people.addLabel(number, 'theirs'),
  ({ fake }, { number }) => fake.people.assign(number, 'sem'),
  ({ fake }, { number }) => fake.people.comment(number),
  ({ fake }, { number }) => fake.people.edit(number, (body) => `Mine, above @me\n\n${body}\nMine, below #1`),
  ({ fake }, { number }) => fake.people.edit(number, (body) => body.replaceAll('\n', '\r\n')),
  ({ fake }, { number }) => fake.people.edit(number, (body) => body.replace('- [ ]', '- [x]')),
  ({ fake }, { number }) => fake.people.lockIssue(number),
];

/** An issue without our label is in no list of ours: it costs reads of its own. */
const detach = ({ fake }: GitHubWorld, { number }: IssueRecord): void =>
  fake.people.removeLabel(number, 'milepost');

/** What people change in what milepost wrote. */
const edits: readonly ((world: GitHubWorld, issue: IssueRecord) => void)[] = [
  ({ fake }, { number }) => fake.people.retitle(number, 'My own title'),
  ({ fake }, { number }) => fake.people.close(number),
  ({ fake }, { number }) => fake.people.close(number, 'not_planned'),
  ({ fake }, { number }) => fake.people.unlink(number),
  ({ fake }, { number }) => fake.people.moveToMilestone(number, null),
  ({ fake }, { number }) => fake.people.removeLabel(number, 'mp:task'),
  detach,
  ({ fake }, { number }) =>
    fake.people.edit(number, (body) =>
      body.replace('milepost:begin', 'milepost:begin !').replace('\n\n', '\n\nmore\n'),
    ),
  ({ fake }, { number, blockedBy }) => {
    for (const one of blockedBy) fake.people.removeDependency(number, one.number);
  },
];

function around(world: GitHubWorld): unknown {
  return world.fake.repository.issues.map((one) => {
    const parts = splitBody(one.body ?? '');
    const text = parts.kind === 'managed' ? [parts.above, parts.text, parts.below] : one.body;
    const links = [one.parent?.number, one.milestone?.number, one.blockedBy.map(({ number }) => number)];
    return [one.number, one.title, one.state, text, one.labels.map(({ name }) => name), one.assignees, links];
  });
}

const people = fc.array(fc.constantFrom(...additions), { minLength: 1, maxLength: 7 });
const anyDeed = fc.oneof(
  people,
  fc.array(fc.constantFrom(...additions, ...edits), { minLength: 1, maxLength: 7 }),
);

test('a second apply of any plan writes nothing, with few reads, whatever people added', async () => {
  let onlyAdded = 0;
  await fc.assert(
    fc.asyncProperty(aGeneratedPlan, anyDeed, fc.boolean(), async (parts, deeds, isMapKept) => {
      const world = aGitHubWorld({ checksAnswers: false });
      const desired = aDesired(parts);
      expect(outcomes(await world.apply(desired))).toEqual(['done']);
      for (const [index, issue] of world.fake.repository.issues.filter((one) => !one.isForeign).entries())
        deeds[index % deeds.length]?.(world, issue);
      const before = around(world);
      world.forget();
      const noted = await world.apply(desired);
      expect(outcomes(noted).filter((one) => one !== 'done')).toEqual([]);
      const most = deeds.includes(detach)
        ? Number.POSITIVE_INFINITY
        : Math.ceil(desired.items.length / 100) + 3;
      if (deeds.every((deed) => additions.includes(deed))) {
        onlyAdded += 1;
        expect(world.writes()).toEqual([]);
        expect(world.fake.requests.length).toBeLessThanOrEqual(most);
      } // else what people closed or opened is noted once in its marker, and nothing else is written
      expect(around(world)).toEqual(before);
      if (!isMapKept) world.map.value = null;
      world.forget();
      const run = await world.apply(desired);
      expect([run.kind, world.writes(), diffIn(run).shown.changes]).toEqual(['applied', [], []]);
      expect(world.fake.requests.length).toBeLessThanOrEqual(most);
      expect(around(world)).toEqual(before);
      world.expectClean();
    }),
    { numRuns: 200 },
  );
  expect(onlyAdded).toBeGreaterThan(50);
}, 120_000);

test('from any plan to any other people lose nothing, and then nothing is left to write', async () => {
  await fc.assert(
    fc.asyncProperty(aGeneratedPlan, aGeneratedPlan, people, async (first, second, deeds) => {
      const world = aGitHubWorld({ checksAnswers: false });
      await world.apply(aDesired(first));
      const issues = world.fake.repository.issues.filter((one) => !one.isForeign);
      for (const [index, issue] of issues.entries()) deeds[index % deeds.length]?.(world, issue);
      const kept = (one: IssueRecord): unknown => {
        const parts = splitBody(one.body ?? '');
        const text = parts.kind === 'managed' ? [parts.above, parts.below] : [];
        return [text, one.labels.filter(({ name }) => name === 'theirs').length, one.assignees, one.isLocked];
      };
      const before = issues.map(kept);
      world.forget();
      const run = await world.apply(aDesired(second));
      expect(outcomes(run).filter((one) => one !== 'done')).toEqual([]);
      expect(world.writes()).toHaveLength(diffIn(run).shown.estimate.writes);
      expect(issues.map(kept)).toEqual(before);
      world.forget();
      await world.apply(aDesired(second));
      expect(world.writes()).toEqual([]);
      world.expectClean();
    }),
    { numRuns: 60 },
  );
}, 120_000);

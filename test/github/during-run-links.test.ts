import { expect, test } from 'vitest';
import { anAppliedWorld, type GitHubWorld, outcomes, type RunOptions } from '../makers/github-world.ts';
import { aDesired, aGateResult, aLaterPhase, aPhase } from '../makers/tracker.ts';

const TASK = 'task/data-clean';
const [audit] = aPhase().tasks ?? [];
const EXTRA = { id: 'extra', title: 'Extra work' };
const clean = { id: 'data-clean', title: 'Clean the data' };

/** The task waits for one more, or for none any more. */
function plan(...needs: readonly string[]): ReturnType<typeof aDesired> {
  const tasks = [...(audit === undefined ? [] : [audit]), EXTRA, { ...clean, needs: [...needs] }];
  return aDesired({ phases: [aPhase({ tasks }), aLaterPhase()] });
}

/** Acts once, before the first request that fits. */
function before(
  { fake }: GitHubWorld,
  fits: (method: string, path: string) => boolean,
  act: () => void,
): { readonly run: Pick<RunOptions, 'fetch'>; readonly hasActed: () => boolean } {
  let hasActed = false;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!hasActed && fits(request.method, new URL(request.url).pathname)) {
      hasActed = true;
      act();
    }
    return fake.fetch(request);
  };
  return { run: { fetch }, hasActed: () => hasActed };
}

const isOf = ({ issue }: GitHubWorld, path: string): boolean =>
  path.endsWith(`/issues/${issue(TASK)}/dependencies/blocked_by`);

const namesOf = ({ fake, issue }: GitHubWorld): readonly number[] =>
  fake.people.issue(issue(TASK)).blockedBy.map(({ number }) => number);

/** What people do to what the task waits for, while milepost is about to write there. */
const DEEDS: Readonly<Record<string, (world: GitHubWorld, theirs: number) => void>> = {
  'takes a blocker off': ({ fake, issue }) =>
    fake.people.removeDependency(issue(TASK), issue('task/data-audit')),
  'adds a blocker': ({ fake, issue }, theirs) => fake.people.addDependency(issue(TASK), theirs),
  'puts one in the place of another': ({ fake, issue }, theirs) => {
    fake.people.removeDependency(issue(TASK), issue('task/data-audit'));
    fake.people.addDependency(issue(TASK), theirs);
  },
};

test.each(Object.entries(DEEDS))(
  'a person %s just before: that stays, and is no longer written over',
  async (_, deed) => {
    for (const needs of [['data-audit', 'extra'], []]) {
      const next = plan(...needs);
      const world = await anAppliedWorld(plan('data-audit'));
      const theirs = world.fake.people.createIssue({ title: 'Theirs' });
      Object.assign(theirs, { isForeign: false });
      // GitHub's count then differs from what the markers say, so that the names are read.
      world.fake.people.addDependency(world.issue(TASK), world.issue('task/build'));
      let reads = 0;
      let stands: readonly number[] = [];
      const person = before(
        world,
        // Read for the first comparison, for the one under the lock, and then right before the write.
        (method, path) => method === 'GET' && isOf(world, path) && ++reads === 3,
        () => {
          deed(world, theirs.number);
          stands = namesOf(world);
        },
      );
      const run = await world.apply(next, person.run);
      const [audited, extra] = [world.issue('task/data-audit'), world.issue('task/extra')];
      const isDone = needs.length === 0 && !stands.includes(audited); // they did it themselves
      expect([person.hasActed(), outcomes(run).includes('changed')]).toEqual([true, !isDone]);
      expect(namesOf(world)).toEqual(stands);
      for (let times = 0; times < 2; times += 1) await world.apply(next);
      expect(namesOf(world).includes(theirs.number)).toBe(stands.includes(theirs.number));
      if (!stands.includes(audited)) expect(namesOf(world)).not.toContain(audited);
      expect(namesOf(world).includes(extra)).toBe(needs.includes('extra'));
      world.forget();
      await world.apply(next);
      expect(world.writes()).toEqual([]);
      world.expectClean();
    }
  },
);

test('several blockers of one issue are written one after the other, own writes are no difference', async () => {
  const world = await anAppliedWorld(plan());
  const run = await world.apply(plan('data-audit', 'extra'));
  expect(outcomes(run)).toEqual(['done']);
  expect(namesOf(world)).toHaveLength(2);
  expect(outcomes(await world.apply(plan()))).toEqual(['done']);
  expect(namesOf(world)).toEqual([]);
});

test('a label that people set or took off while a limit is waited for is theirs', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue('gate/gate-data');
  const next = aDesired({ gates: [aGateResult({ verdict: 'pass' })] });
  let isLimited = false;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isLabel = new URL(request.url).pathname.endsWith(`/issues/${number}/labels`);
    if (isLimited || request.method !== 'POST' || !isLabel) return world.fake.fetch(request);
    isLimited = true;
    world.fake.people.addLabel(number, 'mp:verdict-pass');
    world.fake.people.removeLabel(number, 'mp:verdict-pass');
    world.fake.people.removeLabel(number, 'mp:verdict-inconclusive');
    const headers = { 'retry-after': '60', date: new Date(world.clock.now()).toUTCString() };
    return new Response('{"message":"Slow down"}', { status: 429, headers });
  };
  expect(outcomes(await world.apply(next, { fetch }))).toContain('changed');
  expect(isLimited).toBe(true);
});

import { expect, test } from 'vitest';
import { anAppliedWorld, codesOf, diffIn, type GitHubWorld, outcomes } from '../makers/github-world.ts';
import { aDesired, aLaterPhase, aPhase } from '../makers/tracker.ts';

const TASK = 'task/data-clean';

/** Answers every read of one issue with a status of its own. */
function answering({ fake }: GitHubWorld, number: number, status: number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const isMeant = new URL(request.url).pathname.endsWith(`/issues/${number}`);
    if (!isMeant || request.method !== 'GET') return fake.fetch(request);
    return new Response(JSON.stringify({ message: 'Not Found' }), { status });
  };
}

/** How an issue of ours may leave, and with which fetch that is seen. */
const WAYS: Readonly<Record<string, (world: GitHubWorld, number: number) => typeof fetch>> = {
  'to another repository': (world, number) => {
    world.fake.people.transferIssue(number);
    return world.fake.fetch;
  },
  'to another repository, and was deleted there': (world, number) => {
    world.fake.people.transferIssue(number).isDeleted = true;
    return world.fake.fetch;
  },
  'by a redirect to what the token cannot see': (world, number) => {
    world.fake.people.transferIssue(number, 'secret');
    world.fake.people.hideRepository('secret');
    return world.fake.fetch;
  },
  'out of sight, with a plain 404': (world, number) => {
    world.fake.people.transferIssue(number, 'secret');
    return answering(world, number, 404);
  },
};

test.each(Object.entries(WAYS))(
  'an issue that went %s is told, not made again, not written',
  async (_, go) => {
    const world = await anAppliedWorld(aDesired());
    const fetch = go(world, world.issue(TASK));
    const tasks = (aPhase().tasks ?? []).map((one) => ({ ...one, title: `${one.title} well` }));
    const next = aDesired({ phases: [aPhase({ tasks }), aLaterPhase()] });
    for (let times = 0; times < 3; times += 1) {
      const run = await world.apply(next, { fetch });
      expect(outcomes(run).filter((one) => one !== 'done')).toEqual([]);
      expect(codesOf(diffIn(run))).toEqual(['tracker-transferred']);
    }
    const carriers = world.fake.state.repositories.flatMap(({ issues }) =>
      issues.filter(({ body }) => body?.includes(` ${TASK} `) === true),
    );
    expect(carriers.map(({ title }) => title)).toEqual(['Clean the data', 'Clean the data']); // old and new number
    world.expectClean();
  },
);

test('an issue that leaves in the middle of a run is not written, and the run says so', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(TASK);
  const tasks = (aPhase().tasks ?? []).map((one) => ({ ...one, title: `${one.title} well` }));
  const next = aDesired({ phases: [aPhase({ tasks }), aLaterPhase()] });
  let isMoved = false;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isLook = request.method === 'GET' && new URL(request.url).pathname.endsWith(`/issues/${number}`);
    if (isLook && !isMoved) {
      isMoved = true;
      world.fake.people.transferIssue(number, 'secret');
      world.fake.people.hideRepository('secret');
    }
    return world.fake.fetch(request);
  };
  expect(outcomes(await world.apply(next, { fetch }))).toContain('changed');
  expect(isMoved).toBe(true);
  expect(codesOf(diffIn(await world.apply(next)))).toEqual(['tracker-transferred']);
  expect(world.fake.people.issue(number).title).toBe('Clean the data');
});

test('a deleted issue answers 410 and is made again, also under a new name of the repository', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(TASK);
  world.fake.people.deleteIssue(number);
  let isRenamed = false;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!isRenamed && new URL(request.url).pathname === `/repos/acme/plan/issues/${number}`) {
      isRenamed = true; // the question is led to /repositories/{id}/issues/{number}
      world.fake.people.renameRepository('roadmap');
    }
    return world.fake.fetch(request);
  };
  const run = await world.apply(aDesired(), { fetch });
  expect([isRenamed, codesOf(diffIn(run))]).toEqual([true, ['github-renamed', 'tracker-recreated']]);
});

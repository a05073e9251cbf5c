import { expect, test } from 'vitest';
import {
  anAppliedWorld,
  codesOf,
  diffIn,
  driftOf,
  type GitHubWorld,
  outcomes,
} from '../makers/github-world.ts';
import { aCheck, aDesired, aLaterPhase, aPhase, type ProgrammeParts } from '../makers/tracker.ts';

const TASK = 'task/data-clean';
const AUDIT = aPhase().tasks?.[0] ?? { id: 'data-audit', title: 'Data audit' };
const CLEAN = { id: 'data-clean', title: 'Clean the data', needs: ['data-audit'] };

function withTask(over: object, more: Partial<ProgrammeParts> = {}): ProgrammeParts {
  return { phases: [aPhase({ tasks: [AUDIT, { ...CLEAN, ...over }] }), aLaterPhase()], ...more };
}

interface Both {
  readonly does: (world: GitHubWorld, number: number) => void;
  readonly plan: ProgrammeParts;
  /** Fields in conflict. */
  readonly conflicts: readonly string[];
  readonly drift?: readonly string[];
  /** What must still be so afterwards. */
  readonly stays: (world: GitHubWorld, number: number) => unknown;
}

const WORDS = { description: 'With soap.' };

/** Each plan changes the text of the task too: that goes on, whatever is in conflict. */
const BOTH: Readonly<Record<string, Both>> = {
  'the title': {
    does: ({ fake }, n) => fake.people.retitle(n, 'Mine'),
    plan: withTask({ title: 'Wash the data', ...WORDS }),
    conflicts: [`${TASK} title`],
    stays: ({ fake }, n) => fake.people.issue(n).title === 'Mine',
  },
  'our part': {
    does: ({ fake }, n) => fake.people.edit(n, (body) => body.replace('weeks 1 to 4', 'whenever')),
    plan: withTask({ title: 'Wash the data', ...WORDS }),
    conflicts: [`${TASK} block`],
    stays: ({ fake }, n) => fake.people.issue(n).body?.includes('whenever'),
  },
  'the milestone': {
    does: ({ fake }, n) => fake.people.moveToMilestone(n, fake.people.createMilestone('Theirs').number),
    plan: {
      phases: [
        aPhase({ tasks: [AUDIT] }),
        aLaterPhase({
          tasks: [
            { id: 'build', title: 'Build it', sprint: 'sprint-1' },
            { ...CLEAN, ...WORDS },
          ],
        }),
      ],
    },
    conflicts: [`${TASK} milestone`],
    stays: ({ fake }, n) => fake.people.issue(n).milestone?.title === 'Theirs',
  },
  'the due date': {
    does: ({ fake, milestone }) => fake.people.editMilestone(milestone('phase/data'), { due: '2027-01-01' }),
    plan: { phases: [aPhase({ weeks: '1-5', tasks: [AUDIT, { ...CLEAN, ...WORDS }] }), aLaterPhase()] },
    conflicts: ['phase/data due'],
    stays: ({ fake, milestone }) =>
      fake.people.milestone(milestone('phase/data')).dueOn?.startsWith('2027-01-01'),
  },
  'the title of a milestone': {
    does: ({ fake, milestone }) => fake.people.editMilestone(milestone('phase/data'), { title: 'Mine' }),
    plan: { phases: [aPhase({ title: 'Data!', tasks: [AUDIT, { ...CLEAN, ...WORDS }] }), aLaterPhase()] },
    conflicts: ['phase/data title'],
    stays: ({ fake, milestone }) => fake.people.milestone(milestone('phase/data')).title === 'Mine',
  },
  'the closing, for another reason': {
    does: ({ fake }, n) => fake.people.close(n, 'not_planned'),
    plan: withTask(WORDS, { records: [aCheck({ item: 'data-clean' })] }),
    conflicts: [],
    drift: [`${TASK} closed`],
    stays: ({ fake }, n) => fake.people.issue(n).stateReason === 'not_planned',
  },
};

test.each(Object.entries(BOTH))(
  'where both changed %s, people keep theirs and the rest goes on',
  async (_, both) => {
    const world = await anAppliedWorld(aDesired());
    const number = world.issue(TASK);
    both.does(world, number);
    const desired = aDesired(both.plan);
    const run = await world.apply(desired);
    expect(outcomes(run)).toEqual(['done']);
    const { comparison } = diffIn(run);
    expect(comparison.conflicts.map(({ key, field }) => `${key} ${field}`)).toEqual(both.conflicts);
    expect(codesOf(diffIn(run))).toEqual(both.conflicts.map(() => 'tracker-conflict'));
    expect(driftOf(diffIn(run))).toEqual(both.drift ?? []);
    expect(both.stays(world, number)).toBe(true);
    expect(world.fake.people.issue(number).body?.includes('With soap.')).toBe(
      both.conflicts[0] !== `${TASK} block`,
    );
    world.forget();
    const again = await world.apply(desired);
    expect(world.writes()).toEqual([]);
    expect(diffIn(again).comparison.conflicts).toHaveLength(both.conflicts.length);
    world.expectClean();
  },
);

test('a conflict ends when both sides agree', async () => {
  const world = await anAppliedWorld(aDesired());
  world.fake.people.retitle(world.issue(TASK), 'Wash the data');
  const run = await world.apply(aDesired(withTask({ title: 'Wash the data' })));
  expect(diffIn(run).comparison.conflicts).toEqual([]);
  world.forget();
  await world.apply(aDesired(withTask({ title: 'Wash the data' })));
  expect(world.writes()).toEqual([]);
});

test('a record that says done closes what people left open, and never what they opened again', async () => {
  const done = aDesired({ records: [aCheck({ item: 'data-clean' })] });
  const world = await anAppliedWorld(aDesired());
  await world.apply(done);
  expect(world.fake.people.issue(world.issue(TASK))).toMatchObject({
    state: 'closed',
    stateReason: 'completed',
  });
  world.fake.people.reopen(world.issue(TASK));
  world.forget();
  const run = await world.apply(done);
  expect(world.writes()).toEqual([]);
  expect(driftOf(diffIn(run))).toEqual([`${TASK} closed`]);
  expect(world.fake.people.issue(world.issue(TASK)).state).toBe('open');
});

test('what left the plan is closed as not planned; what people closed or detached is not touched', async () => {
  const world = await anAppliedWorld(aDesired());
  const [clean, audit] = [world.issue(TASK), world.issue('task/data-audit')];
  world.fake.people.removeLabel(audit, 'milepost');
  const gone = aDesired({ phases: [aPhase({ tasks: [] }), aLaterPhase()] });
  await world.apply(gone);
  expect(world.fake.people.issue(clean)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  expect(world.fake.people.issue(audit).state).toBe('open');
  world.forget();
  await world.apply(gone);
  expect(world.writes()).toEqual([]);
  const back = await world.apply(aDesired());
  expect(world.fake.people.issue(clean).state).toBe('open'); // its own closing
  expect(codesOf(diffIn(back))).toContain('tracker-detached');
  world.expectClean();
});

test('ticks of people survive a new text, and a record ticks once and never again', async () => {
  const audit = { ...AUDIT, title: 'Audit it' };
  const parts = { phases: [aPhase({ tasks: [audit, CLEAN] }), aLaterPhase()] };
  const records = [aCheck({ item: 'data-audit', box: 'formats' })];
  const world = await anAppliedWorld(aDesired());
  const number = world.issue('task/data-audit');
  world.fake.people.tick(number, 'missing-values');
  await world.apply(aDesired({ ...parts, records }));
  expect(world.fake.people.issue(number).body?.match(/- \[x\]/g)).toHaveLength(2);
  world.fake.people.untick(number, 'formats');
  world.forget();
  await world.apply(aDesired({ ...parts, records }));
  expect(world.writes()).toEqual([]);
  expect(world.fake.people.issue(number).body?.match(/- \[x\]/g)).toHaveLength(1);
});

test('an update keeps every byte around our part, and its line ends', async () => {
  const world = await anAppliedWorld(aDesired());
  const number = world.issue(TASK);
  world.fake.people.edit(number, (body) =>
    `Above ✓\n\n${body}`.replaceAll('\n', '\r\n').concat('Below\u00a0mixed\nends'),
  );
  await world.apply(aDesired(withTask(WORDS)));
  const body = world.fake.people.issue(number).body ?? '';
  expect(body.startsWith('Above ✓\r\n\r\n<!-- milepost:begin')).toBe(true);
  expect(body.endsWith('-->\r\nBelow\u00a0mixed\nends')).toBe(true);
  expect(body).toContain('With soap.');
  expect(body.split('milepost:begin')).toHaveLength(2);
});

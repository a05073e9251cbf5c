import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST_BODY, splitBody } from '../../src/render/block.ts';
import type { Desired } from '../../src/tracker/item.ts';
import type { ApplyRun } from '../../src/tracker/run-apply.ts';
import { applyTo, diffOf, editIssue, issueText } from '../makers/applied.ts';
import { aGitHubWorld, anAppliedWorld, codesOf, diffIn } from '../makers/github-world.ts';
import {
  aCheck,
  aDesired,
  aLaterPhase,
  aLocalTracker,
  aPhase,
  type TemporaryTracker,
} from '../makers/tracker.ts';

const KEY = 'task/data-audit';
const FILE = 'task-data-audit';
const BLOCK_ROOM = 59_536;

/** The plan, in which the task is done by a record of somebody's own. */
const done: Desired = aDesired({ records: [aCheck({ item: 'data-audit' })] });
const [audit, ...others] = aPhase().tasks ?? [];
const retitled: Desired = aDesired({
  phases: [
    aPhase({ tasks: [{ id: 'data-audit', ...audit, title: 'Audit of the data' }, ...others] }),
    aLaterPhase(),
  ],
});

async function locally(work: (local: TemporaryTracker) => Promise<void>): Promise<void> {
  const local = aLocalTracker();
  try {
    await work(local);
  } finally {
    local.clean();
  }
}

function writePeoples(root: string, name: string, text: string): void {
  mkdirSync(join(root, 'tracker/issues'), { recursive: true });
  writeFileSync(join(root, 'tracker/issues', `${name}.md`), `---\ntitle: Mine\nstate: open\n---\n${text}`);
}

/** Fills an issue until its body has so many bytes. */
function fillTo(body: string, bytes: number): string {
  return `${body}${'x'.repeat(bytes - Buffer.byteLength(body))}`;
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('---\n', 4) + '---\n'.length);
}

/** What is told of a text that does not fit: key, length, limit. */
function toldIn(run: ApplyRun): readonly unknown[] {
  return diffIn(run)
    .comparison.findings.filter(({ code }) => code === 'tracker-text-too-long')
    .map(({ args, severity }) => [args.key, severity, Number(args.length) > Number(args.limit)]);
}

const TOLD = [[KEY, 'error', true]];

test('a long text of people is not taken over, and nothing is made in its place', async () => {
  await locally(async ({ root, tracker }) => {
    writePeoples(root, 'mine', 'x'.repeat(BLOCK_ROOM));
    const before = issueText(root, 'mine');
    const run = await applyTo(tracker, aDesired(), new Map([[KEY, 'mine']]));
    expect(toldIn(run)).toEqual(TOLD);
    expect(issueText(root, 'mine')).toBe(before);
    expect(() => issueText(root, FILE)).toThrow('ENOENT');
    expect(issueText(root, 'task-data-clean')).toContain('milepost:1');
  });
});

test('one that leaves room is taken over', async () => {
  await locally(async ({ root, tracker }) => {
    writePeoples(root, 'mine', 'x'.repeat(BLOCK_ROOM - 5000));
    expect(toldIn(await applyTo(tracker, aDesired(), new Map([[KEY, 'mine']])))).toEqual([]);
    expect(issueText(root, 'mine')).toContain(`milepost:1 acme-plan ${KEY}`);
  });
});

test.each([
  ['a close', done],
  ['leaving the plan', aDesired({ phases: [aPhase({ tasks: others }), aLaterPhase()] })],
  ['a tick', aDesired({ records: [aCheck({ item: 'data-audit', box: 'formats' })] })],
])('%s that the marker has no room for is told before any write', async (_, next) => {
  await locally(async ({ root, tracker }) => {
    await applyTo(tracker, aDesired());
    editIssue(root, FILE, (text) => text.replace(bodyOf(text), fillTo(bodyOf(text), LONGEST_BODY)));
    const before = issueText(root, FILE);
    const run = await applyTo(tracker, next);
    expect(toldIn(run)).toEqual(TOLD);
    expect(run.kind === 'applied' && run.outcome.results.filter(({ key }) => key === KEY)).toEqual([]);
    expect(issueText(root, FILE)).toBe(before);
    expect(diffIn(run).comparison.changes.filter(({ key, kind }) => key === KEY && kind !== 'keep')).toEqual(
      [],
    );
  });
});

test('a marker that does not grow is written into a full body', async () => {
  await locally(async ({ root, tracker }) => {
    await applyTo(tracker, aDesired());
    editIssue(root, FILE, (text) => text.replace(bodyOf(text), fillTo(bodyOf(text), LONGEST_BODY)));
    const run = await applyTo(tracker, retitled);
    expect(toldIn(run)).toEqual([]);
    expect(issueText(root, FILE)).toContain('title: Audit of the data');
  });
});

test('links that the marker of a full tracking issue has no room for are told', async () => {
  await locally(async ({ root, tracker }) => {
    await applyTo(tracker, aDesired());
    editIssue(root, 'phase-data', (text) => text.replace(bodyOf(text), fillTo(bodyOf(text), LONGEST_BODY)));
    const before = bodyOf(issueText(root, 'phase-data'));
    const tasks = [
      ...(aPhase().tasks ?? []),
      { id: 'one-more', title: 'One more' },
      { id: 'and-more', title: 'And more' },
    ];
    const { comparison } = await diffOf(tracker, aDesired({ phases: [aPhase({ tasks })] }));
    expect(comparison.findings.map(({ code, args }) => [code, args.key])).toContainEqual([
      'tracker-text-too-long',
      'phase/data',
    ]);
    await applyTo(tracker, aDesired({ phases: [aPhase({ tasks })] }));
    expect(bodyOf(issueText(root, 'phase-data'))).toBe(before);
    expect(readFileSync(join(root, 'tracker/issues/task-one-more.md'), 'utf8')).toContain(
      'parent: phase/data',
    );
  });
});

test('a part of many bytes is too long for a new issue too', async () => {
  await locally(async ({ root, tracker }) => {
    const goal = '界'.repeat(20_500);
    const run = await applyTo(tracker, aDesired({ phases: [aPhase({ goal })] }));
    expect(diffIn(run).comparison.findings).toContainEqual(
      expect.objectContaining({
        code: 'tracker-text-too-long',
        args: expect.objectContaining({ key: 'phase/data' }),
      }),
    );
    expect(() => issueText(root, 'phase-data')).toThrow('ENOENT');
  });
});

test('on GitHub neither adoption nor close is tried where the body would not fit', async () => {
  const world = aGitHubWorld();
  const mine = world.fake.people.createIssue({
    title: 'My audit',
    body: 'x'.repeat(BLOCK_ROOM),
    author: 'sem',
    association: 'MEMBER',
  });
  const adopted = await world.apply(aDesired(), { adoptions: new Map([[KEY, String(mine.number)]]) });
  expect(toldIn(adopted)).toEqual(TOLD);
  expect(mine.body).toBe('x'.repeat(BLOCK_ROOM));
  world.expectClean();

  const other = await anAppliedWorld(aDesired());
  const number = other.issue(KEY);
  const body = other.fake.repository.issues.find((one) => one.number === number)?.body ?? '';
  other.fake.people.edit(number, (text) => fillTo(text, LONGEST_BODY));
  const closing = await other.apply(done);
  expect(toldIn(closing)).toEqual(TOLD);
  expect(codesOf(diffIn(closing))).toEqual(['tracker-text-too-long']);
  expect(other.writes()).toEqual([]);
  expect(splitBody(body).kind).toBe('managed');
  other.expectClean();
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeFile } from '../../src/findings/place.ts';
import type { Change } from '../../src/tracker/change.ts';
import type { NamedItem, Tracker } from '../../src/tracker/port.ts';
import { sameTitles } from '../../src/tracker/same-titles.ts';
import { applyTo, diffOf, issueText } from '../makers/applied.ts';
import { codesOf } from '../makers/github-world.ts';
import { aDesired, aLocalTracker, type TemporaryTracker } from '../makers/tracker.ts';

const KEY = 'task/data-audit';
const CODE = 'tracker-same-title';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

function writePeoples(name: string, front: string): void {
  mkdirSync(join(local.root, 'tracker/issues'), { recursive: true });
  writeFileSync(join(local.root, 'tracker/issues', `${name}.md`), `---\n${front}\n---\nMine.\n`);
}

test('an open issue of people with the title of a new one is suggested, and never taken over by itself', async () => {
  writePeoples('mine', 'title: Data audit');
  const { comparison } = await diffOf(local.tracker, aDesired());
  expect(comparison.findings).toEqual([
    expect.objectContaining({
      code: CODE,
      severity: 'info',
      args: { key: KEY, item: 'mine' },
      file: 'tracker/issues/mine.md',
    }),
  ]);
  expect(comparison.changes).toContainEqual(expect.objectContaining({ kind: 'create', key: KEY }));
  const before = issueText(local.root, 'mine');
  await applyTo(local.tracker, aDesired());
  expect(issueText(local.root, 'mine')).toBe(before);
  expect(codesOf(await diffOf(local.tracker, aDesired()))).toEqual([]);
});

test.each([
  ['closed', 'title: Data audit\nstate: closed'],
  ['of another title', 'title: Data audits'],
  ['of ours with a lost marker', 'title: Data audit\nlabels: [milepost]'],
])('one that is %s is not suggested', async (_, front) => {
  writePeoples('mine', front);
  expect(codesOf(await diffOf(local.tracker, aDesired()))).not.toContain(CODE);
});

test('one that is taken over is not suggested as well', async () => {
  writePeoples('mine', 'title: Data audit');
  expect(codesOf(await diffOf(local.tracker, aDesired(), new Map([[KEY, 'mine']])))).toEqual([]);
});

test('what a tracker saw beyond its list is suggested too, the lowest number first', async () => {
  const seen = (number: number): NamedItem => ({
    handle: String(number),
    number,
    title: ' Data audit',
    place: wholeFile(`issues/${number}`).at([]),
  });
  const beyond: Tracker = {
    ...local.tracker,
    proveAbsent: async () => ({ kind: 'absent', more: [], others: [seen(9), seen(7)] }),
  };
  expect((await diffOf(beyond, aDesired())).comparison.findings).toEqual([
    expect.objectContaining({ code: CODE, args: { key: KEY, item: '7' }, file: 'issues/7' }),
  ]);
});

test('twenty thousand of either are compared at once', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => index);
  const [first] = aDesired().items.filter(({ resource }) => resource === 'issue');
  if (first === undefined) throw new Error('no issue');
  const creates = many.map((index): Change => {
    const desired = { ...first, key: `task/t-${index}`, title: `Title ${index}` };
    return { kind: 'create', resource: 'issue', key: desired.key, desired, fields: {} };
  });
  const place = wholeFile('issues/1').at([]);
  const items = many.map((number) => ({
    handle: `${number}`,
    number,
    title: `Title ${many.length - 1 - number}`,
    place,
  }));
  expect(sameTitles(creates, items)).toHaveLength(many.length);
});

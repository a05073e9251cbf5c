import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyTo, counting, trackerFiles } from '../makers/applied.ts';
import { aPlanWithAnyTitles as plan } from '../makers/generated-plan.ts';
import { aDesired, aLocalTracker, type TemporaryTracker } from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

/** What people do to one file. */
const edit = fc.constantFrom<(content: string) => string>(
  (content) => content,
  (content) => content.replace('\n<!-- milepost:begin', '\nMine, above\n\n<!-- milepost:begin'),
  (content) => `${content}\nMine, below, @me #1\n`,
  (content) => content.replace('- [ ]', '- [x]'),
  (content) => content.replace('state: open', 'state: closed'),
  (content) => content.replace('  - milepost\n', '  - milepost\n  - mine\n'),
  (content) => content.replace('state: ', 'effort: 3 # guess\nstate: '),
  (content) => content.replaceAll('\n', '\r\n'),
  (content) => content.replace(/\nparent: .*\n/, '\n'),
  (content) => content.replace(/\ntitle: .*\n/, '\ntitle: My own title\n'),
);

function editAll(edits: readonly ((content: string) => string)[]): void {
  const folder = join(local.root, 'tracker/issues');
  for (const [index, name] of readdirSync(folder).sort().entries()) {
    const path = join(folder, name);
    writeFileSync(path, edits[index % edits.length]?.(readFileSync(path, 'utf8')) ?? '');
  }
}

test('whatever people did, a second apply of the same plan writes nothing and changes no byte', async () => {
  await fc.assert(
    fc.asyncProperty(plan, fc.array(edit, { minLength: 1, maxLength: 7 }), async (parts, edits) => {
      rmSync(join(local.root, 'tracker'), { recursive: true, force: true });
      const desired = aDesired(parts);
      await applyTo(local.tracker, desired);
      editAll(edits);
      // A tick or a close that a record agrees with is noted once.
      await applyTo(local.tracker, desired);
      const before = trackerFiles(local.root);
      const { tracker, writes } = counting(local.tracker);
      const run = await applyTo(tracker, desired);
      expect([run.kind, writes]).toEqual(['applied', []]);
      expect(trackerFiles(local.root)).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('from any plan to any other, people lose no byte outside our part and no tick', async () => {
  await fc.assert(
    fc.asyncProperty(plan, plan, async (first, second) => {
      rmSync(join(local.root, 'tracker'), { recursive: true, force: true });
      await applyTo(local.tracker, aDesired(first));
      editAll([
        (content) =>
          `${content.replace('- [ ]', '- [x]').replace('\n<!--', '\nMine, above\n<!--')}Mine, below`,
      ]);
      const ticked = (files: ReadonlyMap<string, string>) =>
        [...files].flatMap(([path, content]) =>
          [...content.matchAll(/- \[x\].*<!-- box:(\w+) -->/g)].map(([, id]) => `${path} ${id}`),
        );
      const before = trackerFiles(local.root);
      const desired = aDesired(second);
      await applyTo(local.tracker, desired);
      const after = trackerFiles(local.root);
      for (const [path] of [...before].filter(([name]) => name.includes('/issues/'))) {
        expect(after.get(path)).toContain('\nMine, above\n<!--');
        expect(after.get(path)?.endsWith('-->\nMine, below')).toBe(true);
      }
      const boxes = new Set(
        [...after].flatMap(([path, content]) =>
          [...content.matchAll(/<!-- box:(\w+) -->/g)].map(([, id]) => `${path} ${id}`),
        ),
      );
      expect(ticked(after)).toEqual(expect.arrayContaining(ticked(before).filter((one) => boxes.has(one))));
      const { tracker, writes } = counting(local.tracker);
      await applyTo(tracker, desired);
      expect(writes).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

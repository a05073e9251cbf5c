import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesIn, changedPaths, edit, folderOf, must, say } from '../makers/cli.ts';
import { runningStory } from '../makers/story.ts';

const NOW = '2026-01-12T09:00:00Z';
const ISSUE = 'tracker/issues/task-ask-around.md';
const ABOVE = 'Written by a person above: naïve ✓\n\n';
const BELOW = '\n\nAnd below, with a box of their own\n- [ ] mine\n- [x] done\n';

function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

async function applied(): Promise<string> {
  const folder = folderOf(runningStory().files);
  await must(folder, NOW, ['apply', '--yes']);
  await must(folder, NOW, ['apply', '--yes']);
  return folder;
}

test('what people write around our part stays byte by byte when our part changes', async () => {
  const folder = await applied();
  edit(folder, ISSUE, /(---\n\n?)(<!-- milepost:begin)/, `$1${ABOVE}$2`);
  writeFileSync(join(folder, ISSUE), `${text(folder, ISSUE)}${BELOW}`);
  edit(
    folder,
    'plan/01-ready.yaml',
    '{id: ask-around, title: Ask around}',
    '{id: ask-around, title: Ask around, description: Talk to ten people.}',
  );
  await must(folder, NOW, ['apply', '--yes']);
  const after = text(folder, ISSUE);
  expect(after).toContain('Talk to ten people.');
  expect(after).toContain(ABOVE);
  expect(after.endsWith(BELOW)).toBe(true);
});

test('a title that a person chose stays', async () => {
  const folder = await applied();
  edit(folder, ISSUE, /^title: .*$/m, 'title: Call everybody');
  await must(folder, NOW, ['apply', '--yes']);
  expect(text(folder, ISSUE)).toContain('title: Call everybody');
});

test('an issue that a person closed is not opened again', async () => {
  const folder = await applied();
  edit(folder, ISSUE, /^state: open$/m, 'state: closed');
  await must(folder, NOW, ['apply', '--yes']);
  edit(folder, 'plan/01-ready.yaml', 'title: Ask around', 'title: Ask everybody');
  await must(folder, '2026-02-20T09:00:00Z', ['apply', '--yes']);
  expect(text(folder, ISSUE)).toMatch(/^state: closed$/m);
});

test('a box that a person ticked stays ticked', async () => {
  const folder = folderOf(
    new Map(
      [...runningStory().files].map(([path, bytes]) => [
        path,
        path === 'plan/01-ready.yaml'
          ? Buffer.from(
              new TextDecoder()
                .decode(bytes)
                .replace(
                  'title: Ask around}',
                  'title: Ask around, boxes: [{id: one, title: One}, {id: two, title: Two}]}',
                ),
            )
          : bytes,
      ]),
    ),
  );
  await must(folder, NOW, ['apply', '--yes']);
  edit(folder, ISSUE, /- \[ \] (.*<!-- box:one -->)/, '- [x] $1');
  edit(folder, 'plan/01-ready.yaml', 'title: Two', 'title: Second');
  await must(folder, NOW, ['apply', '--yes']);
  expect(text(folder, ISSUE)).toMatch(/- \[x\] One/);
  expect(text(folder, ISSUE)).toMatch(/- \[ \] Second/);
});

test('labels that people add stay, and files without our marker are never touched', async () => {
  const folder = await applied();
  edit(folder, ISSUE, /^labels:$/m, 'labels:\n  - mine');
  writeFileSync(
    join(folder, 'tracker/issues/shopping-list.md'),
    '---\ntitle: Milk\nstate: open\n---\n\nBread\n',
  );
  const before = bytesIn(folder);
  edit(folder, 'plan/01-ready.yaml', 'title: Ask around', 'title: Ask everybody');
  await must(folder, NOW, ['apply', '--yes']);
  const changed = changedPaths(before, bytesIn(folder));
  expect(changed).toContain(ISSUE);
  expect(text(folder, ISSUE)).toContain('labels:\n  - mine\n');
  expect(text(folder, ISSUE)).toContain('Ask everybody');
  expect(changed).not.toContain('tracker/issues/shopping-list.md');
});

test('plan, people and records are never written by apply', async () => {
  const folder = folderOf(runningStory().files);
  const before = bytesIn(folder);
  await must(folder, NOW, ['apply', '--yes']);
  expect(changedPaths(before, bytesIn(folder)).filter((path) => !path.startsWith('tracker/'))).toEqual([]);
});

test('pull writes only records, never the tracker', async () => {
  const folder = await applied();
  edit(folder, ISSUE, /^state: open$/m, 'state: closed\nreason: completed');
  const before = bytesIn(folder);
  const { output } = await say(folder, NOW, ['pull']);
  expect(output.records).toHaveLength(1);
  expect(changedPaths(before, bytesIn(folder))).toEqual(output.records?.map(({ file }) => file));
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type OnGitHub, onGitHub } from '../makers/commands-on-trackers.ts';
import { repositoryFiles } from '../makers/repository.ts';
import { writes } from './rig/index.ts';

// What people do between `diff --out changes.json` and `apply changes.json`.

const NOW = '2026-01-10T12:00:00Z';
const TASK = 'task/ask-around';

/** Changes of one title and one text of the plan, saved in a file. */
async function withSavedChanges(): Promise<OnGitHub> {
  const place = onGitHub(repositoryFiles());
  expect((await place.go(NOW, ['apply', '--yes'])).code).toBe(0);
  const path = join(place.folder, 'plan/01-ready.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('title: Ask around', 'title: Ask everybody, description: By phone.'));
  expect((await place.go(NOW, ['diff', '--out', 'changes.json'])).code).toBe(0);
  return place;
}

/** Long lines are broken for the terminal. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const THE_VERY_FIELD: Readonly<Record<string, (place: OnGitHub) => void>> = {
  title: (place) => place.fake.people.retitle(place.numberOf(TASK), 'Mine'),
  block: (place) =>
    place.fake.people.edit(place.numberOf(TASK), (body) => body.replace('weeks 1 to 2', 'whenever')),
};

test.each(Object.entries(THE_VERY_FIELD))(
  'the very field (%s): 6, nothing is written, and it is named',
  async (field, does) => {
    const place = await withSavedChanges();
    does(place);
    const before = writes(place.fake).length;
    const english = await place.go(NOW, ['apply', 'changes.json', '-q', '--language', 'en']);
    const dutch = await place.go(NOW, ['apply', 'changes.json', '-q', '--language', 'nl']);
    expect([english.code, dutch.code, writes(place.fake).length]).toEqual([6, 6, before]);
    expect(unwrapped(english.out)).toContain(`somebody changed ${field} of ${TASK} meanwhile`);
    expect(unwrapped(dutch.out)).toContain(`iemand heeft ${field} van ${TASK} intussen gewijzigd`);
    expect((await place.go(NOW, ['diff'])).out).toContain(`${TASK} ${field}: `);
  },
);

test('a label of their own and text outside our part: nothing of that is ours, so all is done, 0', async () => {
  const place = await withSavedChanges();
  const number = place.numberOf(TASK);
  place.fake.people.addLabel(number, 'urgent');
  place.fake.people.edit(number, (body) => `${body}\nMy notes`);
  expect((await place.go(NOW, ['apply', 'changes.json'])).code).toBe(0);
  const { title, body, labels } = place.fake.people.issue(number);
  expect([title, body?.endsWith('\nMy notes')]).toEqual(['Ask everybody', true]);
  expect(labels.map(({ name }) => name)).toContain('urgent');
  const again = await place.go(NOW, ['apply', 'changes.json']);
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('Nothing to do')]);
});

test('the same as planned, by hand: that step is done already, 0', async () => {
  const place = await withSavedChanges();
  place.fake.people.retitle(place.numberOf(TASK), 'Ask everybody');
  expect((await place.go(NOW, ['apply', 'changes.json'])).code).toBe(0);
});

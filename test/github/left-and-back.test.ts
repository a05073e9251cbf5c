import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type OnGitHub, onGitHub } from '../makers/commands-on-trackers.ts';
import { edited, repositoryFiles } from '../makers/repository.ts';
import { type RequestRecord, writes } from './rig/index.ts';

// What leaves the plan, what people close and open meanwhile, and what comes back, as the command line has it.

const NOW = '2026-01-10T12:00:00Z';
const TASK = 'task/extra';
const SPRINT = 'sprint/sprint-2';

interface Item {
  readonly key: string;
  readonly file: string;
  /** The text without which it is no longer wanted, and what stands there then. */
  readonly text: readonly [string, string];
  readonly isOpen: (place: OnGitHub) => boolean;
  readonly close: (place: OnGitHub) => void;
  readonly reopen: (place: OnGitHub) => void;
}

const ASK = '  - {id: ask-around, title: Ask around}\n';
const EXTRA = '  - {id: extra, title: Extra}\n';
const TRACKER = '{kind: github, repository: acme/plan';

const ITEMS: Readonly<Record<string, Item>> = {
  issue: {
    key: TASK,
    file: 'plan/01-ready.yaml',
    text: [EXTRA, ''],
    isOpen: (place) => place.fake.people.issue(place.numberOf(TASK)).state === 'open',
    close: (place) => place.fake.people.close(place.numberOf(TASK), 'completed'),
    reopen: (place) => place.fake.people.reopen(place.numberOf(TASK)),
  },
  milestone: {
    key: SPRINT,
    file: 'milepost.yaml',
    text: [TRACKER, `${TRACKER}, milestones: {sprint: false}`],
    isOpen: (place) => milestoneOf(place).state === 'open',
    close: (place) => place.fake.people.closeMilestone(milestoneOf(place).number),
    reopen: (place) => place.fake.people.reopenMilestone(milestoneOf(place).number),
  },
};

function milestoneOf({ fake }: OnGitHub): { readonly number: number; readonly state: string } {
  const found = fake.repository.milestones.find(({ description }) => description?.includes(SPRINT));
  if (found === undefined) throw new Error(`there is no ${SPRINT}`);
  return found;
}

/** An applied plan, of which one item leaves, is touched by people, and comes back. */
class Story {
  readonly place: OnGitHub = onGitHub(edited(repositoryFiles(), 'plan/01-ready.yaml', ASK, `${ASK}${EXTRA}`));
  private readonly item: Item;

  constructor(item: Item) {
    this.item = item;
  }

  get isOpen(): boolean {
    return this.item.isOpen(this.place);
  }

  leaves(): void {
    const [from, to] = this.item.text;
    this.edit(from, to);
  }

  comesBack(): void {
    const [to, from] = this.item.text;
    this.edit(from === '' ? ASK : from, from === '' ? `${ASK}${to}` : to);
  }

  async applied(): Promise<void> {
    expect(await this.place.go(NOW, ['apply', '--yes', '-q'])).toMatchObject({ code: 0, err: '' });
  }

  /** What an apply says that has nothing more to write. */
  async secondApply(): Promise<string> {
    const before = this.written().length;
    const { code, out } = await this.place.go(NOW, ['apply', '--yes']);
    expect([code, this.written().slice(before)]).toEqual([0, []]);
    return out;
  }

  written(): readonly RequestRecord[] {
    return writes(this.place.fake);
  }

  close(): void {
    this.item.close(this.place);
  }

  reopen(): void {
    this.item.reopen(this.place);
  }

  private edit(from: string, to: string): void {
    const path = join(this.place.folder, this.item.file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${this.item.file} does not say: ${from}`);
    writeFileSync(path, text.replace(from, to));
  }
}

async function anApplied(item: Item): Promise<Story> {
  const story = new Story(item);
  await story.applied();
  return story;
}

describe.each(Object.entries(ITEMS))('%s', (_, item) => {
  const drift = new RegExp(`^  ${item.key} closed: `, 'm');

  test('what left the plan is closed, and opened again when it comes back', async () => {
    const story = await anApplied(item);
    story.leaves();
    await story.applied();
    expect(story.isOpen).toBe(false);
    story.comesBack();
    await story.applied();
    expect(story.isOpen).toBe(true);
  });

  test('what people opened again after it left stays open, and is told', async () => {
    const story = await anApplied(item);
    story.leaves();
    await story.applied();
    story.reopen();
    await story.applied();
    expect([story.isOpen, drift.test(await story.secondApply())]).toEqual([true, true]);
    story.comesBack();
    await story.applied();
    expect([story.isOpen, drift.test(await story.secondApply())]).toEqual([true, false]);
  });

  test('what people closed after they opened it again stays closed when it comes back, and is told', async () => {
    const story = await anApplied(item);
    story.leaves();
    await story.applied();
    story.reopen();
    await story.applied();
    story.close();
    story.comesBack();
    await story.applied();
    expect([story.isOpen, drift.test(await story.secondApply())]).toEqual([false, true]);
  });

  test('what people closed stays closed while it is in the plan, when it leaves and when it comes back', async () => {
    const story = await anApplied(item);
    story.close();
    await story.applied();
    expect([story.isOpen, drift.test(await story.secondApply())]).toEqual([false, true]);
    story.leaves();
    await story.applied();
    story.comesBack();
    await story.applied();
    expect([story.isOpen, drift.test(await story.secondApply())]).toEqual([false, true]);
  });

  test('what people closed and opened again is as if nothing had been', async () => {
    const story = await anApplied(item);
    story.close();
    story.reopen();
    const before = story.written().length;
    await story.applied();
    expect([story.isOpen, story.written().length]).toEqual([true, before]);
  });
});

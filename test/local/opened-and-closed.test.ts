import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyTo, diffOf, editIssue, issueText } from '../makers/applied.ts';
import {
  aCheck,
  aDesired,
  aLaterPhase,
  aLocalTracker,
  aPhase,
  type TemporaryTracker,
} from '../makers/tracker.ts';

// Files tell nobody's name, so the marker has to remember that people opened what milepost closed.

const FILE = 'task-data-clean';
const DONE = aDesired({ records: [aCheck({ item: 'data-clean' })] });
const LEFT = aDesired({
  phases: [aPhase({ tasks: (aPhase().tasks ?? []).filter(({ id }) => id !== 'data-clean') }), aLaterPhase()],
});

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

function setState(state: 'open' | 'closed'): void {
  editIssue(local.root, FILE, (text) => text.replace(/^state: \w+$/m, `state: ${state}`));
}

function state(): string | undefined {
  return /^state: (\w+)$/m.exec(issueText(local.root, FILE))?.[1];
}

test.each([
  ['a record said that it was done', DONE],
  ['it left the plan', LEFT],
])(
  'closed by milepost because %s, opened and closed again by people: it stays closed',
  async (_, without) => {
    await applyTo(local.tracker, aDesired());
    await applyTo(local.tracker, without);
    expect(state()).toBe('closed');
    setState('open');
    await applyTo(local.tracker, without);
    expect(state()).toBe('open');
    const noted = issueText(local.root, FILE);
    await applyTo(local.tracker, without);
    expect(issueText(local.root, FILE)).toBe(noted);
    setState('closed');
    await applyTo(local.tracker, aDesired());
    expect(state()).toBe('closed');
    const { drift } = (await diffOf(local.tracker, aDesired())).comparison;
    expect(drift).toContainEqual(expect.objectContaining({ key: 'task/data-clean', field: 'closed' }));
  },
);

test('closed by milepost and left alone: it is opened again', async () => {
  await applyTo(local.tracker, aDesired());
  await applyTo(local.tracker, LEFT);
  await applyTo(local.tracker, aDesired());
  expect(state()).toBe('open');
});

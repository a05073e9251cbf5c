import { describe, expect, it } from 'vitest';
import { makeSend } from './client.ts';
import { cutDue } from './due-date.ts';
import { makeFakeGitHub } from './fake-github.ts';

const repo = '/repos/acme/plan';

describe('a due date', () => {
  it.each([
    ['2026-07-14T12:00:00Z', '2026-07-14T07:00:00Z'],
    ['2026-11-06T12:00:00Z', '2026-11-06T08:00:00Z'],
    ['2026-11-06T00:00:00Z', '2026-11-05T08:00:00Z'],
    ['2027-03-14T12:00:00Z', '2027-03-14T08:00:00Z'],
    ['2026-11-01T12:00:00Z', '2026-11-01T07:00:00Z'],
  ])('%s is cut to midnight in the Pacific, %s', (sent, read) => {
    expect(cutDue(sent)).toBe(read);
  });

  it('reads back as the day that was meant when noon UTC was sent', async () => {
    const fake = makeFakeGitHub();
    const send = makeSend(fake.fetch);
    await send('POST', `${repo}/milestones`, { title: 'M1', due_on: '2026-11-06T12:00:00Z' });
    expect((await send('GET', `${repo}/milestones/1`)).object.due_on).toBe('2026-11-06T08:00:00Z');
  });

  it('is cleared by null, or in one variant ignored in silence', async () => {
    const dueAfter = async (clearsDue: boolean) => {
      const send = makeSend(makeFakeGitHub({ clearsDue }).fetch);
      await send('POST', `${repo}/milestones`, { title: 'M1', due_on: '2026-11-06T12:00:00Z' });
      return send('PATCH', `${repo}/milestones/1`, { due_on: null });
    };
    expect((await dueAfter(true)).object).toMatchObject({ due_on: null });
    expect(await dueAfter(false)).toMatchObject({ status: 200, object: { due_on: '2026-11-06T08:00:00Z' } });
  });
});

it('a title is unique with closed milestones', async () => {
  const fake = makeFakeGitHub();
  const send = makeSend(fake.fetch);
  fake.people.createMilestone('M1');
  fake.people.closeMilestone(1);
  const twice = await send('POST', `${repo}/milestones`, { title: 'M1' });
  expect(twice.status).toBe(422);
  expect(twice.object.errors).toEqual([{ resource: 'Milestone', code: 'already_exists', field: 'title' }]);
  expect((await send('GET', `${repo}/milestones`)).list).toHaveLength(0);
  expect((await send('GET', `${repo}/milestones?state=all`)).list).toHaveLength(1);
});

it('counters include pull requests and follow closing, moving and deleting', async () => {
  const fake = makeFakeGitHub();
  const { people } = fake;
  const send = makeSend(fake.fetch);
  const milestone = people.createMilestone('M1').number;
  for (const title of ['a', 'b', 'c']) people.createIssue({ title, milestone });
  people.createPullRequest({ title: 'p', milestone });
  const counts = async () => {
    const { open_issues: open, closed_issues: closed } = (await send('GET', `${repo}/milestones/1`)).object;
    return [open, closed];
  };
  expect(await counts()).toEqual([4, 0]);
  people.close(1);
  expect(await counts()).toEqual([3, 1]);
  people.moveToMilestone(2, null);
  people.deleteIssue(3);
  expect(await counts()).toEqual([1, 1]);
  expect((await send('GET', repo)).object.open_issues_count).toBe(2);
  people.deleteMilestone(1);
  expect((await send('GET', `${repo}/milestones/1`)).status).toBe(404);
  expect((await send('GET', `${repo}/issues/1`)).object.milestone).toBe(null);
});

it('a closed milestone tells when, and may be opened again', async () => {
  const send = makeSend(makeFakeGitHub().fetch);
  await send('POST', `${repo}/milestones`, { title: 'M1' });
  const closed = await send('PATCH', `${repo}/milestones/1`, { state: 'closed' });
  expect(closed.object).toMatchObject({ state: 'closed', closed_at: '2026-11-23T09:00:00Z' });
  const open = await send('PATCH', `${repo}/milestones/1`, { state: 'open' });
  expect(open.object).toMatchObject({ state: 'open', closed_at: null });
});

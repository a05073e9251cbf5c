import { expect, test } from 'vitest';
import { tryCell } from '../makers/sync-cells.ts';
import { tiny } from '../makers/sync-story.ts';
import { aWorld } from '../makers/sync-world.ts';

/** What a client with octokit's retries does: a POST whose answer is bad is sent once more. */
function resending(through: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const again = request.clone();
    const answer = await through(request);
    const isLost = request.method === 'POST' && answer.status >= 500;
    return isLost ? through(again) : answer;
  };
}

/** A client that takes every bad answer of a read for an empty list. */
function trusting(through: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const answer = await through(request);
    const isList = request.method === 'GET' && /\/(issues|milestones)\?/.test(request.url);
    return isList && answer.status >= 500 ? new Response('[]', { status: 200 }) : answer;
  };
}

async function walk(
  kind: 'status-502-after' | 'status-500',
  around: (through: typeof fetch) => typeof fetch,
) {
  const faults: string[] = [];
  for (let at = 1; at <= 24; at += 1) {
    const told = await tryCell({ world: aWorld(), desired: tiny, kind, at, around });
    if (typeof told !== 'string') faults.push(...told.faults);
  }
  return faults;
}

test('a client that sends a creation twice is found out', async () => {
  const faults = await walk('status-502-after', resending);
  expect(faults.some((fault) => fault.includes('sent twice'))).toBe(true);
  expect(faults.some((fault) => fault.includes('double'))).toBe(true);
});

test('a list that is emptied on the way still doubles nothing', async () => {
  expect(await walk('status-500', trusting)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearLock, takeLock } from '../../src/local/lock.ts';
import { aLocalTracker, type TemporaryTracker } from '../makers/tracker.ts';

let local: TemporaryTracker;
beforeEach(() => {
  local = aLocalTracker();
});
afterEach(() => local.clean());

const owner = (name: string, alive = true) => ({ name, isAlive: () => alive });

test('one takes the lock, another is told who has it', () => {
  expect(takeLock(local.root, owner('one')).kind).toBe('held');
  expect(takeLock(local.root, owner('two'))).toEqual({ kind: 'taken', holder: 'one' });
});

test('a lock that is given back can be taken', async () => {
  const lock = takeLock(local.root, owner('one'));
  if (lock.kind === 'held') await lock.release(true);
  expect(takeLock(local.root, owner('two')).kind).toBe('held');
});

test('the lock of a dead run is taken over, that of a living one is not', () => {
  takeLock(local.root, owner('one'));
  expect(takeLock(local.root, owner('two', true)).kind).toBe('taken');
  expect(takeLock(local.root, owner('three', false)).kind).toBe('held');
  expect(readFileSync(join(local.root, 'tracker/.lock'), 'utf8')).toBe('three\n');
});

test('only the named holder is unlocked, and nothing is left behind', () => {
  takeLock(local.root, owner('one'));
  expect(clearLock(local.root, 'other')).toBe(false);
  expect(takeLock(local.root, owner('two'))).toEqual({ kind: 'taken', holder: 'one' });
  expect(clearLock(local.root, 'one')).toBe(true);
  expect(readdirSync(join(local.root, 'tracker'))).toEqual([]);
});

test('a run gives back only its own lock', async () => {
  const lock = takeLock(local.root, owner('one'));
  clearLock(local.root, 'one');
  takeLock(local.root, owner('two'));
  if (lock.kind === 'held') await lock.release(true);
  expect(readFileSync(join(local.root, 'tracker/.lock'), 'utf8')).toBe('two\n');
});

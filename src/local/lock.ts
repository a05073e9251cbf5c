import { FileExists, FileProblem } from '../files/errors.ts';
import { moveFile, readText, removeFile, writeFileNew } from '../files/write-file.ts';
import type { LockOutcome } from '../tracker/port.ts';

const PATH = 'tracker/.lock';

/** Who holds the lock, for people and for the next run. */
export interface LockOwner {
  /** One line, unique to this run: `1234 on laptop since 2026-11-23T10:15:30Z`. */
  readonly name: string;
  /** Whether the run that wrote this line may still be going; true if nobody can tell. */
  isAlive(name: string): boolean;
}

/** Takes the lock, or says who holds it. What a dead run left is taken over; age alone breaks nothing. */
export function takeLock(root: string, owner: LockOwner): LockOutcome {
  if (tryLock(root, owner.name)) return held(root, owner.name);
  const holder = readText(root, PATH)?.trim() ?? '';
  if (holder !== '' && !owner.isAlive(holder) && clearLock(root, holder) && tryLock(root, owner.name))
    return held(root, owner.name);
  return { kind: 'taken', holder };
}

/**
 * Removes the lock if it is still this holder's: it is moved aside first, so that of two who try only one has it.
 * @returns false if it was another's, which is then put back
 */
export function clearLock(root: string, holder: string): boolean {
  const aside = `tracker/.lock-${globalThis.crypto.randomUUID()}.tmp`;
  if (!moveFile(root, PATH, aside)) return false;
  const isTheirs = readText(root, aside)?.trim() === holder;
  if (!isTheirs) tryLock(root, readText(root, aside)?.trim() ?? '');
  removeFile(root, aside);
  return isTheirs;
}

function held(root: string, name: string): LockOutcome {
  return {
    kind: 'held',
    release: async () => {
      if (readText(root, PATH)?.trim() === name) removeFile(root, PATH);
      return null;
    },
  };
}

function tryLock(root: string, name: string): boolean {
  try {
    writeFileNew(root, PATH, new TextEncoder().encode(`${name}\n`));
    return true;
  } catch (error) {
    if (error instanceof FileExists) return false;
    throw error instanceof FileProblem ? error : new Error('cannot take the lock', { cause: error });
  }
}

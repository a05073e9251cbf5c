import { TrackerFailure } from '../tracker/failure.ts';
import type { Written } from './client.ts';

/** `seen`: its answer was lost, but what it was to do is done. */
export type Repeated<T> = Written<T> | { readonly kind: 'seen' };

/**
 * A write that does no harm when it is done twice: after a lost answer it is looked up, and sent once more only if it
 * is not done. Never for what makes an issue or a milestone.
 */
export async function repeatable<T>(
  write: () => Promise<Written<T>>,
  isDone: () => Promise<boolean>,
): Promise<Repeated<T>> {
  const first = await write();
  if (first.kind !== 'unknown') return first;
  const seen = await look(isDone);
  if (seen !== false) return seen === true ? { kind: 'seen' } : first;
  const second = await write();
  return second.kind === 'unknown' && (await look(isDone)) === true ? { kind: 'seen' } : second;
}

/** null = it cannot be looked up either, so that it stays unknown. */
async function look(isDone: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await isDone();
  } catch (error) {
    if (error instanceof TrackerFailure) return null;
    throw error;
  }
}

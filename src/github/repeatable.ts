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
  return (await isDone()) ? { kind: 'seen' } : write();
}

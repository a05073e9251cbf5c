import type { CloseReason, DesiredState } from './item.ts';
import type { BaseState } from './marker.ts';

export interface StateComparison {
  readonly result: 'same' | 'close' | 'reopen' | 'drift';
  /** State that is to stand in the marker, before a close. */
  readonly base: BaseState | null;
  readonly closes: CloseReason | null;
}

/**
 * What becomes of open and closed. milepost closes only what it or nobody touched, and reopens only what it closed
 * itself; a person who closed or reopened an item is right, and that is drift while the plan says otherwise.
 * @param base what milepost did last; null = unknown
 * @param existing null = open
 * @param isOurs whether its closer is who milepost runs as; null = nobody can tell, then the marker counts
 */
export function compareState(
  base: BaseState | null,
  desired: DesiredState,
  existing: CloseReason | 'duplicate' | null,
  isOurs: boolean | null = null,
): StateComparison {
  const { closed, isPulled } = desired;
  if (existing === null) return closed === null ? same('open') : whenOpen(base, closed, isPulled);
  return closed === null
    ? whenClosed(base, existing, isOurs)
    : { ...same(seen(base, existing)), result: reasonResult(closed, existing) };
}

/** Open, but a record says done. If people closed it before (or milepost did), people opened it again. */
function whenOpen(base: BaseState | null, closed: CloseReason, isPulled: boolean): StateComparison {
  if (base === 'open' && !isPulled) return { result: 'close', base, closes: closed };
  return { result: 'drift', base, closes: null };
}

/** Closed, but the plan wants it open: only what milepost closed itself is opened again. */
function whenClosed(
  base: BaseState | null,
  existing: CloseReason | 'duplicate',
  isOurs: boolean | null,
): StateComparison {
  if (base === existing && isOurs !== false) return { result: 'reopen', base: 'open', closes: null };
  return { result: 'drift', base, closes: null };
}

/**
 * Of an item that milepost closed and people opened again, where nobody tells who closed it: its state is theirs from
 * then on, so that a closing that follows is not taken for milepost's.
 */
export function openedByPeople(base: BaseState | null): BaseState | null {
  return base === 'completed' || base === 'not_planned' ? `seen-${base}` : base;
}

/** Who closed it stays known: `completed` if milepost did, `seen-completed` if a person did. */
function seen(base: BaseState | null, existing: CloseReason | 'duplicate'): BaseState {
  if (base === 'completed' || base === 'not_planned') return base;
  return existing === 'completed' ? 'seen-completed' : 'seen-not_planned';
}

function reasonResult(closed: CloseReason, existing: CloseReason | 'duplicate'): 'same' | 'drift' {
  return closed === existing ? 'same' : 'drift';
}

function same(base: BaseState): StateComparison {
  return { result: 'same', base, closes: null };
}

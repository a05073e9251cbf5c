import { sortBy } from '../../values/order.ts';
import { isEmpty, type Region } from './region.ts';

/** A point between amounts: just before a value (0) or just after it (1). */
interface Cut {
  readonly value: number;
  readonly after: 0 | 1;
}

/** All amounts from 0 on, cut wherever one of the regions begins or ends. */
export function cutBy(regions: readonly Region[]): readonly Region[] {
  const start: Cut = { value: 0, after: 0 };
  const cuts = sortBy(
    regions.flatMap(cutsOf).filter(({ value, after }) => value > 0 || (value === 0 && after === 1)),
    ({ value }) => value,
    ({ after }) => after,
  );
  const pieces: Region[] = [];
  let from = start;
  for (const cut of cuts) {
    const piece = { low: lowOf(from), high: { value: cut.value, isIncluded: cut.after === 1 } };
    if (!isEmpty(piece)) pieces.push(piece);
    from = cut;
  }
  return [...pieces, { low: lowOf(from), high: null }];
}

/** A region as a mathematician writes it, without a word of any language: `15000 ≤ x < 20000`. */
export function rangeText({ low, high }: Region): string {
  const left = low === null ? '' : `${low.value} ${low.isIncluded ? '≤' : '<'} `;
  const right = high === null ? '' : ` ${high.isIncluded ? '≤' : '<'} ${high.value}`;
  return `${left}x${right}`;
}

function cutsOf({ low, high }: Region): readonly Cut[] {
  const begin: readonly Cut[] = low === null ? [] : [{ value: low.value, after: low.isIncluded ? 0 : 1 }];
  const end: readonly Cut[] = high === null ? [] : [{ value: high.value, after: high.isIncluded ? 1 : 0 }];
  return [...begin, ...end];
}

function lowOf({ value, after }: Cut): { readonly value: number; readonly isIncluded: boolean } {
  return { value, isIncluded: after === 0 };
}

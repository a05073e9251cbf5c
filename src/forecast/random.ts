/** Even chance between 0 and 1, 1 left out. */
export type Random = () => number;

/** The seed when nobody names one; it is printed with every forecast. */
export const USUAL_SEED = 1;

/** Tommy Ettinger's mulberry32: 32 bits of state, integers only, so a seed gives the same row on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

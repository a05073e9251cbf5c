import type { Desired } from '../../src/tracker/item.ts';
import type { FakeOptions } from '../github/rig/index.ts';
import { aMap } from './github.ts';
import { type RunEnd, type RunSettings, runOnce } from './sync-run.ts';
import { aWorld, type SyncWorld } from './sync-world.ts';

/** Numbers from 0 up to 1, the same for one seed: which call goes first, and how long it takes. */
export function chance(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A world whose every call is held for a while, before and after its effect, by the dice of a seed. */
export function aRacingWorld(seed: number, longest = 900, options: FakeOptions = {}): SyncWorld {
  const dice = chance(seed);
  const later: { world?: SyncWorld } = {};
  const hold = async (): Promise<void> => {
    await later.world?.clock.sleep(Math.floor(dice() * longest));
  };
  later.world = aWorld({ hold, ...options });
  return later.world;
}

/** Several machines apply the same plan at once; each has its own map. */
export async function race(
  world: SyncWorld,
  desired: Desired,
  count: number,
  settingsOf: (index: number) => RunSettings = () => ({}),
): Promise<readonly RunEnd[]> {
  const runs = Array.from({ length: count }, (_, index) =>
    runOnce(world, desired, { map: aMap(), ...settingsOf(index) }),
  );
  return Promise.all(runs);
}

import type { Desired } from '../../src/tracker/item.ts';
import { withKill } from '../github/rig/index.ts';
import { aMap } from './github.ts';
import { faultsOfRun, recovery } from './sync-cells.ts';
import { runOnce } from './sync-run.ts';
import type { SyncWorld } from './sync-world.ts';

/** How a process dies, and what is left of its machine. */
export interface Death {
  readonly when: 'before' | 'after';
  readonly keepsMap: boolean;
}

export const deaths: readonly Death[] = [
  { when: 'before', keepsMap: true },
  { when: 'before', keepsMap: false },
  { when: 'after', keepsMap: true },
  { when: 'after', keepsMap: false },
];

export interface Killing extends Death {
  readonly start: () => SyncWorld;
  readonly desired: Desired;
}

/** One process after the other dies at its n-th call; the next ends what they began. */
export async function dieAt(
  { start, desired, when, keepsMap }: Killing,
  calls: readonly number[],
): Promise<readonly string[] | 'not reached'> {
  let world = start();
  const faults: string[] = [];
  for (const at of calls) {
    const mortal = withKill(world.fake, { at, when });
    const end = await runOnce(world, desired, { mortal });
    if (!mortal.isDead()) return 'not reached';
    faults.push(...(end.code === 'killed' ? [] : [`a dead process ended ${end.code}`]));
    faults.push(...faultsOfRun(world, end, 'killed'));
    if (!keepsMap) world = { ...world, map: aMap() };
  }
  return [...faults, ...(await recovery(world, desired, false))];
}

/** Dies at every call. @returns how often, and what went wrong where */
export async function dieEverywhere(
  killing: Killing,
): Promise<{ readonly kills: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  for (let at = 1; ; at += 1) {
    const faults = await dieAt(killing, [at]);
    if (faults === 'not reached') return { kills: at - 1, wrong };
    if (faults.length > 0) wrong.push(`at ${at}: ${faults.join(', ')}`);
  }
}

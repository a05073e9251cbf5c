import type { Desired } from '../../src/tracker/item.ts';
import { type FaultKind, foreignSnapshot, type WatchedFetch, withFault } from '../github/rig/index.ts';
import { effects, type RunEnd, runOnce, sentTwice } from './sync-run.ts';
import { doubles, keyed, type SyncWorld } from './sync-world.ts';

/** No run may take longer, on the clock of the test. */
const LONGEST = 12 * 60_000;

/** Where a cell begins, what it wants, and what goes wrong in it. */
export interface Cell {
  readonly world: SyncWorld;
  readonly desired: Desired;
  readonly at: number;
  readonly kind: FaultKind;
  /** How many calls in a row. */
  readonly times?: number;
  /** Counts only some calls. */
  readonly counts?: (method: string, path: string) => boolean;
  /** Put around the fetch, to plant a mistake. */
  readonly around?: (through: typeof fetch) => typeof fetch;
}

/** What a cell told: null if its call was never reached or its fault does not fit that call. */
export interface Told {
  readonly code: RunEnd['code'];
  /** Every rule that was broken. */
  readonly faults: readonly string[];
}

/** Every call of a story, or every third, with one kind of fault. */
export async function tryEvery(
  start: () => SyncWorld,
  cell: Omit<Cell, 'world' | 'at'>,
  step = 1,
): Promise<readonly (Told & { readonly at: number })[]> {
  const told: (Told & { at: number })[] = [];
  for (let at = 1; ; at += step) {
    const one = await tryCell({ ...cell, world: start(), at });
    if (one === 'not reached') return told;
    if (one !== 'does not fit') told.push({ ...one, at });
  }
}

/** A run with one fault, a clean run, and one more that must have nothing left to do. */
export async function tryCell(cell: Cell): Promise<Told | 'not reached' | 'does not fit'> {
  const { world, desired, at, around } = cell;
  const faulty = faultyFetch(cell);
  const hurt = await runOnce(world, desired, { fetch: around === undefined ? faulty : around(faulty) });
  if (faulty.calls() < at) return 'not reached';
  if (faulty.fired() === 0) return 'does not fit';
  const first = [...faultsOfRun(world, hurt, 'hurt'), ...wrongCode(hurt)];
  const wasDone = hurt.code === 0;
  return { code: hurt.code, faults: [...first, ...(await recovery(world, desired, wasDone))] };
}

/** What a clean run and one more make of what was left. */
export async function recovery(
  world: SyncWorld,
  desired: Desired,
  wasDone: boolean,
): Promise<readonly string[]> {
  const clean = await runOnce(world, desired);
  const faults = [
    ...faultsOfRun(world, clean, 'clean'),
    ...(clean.code === 0 ? [] : [`clean run ended ${clean.code}`]),
    ...(wasDone && effects(clean.requests).length > 0 ? ['said done, and was not'] : []),
    ...missing(world, desired),
  ];
  if (sent(clean).length === 0) return faults; // one more run would be the same once more
  const third = await runOnce(world, desired);
  return [
    ...faults,
    ...faultsOfRun(world, third, 'third'),
    ...sent(third).map(({ method, path }) => `third: ${method} ${path}`),
  ];
}

function faultyFetch({ world: { clock, fake }, at, kind, times, counts }: Cell): WatchedFetch {
  const onHang = (reject: (reason: unknown) => void): void => {
    const late = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    void clock.sleep(30_000).then(() => reject(late));
  };
  return withFault(fake, {
    at,
    kind,
    onHang,
    ...(times === undefined ? {} : { times }),
    ...(counts === undefined ? {} : { counts }),
  });
}

/** What a run tried to change. */
export function sent({ requests }: RunEnd): RunEnd['requests'] {
  return requests.filter(({ method }) => method !== 'GET');
}

/** 4 says that nothing was written, 7 that something was or may have been. */
function wrongCode({ code, requests, run }: RunEnd): readonly string[] {
  const written = effects(requests).length;
  if (code === 4 && written > 0) return [`refused, but ${written} written`];
  const results = run?.kind === 'applied' ? run.outcome.results : [];
  const isUnsure = results.some(({ outcome }) => outcome === 'unknown' || outcome === 'changed');
  return code === 7 && written === 0 && !isUnsure ? ['partial, but nothing written'] : [];
}

/** What must hold after every run. */
export function faultsOfRun(world: SyncWorld, { requests, took }: RunEnd, name: string): readonly string[] {
  const { fake, foreign } = world;
  const isSame = JSON.stringify(foreignSnapshot(fake)) === JSON.stringify(foreign);
  return [
    ...fake.violations,
    ...(isSame ? [] : ['something foreign changed']),
    ...(fake.state.setReplacements.length === 0 ? [] : ['a set was replaced']),
    ...doubles(world).map((double) => `double ${double}`),
    ...sentTwice(requests).map((twice) => `sent twice ${twice}`),
    ...(took > LONGEST ? [`took ${took} ms`] : []),
  ].map((fault) => `${name}: ${fault}`);
}

export function missing(world: SyncWorld, desired: Desired): readonly string[] {
  const names = desired.items.map(({ resource, key }) => `${resource} ${key}`);
  return names.filter((name) => !keyed(world).has(name)).map((name) => `missing ${name}`);
}

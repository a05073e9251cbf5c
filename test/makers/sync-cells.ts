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
  /** Put around the fetch, to plant a mistake. */
  readonly around?: (fetch: typeof fetch) => typeof fetch;
}

/** What a cell told: whether its fault came to pass, and every rule that was broken. */
export interface Told {
  readonly fired: boolean;
  readonly code: RunEnd['code'];
  readonly faults: readonly string[];
}

/** A run with one fault, a clean run, and one more that must have nothing left to do. */
export async function tryCell({ world, desired, at, kind, times, around }: Cell): Promise<Told> {
  const { clock, fake } = world;
  const onHang = (reject: (reason: unknown) => void): void => {
    const late = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    void clock.sleep(30_000).then(() => reject(late));
  };
  const faulty: WatchedFetch = withFault(fake, { at, kind, onHang, ...(times === undefined ? {} : { times }) });
  const hurt = await runOnce(world, desired, { fetch: around === undefined ? faulty : around(faulty) });
  const first = [...faultsOfRun(world, hurt, 'hurt'), ...wrongCode(hurt)];
  const clean = await runOnce(world, desired);
  const second = [
    ...faultsOfRun(world, clean, 'clean'),
    ...(clean.code === 0 ? [] : [`clean run ended ${clean.code}`]),
    ...(hurt.code === 0 && effects(clean.requests).length > 0 ? ['said done, and was not'] : []),
    ...missing(world, desired),
  ];
  const third = await runOnce(world, desired);
  const last = [
    ...faultsOfRun(world, third, 'third'),
    ...third.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `third: ${method} ${path}`),
  ];
  return { fired: faulty.fired() > 0, code: hurt.code, faults: [...first, ...second, ...last] };
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

import type { FakeGitHub } from './fake-github.ts';
import { type Fault, makeCounter, type WatchedFetch } from './faults.ts';

/** What every call of a dead client throws: it must not be caught and carried on from. */
export class Killed extends Error {
  constructor() {
    super('The client was killed.');
    this.name = 'Killed';
  }
}

export interface Kill extends Pick<Fault, 'at' | 'counts' | 'through'> {
  /** `after`: the change at this call is still done. */
  readonly when: 'before' | 'after';
}

export type MortalFetch = WatchedFetch & {
  /** A test's clock and map store must throw as well from then on: a dead process does nothing. */
  isDead(): boolean;
  /** Throws Killed if the client is dead. */
  checkAlive(): void;
};

/** A fetch whose client dies at the n-th call, as with kill -9: nothing after it happens. */
export function withKill(fake: FakeGitHub, kill: Kill): MortalFetch {
  const through = kill.through ?? fake.fetch;
  const counter = makeCounter(kill);
  let isDead = false;
  const checkAlive = (): void => {
    if (isDead) throw new Killed();
  };
  const mortal: typeof fetch = async (input, init) => {
    checkAlive();
    if (!counter.isMeant(input, init)) {
      const answer = await through(input, init);
      checkAlive();
      return answer;
    }
    isDead = true;
    if (kill.when === 'after') await through(input, init);
    throw new Killed();
  };
  return Object.assign(mortal, {
    calls: counter.calls,
    fired: () => (isDead ? 1 : 0),
    isDead: () => isDead,
    checkAlive,
  });
}

import type { Clock } from './options.ts';

/** A clock on which hours pass in milliseconds, as soon as nobody has anything else to do. */
export interface VirtualClock extends Clock {
  sleep(ms: number): Promise<void>;
  /** Does the work and wakes sleepers in the order of their time until it is done. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

interface Sleeper {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

const quietTurns = 5;
const mostIdleMs = 20_000;

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** File work is done by other threads: the loop looks idle while a client still waits for it. */
function hasFileWork(): boolean {
  return process.getActiveResourcesInfo().some((name) => /^(FSReq|CloseReq)/.test(name));
}

/** Lets everything that can run do so, before time moves on. */
async function settle(): Promise<void> {
  for (let quiet = 0; quiet < quietTurns; quiet += 1) {
    await turn();
    if (hasFileWork()) quiet = -1;
  }
}

/** Starts at `startMs`; sleepers of equal time wake in the order in which they lay down. */
export function makeVirtualClock(startMs: number): VirtualClock {
  let now = startMs;
  let order = 0;
  let running = 0;
  let sleepers: Sleeper[] = [];

  const wakeNext = (): boolean => {
    const [first] = sleepers.sort((a, b) => a.at - b.at || a.order - b.order);
    if (first === undefined) return false;
    sleepers = sleepers.slice(1);
    now = Math.max(now, first.at);
    first.wake();
    return true;
  };

  /** One pump serves all runs; it ends with the last of them. */
  const pump = async (): Promise<void> => {
    let idleSince = Date.now();
    while (running > 0) {
      await settle();
      if (running === 0) return;
      if (wakeNext()) idleSince = Date.now();
      else await pause(1);
      if (Date.now() - idleSince > mostIdleMs)
        throw new Error('The work waits for something that is not on the clock.');
    }
  };

  let pumping: Promise<void> | undefined;
  const startPump = (): Promise<void> => {
    pumping ??= pump().finally(() => {
      pumping = undefined;
    });
    return pumping;
  };

  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        order += 1;
        sleepers.push({ at: now + Math.max(0, ms), order, wake });
      }),
    run: async (work) => {
      running += 1;
      const result = work().finally(() => {
        running -= 1;
      });
      const stuck = startPump().then(() => result);
      return Promise.race([result, stuck]);
    },
  };
}

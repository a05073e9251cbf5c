import type { Clock } from './clock.ts';

/** How fast may be written. */
export interface Pace {
  /** Milliseconds before a write that makes content: an issue, a sub-issue. */
  readonly create: number;
  /** Milliseconds before any other write. */
  readonly other: number;
}

/** GitHub's guidance: at least a second between writes, fewer where content is made. */
export const guidance: Pace = { create: 3000, other: 1000 };

// Two less than 80 a minute and 450 an hour: the lock is renewed also where the windows are full.
const WINDOWS = [
  { milliseconds: 60_000, most: 78 },
  { milliseconds: 3_600_000, most: 448 },
] as const;

const MOST_SLOWED = 8;

/** Writes in an hour, the lock's own apart. */
export const MOST_AN_HOUR: number = WINDOWS[1].most;

/**
 * Spaces writes out, and keeps them under 80 a minute and 450 an hour, which leaves room for people on the same
 * account. A pace of 0 has no windows: it is for a server of one's own.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export class Pacer {
  private readonly clock: Clock;
  private readonly pace: Pace;
  private readonly sent: number[] = [];
  private factor = 1;

  constructor(clock: Clock, pace: Pace) {
    this.clock = clock;
    this.pace = pace;
  }

  /** Milliseconds until the next write may go. The lock is renewed also where the windows are full. */
  gap(kind: keyof Pace, isForLock: boolean): number {
    const spacing = this.pace[kind] * this.factor;
    if (spacing === 0) return 0;
    const windows = isForLock ? [] : WINDOWS.map((window) => this.freeAt(window));
    return Math.max(0, Math.max(this.lastSent() + spacing, ...windows) - this.clock.now());
  }

  /** A write goes now. */
  mark(): void {
    this.sent.push(this.clock.now());
  }

  /** GitHub asked to slow down: twice the spacing from now on, three times at most. */
  slowDown(): void {
    this.factor = Math.min(this.factor * 2, MOST_SLOWED);
  }

  /** True if GitHub slowed the writes down so far that one waits longer than may be. */
  isTooSlow(kind: keyof Pace, longest: number): boolean {
    return this.factor > 1 && this.pace[kind] * this.factor > Math.max(longest, this.pace[kind]);
  }

  private lastSent(): number {
    return this.sent.at(-1) ?? Number.NEGATIVE_INFINITY;
  }

  private freeAt({ milliseconds, most }: (typeof WINDOWS)[number]): number {
    const first = this.sent.at(-most);
    return first === undefined ? 0 : first + milliseconds;
  }
}

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

const WINDOWS = [
  { milliseconds: 60_000, most: 80 },
  { milliseconds: 3_600_000, most: 450 },
] as const;

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

  /** Waits until the next write may go. */
  async wait(kind: keyof Pace): Promise<void> {
    const gap = this.pace[kind] * this.factor;
    const until =
      gap === 0 ? 0 : Math.max(this.lastSent() + gap, ...WINDOWS.map((window) => this.freeAt(window)));
    const rest = until - this.clock.now();
    if (rest > 0) await this.clock.sleep(rest);
    this.sent.push(this.clock.now());
  }

  /** GitHub asked to slow down: twice the spacing from now on. */
  slowDown(): void {
    this.factor *= 2;
  }

  private lastSent(): number {
    return this.sent.at(-1) ?? Number.NEGATIVE_INFINITY;
  }

  private freeAt({ milliseconds, most }: (typeof WINDOWS)[number]): number {
    const first = this.sent.at(-most);
    return first === undefined ? 0 : first + milliseconds;
  }
}

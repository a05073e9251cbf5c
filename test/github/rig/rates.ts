import type { JsonObject } from './json.ts';
import type { Token } from './options.ts';

const hour = 3_600_000;

/** Counts the calls of each token in the hour of its first one. */
export interface Rates {
  /** Counts one call; false when none is left. */
  take(key: string, token: Token, now: number): boolean;
  headers(key: string, token: Token, now: number): Readonly<Record<string, string>>;
  overview(key: string, token: Token, now: number): JsonObject;
}

/** Primary limit of GitHub: a number of calls an hour for a token. */
export function makeRates(): Rates {
  const windows = new Map<string, { readonly endsAt: number; used: number }>();
  const windowOf = (key: string, now: number): { readonly endsAt: number; used: number } => {
    const open = windows.get(key);
    if (open !== undefined && open.endsAt > now) return open;
    const fresh = { endsAt: now + hour, used: 0 };
    windows.set(key, fresh);
    return fresh;
  };
  const counts = (key: string, token: Token, now: number) => {
    const { endsAt, used } = windowOf(key, now);
    const limit = token.rateLimit ?? 5000;
    return {
      limit,
      remaining: Math.max(0, limit - used),
      reset: Math.ceil(endsAt / 1000),
      used: Math.min(used, limit),
    };
  };
  return {
    take: (key, token, now) => {
      const window = windowOf(key, now);
      window.used += 1;
      return window.used <= (token.rateLimit ?? 5000);
    },
    headers: (key, token, now) => {
      const entries = Object.entries(counts(key, token, now));
      const headers = entries.map(([name, number]) => [`x-ratelimit-${name}`, String(number)]);
      return { ...Object.fromEntries(headers), 'x-ratelimit-resource': 'core' };
    },
    overview: (key, token, now) => {
      const rate = { ...counts(key, token, now) };
      return { resources: { core: rate, search: rate }, rate };
    },
  };
}

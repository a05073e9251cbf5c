import type { Reply } from './transport.ts';

type Answer = Extract<Reply, { kind: 'answer' }>;

const UNTOLD = [60_000, 120_000] as const;

/**
 * How long GitHub asks to wait, in milliseconds; null if the answer is no limit at all.
 * @param serverNow by GitHub's own clock
 * @param earlier how often in a row it asked already; Infinity is the answer when there is no use in going on
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function limitWait(
  { status, headers, body }: Answer,
  serverNow: number,
  earlier: number,
): number | null {
  if (status !== 429 && !(status === 403 && isLimit(headers, body))) return null;
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(1, after) * 1000;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(1000, reset * 1000 - serverNow + 1000);
  return UNTOLD[earlier] ?? Number.POSITIVE_INFINITY;
}

/** A refusal for want of rights has none of these. */
function isLimit(headers: Headers, body: unknown): boolean {
  if (headers.get('retry-after') !== null || headers.get('x-ratelimit-remaining') === '0') return true;
  return /rate limit|abuse/i.test(messageOf(body));
}

/** GitHub's own words. */
export function messageOf(body: unknown): string {
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : null;
  return typeof message === 'string' ? message : '';
}

/** The codes of a 422, `already_exists`. */
export function codesOf(body: unknown): readonly string[] {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : null;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'code' in one && typeof one.code === 'string'
      ? [one.code]
      : [],
  );
}

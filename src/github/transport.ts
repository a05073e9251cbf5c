import { Octokit } from 'octokit';

/** One answer of GitHub, read whole; or none that can be used. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      readonly body: unknown;
      /** Address that gave the answer, where a read was redirected to it; null = the one that was asked. */
      readonly redirectedTo: string | null;
    }
  | { readonly kind: 'none'; readonly reason: string };

export type Params = Readonly<Record<string, unknown>>;

/** Sends one request, once. @param route `GET /repos/{owner}/{repo}`, or a method and a whole address */
export type Transport = (route: string, params: Params) => Promise<Reply>;

export interface TransportSettings {
  /** `https://api.github.com` */
  readonly apiUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly userAgent: string;
}

const TIMEOUT = 30_000;
const MOST_HOPS = 3;
const VERSION = '2022-11-28';

/**
 * Octokit makes the request, and nothing more: its retries would post twice, its throttling sleeps for an hour, and
 * it takes a cut list for an empty one. So the answer is read here, and nothing is ever sent a second time.
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function makeTransport({ apiUrl, token, fetch: send, userAgent }: TransportSettings): Transport {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    retry: { enabled: false },
    throttle: { enabled: false },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const { origin } = new URL(apiUrl);
  return async (route, params) => {
    let reply: Reply = { kind: 'none', reason: 'not sent' };
    const recording: typeof fetch = async (input, init) => {
      reply = await readOnce(send, String(input), init ?? {}, origin);
      return new Response(null, { status: 204 }); // it is read already: octokit need not read it a second time
    };
    await octokit.request(route, {
      ...params,
      headers: { 'x-github-api-version': VERSION },
      request: { fetch: recording },
    }); // throws only for a request that cannot be made, which is our mistake
    return reply;
  };
}

async function readOnce(
  send: typeof fetch,
  address: string,
  init: RequestInit,
  origin: string,
): Promise<Reply> {
  try {
    if (new URL(address).origin !== origin) throw new Error('other host'); // the token goes to one host only
    const { answer, redirectedTo } = await follow(send, address, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const bytes = await answer.arrayBuffer(); // throws when it is cut
    const text = new TextDecoder().decode(bytes);
    const { status, headers } = answer;
    return { kind: 'answer', status, headers, body: parse(text, answer.ok && status !== 204), redirectedTo };
  } catch (error) {
    return { kind: 'none', reason: reasonOf(error) };
  }
}

interface Followed {
  readonly answer: Response;
  readonly redirectedTo: string | null;
}

/** Redirects of a read are followed on the same host only, so that the token stays there; a write is never redirected. */
async function follow(send: typeof fetch, address: string, init: RequestInit): Promise<Followed> {
  let at = address;
  for (let hop = 0; ; hop += 1) {
    const answer = await send(at, init);
    const here = { answer, redirectedTo: hop === 0 ? null : at };
    const location = answer.headers.get('location');
    const isRead = (init.method ?? 'GET') === 'GET';
    if (!isRead || answer.status < 300 || answer.status === 304 || answer.status >= 400) return here;
    if (location === null || hop === MOST_HOPS) return here;
    const next = new URL(location, at);
    if (next.origin !== new URL(address).origin) return here;
    at = next.href;
  }
}

/** @throws SyntaxError for a success that is no JSON */
function parse(text: string, mustBeJson: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (mustBeJson) throw error;
    return null;
  }
}

/** A technical word or two, the same in every language. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'no JSON';
  if (!(error instanceof Error)) return 'connection';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return `timeout ${TIMEOUT / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}

function silent(): void {}

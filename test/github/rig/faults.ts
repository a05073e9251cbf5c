import type { FakeGitHub } from './fake-github.ts';
import { broken, errorResponse, html, shortened, truncated } from './fault-answers.ts';
import { type FaultKind, refusals } from './fault-kinds.ts';
import { calledBy } from './sent.ts';

export interface Fault {
  /** Which call goes wrong, counted from 1 over all calls through this fetch. */
  readonly at: number;
  readonly kind: FaultKind;
  /** How many calls in a row; default 1. */
  readonly times?: number;
  /** Counts only some calls, e.g. those that create. */
  readonly counts?: (method: string, path: string) => boolean;
  /** `signal` (default) leaves the end to the caller's AbortSignal; `reject` ends at once as a timeout. */
  readonly hangs?: 'signal' | 'reject';
  /** Gets the means to end a hanging call, e.g. to wait on a virtual clock first. */
  readonly onHang?: (reject: (reason: unknown) => void) => void;
  /** Another wrapper to go through instead of the fake itself. */
  readonly through?: typeof fetch;
}

/** A fetch that tells what it has seen. */
export type WatchedFetch = typeof fetch & {
  /** Calls counted so far. */
  calls(): number;
  /** Calls that really went wrong; zero when the place was never reached or the fault did not fit. */
  fired(): number;
};

/** The reason a timed-out fetch gives. */
export function timeoutReason(): DOMException {
  return new DOMException('The operation was aborted due to timeout', 'TimeoutError');
}

/** The reason fetch gives when the other side closes the connection. */
export function resetReason(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}

/** A request that is thrown away no longer hears its signal, so those that hang are held here. */
const hung = new Set<Request>();

function hanging(fault: Fault, request: Request): Promise<Response> {
  const { signal } = request;
  hung.add(request);
  const end = new Promise<Response>((_, reject) => {
    if (fault.onHang !== undefined) return fault.onHang(reject);
    if (fault.hangs === 'reject') return reject(timeoutReason());
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return end.finally(() => hung.delete(request));
}

/** Where GitHub would send a client of a renamed repository. */
function movedResponse(fake: FakeGitHub, request: Request, status: 301 | 307): Response {
  const url = new URL(request.url);
  const rest = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const location = `${url.origin}/repositories/${fake.repository.id}${rest}${url.search}`;
  return errorResponse(status, 'Moved Permanently', fake.clock.now(), { location });
}

type Injected = (
  fake: FakeGitHub,
  request: Request,
  pass: () => Promise<Response>,
  fault: Fault,
) => Promise<Response | undefined>;

function refusal(status: number, headers: (now: number) => Record<string, string> = () => ({})): Injected {
  return async (fake) =>
    errorResponse(status, `Refused with ${status}`, fake.clock.now(), headers(fake.clock.now()));
}

function late(status: number): Injected {
  return async (fake, _, pass) => {
    await pass();
    return errorResponse(status, 'Server Error', fake.clock.now());
  };
}

/** Redirects are followed by the real fetch as well, with the rule of the caller's `redirect`. */
function moved(status: 301 | 307): Injected {
  return async (fake, request) => {
    const response = movedResponse(fake, request, status);
    if (request.redirect === 'manual') return response;
    const isKept = status === 307 || request.method === 'GET';
    const text = isKept ? await request.text() : '';
    return fake.fetch(response.headers.get('location') ?? '', {
      method: isKept ? request.method : 'GET',
      headers: request.headers,
      signal: request.signal,
      ...(text === '' ? {} : { body: text }),
    });
  };
}

const injections: Readonly<Record<FaultKind, Injected>> = {
  'status-500': refusal(refusals['status-500']),
  'status-503': refusal(refusals['status-503']),
  'status-408': refusal(refusals['status-408']),
  'status-401': refusal(refusals['status-401']),
  'status-403': refusal(refusals['status-403']),
  'status-404': refusal(refusals['status-404']),
  'status-409': refusal(refusals['status-409']),
  'status-422': refusal(refusals['status-422']),
  'secondary-403': refusal(403, () => ({ 'retry-after': '7' })),
  'limit-429': refusal(429, (now) => ({
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(now / 1000) + 3),
  })),
  'status-502-after': late(502),
  'status-504-after': late(504),
  'reset-before': () => Promise.reject(resetReason()),
  'reset-after': async (_, __, pass) => {
    await pass();
    throw resetReason();
  },
  'hang-after': async (_, request, pass, fault) => {
    await pass();
    return hanging(fault, request);
  },
  'truncated-body': async (_, __, pass) => truncated(await pass()),
  'invalid-json': async (_, __, pass) => broken(await pass()),
  'html-200': async (fake, _, pass) => {
    await pass();
    return html(fake.clock.now());
  },
  'empty-list': async (_, __, pass) => shortened(await pass(), () => 0),
  'short-page': async (_, __, pass) => shortened(await pass(), (count) => Math.floor(count / 2)),
  'redirect-301': moved(301),
  'redirect-307': moved(307),
};

/** Counts the calls through a fetch and says for each whether it is one of those meant. */
export function makeCounter(fault: Pick<Fault, 'at' | 'times' | 'counts'>): {
  readonly isMeant: (...call: Parameters<typeof fetch>) => boolean;
  readonly calls: () => number;
} {
  let calls = 0;
  return {
    calls: () => calls,
    isMeant: (...call) => {
      const { method, path } = calledBy(...call);
      if (fault.counts !== undefined && !fault.counts(method, path)) return false;
      calls += 1;
      return calls >= fault.at && calls < fault.at + (fault.times ?? 1);
    },
  };
}

/** A fetch that goes wrong at exactly one call (or `times` in a row) and otherwise passes through. */
export function withFault(fake: FakeGitHub, fault: Fault): WatchedFetch {
  const through = fault.through ?? fake.fetch;
  const counter = makeCounter(fault);
  let fired = 0;
  const faulty: typeof fetch = async (input, init) => {
    if (!counter.isMeant(input, init)) return through(input, init);
    const request = new Request(input, init);
    let passed: Response | undefined;
    const pass = async (): Promise<Response> => {
      passed = await through(request.clone());
      return passed;
    };
    fired += 1;
    const answer = await injections[fault.kind](fake, request, pass, fault);
    if (answer !== undefined) return answer;
    fired -= 1;
    return passed ?? through(request);
  };
  return Object.assign(faulty, { calls: counter.calls, fired: () => fired });
}

import { checkRequest, checkResponse } from './contract.ts';
import { matchOperation } from './contract-match.ts';
import { callerOf, handle, routes } from './handle.ts';
import { type Incoming, incomingOf, keptHeaders } from './incoming.ts';
import type { Json } from './json.ts';
import { type Clock, type FakeOptions, settingsOf } from './options.ts';
import { makePeople } from './people.ts';
import type { People } from './people-types.ts';
import { makeRates, type Rates } from './rates.ts';
import { errorBody } from './refusal.ts';
import { type Outcome, outcomeOfError, responseOf, unlessSame } from './respond.ts';
import { sentOf } from './sent.ts';
import { makeWorld, type Repository, type World } from './state.ts';

/** One request that reached the fake, in the order of arrival. */
export interface RequestRecord {
  readonly at: number;
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly operationId: string | undefined;
  readonly status: number;
  readonly body: Json | undefined;
  readonly login: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FakeGitHub {
  /** Give this to octokit as `request.fetch`. */
  readonly fetch: typeof fetch;
  readonly state: World;
  /** The repository of the options. */
  readonly repository: Repository;
  readonly clock: Clock;
  readonly people: People;
  readonly requests: RequestRecord[];
  /** What was against the contract, by the client or by the rig; must be empty at the end of a test. */
  readonly violations: string[];
}

const mostHops = 20;

interface Parts {
  readonly world: World;
  readonly rates: Rates;
  readonly requests: RequestRecord[];
  readonly violations: string[];
}

/** 418 is no answer of GitHub: a client must not take a violation for a refusal. */
function violated(parts: Parts, faults: readonly string[]): Outcome {
  parts.violations.push(...faults);
  return { status: 418, body: errorBody(418, `Against the contract: ${faults.join('; ')}`), headers: {} };
}

function outcomeFor(parts: Parts, request: Incoming): Outcome {
  const match = matchOperation(request.method, request.path);
  const faults = checkRequest(request.method, request.path, request.query, request.body);
  if (match === undefined || faults.length > 0) {
    return violated(
      parts,
      faults.map((fault) => `${request.method} ${request.path}: ${fault}`),
    );
  }
  if (match.operationId !== 'rate-limit/get' && routes[match.operationId] === undefined) {
    return violated(parts, [`${match.operationId} is not for milepost`]);
  }
  const outcome = attempt(() => handle(parts.world, parts.rates, request, match));
  const final = unlessSame(outcome, request.method, request.headers.get('if-none-match'));
  if (!parts.world.settings.checksAnswers) return final;
  const wrong = checkResponse(match.operationId, final.status, final.body);
  return wrong.length === 0
    ? final
    : violated(
        parts,
        wrong.map((one) => `answer of ${match.operationId}: ${one}`),
      );
}

function attempt(work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    return outcomeOfError(error);
  }
}

function callerOrNone(parts: Parts, request: Incoming): ReturnType<typeof callerOf> | undefined {
  try {
    return callerOf(parts.world, request);
  } catch {
    return undefined;
  }
}

function answer(parts: Parts, request: Incoming): Response {
  const { world, rates, requests } = parts;
  const at = world.settings.clock.now();
  const outcome = outcomeFor(parts, request);
  const caller = callerOrNone(parts, request);
  const search = request.query.size === 0 ? '' : `?${request.query}`;
  requests.push({
    at,
    method: request.method,
    path: `${request.path}${search}`,
    operationId: matchOperation(request.method, request.path)?.operationId,
    status: outcome.status,
    body: request.body,
    login: caller?.token.login,
    headers: keptHeaders(request.headers),
  });
  return responseOf(outcome, request.url, {
    date: new Date(at).toUTCString(),
    'x-github-request-id': `FAKE:${requests.length}`,
    ...(caller === undefined ? {} : rates.headers(caller.key, caller.token, at)),
  });
}

/** A redirect that is followed keeps method and body on 307 only, as fetch does. */
function redirected(request: Incoming, response: Response): Incoming {
  const to = new URL(response.headers.get('location') ?? '', request.url).href;
  const isKept = response.status === 307 || request.method === 'GET';
  return incomingOf(isKept ? request.method : 'GET', to, request.headers, isKept ? request.text : '');
}

function makeFetch(parts: Parts): typeof fetch {
  const { hold } = parts.world.settings;
  return async (input, init) => {
    const sent = await sentOf(input, init);
    let request = incomingOf(sent.method, sent.url, sent.headers, sent.text);
    for (let hop = 0; hop < mostHops; hop += 1) {
      sent.signal?.throwIfAborted();
      await hold('before', request.method, request.path);
      const response = answer(parts, request);
      await hold('after', request.method, request.path);
      sent.signal?.throwIfAborted();
      const isRedirect = response.status === 301 || response.status === 307;
      if (!isRedirect || sent.redirect === 'manual') return response;
      if (sent.redirect === 'error')
        throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
      request = redirected(request, response);
    }
    throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
  };
}

/** An in-process GitHub with one empty repository; every request and answer is checked against the contract. */
export function makeFakeGitHub(options: FakeOptions = {}): FakeGitHub {
  const world = makeWorld(settingsOf(options));
  const parts: Parts = { world, rates: makeRates(), requests: [], violations: [] };
  const [repository] = world.repositories;
  if (repository === undefined) throw new Error('A world has a repository.');
  return {
    fetch: makeFetch(parts),
    state: world,
    repository,
    clock: world.settings.clock,
    people: makePeople(world, repository),
    requests: parts.requests,
    violations: parts.violations,
  };
}

/** Requests that only looked. */
export function reads(fake: FakeGitHub): readonly RequestRecord[] {
  return fake.requests.filter((request) => request.method === 'GET');
}

/** Requests that changed or tried to change something. */
export function writes(fake: FakeGitHub): readonly RequestRecord[] {
  return fake.requests.filter((request) => request.method !== 'GET');
}

export function clearRequests(fake: FakeGitHub): void {
  fake.requests.length = 0;
}

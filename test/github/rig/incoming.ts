import { type Json, parseJson } from './json.ts';

/** A request as the fake sees it, once its parts are taken apart. */
export interface Incoming {
  readonly method: string;
  /** Path without the prefix of an enterprise server. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly url: string;
  /** Start of all links in answers. */
  readonly base: string;
  readonly headers: Headers;
  readonly text: string;
  /** What the text says, undefined when there is none; broken JSON is told as text that no schema allows. */
  readonly body: Json | undefined;
}

const prefix = '/api/v3';

/** Takes a request apart; the body has been read before. */
export function incomingOf(method: string, address: string, headers: Headers, text: string): Incoming {
  const url = new URL(address);
  const isEnterprise = url.pathname.startsWith(`${prefix}/`);
  return {
    method: method.toUpperCase(),
    path: isEnterprise ? url.pathname.slice(prefix.length) : url.pathname,
    query: url.searchParams,
    url: address,
    base: `${url.origin}${isEnterprise ? prefix : ''}`,
    headers,
    text,
    body: bodyOf(text),
  };
}

function bodyOf(text: string): Json | undefined {
  if (text === '') return undefined;
  try {
    return parseJson(text);
  } catch {
    return `not JSON: ${text.slice(0, 40)}`;
  }
}

/** The token of `authorization: token X` or `bearer X`. */
export function tokenOf(request: Incoming): string | undefined {
  return /^(?:token|bearer) (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** Headers worth keeping in a log: never the token. */
export function keptHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => name !== 'authorization'));
}

import { isObject, type Json, type JsonObject, parseJson } from './json.ts';

/** An answer with its body read, for tests of the rig itself. */
export interface Reply {
  readonly status: number;
  readonly body: Json;
  readonly object: JsonObject;
  readonly list: readonly JsonObject[];
  readonly headers: Headers;
}

/** Sends one plain request; redirects are not followed unless asked for. */
export type Send = (
  method: string,
  path: string,
  body?: Json,
  more?: {
    readonly redirect?: 'follow';
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  },
) => Promise<Reply>;

/** A bare client for the repository of the rig: `path` starts with a slash and may be a whole address. */
export function makeSend(through: typeof fetch, token = 'maintainer-token'): Send {
  return async (method, path, body, more = {}) => {
    const response = await through(path.startsWith('http') ? path : `https://api.github.com${path}`, {
      method,
      redirect: more.redirect ?? 'manual',
      headers: { authorization: `token ${token}`, ...more.headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(more.signal === undefined ? {} : { signal: more.signal }),
    });
    const text = await response.text();
    const json = text === '' ? null : parseJson(text);
    return {
      status: response.status,
      body: json,
      object: isObject(json) ? json : {},
      list: Array.isArray(json) ? json.filter(isObject) : [],
      headers: response.headers,
    };
  };
}

/** Address of the next page, if the answer has one. */
export function nextOf(reply: Reply): string | undefined {
  return /<([^>]+)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1];
}

/** Every entry of a list, page after page. */
export async function sendAll(send: Send, path: string): Promise<readonly JsonObject[]> {
  const entries: JsonObject[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const reply: Reply = await send('GET', next);
    entries.push(...reply.list);
    next = nextOf(reply);
  }
  return entries;
}

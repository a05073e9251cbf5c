import { isList, type JsonObject, parseJson } from './json.ts';
import { errorBody } from './refusal.ts';

/** An error answer that the fake itself did not give. */
export function errorResponse(
  status: number,
  message: string,
  at: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const more: JsonObject =
    status === 422 ? { errors: [{ resource: 'Issue', code: 'custom', message: 'refused' }] } : {};
  return new Response(JSON.stringify(errorBody(status, message, more)), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      date: new Date(at).toUTCString(),
      ...headers,
    },
  });
}

/** The same answer with another body; undefined when it has none that could be spoilt. */
async function rewritten(
  response: Response,
  change: (text: string) => string | ReadableStream<Uint8Array>,
): Promise<Response | undefined> {
  const text = await response.clone().text();
  if (text === '') return undefined;
  const headers = new Headers(response.headers);
  headers.delete('etag');
  return new Response(change(text), { status: response.status, headers });
}

/** Half of the body arrives, then the connection ends: reading it throws, as fetch does. */
export function truncated(response: Response): Promise<Response | undefined> {
  return rewritten(response, (text) => {
    const half = new TextEncoder().encode(text.slice(0, Math.ceil(text.length / 2)));
    let isSent = false;
    return new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (isSent) controller.error(new TypeError('terminated', { cause: new Error('other side closed') }));
        else controller.enqueue(half);
        isSent = true;
      },
    });
  });
}

/** Arrives whole, but is no JSON. */
export function broken(response: Response): Promise<Response | undefined> {
  return rewritten(response, (text) => text.slice(0, Math.ceil(text.length / 2)));
}

/** What a proxy or a maintenance page answers in place of GitHub. */
export function html(at: number): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', date: new Date(at).toUTCString() };
  return new Response('<!doctype html><title>Unicorn!</title><p>Back soon.</p>', { status: 200, headers });
}

/** A list that lacks some of its entries and its Link; undefined when the answer is no list. */
export async function shortened(
  response: Response,
  kept: (count: number) => number,
): Promise<Response | undefined> {
  const text = await response.clone().text();
  if (response.status !== 200 || text === '') return undefined;
  const entries = parseJson(text);
  if (!isList(entries)) return undefined;
  const headers = new Headers(response.headers);
  headers.delete('link');
  headers.delete('etag');
  return new Response(JSON.stringify(entries.slice(0, kept(entries.length))), { status: 200, headers });
}

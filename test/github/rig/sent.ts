/** One call of fetch. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  readonly signal: AbortSignal | null;
  readonly redirect: RequestRedirect;
}

type Call = Parameters<typeof fetch>;

/** Reads a call. Only what needs a Request is made one: with its signals and streams that costs as much as an answer. */
export async function sentOf(...[input, init = {}]: Call): Promise<Sent> {
  const { body = null } = init;
  if (input instanceof Request || (body !== null && typeof body !== 'string')) {
    const request = new Request(input, init);
    const { url, headers, signal, redirect } = request;
    return { method: request.method, url, headers, text: await request.text(), signal, redirect };
  }
  const { method = 'GET', headers, signal = null, redirect = 'follow' } = init;
  return {
    method: method.toUpperCase(),
    url: String(input),
    headers: new Headers(headers),
    text: body ?? '',
    signal,
    redirect,
  };
}

/** Method and path of a call that is passed on as it is. */
export function calledBy(...[input, init]: Call): { readonly method: string; readonly path: string } {
  const isRequest = input instanceof Request;
  const method = init?.method ?? (isRequest ? input.method : 'GET');
  return { method: method.toUpperCase(), path: new URL(isRequest ? input.url : input).pathname };
}

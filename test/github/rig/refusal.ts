import type { JsonObject } from './json.ts';

const docs = 'https://docs.github.com/rest';

/** An answer that is not the wanted one; thrown by routes and turned into a response by the fake. */
export class Refused extends Error {
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: JsonObject, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${String(body.message)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** Error body as GitHub writes it: the status is a text in it. */
export function errorBody(status: number, message: string, more: JsonObject = {}): JsonObject {
  return { message, ...more, documentation_url: docs, status: String(status) };
}

export function refused(status: number, message: string): Refused {
  return new Refused(status, errorBody(status, message));
}

export function notFound(): Refused {
  return refused(404, 'Not Found');
}

/** 422 with the list of what is wrong; `code` is what clients look at. */
export function invalid(...errors: readonly JsonObject[]): Refused {
  return new Refused(422, errorBody(422, 'Validation Failed', { errors }));
}

export function tooLong(resource: string, field: string, most: number): Refused {
  return invalid({
    resource,
    code: 'custom',
    field,
    message: `${field} is too long (maximum is ${most} characters)`,
  });
}

/** GitHub says 301 for a read and 307 for a write, with one and the same message. */
export function redirect(method: string, location: string): Refused {
  const body = { message: 'Moved Permanently', url: location, documentation_url: `${docs}#http-redirects` };
  return new Refused(method === 'GET' ? 301 : 307, body, { location });
}

import { hash } from 'node:crypto';
import type { Answer, Call } from './call.ts';
import type { Json } from './json.ts';
import { isObject } from './json.ts';
import { pageOf } from './pages.ts';
import { Refused } from './refusal.ts';
import { WholeResponse } from './whole.ts';

/** An answer before it becomes a Response: what the contract is checked against. */
export interface Outcome {
  readonly status: number;
  readonly body: Json | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, when it was written down already. */
  readonly text?: string;
}

/** 201 says where the new thing is, lists say where the next page is. */
export function outcomeOf(call: Call, path: string, answer: Answer): Outcome {
  switch (answer.kind) {
    case 'empty':
      return { status: 204, body: undefined, headers: {} };
    case 'list': {
      const page = pageOf(call, path, answer);
      return { status: 200, body: page.entries, headers: page.link === undefined ? {} : { link: page.link } };
    }
    case 'value': {
      const url = isObject(answer.value) ? answer.value.url : undefined;
      const isMade = answer.status === 201 && typeof url === 'string';
      return { status: answer.status, body: answer.value, headers: isMade ? { location: url } : {} };
    }
  }
}

/** What a refusal answers; any other error is a mistake in the rig and stays an error. */
export function outcomeOfError(error: unknown): Outcome {
  if (!(error instanceof Refused)) throw error;
  return { status: error.status, body: error.body, headers: error.headers };
}

function tagOf(text: string): string {
  return `W/"${hash('sha1', text)}"`;
}

/** A read that has not changed since the given tag is 304 without a body. */
export function unlessSame(outcome: Outcome, method: string, wanted: string | null): Outcome {
  if (method !== 'GET' || outcome.status !== 200 || outcome.body === undefined) return outcome;
  const text = JSON.stringify(outcome.body);
  const etag = tagOf(text + (outcome.headers.link ?? ''));
  if (wanted === etag) return { status: 304, body: undefined, headers: { etag } };
  return { ...outcome, text, headers: { ...outcome.headers, etag } };
}

/** Makes the Response; `url` is set because octokit reads it. */
export function responseOf(
  outcome: Outcome,
  url: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const { status, body } = outcome;
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const init = { status, headers: { ...headers, ...type, ...outcome.headers } };
  const response =
    body === undefined
      ? new Response(null, init)
      : new WholeResponse(outcome.text ?? JSON.stringify(body), init);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

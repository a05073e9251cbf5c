import { isObject, type Json, type JsonObject } from './json.ts';
import type { Token } from './options.ts';
import { notFound, refused } from './refusal.ts';
import type { IssueRecord, Repository, World } from './state.ts';

/** One request that passed the contract, the token and the repository. */
export interface Call {
  readonly world: World;
  readonly repository: Repository;
  readonly token: Token;
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly base: string;
  readonly now: number;
}

/** What a route answers: one value, a list that is still to be cut into pages, or nothing. */
export type Answer =
  | { readonly kind: 'value'; readonly status: number; readonly value: Json }
  | {
      readonly kind: 'list';
      readonly entries: readonly JsonObject[];
      readonly pages: 'number' | 'cursor' | 'issues';
    }
  | { readonly kind: 'empty' };

export type Route = (call: Call) => Answer;

export function value(status: number, json: Json): Answer {
  return { kind: 'value', status, value: json };
}

export function list(
  entries: readonly JsonObject[],
  pages: 'number' | 'cursor' | 'issues' = 'number',
): Answer {
  return { kind: 'list', entries, pages };
}

/** Refuses a token that may only look. */
export function needsPush(call: Call): void {
  if (call.token.push) return;
  if (call.token.refusal === 404) throw notFound();
  throw refused(403, 'Resource not accessible by personal access token');
}

/** True when the record is old enough to have reached the lists. */
export function isListed(
  call: Call,
  record: { readonly createdAt: number; readonly updatedAt: number },
): boolean {
  const { listLagMs, lagHides } = call.world.settings;
  const since = lagHides === 'created' ? record.createdAt : record.updatedAt;
  return listLagMs === 0 || call.now - since >= listLagMs;
}

/** True for what still is in its repository. */
export function isThere(issue: IssueRecord): boolean {
  return !issue.isDeleted && issue.movedTo === null;
}

/** The issue of any repository with this database id, or 404 as GitHub says for an unknown one. */
export function issueById(call: Call, id: number): IssueRecord {
  const found = call.world.repositories
    .flatMap((one) => one.issues)
    .find((one) => one.id === id && isThere(one));
  if (found === undefined) throw notFound();
  return found;
}

/** The body as an object; the contract has seen to it that it is one where it matters. */
export function bodyObject(body: Json | undefined): JsonObject {
  return isObject(body) ? body : {};
}

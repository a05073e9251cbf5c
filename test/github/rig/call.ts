import { isObject, type Json, type JsonObject } from './json.ts';
import type { Token } from './options.ts';
import { notFound, refused } from './refusal.ts';
import type { IssueRecord, Repository, World } from './state.ts';
import { isThere } from './there.ts';

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

/** One entry of a list, shown when its page is asked for. */
export interface Entry {
  readonly id: number;
  readonly show: () => JsonObject;
}

/** What a route answers: one value, a list that is still to be cut into pages, or nothing. */
export type Answer =
  | { readonly kind: 'value'; readonly status: number; readonly value: Json }
  | {
      readonly kind: 'list';
      readonly entries: readonly Entry[];
      readonly pages: 'number' | 'cursor' | 'issues';
    }
  | { readonly kind: 'empty' };

export type Route = (call: Call) => Answer;

export function value(status: number, json: Json): Answer {
  return { kind: 'value', status, value: json };
}

/** A list of records; only those on the asked page are shown, which keeps long lists quick. */
export function list<T extends { readonly id: number }>(
  records: readonly T[],
  show: (record: T) => JsonObject,
  pages: 'number' | 'cursor' | 'issues' = 'number',
): Answer {
  const entries = records.map((record) => ({ id: record.id, show: () => show(record) }));
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

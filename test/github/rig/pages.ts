import type { Answer, Call, Entry } from './call.ts';
import type { JsonObject } from './json.ts';

/** One page of a list with its Link header, if there are more. */
export interface Page {
  readonly entries: readonly JsonObject[];
  readonly link: string | undefined;
}

interface Target {
  readonly rel: string;
  readonly set: Readonly<Record<string, string>>;
}

function sizeOf(query: URLSearchParams): number {
  const asked = Number(query.get('per_page') ?? 30);
  return Math.min(100, asked < 1 ? 30 : asked);
}

/** Links of a repository point to its id, not its name, as recorded answers show. */
function linkHeader(call: Call, path: string, targets: readonly Target[]): string | undefined {
  const byId = path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.repository.id}`);
  const texts = targets.map(({ rel, set }) => {
    const query = new URLSearchParams(call.query);
    for (const name of ['page', 'after', 'before']) query.delete(name);
    for (const [name, text] of Object.entries(set)) query.set(name, text);
    return `<${call.base}${byId}?${query}>; rel="${rel}"`;
  });
  return texts.length === 0 ? undefined : texts.join(', ');
}

function byNumber(call: Call, path: string, entries: readonly Entry[]): Page {
  const size = sizeOf(call.query);
  const last = Math.max(1, Math.ceil(entries.length / size));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const to = (rel: string, number: number): Target => ({ rel, set: { page: String(number) } });
  const back = page > 1 ? [to('prev', Math.min(page - 1, last))] : [];
  const on = page < last ? [to('next', page + 1), to('last', last)] : [];
  const first = page > 1 ? [to('first', 1)] : [];
  return {
    entries: entries.slice((page - 1) * size, page * size).map((entry) => entry.show()),
    link: linkHeader(call, path, [...back, ...on, ...first]),
  };
}

/** A cursor names the last entry that was seen, so that entries made meanwhile do not shift the pages. */
function cursorFor(entry: Entry | undefined): string {
  return Buffer.from(`cursor:v2:${entry?.id}`).toString('base64');
}

function startAfter(cursor: string | null, entries: readonly Entry[]): number {
  if (cursor === null) return 0;
  const id = Number(Buffer.from(cursor, 'base64').toString().split(':')[2]);
  const at = entries.findIndex((entry) => entry.id === id);
  return at >= 0 ? at + 1 : entries.findIndex((entry) => entry.id < id);
}

function byCursor(call: Call, path: string, entries: readonly Entry[], hasPageToo: boolean): Page {
  const size = sizeOf(call.query);
  const found = startAfter(call.query.get('after'), entries);
  const start = found < 0 ? entries.length : found;
  const page = entries.slice(start, start + size);
  const shown = page.map((entry) => entry.show());
  if (start + size >= entries.length) return { entries: shown, link: undefined };
  const number = hasPageToo ? { page: String(Math.floor(start / size) + 2) } : {};
  const next = { rel: 'next', set: { ...number, after: cursorFor(page.at(-1)) } };
  return { entries: shown, link: linkHeader(call, path, [next]) };
}

/** Cuts a list into the page that was asked for. */
export function pageOf(call: Call, path: string, answer: Extract<Answer, { kind: 'list' }>): Page {
  if (answer.pages === 'cursor') return byCursor(call, path, answer.entries, false);
  const isCursor = call.world.settings.cursorPages || call.query.has('after');
  if (answer.pages === 'issues' && isCursor) return byCursor(call, path, answer.entries, true);
  return byNumber(call, path, answer.entries);
}

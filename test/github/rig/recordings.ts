import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isList, isObject, type Json, type JsonObject, parseJson, textAt } from './json.ts';

const require = createRequire(import.meta.url);

/** One recorded exchange with GitHub. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: Json;
  readonly headers: JsonObject;
}

/** The exchanges of a scenario of `@octokit/fixtures`, as GitHub answered them. */
export function recordings(scenario: string): readonly Recorded[] {
  const folder = join(
    dirname(require.resolve('@octokit/fixtures/package.json')),
    'scenarios',
    'api.github.com',
  );
  const loaded = parseJson(readFileSync(join(folder, scenario, 'normalized-fixture.json'), 'utf8'));
  return (isList(loaded) ? loaded : []).filter(isObject).map((one) => ({
    method: (textAt(one, 'method') ?? '').toUpperCase(),
    path: textAt(one, 'path') ?? '',
    status: Number(one.status),
    response: one.response ?? null,
    headers: isObject(one.headers) ? one.headers : {},
  }));
}

/** The shape of a value: keys and types, with lists cut to their first entry. */
export function shapeOf(value: Json | undefined): Json {
  if (isList(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (!isObject(value)) return value === null ? 'null' : typeof value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, shapeOf(value[key])]),
  );
}

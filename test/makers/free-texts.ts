import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Files, withFile } from './repository.ts';

/** What a person may write freely, by the definitions of `common.schema.json`. */
export type Freedom = 'title' | 'line' | 'text';

/** How many characters each may have. */
export const LONGEST: Readonly<Record<Freedom, number>> = { title: 120, line: 500, text: 20_000 };

const SCHEMAS: readonly (readonly [path: RegExp, schema: string])[] = [
  [/^milepost\.yaml$/, 'milepost'],
  [/^plan\/\d/, 'phase'],
  [/^plan\/([a-z]+)\.yaml$/, '$1'],
  [/^records\//, 'record'],
];

/** The files with every free text of plan and records replaced: the schemas say which strings those are. */
export function withFreeTexts(files: Files, textFor: (freedom: Freedom) => string): Files {
  let replaced: Files = files;
  for (const [path, bytes] of files) {
    const [pattern, name] = SCHEMAS.find(([one]) => one.test(path)) ?? [];
    if (pattern === undefined || name === undefined) continue;
    const schema = schemaNamed(`${(pattern.exec(path)?.[0] ?? '').replace(pattern, name)}.schema.json`);
    const value: unknown = parse(new TextDecoder().decode(bytes));
    replaced = withFile(replaced, path, stringify(walked(value, [schema], textFor)));
  }
  return replaced;
}

/** A schema together with the file that its references start from. */
interface Place {
  readonly file: string;
  readonly schema: unknown;
}

const read = new Map<string, unknown>();

function schemaNamed(file: string): Place {
  const known =
    read.get(file) ?? JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', file), 'utf8'));
  read.set(file, known);
  return { file, schema: known };
}

function walked(value: unknown, places: readonly Place[], textFor: (freedom: Freedom) => string): unknown {
  const all = places.flatMap(opened);
  if (typeof value === 'string') {
    const [found] = all.flatMap(({ freedom }) => freedom ?? []);
    return found === undefined ? value : textFor(found);
  }
  if (Array.isArray(value)) {
    const items = all.flatMap((one) => under(one, 'items'));
    return value.map((one) => walked(one, items, textFor));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const own = all.flatMap((place) => under(place, 'properties').flatMap((inner) => under(inner, key)));
      const other = own.length > 0 ? own : all.flatMap((place) => under(place, 'additionalProperties'));
      return [key, walked(one, other, textFor)];
    }),
  );
}

/** A schema and all that it refers to or chooses from. */
function opened(place: Place): readonly (Place & { readonly freedom?: Freedom })[] {
  const [reference] = under(place, '$ref');
  const target = typeof reference?.schema === 'string' ? referred(place, reference.schema) : [];
  const choices = ['oneOf', 'anyOf', 'allOf'].flatMap((key) =>
    under(place, key).flatMap(({ file, schema }) =>
      Array.isArray(schema) ? schema.map((one: unknown) => ({ file, schema: one })) : [],
    ),
  );
  const branches = [...choices, ...['if', 'then', 'else'].flatMap((key) => under(place, key))];
  return [place, ...target, ...branches.flatMap(opened)];
}

function referred({ file }: Place, reference: string): readonly (Place & { readonly freedom?: Freedom })[] {
  const [name = '', pointer = ''] = reference.split('#');
  const keys = pointer.split('/').slice(1);
  const start = [schemaNamed(name === '' ? file : name)];
  const found = keys.reduce<readonly Place[]>((from, key) => from.flatMap((one) => under(one, key)), start);
  const last = keys.at(-1);
  const all = found.flatMap(opened);
  return last === 'title' || last === 'line' || last === 'text'
    ? all.map((one) => ({ ...one, freedom: last }))
    : all;
}

function under({ file, schema }: Place, key: string): readonly Place[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const value: unknown = Reflect.get(schema, key);
  return value === undefined ? [] : [{ file, schema: value }];
}

/** A value as it travels in a body. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object as it travels in a body. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Parses text that must be JSON; throws a SyntaxError otherwise. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** True for an object that is neither null nor a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a list; `Array.isArray` alone does not narrow a readonly one. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text under a key, or undefined if it is absent or of another type. */
export function textAt(body: JsonObject, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

/** The number under a key, also when it was sent as digits. */
export function numberAt(body: JsonObject, key: string): number | undefined {
  const value = body[key];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** Names in a list of texts or of objects with a `name` or `login`, as labels and assignees are sent. */
export function namesAt(body: JsonObject, key: string): readonly string[] | undefined {
  const value = body[key];
  if (!isList(value)) return undefined;
  return value.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isObject(entry)) return [];
    const name = textAt(entry, 'name') ?? textAt(entry, 'login');
    return name === undefined ? [] : [name];
  });
}

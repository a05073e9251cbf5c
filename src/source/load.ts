import type { Finding } from '../findings/finding.ts';
import { hasError } from '../findings/finding.ts';
import { type Places, wholeFile } from '../findings/place.ts';
import { decode } from './decode.ts';
import { locator } from './locate.ts';
import { parse } from './parse.ts';
import { findPersonal } from './personal.ts';
import { scan } from './scan.ts';

/** A file as plain data with a place for every part of it. */
export interface Loaded {
  readonly file: string;
  /** Plain data of the mapping in the file; undefined when it cannot be used, and then a finding says why. */
  readonly value: unknown;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

/**
 * The one loader of every YAML or JSON file a person can write: bytes → text → plain data with places.
 * Nothing is thrown for what is in the file; at most 1 MiB is looked at.
 * @param file repository-relative path, used in the places only
 */
export function loadYaml(file: string, bytes: Uint8Array): Loaded {
  const { text, findings } = decode(file, bytes);
  if (text === null) return { file, value: undefined, places: wholeFile(file), findings };
  return loadText(file, text);
}

/** The same for a text, or a part of a file that begins on `firstLine`. */
export function loadText(file: string, text: string, firstLine = 1): Loaded {
  const locate = locator(file, text, firstLine);
  const seen = scan(text, locate);
  if (hasError(seen)) return { file, value: undefined, places: wholeFile(file), findings: seen };
  const { value, places, findings } = parse(file, text, locate);
  return { file, value, places, findings: [...findings, ...findPersonal(text, locate)] };
}

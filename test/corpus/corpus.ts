import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/findings/finding.ts';
import index from './index.json' with { type: 'json' };

/** A hostile planning repository and what has to be said about it; the fields are described in index.json. */
export interface Case {
  readonly case: string;
  readonly expect: string;
  readonly class: string;
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  readonly lines?: readonly number[];
  readonly also?: readonly string[];
  readonly value?: { readonly path: string; readonly is: string };
}

export const cases: readonly Case[] = index.entries;

/** Whatever the class, more than this is too slow. */
export const LONGEST_MILLISECONDS = 2000;

/** Writes the corpus into a new temporary folder; `remove` takes it away. */
export function makeCorpus(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-corpus-'));
  execFileSync(process.execPath, [fileURLToPath(new URL('./generate.mjs', import.meta.url)), folder]);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The regular files of a case, by their path with `/`. Links are not followed. */
export function readCase(folder: string, name: string): ReadonlyMap<string, Uint8Array> {
  const root = join(folder, name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).replaceAll(sep, '/'), readFileSync(path)];
    }),
  );
}

/** True for an error finding at the place that the index gives, or on one of the lines it allows. */
export function isAsIndexed(found: Finding, { at, line, column, lines }: Case): boolean {
  if (found.severity !== 'error' || found.file !== at) return false;
  if (line === undefined && lines === undefined) return true;
  return (found.line === line && found.column === column) || lines?.includes(found.line) === true;
}

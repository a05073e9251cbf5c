import { resolve } from 'node:path';
import { readGiven } from '../files/read-given.ts';
import { markersOf, putInto } from '../report/into.ts';
import { UsageError } from './errors.ts';
import type { GlobalOptions, Services } from './services.ts';
import { writeOut } from './write-out.ts';

const MOST_MIB = 4;

interface Part {
  /** As the user wrote it. */
  readonly file: string;
  readonly format: string;
  readonly part: string;
}

/**
 * Writes between the two markers of a file that people keep; false when that part was the same already, and nothing
 * was written. @throws UsageError for a file that cannot be read, or without its two markers
 */
export function writeInto(services: Services, options: GlobalOptions, { file, format, part }: Part): boolean {
  const text = readUtf8(resolve(services.cwd, options.cwd ?? '.', file), file);
  const markers = markersOf(format);
  const found = putInto(text, markers, part);
  switch (found.kind) {
    case 'missing':
      throw new UsageError('markers-missing', { file, ...markers });
    case 'damaged':
      throw new UsageError('markers-damaged', { file, ...markers });
    case 'replaced':
      if (found.text === text) return false;
      writeOut(services, options, file, found.text);
      return true;
  }
}

/** A byte that is no UTF-8 would be lost on the way, so such a file is left alone. */
function readUtf8(path: string, shown: string): string {
  const given = readGiven(path, shown, MOST_MIB);
  if (!(given instanceof Uint8Array)) throw new UsageError('into-not-readable', { path: shown });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(given);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError('into-not-readable', { path: shown });
    throw error;
  }
}

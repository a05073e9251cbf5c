import { basename, dirname, resolve } from 'node:path';
import { FileProblem } from '../files/errors.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { fileTrouble } from './file-trouble.ts';
import { redactorOf } from './redact.ts';
import type { GlobalOptions, Services } from './services.ts';

/** The user's own path, from the folder worked in; it may lie anywhere, and is replaced whole. No token gets there. */
export function writeOut(services: Services, options: GlobalOptions, out: string, text: string): void {
  writeBytesOut(services, options, out, new TextEncoder().encode(redactorOf(services)(text)));
}

/** The same for what is no text; the caller has taken tokens out of it. */
export function writeBytesOut(
  services: Services,
  { cwd = '.' }: GlobalOptions,
  out: string,
  bytes: Uint8Array,
): void {
  const path = resolve(services.cwd, cwd, out);
  try {
    writeFileWhole(dirname(path), basename(path), bytes);
  } catch (error) {
    throw error instanceof FileProblem ? fileTrouble(error, out) : error;
  }
}

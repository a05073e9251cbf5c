import { basename, dirname, resolve } from 'node:path';
import { FileProblem } from '../files/errors.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { fileTrouble } from './file-trouble.ts';
import { redactorOf } from './redact.ts';
import type { GlobalOptions, Services } from './services.ts';

/** The user's own path, from the folder worked in; it may lie anywhere, and is replaced whole. No token gets there. */
export function writeOut(services: Services, { cwd = '.' }: GlobalOptions, out: string, text: string): void {
  const path = resolve(services.cwd, cwd, out);
  const bytes = new TextEncoder().encode(redactorOf(services)(text));
  try {
    writeFileWhole(dirname(path), basename(path), bytes);
  } catch (error) {
    throw error instanceof FileProblem ? fileTrouble(error, out) : error;
  }
}

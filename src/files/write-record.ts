import { writeFileNew } from './write-file.ts';

/**
 * Adds a record: created whole and exclusively, never over a file.
 * @throws FileProblem when it exists or cannot be written
 */
export function writeRecord(root: string, path: string, bytes: Uint8Array): void {
  writeFileNew(root, path, bytes);
}

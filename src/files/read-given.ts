import { readFileSync, statSync } from 'node:fs';
import { type Finding, finding } from '../findings/finding.ts';
import { systemCode } from './errors.ts';

/** The bytes of a file that the user named, or the finding that says why there are none. */
export type Given = Uint8Array | Finding;

const MIB = 1024 * 1024;

/**
 * Reads a file that the user named; it may lie anywhere and may be reached through a link.
 * @param shown as the user wrote it
 * @param mostMib a larger file is not opened
 */
export function readGiven(path: string, shown: string, mostMib: number): Given {
  const place = { file: shown, line: 1, column: 1 };
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return finding('file-not-regular', {}, place);
    if (stat.size > mostMib * MIB) return finding('file-too-large', { limit: `${mostMib} MiB` }, place);
    return readFileSync(path);
  } catch (error) {
    return finding('file-unreadable', { reason: systemCode(error) || String(error) }, place);
  }
}

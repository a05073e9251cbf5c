import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding } from '../findings/finding.ts';
import { wholeFile } from '../findings/place.ts';
import { compareText } from '../values/order.ts';
import { systemCode } from './errors.ts';
import { statIfThere } from './stat.ts';

/** A file as it was read, or the finding that says why it was not. */
export interface ReadFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array | Finding;
}

/**
 * The Markdown files of one folder in code-point order; none if the folder is missing. Links and other special files
 * are findings. What is no `.md`, and what an interrupted writer left, is not looked at.
 */
export function readMarkdownFolder(root: string, folder: string): readonly ReadFile[] {
  for (const path of foldersTo(folder)) {
    const stat = statIfThere(join(root, path));
    if (stat === null) return [];
    if (!stat.isDirectory())
      return [{ path, bytes: finding('file-not-regular', {}, wholeFile(path).at([])) }];
  }
  try {
    const names = readdirSync(join(root, folder)).filter(
      (name) => name.endsWith('.md') && !name.startsWith('.'),
    );
    return names.sort(compareText).map((name) => readOneFile(root, `${folder}/${name}`));
  } catch (error) {
    return [{ path: folder, bytes: unreadable(folder, error) }];
  }
}

/** `tracker/issues` → `tracker`, `tracker/issues`. */
function foldersTo(folder: string): readonly string[] {
  const parts = folder.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** One file; null if there is none. */
export function readOneFileIfThere(root: string, path: string): ReadFile | null {
  return statIfThere(join(root, path)) === null ? null : readOneFile(root, path);
}

function readOneFile(root: string, path: string): ReadFile {
  try {
    if (!lstatSync(join(root, path)).isFile())
      return { path, bytes: finding('file-not-regular', {}, wholeFile(path).at([])) };
    return { path, bytes: readFileSync(join(root, path)) };
  } catch (error) {
    return { path, bytes: unreadable(path, error) };
  }
}

function unreadable(path: string, error: unknown): Finding {
  return finding('file-unreadable', { reason: systemCode(error) || String(error) }, wholeFile(path).at([]));
}

import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { FileProblem, fileProblem, systemCode } from './errors.ts';

const NO_LINKS: readonly string[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];
const BUSY: readonly string[] = ['EBUSY', 'EPERM', 'EACCES'];
const RENAME_TRIES = 4;

/**
 * Writes a whole file: whoever looks, also after a kill or a full disk, finds the old file or the new one.
 * @param root folder that the path may not leave
 * @param path relative to the root, with `/`; missing folders are made, links among them are refused
 * @throws FileProblem; the old file is then still there
 */
export function writeFileWhole(root: string, path: string, bytes: Uint8Array): void {
  viaTemporary(root, path, bytes, (temporary, target) => renameBusy(temporary, target));
}

/**
 * Adds a file, never over another one.
 * @throws FileExists if there is something of that name already, else FileProblem; nothing was written then
 */
export function writeFileNew(root: string, path: string, bytes: Uint8Array): void {
  viaTemporary(root, path, bytes, (temporary, target) => {
    try {
      linkSync(temporary, target);
    } catch (error) {
      if (!NO_LINKS.includes(systemCode(error))) throw error;
      writeSynced(target, bytes); // no links on this disk: exclusive, if not atomic
    }
    rmSync(temporary, { force: true });
  });
}

function viaTemporary(
  root: string,
  path: string,
  bytes: Uint8Array,
  move: (temporary: string, target: string) => void,
): void {
  let temporary: string | null = null;
  try {
    const target = prepare(root, path);
    temporary = join(dirname(target), `.${globalThis.crypto.randomUUID()}.tmp`);
    writeSynced(temporary, bytes);
    move(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    throw fileProblem(path, error);
  }
}

/** Makes the folders of a path one by one, so that none is made behind a link. */
function prepare(root: string, path: string): string {
  const parts = path.split('/');
  if (
    isAbsolute(path) ||
    parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0:]/.test(part))
  )
    throw new FileProblem(path, 'outside');
  const realRoot = realpathSync(root);
  if (!lstatSync(realRoot).isDirectory()) throw new FileProblem(path, 'not-a-folder');
  let folder = realRoot;
  for (const part of parts.slice(0, -1)) {
    folder = join(folder, part);
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat === undefined) mkdirSync(folder);
    else if (stat.isSymbolicLink()) throw new FileProblem(path, 'is-link');
    else if (!stat.isDirectory()) throw new FileProblem(path, 'not-a-folder');
  }
  if (realpathSync(folder) !== folder) throw new FileProblem(path, 'is-link');
  return join(folder, parts.at(-1) ?? '');
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** On Windows another program may hold the file for a moment. */
function renameBusy(from: string, to: string): void {
  for (let left = RENAME_TRIES; ; left -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (left <= 1 || !BUSY.includes(systemCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** The name itself must survive a power cut; Windows cannot do this and does not need it. */
function syncFolder(folder: string): void {
  let file: number | null = null;
  try {
    file = openSync(folder, 'r');
    fsyncSync(file);
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes(systemCode(error))) throw error;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Text of a file, or null if there is none. @throws FileProblem */
export function readText(root: string, path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw fileProblem(path, error);
  }
}

/** Moves a file within the root; false if it is not there. @throws FileProblem */
export function moveFile(root: string, from: string, to: string): boolean {
  try {
    renameSync(join(root, from), join(root, to));
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw fileProblem(from, error);
  }
}

/** Removes a file that milepost itself made (a lock); nothing happens if it is gone. */
export function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
}

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, finding } from '../findings/finding.ts';
import { wholeFile } from '../findings/place.ts';
import { compareText } from '../values/order.ts';
import { isLeftOut } from '../values/path.ts';

/** The files of a planning repository: path with `/` → bytes, in code-point order. */
export interface RepositoryFiles {
  readonly root: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files that could not be read; they are told, never skipped. */
  readonly findings: readonly Finding[];
}

const SINGLE = ['milepost.yaml', 'people.yaml'];
const FOLDERS = ['plan', 'records', 'calendar'];
/** A folder of such a name stands where a file is meant; it is told, not looked into. */
const PLAN_FILE = /\.ya?ml$/;
const MOST_BYTES = 1024 * 1024;

/**
 * Reads what belongs to the plan and its history. Links and other special files are refused, large ones not opened.
 * @param folders those to look into
 */
export function readRepository(root: string, folders: readonly string[] = FOLDERS): RepositoryFiles {
  const files = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  const paths = [
    ...SINGLE.filter((path) => exists(root, path)),
    ...folders.flatMap((path) => list(root, path, findings)),
  ];
  for (const path of paths.sort(compareText)) readInto(root, path, files, findings);
  return { root, files, findings };
}

function exists(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/** Every path under a folder, in no particular order; a folder that is missing holds none. */
function list(root: string, folder: string, findings: Finding[]): readonly string[] {
  const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) {
    findings.push(finding('file-not-regular', {}, wholeFile(folder).at([])));
    return [];
  }
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (isLeftOut(path)) return [];
      return entry.isDirectory() && !PLAN_FILE.test(path) ? list(root, path, findings) : [path];
    });
  } catch (error) {
    findings.push(finding('file-unreadable', { reason: codeOf(error) }, wholeFile(folder).at([])));
    return [];
  }
}

function readInto(root: string, path: string, files: Map<string, Uint8Array>, findings: Finding[]): void {
  const place = wholeFile(path).at([]);
  try {
    const stat = lstatSync(join(root, path));
    if (!stat.isFile()) findings.push(finding('file-not-regular', {}, place));
    else if (stat.size > MOST_BYTES) findings.push(finding('file-too-large', { limit: MOST_BYTES }, place));
    else files.set(path, readFileSync(join(root, path)));
  } catch (error) {
    findings.push(finding('file-unreadable', { reason: codeOf(error) }, place));
  }
}

/** `EACCES`, `EMFILE` …: what the system calls the trouble. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

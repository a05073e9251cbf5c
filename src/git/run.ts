import { type ExecFileException, execFile } from 'node:child_process';
import { GitProblem } from './errors.ts';

/** Commands that only read, and talk to no remote. There is no other way to reach Git from here. */
type Verb = 'version' | 'rev-parse' | 'merge-base' | 'diff' | 'ls-files' | 'ls-tree' | 'cat-file' | 'log';

/** Where Git is asked: a folder inside the work tree, and the surroundings it may see. */
export interface Git {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  readonly stdout: Buffer;
  /** Not 0 is an answer too: `merge-base` says with 1 that there is none. */
  readonly exitCode: number;
  readonly stderr: string;
}

/**
 * Settings that a repository could turn against its reader, switched off: programmes that Git would start, bare
 * repositories inside the tree, replaced commits.
 */
const SETTINGS: readonly string[] = [
  '--no-pager',
  '--no-replace-objects',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
];

/** The only variables of the surroundings that reach Git: none of its own, and no token. */
const PASSED: readonly string[] = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP'];

/** `records` also finds `Records`, which a file system without case would mix with it; `ls-tree` cannot. */
const ANY_CASE: ReadonlySet<Verb> = new Set(['diff', 'ls-files', 'log']);

const MOST_BYTES = 256 * 1024 * 1024;
const LONGEST_MILLISECONDS = 120_000;

/**
 * Runs one reading command: an argument list, no shell, English, no question.
 * @param input what it reads on its standard input
 * @throws GitProblem if Git is missing or was ended; an exit code is an answer
 */
export function runGit(git: Git, verb: Verb, args: readonly string[], input?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...SETTINGS, ANY_CASE.has(verb) ? '--icase-pathspecs' : '--literal-pathspecs', verb, ...args],
      {
        cwd: git.folder,
        env: cleanEnv(git.env),
        encoding: 'buffer',
        maxBuffer: MOST_BYTES,
        timeout: LONGEST_MILLISECONDS,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        const exitCode = exitCodeOf(error);
        if (exitCode === null) reject(problemOf(error, stderr));
        else resolve({ stdout, exitCode, stderr: firstLine(stderr) });
      },
    );
    child.stdin?.on('error', () => undefined); // it ended without reading: its exit code says why
    child.stdin?.end(input ?? '');
  });
}

/** The same for a command that has to succeed. @throws GitProblem */
export async function readGit(
  git: Git,
  verb: Verb,
  args: readonly string[],
  input?: string,
): Promise<Buffer> {
  const { stdout, exitCode, stderr } = await runGit(git, verb, args, input);
  if (exitCode !== 0) throw new GitProblem('refused', stderr);
  return stdout;
}

/** The parts of a `-z` answer. */
export function partsOf(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').split('\0').slice(0, -1);
}

function cleanEnv(env: Git['env']): Record<string, string> {
  const passed = PASSED.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(passed),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/** null when the process did not end by itself. */
function exitCodeOf(error: ExecFileException | null): number | null {
  if (error === null) return 0;
  return typeof error.code === 'number' ? error.code : null;
}

function problemOf(error: ExecFileException | null, stderr: Buffer): GitProblem {
  const reason = error?.code === 'ENOENT' ? 'no-git' : 'refused';
  return new GitProblem(reason, firstLine(stderr) || String(error?.code ?? ''), { cause: error });
}

function firstLine(stderr: Buffer): string {
  return stderr.toString('utf8').trim().split('\n')[0] ?? '';
}

import { GitProblem } from './errors.ts';
import { type Git, readGit, runGit } from './run.ts';

/** The full SHA of a commit, `40` or `64` hexadecimal digits: the only form in which one reaches another command. */
export type Sha = string;

export interface Compared {
  /** The commit that was named. */
  readonly base: Sha;
  readonly head: Sha;
  /** Where both came from the same; several after merges in both directions. */
  readonly mergeBases: readonly Sha[];
}

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/**
 * The commits that a look at what is new needs.
 * @param ref a branch, a tag or a SHA, as somebody typed it
 * @throws GitProblem: outside a repository, no commit yet, a ref that Git does not know, nothing in common
 */
export async function compareWith(git: Git, ref: string): Promise<Compared> {
  const inside = await runGit(git, 'rev-parse', ['--is-inside-work-tree']);
  if (inside.exitCode !== 0)
    throw new GitProblem(isForeign(inside.stderr) ? 'refused' : 'no-repository', inside.stderr);
  const head = await resolveCommit(git, 'HEAD');
  if (head === null) throw new GitProblem('no-commit');
  const base = await resolveCommit(git, ref);
  if (base === null) throw new GitProblem('ref-unknown');
  const { stdout, exitCode, stderr } = await runGit(git, 'merge-base', ['--all', base, head]);
  const mergeBases = lines(stdout).filter((line) => SHA.test(line));
  if (exitCode > 1) throw new GitProblem('refused', stderr);
  if (mergeBases.length === 0) throw new GitProblem('no-merge-base');
  return { base, head, mergeBases };
}

/** Git works in no folder that belongs to somebody else; what it says is what to do. */
function isForeign(stderr: string): boolean {
  return stderr.includes('dubious ownership');
}

/** A clone that holds only the newest commits cannot know what it has in common with another. */
export async function isShallow(git: Git): Promise<boolean> {
  return lines(await readGit(git, 'rev-parse', ['--is-shallow-repository']))[0] === 'true';
}

/** null for what names no commit; a ref is never read as an option. */
async function resolveCommit(git: Git, ref: string): Promise<Sha | null> {
  if (ref === '' || ref.includes('\0') || ref.includes('\n')) return null;
  const { stdout, exitCode } = await runGit(git, 'rev-parse', [
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  const sha = lines(stdout).at(-1) ?? '';
  return exitCode === 0 && SHA.test(sha) ? sha : null;
}

function lines(bytes: Buffer): readonly string[] {
  return bytes.toString('utf8').trim().split('\n');
}

/** `2.39.5`. @throws GitProblem without Git */
export async function gitVersion(git: Git): Promise<string> {
  const [line = ''] = lines(await readGit(git, 'version', []));
  return /\d+(\.\d+)*/.exec(line)?.[0] ?? line;
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { aWorld, folderOf, type Said } from './cli.ts';
import type { Files } from './repository.ts';

/** Surroundings without anything of the machine's own Git settings. */
export const GIT_ENV = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** A Git repository on disk, its files committed on `main`. */
export interface GitFolder {
  readonly folder: string;
  /** @throws Error when Git refuses */
  git(...args: readonly string[]): string;
  /** True if Git did it. */
  tries(...args: readonly string[]): boolean;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** Commits everything there is. */
  commit(message: string): void;
  /** A branch from here, worked on and left again for `main`. */
  branch(name: string, work: () => void): void;
}

export function gitFolderOf(files: Files): GitFolder {
  const made = gitFolderAt(folderOf(files));
  made.git('init', '-q', '-b', 'main');
  made.commit('start');
  return made;
}

/** A clone or a repository that is there already. */
export function gitFolderAt(folder: string): GitFolder {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env: GIT_ENV, encoding: 'utf8', stdio: 'pipe' });
  const tries = (...args: readonly string[]): boolean => {
    try {
      git(...args);
      return true;
    } catch {
      return false;
    }
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = (message: string): void => {
    git('add', '-A', '-f');
    git('commit', '-q', '--allow-empty', '-m', message);
  };
  const branch = (name: string, work: () => void): void => {
    git('checkout', '-q', '-b', name);
    work();
    git('checkout', '-q', 'main');
  };
  const remove = (path: string): void => rmSync(join(folder, path));
  return { folder, git, tries, write, remove, commit, branch };
}

export const NOW = '2026-01-20T09:00:00Z';

/** What a command prints, from the sources, with the Git of this machine. */
export async function answer(
  folder: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const world = aWorld(folder, NOW, { env: { PATH: GIT_ENV.PATH, HOME: GIT_ENV.HOME, ...env } });
  const exitCode = await run(argv, world.services);
  return { exitCode, stdout: world.stdout(), stderr: world.stderr() };
}

/** The codes and files of `check --base REF`, sorted, and its exit code. */
export async function since(
  folder: string,
  ref: string,
): Promise<{ readonly exitCode: number; readonly told: readonly string[] }> {
  const { exitCode, stdout } = await answer(folder, ['check', '--base', ref, '--json']);
  const output: Said['output'] = JSON.parse(stdout);
  const told = (output.findings ?? []).map(({ code, file }) => `${code} ${file}`);
  return {
    exitCode,
    told: told.filter((one) => one.startsWith('record-') || one.startsWith('plan-')).sort(),
  };
}

import { spawn, spawnSync } from 'node:child_process';
import { BUNDLE } from './cli.ts';
import { aScreen, type Turn } from './screen.ts';

/** `script` of util-linux gives a process a terminal of its own. */
export const hasScript = spawnSync('script', ['--version']).status === 0;

const LONGEST_MILLISECONDS = 20_000;

/** The shipped command line on a real terminal of 100 columns, with somebody who answers. The screen has no escapes. */
export async function talkWith(
  cwd: string,
  argv: readonly string[],
  turns: readonly Turn[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: number | null; readonly screen: string }> {
  const words = [process.execPath, BUNDLE, ...argv].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', `stty cols 100 rows 50; ${words}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: LONGEST_MILLISECONDS,
  });
  const screen = aScreen(turns, (keys) => child.stdin.write(keys));
  child.stdout.setEncoding('utf8').on('data', screen.show);
  child.stdin.on('error', () => undefined); // it ended before everything was typed
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, screen: screen.text() };
}

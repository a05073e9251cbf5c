import { spawn, spawnSync } from 'node:child_process';
import { BUNDLE } from './cli.ts';

/** `script` of util-linux gives a process a terminal of its own. */
export const hasScript = spawnSync('script', ['--version']).status === 0;

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const CTRL_C = '\u0003';
/** Takes out everything that stands in a line of text. */
export const CLEAR = '\u0015';

/** What has to be on the screen, and what is typed then. */
export type Turn = readonly [seen: string, keys: string];

const LONGEST_MILLISECONDS = 20_000;

/** The shipped command line on a terminal of 100 columns, with somebody who answers. The screen has no escapes. */
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
  let screen = '';
  let from = 0;
  let turn = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen = withoutEscapes(screen + text);
    for (;;) {
      const [seen, keys] = turns[turn] ?? ['', ''];
      const at = keys === '' ? -1 : screen.indexOf(seen, from);
      if (at < 0) return;
      from = at + seen.length;
      turn += 1;
      child.stdin.write(keys);
    }
  });
  child.stdin.on('error', () => undefined); // it ended before everything was typed
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, screen };
}

function withoutEscapes(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
  return text.replace(/\u001b(\[[0-9;?]*[A-Za-z]|\][^\u0007]*\u0007)/g, '');
}

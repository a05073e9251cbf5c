import { PassThrough, Writable } from 'node:stream';
import { clackPrompts } from '../../src/cli/clack.ts';
import { run } from '../../src/cli/run.ts';
import { aWorld } from './cli.ts';

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const CTRL_C = '\u0003';
/** Takes out everything that stands in a line of text. */
export const CLEAR = '\u0015';

/** What has to be on the screen, and what is typed then. */
export type Turn = readonly [seen: string, keys: string];

/** Somebody who reads a screen, and types what each turn says as soon as it can be read. */
export function aScreen(
  turns: readonly Turn[],
  type: (keys: string) => void,
): { readonly show: (text: string) => void; readonly text: () => string } {
  let screen = '';
  let from = 0;
  let turn = 0;
  const show = (text: string): void => {
    screen = withoutEscapes(screen + text);
    for (;;) {
      const [seen, keys] = turns[turn] ?? ['', ''];
      const at = keys === '' ? -1 : screen.indexOf(seen, from);
      if (at < 0) return;
      from = at + seen.length;
      turn += 1;
      type(keys);
    }
  };
  return { show, text: () => screen };
}

/** A command in this process on a terminal of 100 columns, with somebody who answers. The screen has no escapes. */
export async function talkInProcess(
  cwd: string,
  now: string,
  argv: readonly string[],
  turns: readonly Turn[],
): Promise<{ readonly exitCode: number; readonly screen: string; readonly said: string }> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const screen = aScreen(turns, (keys) => setImmediate(() => input.write(keys))); // not while it is still drawn
  const drawn = new Writable({
    write(chunk, _encoding, done) {
      screen.show(String(chunk));
      done();
    },
  });
  const output = Object.assign(drawn, { isTTY: true, columns: 100, rows: 50 });
  const world = aWorld(cwd, now, { canAsk: true, prompts: async () => clackPrompts({ input, output }) });
  const exitCode = await run(argv, world.services);
  return { exitCode, screen: screen.text(), said: `${world.stdout()}${world.stderr()}` };
}

function withoutEscapes(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
  return text.replace(/\u001b(\[[0-9;?]*[A-Za-z]|\][^\u0007]*\u0007)/g, '');
}

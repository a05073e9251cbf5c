import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TODAY } from '../.github/scripts/story.mjs';
import { copyOf, milepost, packageRoot } from './makers/cli.ts';

/**
 * Commands that documents quote. A block whose lines start with `$ milepost` is run, in order, in a copy of an example
 * and on a day that a comment before it names: `<!-- run: examples/shop-opening 2026-09-08T09:00:00Z -->`. It holds
 * until the next comment; without one it is the half-way example on the day of its story. A line `…` stands for any
 * lines, `… ` at the end of a line for the rest of it.
 */
interface Quoted {
  readonly line: number;
  readonly example: string;
  readonly now: string;
  /** True where a comment stands: what was done before is not there. */
  readonly isFresh: boolean;
  readonly command: string;
  readonly output: readonly string[];
}

const COMMENT = /^<!-- run: (\S+) (\S+) -->$/;

function quotedIn(text: string): readonly Quoted[] {
  const found: Quoted[] = [];
  let place = { example: 'examples/ai-mkb-halfway', now: TODAY, isFresh: true };
  let isInBlock = false;
  let open: { readonly line: number; readonly command: string; readonly output: string[] } | null = null;
  const close = (): void => {
    if (open === null) return;
    found.push({ ...place, ...open });
    place = { ...place, isFresh: false };
    open = null;
  };
  for (const [i, line] of text.split('\n').entries()) {
    const [, example, now] = COMMENT.exec(line) ?? [];
    if (line.startsWith('```')) {
      close();
      isInBlock = !isInBlock;
    } else if (example !== undefined && now !== undefined) place = { example, now, isFresh: true };
    else if (isInBlock && line.startsWith('$ ')) {
      close();
      if (line.startsWith('$ milepost'))
        open = { line: i + 1, command: line.slice('$ milepost'.length).trim(), output: [] };
    } else open?.output.push(line);
  }
  close();
  return found;
}

/** Words as a shell would see them: quotes keep a text together. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** The printed lines that a quotation leaves out are put in its place, so that a difference can be read. */
function matches(printed: readonly string[], quoted: readonly string[]): boolean {
  const [first, ...rest] = quoted;
  if (first === undefined) return printed.length === 0;
  if (first.trim() === '…')
    return printed.some((_, i) => matches(printed.slice(i), rest)) || matches([], rest);
  const [line, ...others] = printed;
  if (line === undefined) return false;
  const isSame = first.endsWith(' …') ? line.startsWith(first.slice(0, -2)) : line === first;
  return isSame && matches(others, rest);
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
}

async function differences(quoted: readonly Quoted[]): Promise<readonly string[]> {
  const found: string[] = [];
  let folder = '';
  for (const { line, example, now, isFresh, command, output } of quoted) {
    if (isFresh) folder = copyOf(example);
    const { stdout, stderr } = await milepost(folder, now, wordsOf(command));
    const printed = trimmed(`${stdout}${stderr}`.split('\n'));
    if (!matches(printed, trimmed(output)))
      found.push(`line ${line}: milepost ${command} prints\n${printed.join('\n')}`);
  }
  return found;
}

const SAMPLE = `
Some text with \`$ milepost status\` in it.

<!-- run: examples/shop-opening 2026-09-08T09:00:00Z -->
\`\`\`console
$ milepost gate
PRINTED
$ ls
plan
$ milepost approve --by owner
…
\`\`\`
`;

test('a quotation is found, run and compared', async () => {
  const { stdout } = await milepost(copyOf('examples/shop-opening'), '2026-09-08T09:00:00Z', ['gate']);
  const right = quotedIn(SAMPLE.replace('PRINTED', stdout.trim()));
  expect(right.map(({ command, line }) => [command, line])).toEqual([
    ['gate', 6],
    ['approve --by owner', 10],
  ]);
  expect(await differences(right)).toEqual([]);
  const wrong = await differences(quotedIn(SAMPLE.replace('PRINTED', 'All gates are fine.')));
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toContain('line 6: milepost gate prints');
});

const documents = [
  ...(existsSync(join(packageRoot, 'README.md')) ? ['README.md'] : []),
  ...readdirSync(join(packageRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

test('there are documents to look at', () => {
  expect(documents.length).toBeGreaterThan(5);
});

test.each(documents)('the commands that %s quotes print what it says', async (path) => {
  expect(await differences(quotedIn(readFileSync(join(packageRoot, path), 'utf8')))).toEqual([]);
});

import { shown } from '../findings/shown.ts';

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text of other people as one safe line: control, invisible and bidirectional characters as `\uXXXX`. Every text
 * from a file, a tracker or a library goes through here before it reaches a screen.
 * @param width most characters; longer texts end in `…`
 */
export function safe(text: string, width: number = Number.POSITIVE_INFINITY): string {
  return shown(text, width);
}

/**
 * Whole output, whose lines are made of safe parts: no line starts a workflow command of GitHub Actions. The runner
 * trims blanks, so `::` gets a zero-width space in front, and `##[` one inside.
 * @see https://github.com/actions/runner, ActionCommand.cs
 */
export function withoutCommands(output: string): string {
  return output.replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`).replace(/^(\s*)::/gm, `$1${ZERO_WIDTH_SPACE}::`);
}

import type { Severity } from '../findings/finding.ts';
import type { Texts } from '../text/translate.ts';
import { safe, withoutCommands } from './safe.ts';
import { type Told, worstFirst } from './told.ts';

/** GitHub keeps ten of a kind for each step and drops the rest without a word. */
const MOST_OF_A_KIND = 10;

const KINDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export interface AnnotationOptions {
  /** From the root of the Git repository to the planning repository, `` or `programme/`. */
  readonly prefix: string;
  /** Said last, as an ordinary line. */
  readonly summary: string;
}

/**
 * Workflow commands of GitHub Actions, worst first: `::error file=…,line=…,col=…,title=…::text`. Of a kind with more
 * than ten, nine are printed and the tenth says how many more there are.
 * @see https://github.com/actions/toolkit, packages/core/src/command.ts
 */
export function annotations(
  told: readonly Told[],
  texts: Texts,
  { prefix, summary }: AnnotationOptions,
): string {
  const sorted = worstFirst(told);
  const lines = ORDER.flatMap((severity) => {
    const all = sorted.filter((one) => one.severity === severity);
    const shown = all.length > MOST_OF_A_KIND ? all.slice(0, MOST_OF_A_KIND - 1) : all;
    const left = all.length - shown.length;
    const more =
      left > 0 ? [`::${KINDS[severity]}::${data(texts.label('reporter.more', { count: left }))}`] : [];
    return [...shown.map((one) => annotation(one, prefix)), ...more];
  });
  return [...lines, withoutCommands(safe(summary))].join('\n');
}

function annotation({ code, severity, message, help, place }: Told, prefix: string): string {
  const { file, line, column, cell } = place;
  const properties = [
    `file=${property(`${prefix}${file}`)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${property(cell === undefined ? code : `${code} ${cell}`)}`,
  ].join(',');
  return `::${KINDS[severity]} ${properties}::${data(help === '' ? message : `${message} ${help}`)}`;
}

/** The runner undoes `%25`, `%0D` and `%0A`; `##[` would be the older form of a command. */
function data(text: string): string {
  return withoutCommands(safe(text)).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

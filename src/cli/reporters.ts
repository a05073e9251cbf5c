import { resolve } from 'node:path';
import { UsageError } from './errors.ts';
import type { GlobalOptions, Services } from './services.ts';

/** The forms a result can be given in. */
export const reporterNames = ['text', 'json', 'markdown', 'github', 'junit', 'sarif'] as const;

export type ReporterName = (typeof reporterNames)[number];

/** What was asked for: one form for the screen, any number for files. */
export interface Asked {
  readonly screen: ReporterName;
  readonly files: readonly { readonly name: ReporterName; readonly file: string }[];
}

export interface ReporterOptions extends GlobalOptions {
  readonly reporter?: readonly string[];
}

/**
 * The forms that the command line asks for; `--json` means `--reporter json`, and without any it is text.
 * @throws UsageError for a form that is not known, two for the screen, two for one file
 */
export function askedReporters(services: Pick<Services, 'cwd'>, options: ReporterOptions): Asked {
  const given = (options.reporter ?? []).map(parse);
  const onScreen = given.filter(({ file }) => file === null).map(({ name }) => name);
  const screens = new Set([...(options.json === true ? (['json'] as const) : []), ...onScreen]);
  const [screen = 'text', other] = screens;
  if (other !== undefined)
    throw new UsageError('reporter-twice', { names: [...screens].join(', '), last: other });
  const files = given.flatMap(({ name, file }) => (file === null ? [] : [{ name, file }]));
  const places = files.map(({ file }) => resolve(services.cwd, options.cwd ?? '.', file));
  const twice = files.find((_, i) => places.indexOf(places[i] ?? '') !== i);
  if (twice !== undefined) throw new UsageError('reporter-file-twice', { file: twice.file });
  return { screen, files };
}

/** `junit=report.xml`; an empty name of a file is a slip, not the screen. */
function parse(value: string): { readonly name: ReporterName; readonly file: string | null } {
  const at = value.indexOf('=');
  const word = at < 0 ? value : value.slice(0, at);
  const name = reporterNames.find((one) => one === word);
  const file = at < 0 ? null : value.slice(at + 1);
  if (name === undefined || file === '')
    throw new UsageError('reporter-wrong', { value, allowed: reporterNames.join(', ') });
  return { name, file };
}

/** Whether the line asks for JSON on the screen, before it is parsed: a usage error is told in that form too. */
export function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (one, i) =>
      one === '--json' || one === '--reporter=json' || (one === '--reporter' && argv[i + 1] === 'json'),
  );
}

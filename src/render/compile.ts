import Handlebars from 'handlebars';
import type { Context, Templates } from './engine.ts';
import { isPart } from './part.ts';

const MARKDOWN = '.md';

/** What a template may hold and what happens to a field that is not there; the build compiles with the same. */
export const templateOptions = { strict: true, noEscape: true, knownHelpersOnly: true } as const;

/**
 * Templates of one language, each compiled when it is first filled.
 * @param sources file name (`phase-issue.md`) → text
 */
export function compileTemplates(sources: ReadonlyMap<string, string>): Templates {
  const engine = Handlebars.create();
  const named = [...sources]
    .filter(([file]) => file.endsWith(MARKDOWN))
    .map(([file, source]) => [file.slice(0, -MARKDOWN.length), source] as const);
  for (const [name, source] of named) if (isPart(name)) engine.registerPartial(name, source);
  return new Map(
    named
      .filter(([name]) => !isPart(name))
      .map(([name, source]) => [name, engine.compile<Context>(source, templateOptions)]),
  );
}

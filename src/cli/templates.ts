import { readTemplates } from '../files/package-files.ts';
import { compileTemplates } from '../render/compile.ts';
import type { Templates } from '../render/engine.ts';
import type { Language } from '../text/plain-words.ts';

/**
 * The templates of the package in one language. Compiling makes code out of text, which Node can be told to refuse: the
 * build puts templates that it compiled in the place of this file (`.github/scripts/precompile-templates.mjs`).
 */
export function templatesIn(language: Language, packageRoot: string): Templates {
  return compileTemplates(readTemplates(packageRoot, language));
}

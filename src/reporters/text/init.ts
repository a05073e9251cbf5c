import type { Texts } from '../../text/translate.ts';
import { safe } from '../safe.ts';

/** What `init` wrote, and what to do next. */
export function initText(folder: string, files: readonly string[], texts: Texts): string {
  return [
    ...files.map((file) => `  ${safe(file)}`),
    texts.label('init.files', { count: files.length, folder: safe(folder) }),
    texts.label('init.next'),
  ].join('\n');
}

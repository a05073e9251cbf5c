import { type Finding, finding } from '../findings/finding.ts';
import { wholeFile } from '../findings/place.ts';
import { decode } from './decode.ts';
import { type Loaded, loadText } from './load.ts';

/** The two parts of a Markdown file: YAML between lines of `---`, then the body from line `bodyLine`. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** A Markdown file with its front matter loaded. */
export interface LoadedMarkdown {
  readonly front: Loaded;
  readonly body: string;
  readonly bodyLine: number;
}

const FRONT = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a text that begins `---`, YAML, `---`. The YAML begins on line 2 of the file. */
export function splitFrontMatter(file: string, text: string): FrontMatter | Finding {
  const start = { file, line: 1, column: 1 };
  if (!/^---\r?\n/.test(text)) return finding('front-matter-missing', {}, start);
  const match = FRONT.exec(text);
  if (match?.index !== 0) return finding('front-matter-open', {}, start);
  const [whole, yaml = ''] = match;
  const bodyLine = whole.split('\n').length;
  return { yaml, body: text.slice(whole.length), bodyLine };
}

/** Bytes of a Markdown file → its front matter as data with places in the file, and its body as it is. */
export function loadMarkdown(file: string, bytes: Uint8Array): LoadedMarkdown {
  const { text, findings } = decode(file, bytes);
  if (text === null) return { front: unusable(file, findings), body: '', bodyLine: 1 };
  const parts = splitFrontMatter(file, text);
  if ('code' in parts) return { front: unusable(file, [parts]), body: text, bodyLine: 1 };
  return { front: loadText(file, parts.yaml, 2), body: parts.body, bodyLine: parts.bodyLine };
}

function unusable(file: string, findings: readonly Finding[]): Loaded {
  return { file, value: undefined, places: wholeFile(file), findings };
}

import type { Language } from '../text/plain-words.ts';

/** Writes the text of one template. @throws Error on a field that the template names and the data lack */
export type Fill = (context: Context) => string;

/** The package's own templates of one language by name (`phase-issue`). Never text of a plan. */
export type Templates = ReadonlyMap<string, Fill>;

/** What a template may be given: plain data, with every text already escaped for its place. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type Context = Readonly<Record<string, Plain>>;

/** A title and the text of our part of a body. */
export interface Document {
  readonly title: string;
  readonly text: string;
}

/** Fills the templates of one language. */
export interface Renderer {
  readonly language: Language;
  /** The template's first line, `# …`, is the title, the rest the text. @throws Error on an unknown name or field */
  render(name: string, context: Context): Document;
}

export function makeRenderer(templates: Templates, language: Language): Renderer {
  const find = (name: string): Fill => {
    const fill = templates.get(name);
    if (fill === undefined) throw new Error(`no template ${language}/${name}`);
    return fill;
  };
  return { language, render: (name, context) => toDocument(name, find(name)(context)) };
}

function toDocument(name: string, output: string): Document {
  const text = output.replaceAll('\r\n', '\n').normalize('NFC');
  const end = text.indexOf('\n');
  if (!text.startsWith('# ') || end < 0) throw new Error(`template ${name} does not begin with a title`);
  return { title: text.slice(2, end).trim(), text: tidy(text.slice(end)) };
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

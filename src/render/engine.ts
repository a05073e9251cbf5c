import Handlebars from 'handlebars';
import type { Language } from '../text/plain-words.ts';

/** Sources of the package's own templates by language and file name (`phase-issue.md`). Never text of a plan. */
export type Templates = Readonly<Record<Language, ReadonlyMap<string, string>>>;

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

const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true } as const;

/** Templates of one language, compiled when first used. A field that a template names and the data lack throws. */
export function makeRenderer(templates: Templates, language: Language): Renderer {
  const engine = Handlebars.create();
  const compiled = new Map<string, Handlebars.TemplateDelegate<Context>>();
  const sources = templates[language];
  for (const [file, source] of sources)
    if (file.startsWith('part-')) engine.registerPartial(file.replace(/\.md$/, ''), source);
  const find = (name: string): Handlebars.TemplateDelegate<Context> => {
    const source = sources.get(`${name}.md`);
    if (source === undefined) throw new Error(`no template ${language}/${name}`);
    const template = compiled.get(name) ?? engine.compile<Context>(source, OPTIONS);
    compiled.set(name, template);
    return template;
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

/** Markup that is safe to stand on a page. Only `h` and `page` make it, so that text can only come in escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in an element: text is escaped, null is nothing. */
export type Child = string | Markup | null | readonly Child[];

type Attributes = Readonly<Record<string, string | number | null>>;

const NO_END: ReadonlySet<string> = new Set(['meta']);

/**
 * An element. Tag and names of attributes are ours, values and text may be anybody's. An attribute that is null is
 * left out.
 */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
  return { markup: NO_END.has(tag) ? start : `${start}${inside(children)}</${tag}>` };
}

/** Our own style sheet, which no text of a plan ever gets into. */
export function styleElement(css: string): Markup {
  return { markup: `<style>${css}</style>` };
}

/** `**such**` in our own sentences stands out; a text of the plan never comes through here. */
export function withBold(sentence: string): readonly Child[] {
  return sentence.split('**').map((part, index) => (index % 2 === 1 ? h('strong', {}, part) : part));
}

function attribute([name, value]: readonly [string, string | number | null]): string {
  return value === null ? '' : ` ${name}="${escapeText(String(value))}"`;
}

function inside(children: readonly Child[]): string {
  return children.map(childText).join('');
}

function childText(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeText(child);
  return 'markup' in child ? child.markup : inside(child);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A percent sign stays with its number. Control characters and marks that turn the direction of text around are shown as `\uXXXX`, as on the screen. */
function escapeText(text: string): string {
  return text
    .replace(/(\d) %/g, '$1\u00a0%')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

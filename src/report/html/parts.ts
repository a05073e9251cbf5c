import { type Child, h, type Markup } from './markup.ts';
import type { Tone } from './signs.ts';

/** A section of the page, found by its id. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Child[];
  /** Whether paper may break it: long tables must be able to. */
  readonly isLong: boolean;
}

export function sectionMarkup({ id, title, body, isLong }: Section): Markup {
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-title`, class: isLong ? 'long' : null },
    h('h2', { id: `${id}-title` }, title),
    ...body,
  );
}

export function bulletList(sentences: readonly string[]): Markup {
  return h(
    'ul',
    { class: 'plain' },
    sentences.map((sentence) => h('li', {}, sentence)),
  );
}

export function paragraph(text: string, name: string | null = null): Markup {
  return h('p', { class: name }, text);
}

/** A sign and a word in the colour of what they say. */
export function chip({ sign, colour }: Tone, word: string): Markup {
  return h(
    'span',
    { class: `chip ink-${colour}` },
    h('span', { 'aria-hidden': 'true' }, `${sign}\u00a0`),
    word,
  );
}
/** What the marks of a picture mean: a drawn key and words. */
export function legend(entries: readonly { readonly key: string; readonly text: string }[]): Markup {
  return h(
    'ul',
    { class: 'legend' },
    entries.map(({ key, text }) =>
      h('li', {}, h('span', { class: `key key-${key}`, 'aria-hidden': 'true' }), text),
    ),
  );
}

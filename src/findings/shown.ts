const LONGEST_SHOWN = 60;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A value of a file as one short line for a message: at most 60 characters, control and invisible characters
 * as `\uXXXX`. Lists and mappings are shown as `[…]` and `{…}`.
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return cut(value).replace(INVISIBLE, escapeCharacter);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** Words for a message, separated by commas; after the twelfth a `…`. */
export function shownList(words: readonly string[]): string {
  const first = words.slice(0, 12).map(shown);
  return (words.length > first.length ? [...first, '…'] : first).join(', ');
}

function cut(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  return `${[...text.slice(0, LONGEST_SHOWN)].slice(0, LONGEST_SHOWN - 1).join('')}…`;
}

function escapeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, index) =>
    `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

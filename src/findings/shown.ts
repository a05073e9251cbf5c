const LONGEST_SHOWN = 60;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A value of a file as one short line for a message: at most 60 characters unless told otherwise, control and invisible characters
 * as `\uXXXX`. Lists and mappings are shown as `[…]` and `{…}`.
 */
export function shown(value: unknown, longest: number = LONGEST_SHOWN): string {
  if (typeof value === 'string') return cut(value, longest).replace(INVISIBLE, escapeCharacter);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** Words for a message, separated by commas; after the twelfth a `…`. */
export function shownList(words: readonly string[]): string {
  const first = words.slice(0, 12).map((word) => shown(word));
  return (words.length > first.length ? [...first, '…'] : first).join(', ');
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${[...text.slice(0, longest)].slice(0, longest - 1).join('')}…`;
}

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

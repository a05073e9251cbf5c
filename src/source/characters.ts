// Characters that no plan needs and that deceive a reader or a terminal; see safety.md section 3. Tab and line
// ends are allowed; a tag character (U+E0000 to U+E007F) is a pair of surrogates here.
const FORBIDDEN_CLASS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\udb40[\udc00-\udc7f]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const LONE_RETURN = /\r(?!\n)/;
const TOKEN = /gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}/;

// Blanks that look like a space in the indentation of a line and are none.
const ODD_BLANK = /^[ \t]*[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000]/m;

const ODD_BLANK_ANYWHERE = new RegExp(ODD_BLANK, 'gm');
const FORBIDDEN_ANYWHERE = new RegExp(FORBIDDEN_CLASS, 'g');
const FORBIDDEN_DECODED = new RegExp(
  `${FORBIDDEN_CLASS.source}|${LONE_SURROGATE.source}|${LONE_RETURN.source}`,
);
const TOKEN_ANYWHERE = new RegExp(TOKEN, 'g');

/** Offsets of forbidden characters in the text of a file. */
export function forbiddenOffsets(text: string, most: number): readonly number[] {
  return offsets(text, FORBIDDEN_ANYWHERE, most);
}

/** Offsets of what looks like a GitHub token. */
export function tokenOffsets(text: string, most: number): readonly number[] {
  return offsets(text, TOKEN_ANYWHERE, most);
}

/** Offsets of blanks in the indentation of lines that are neither space nor tab. */
export function oddBlankOffsets(text: string, most: number): readonly number[] {
  return matches(text, ODD_BLANK_ANYWHERE, most).map((match) => match.index + match[0].length - 1);
}

/** True when a line begins with a blank that is neither space nor tab. */
export function hasOddBlank(text: string): boolean {
  return ODD_BLANK.test(text);
}

/** The first character a decoded value may not hold, as `U+001B`; null when there is none. */
export function forbiddenIn(value: string): string | null {
  const index = value.search(FORBIDDEN_DECODED);
  return index < 0 ? null : codePointName(value, index);
}

/** True when a value holds what looks like a GitHub token. */
export function looksLikeToken(value: string): boolean {
  return TOKEN.test(value);
}

/** Name of the character at an offset: `U+202E`. */
export function codePointName(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Offsets of the matches of a global expression, so many at most. */
export function offsets(text: string, pattern: RegExp, most: number): readonly number[] {
  return matches(text, pattern, most).map((match) => match.index);
}

/** The matches of a global expression, so many at most. */
export function matches(text: string, pattern: RegExp, most: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) if (found.push(match) >= most) break;
  return found;
}

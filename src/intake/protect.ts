/** What spreadsheet programs run as a formula, in ordinary and full-width form; tab, CR and NUL hide one. */
const RUNS = /^'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\0]/;

/**
 * A text that no spreadsheet program runs: one that could begin a formula gets an apostrophe in front.
 * `unprotected` takes exactly that one away again.
 * @see design: safety, "Text in documents"
 */
export function protectedText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

export function unprotected(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;
}

/**
 * Plan text is plain text. These functions make it safe for its place on a tracker; nothing in it can become
 * markup, a mention, a reference or a comment. Reading the result back gives the same text, but for zero-width spaces.
 * @see design: safety, "Text in documents"
 */
const Z = '\u200b';

/** For titles and labels, where entities are shown as they are: breaks mentions, references, links, commit ids. */
export function breakReferences(text: string): string {
  return text
    .replace(/@(?=\w)|#(?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, (match) => match + Z)
    .replace(/[0-9a-f]{7,}/gi, (match) =>
      isCommitLike(match) ? match.replace(/.{6}(?=.)/g, `$&${Z}`) : match,
    );
}

/** For a title: one line, references broken. */
export function title(text: string): string {
  return breakReferences(oneLine(text));
}

/** For text within a line of Markdown, a list item or a table cell. */
export function inline(text: string): string {
  return breakReferences(oneLine(text))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@/g, '&#64;')
    .replace(/\/(?=\/)/g, '&#47;')
    .replace(/[\\`*_[\]>|~$]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+#=:]/, '\\$&');
}

/** For a table cell; an empty one is a dash, so that the columns stay readable in the file. */
export function cell(text: string): string {
  return inline(text) || '–';
}

/** For text of several lines: blank lines make paragraphs, leading `- ` makes list items, nothing else passes. */
export function block(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(blockLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blockLine(line: string): string {
  const item = /^\s*- (.*)$/.exec(line);
  if (item?.[1] === undefined) return inline(line);
  const text = inline(item[1]);
  return text === '' ? '' : `- ${text}`;
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
}

function isCommitLike(text: string): boolean {
  return /\d/.test(text) && /[a-f]/i.test(text);
}

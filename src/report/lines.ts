/** What a table says, written as its document writes; the head without capitals. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A well-formed table; the cells are safe Markdown. Without rows there is none. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map((one) => one || '–').join(' | ')} |`;
  return [line(head.map(capital)), line(head.map(() => '---')), ...rows.map(line)];
}

/** A section; without content it is left out, heading and all. */
export function section(heading: string, ...parts: readonly (readonly string[])[]): readonly string[] {
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length === 0) return [];
  return [`## ${heading}`, ...filled.flatMap((part) => ['', ...part])];
}

export function bullets(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `- ${sentence}`);
}

/** With a capital first. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

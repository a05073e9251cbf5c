/** One line of a text: its content without line end, and where it starts, ends, and the next one starts. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The lines of a Markdown text that are not part of a fenced code block. An open fence runs to the end. */
export function linesOutsideFences(text: string): readonly Line[] {
  const outside: Line[] = [];
  let fence: string | null = null;
  for (const line of linesOf(text)) {
    const match = FENCE.exec(line.text);
    const marks = match?.[1] ?? '';
    const rest = match?.[2] ?? '';
    if (fence !== null) {
      if (marks.startsWith(fence) && rest.trim() === '') fence = null;
    } else if (marks !== '' && !(marks.startsWith('`') && rest.includes('`'))) fence = marks;
    else outside.push(line);
  }
  return outside;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found + 1;
    const feed = found < 0 ? text.length : found;
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed;
    lines.push({ text: text.slice(start, end), start, end, next });
    start = next;
  }
  return lines;
}

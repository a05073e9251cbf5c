/** Above this, mermaid and GitHub show an error instead of a picture. @see mermaid's `maxTextSize` */
const MOST_CHARACTERS = 50_000;

/** A diagram as a code block that GitHub draws; null for one that is larger than it draws. */
export function fenceLines(lines: readonly string[]): readonly string[] | null {
  return lines.join('\n').length > MOST_CHARACTERS ? null : ['```mermaid', ...lines, '```'];
}

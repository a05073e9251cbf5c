/** A first word, or a date, that a diagram would read as an order of its own. */
const ORDERS =
  /^(?:acc|axis|call|class|click|date|default|direction|end|excludes|fork|gantt|hide|href|inclusive|includes|join|line|note|scale|section|state|style|tick|title|today|top|vert|week|x-axis|y-axis|xychart|bar|\d)/i;

/**
 * Plan text for a label of a Mermaid diagram: one line, in which all but letters, digits, blanks and `.,-()/'`
 * is a character code. So no part of it can be an order, an end of a name, a comment or markup, and the picture
 * shows the text as it is written. Empty text is a dash: a diagram without a name at that place does not draw.
 * @see design: safety, "Text in documents"; mermaid reads `#58;` as the character with that number
 */
export function mermaidLabel(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim() || '–';
  const isOrder = ORDERS.test(line);
  return [...line].map((char, index) => (index === 0 && isOrder ? coded(char) : shown(char))).join('');
}

function shown(char: string): string {
  return /^[\p{L}\p{M}\p{Nd} .,()/'-]$/u.test(char) ? char : coded(char);
}

/** Half a pair of surrogates is no character: it becomes the sign for one that cannot be shown. */
function coded(char: string): string {
  const code = char.codePointAt(0) ?? 0xfffd;
  return `#${code >= 0xd800 && code <= 0xdfff ? 0xfffd : code};`;
}

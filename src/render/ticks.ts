const BOX = /^([ \t]*- \[)([ xX])(\] .*<!-- box:([a-z0-9-]+) -->[ \t]*\r?)$/gm;

/** Ids of the boxes of a text, in order. */
export function boxesOf(text: string): readonly string[] {
  return [...text.matchAll(BOX)].map((match) => match[4] ?? '');
}

/** Ids of the boxes that are ticked, in order. */
export function tickedBoxes(text: string): readonly string[] {
  return [...text.matchAll(BOX)].filter((match) => match[2] !== ' ').map((match) => match[4] ?? '');
}

/** The same text with these boxes ticked too. A tick that stands there stays: nothing is ever unticked. */
export function setTicks(text: string, ticked: Iterable<string>): string {
  const wanted = new Set(ticked);
  return text.replace(BOX, (whole: string, before: string, mark: string, after: string, id: string) =>
    mark === ' ' && wanted.has(id) ? `${before}x${after}` : whole,
  );
}

/** The text as it is compared: line feeds, no ticks, no blanks around it, one Unicode form. */
export function comparable(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(BOX, '$1 $3').normalize('NFC').trim();
}

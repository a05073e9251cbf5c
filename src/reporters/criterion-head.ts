import type { Texts } from '../text/translate.ts';

/** Headings of a table of criteria, on a terminal and in Markdown. */
export function criterionHead(texts: Texts): readonly string[] {
  return [
    texts.label('column.verdict'),
    texts.label('column.criterion'),
    texts.label('column.level'),
    texts.label('column.target'),
    texts.label('column.observed'),
  ];
}

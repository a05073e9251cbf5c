import { capital, type Table } from '../lines.ts';
import { type Child, h, type Markup, withBold } from './markup.ts';
import { VERDICT_SIGNS } from './signs.ts';

interface TableOptions {
  readonly caption: string;
  /** Whether the caption is shown; it is always read aloud. */
  readonly isCaptionShown?: boolean;
  /** Columns that hold a verdict with its sign. */
  readonly verdicts?: readonly number[];
}

/** So many rows paper keeps together. */
const MOST_TOGETHER = 12;

/** A table with caption and heads of columns and rows. An empty cell at the start of a row belongs to the cell above. */
export function tableMarkup({ head, rows }: Table, options: TableOptions): Markup {
  const { caption, isCaptionShown = false } = options;
  const names = head.map(capital);
  return h(
    'table',
    { class: rows.length <= MOST_TOGETHER ? 'few' : null },
    h('caption', isCaptionShown ? {} : { class: 'aside' }, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        names.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((row, index) => rowMarkup(names, row, rows.slice(index + 1), options)),
    ),
  );
}

function rowMarkup(
  names: readonly string[],
  row: readonly string[],
  following: readonly (readonly string[])[],
  { verdicts = [] }: TableOptions,
): Markup {
  const isFollowing = row[0] === '';
  const own = following.findIndex(([first]) => first !== '');
  const span = 1 + (own < 0 ? following.length : own);
  const cells = row.map((text, column): Markup | null => {
    if (isFollowing && text === '') return null;
    const isGroup = following[0]?.[0] === '' && following[0][column] === '';
    const attributes = {
      'data-name': names[column] ?? null,
      rowspan: isGroup && span > 1 ? span : null,
      class: (verdicts.includes(column) ? toneOf(text) : null) ?? wordsOf(text),
    };
    return column === 0
      ? h(
          'th',
          { scope: isGroup ? 'rowgroup' : 'row', rowspan: attributes.rowspan, class: wordsOf(text) },
          withBold(text),
        )
      : h('td', attributes, text || '–');
  });
  return h('tr', {}, cells);
}

/** A longer word may be broken anywhere, so that no column is wider than the page; others keep their words whole. */
const LONGEST_WORD = 24;

/** As written in both languages: 5 januari 2026. */
const A_DAY = /^\d{1,2} \p{L}+ \d{4}$/u;

function wordsOf(text: string): string | null {
  if (A_DAY.test(text)) return 'day';
  return text.split(/\s/).some((word) => word.length > LONGEST_WORD) ? 'wrap' : null;
}

function toneOf(text: string): string | null {
  const found = Object.entries(VERDICT_SIGNS).find(([, sign]) => text.startsWith(`${sign}\u00a0`));
  return found === undefined ? null : `ink-${found[0]}`;
}

/** The figures of a picture, folded away on the screen and open on paper. */
export function figures(summary: string, ...children: readonly Child[]): Markup {
  return h('details', {}, h('summary', {}, summary), ...children);
}

/** Figures of many short rows, which stand in columns on paper. */
export function manyFigures(summary: string, table: Markup): Markup {
  return figures(summary, h('div', { class: 'many' }, table));
}

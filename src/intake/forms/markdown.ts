import { inline } from '../../render/escape.ts';
import type { Texts } from '../../text/translate.ts';
import { type Row, type Sheet, textCell } from '../table.ts';
import { numberText } from './cells.ts';
import { FORM_VERSION, type FormName, MARK, type Slot } from './form.ts';
import { formHeader, formLines } from './sheet.ts';

/** A form as a Markdown table. */
export function formMarkdown(name: FormName, slots: readonly Slot[], texts: Texts): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const header = formHeader(name, texts);
  const lines = formLines(slots, texts).map(([id = '', title = '', answer = null, more = null, help = '']) =>
    line([
      reversible(String(id)),
      inline(String(title)),
      ...[answer, more].map((one) =>
        typeof one === 'number' ? numberText(one, texts.language) : reversible(one ?? ''),
      ),
      inline(String(help)),
    ]),
  );
  return [
    `<!-- ${MARK} form ${name} ${FORM_VERSION} ${texts.language} -->`,
    `# ${texts.label(`form.title.${name}`)}`,
    '',
    texts.label('form.intro'),
    '',
    line(header),
    line(header.map(() => '---')),
    ...lines,
    '',
  ].join('\n');
}

/** Every mark with a backslash in front, which Markdown takes away again; a line break as `<br>`. */
function reversible(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, (mark) => (mark === '-' || mark === '.' ? mark : `\\${mark}`))
    .replace(/\r\n|\n|\r/g, '<br>');
}

function reversed(cell: string): string {
  return cell.replace(/<br ?\/?>|\\([!-/:-@[-`{-~])/gi, (_, mark: string | undefined) => mark ?? '\n');
}

/** The first table of a Markdown file as a sheet; row numbers are line numbers. null without a table. */
export function markdownSheet(
  file: string,
  text: string,
): { readonly sheet: Sheet; readonly headerRow: number } | null {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => /^\s*\|/.test(line));
  if (first < 0) return null;
  const length = lines.slice(first).findIndex((line) => !/^\s*\|/.test(line));
  const table = lines.slice(first, length < 0 ? undefined : first + length);
  const rows = table.flatMap((line, i): readonly Row[] => {
    if (i === 1 && /^[\s|:-]+$/.test(line)) return [];
    return [
      { number: first + i + 1, cells: cellsIn(line).map(({ text: cell }) => textCell(reversed(cell))) },
    ];
  });
  const sheet: Sheet = {
    file,
    name: null,
    rows,
    placeOf: ({ number }, column) => ({
      file,
      line: number,
      column: cellsIn(lines[number - 1] ?? '')[column]?.column ?? 1,
    }),
  };
  return { sheet, headerRow: first + 1 };
}

/** Cells between bars that have no backslash in front. */
function cellsIn(line: string): readonly { readonly text: string; readonly column: number }[] {
  const cells: { text: string; column: number }[] = [];
  let from = line.indexOf('|') + 1;
  for (let i = from; i < line.length; i += 1) {
    if (line[i] === '\\') i += 1;
    else if (line[i] === '|') {
      const text = line.slice(from, i);
      cells.push({ text: text.trim(), column: from + 1 + (text.length - text.trimStart().length) });
      from = i + 1;
    }
  }
  return cells;
}

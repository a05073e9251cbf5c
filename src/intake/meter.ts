import type { DataQualityMap } from '../schema/types.generated.ts';
import { compareText, groupBy, sortBy } from '../values/order.ts';
import { readDay, shapeOf } from './days.ts';
import { readNumber } from './numbers.ts';
import { type CellValue, cellText } from './table.ts';

type Column = DataQualityMap['columns'][number];

/** How the values of one column are judged. */
export interface Meter {
  deviates(cell: CellValue): boolean;
  /** Days of a column of dates, as far as they could be read. */
  readonly days: readonly string[];
  readonly shapes: readonly { readonly shape: string; readonly count: number }[];
}

const NONE = { days: [], shapes: [] } as const;

/** @param cells the values of the column, those that are missing left out */
export function columnMeter(column: Column, map: DataQualityMap, cells: readonly CellValue[]): Meter {
  switch (column.type) {
    case 'text':
      return { ...NONE, deviates: () => false };
    case 'number': {
      const isNumber = (cell: CellValue): boolean =>
        cell.kind === 'number' || readNumber(cellText(cell), map).kind === 'number';
      return { days: [], shapes: shapesOf(cells), deviates: (cell) => !isNumber(cell) };
    }
    case 'date': {
      const dayIn = (cell: CellValue): string | null =>
        cell.kind === 'day' ? cell.day : readDay(cellText(cell), column.dates ?? map.dates);
      return {
        days: cells.flatMap((cell) => dayIn(cell) ?? []),
        shapes: shapesOf(cells),
        deviates: (cell) => dayIn(cell) === null,
      };
    }
    case 'choice': {
      const values = new Set(column.values ?? []);
      return { ...NONE, deviates: (cell) => !values.has(cellText(cell)) };
    }
    case 'shape':
      return { ...NONE, deviates: (cell) => !hasShape(cellText(cell), column.shape ?? '') };
    case 'name': {
      const usual = usualSpellings(cells.map(cellText));
      return { ...NONE, deviates: (cell) => !usual.has(cellText(cell)) };
    }
  }
}

function shapesOf(cells: readonly CellValue[]): Meter['shapes'] {
  const groups = groupBy(cells.filter(({ kind }) => kind === 'text').map(cellText), shapeOf);
  return sortBy(
    [...groups].map(([shape, members]) => ({ shape, count: members.length })),
    ({ count }) => -count,
    ({ shape }) => shape,
  );
}

/** 9 is a digit, A a letter, anything else itself. */
function hasShape(text: string, shape: string): boolean {
  const characters = [...text];
  const wanted = [...shape];
  return (
    characters.length === wanted.length &&
    wanted.every((want, i) => {
      const character = characters[i] ?? '';
      if (want === '9') return /^\p{Nd}$/u.test(character);
      return want === 'A' ? /^\p{L}$/u.test(character) : character === want;
    })
  );
}

/** Of names that differ only in capitals, accents, blanks and marks, the one that stands there most often. */
function usualSpellings(names: readonly string[]): ReadonlySet<string> {
  const families = groupBy(names, (name) =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{Nd}]/gu, ''),
  );
  return new Set([...families.values()].map(mostFrequent));
}

function mostFrequent(names: readonly string[]): string {
  const spellings = [...groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  const [first] = spellings.sort((a, b) => b.count - a.count || compareText(a.name, b.name));
  return first?.name ?? '';
}

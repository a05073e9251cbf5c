import { addDays, compareDays, type Day, isDay } from '../../values/date.ts';
import { mermaidLabel } from './label.ts';

/** How far a bar has come; it says nothing about a milestone. */
export type BarState = 'open' | 'done' | 'late';

/** One line of a Gantt chart. Names are plain text. */
export interface GanttRow {
  readonly kind: 'bar' | 'milestone';
  readonly name: string;
  readonly state: BarState;
  readonly start: Day;
  /** Last day, itself included. */
  readonly end: Day;
}

export interface GanttSection {
  readonly name: string;
  readonly rows: readonly GanttRow[];
}

export interface Gantt {
  /** For screen readers, one sentence each. */
  readonly title: string;
  readonly description: string;
  readonly sections: readonly GanttSection[];
}

/**
 * Marks of mermaid; `crit` is drawn red. Its `active` is not used: with it the name beside a bar is dark on dark in the
 * dark theme (`.activeText` takes the colour for text on a light bar, wherever the text stands).
 */
const MARKS: Readonly<Record<BarState, readonly string[]>> = {
  open: [],
  done: ['done'],
  late: ['crit'],
};

/**
 * A Gantt chart in Mermaid, lines of the fence without the fence itself. A row with an impossible day is left out:
 * mermaid reads it without a word and then draws nothing at all. Null when no row is left.
 */
export function ganttLines({ title, description, sections }: Gantt): readonly string[] | null {
  const drawn = sections.map((one) => ({ ...one, rows: one.rows.filter(isDrawable) }));
  const filled = drawn.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  const lines = filled.flatMap(({ name, rows }, s) => [
    `  section ${mermaidLabel(name)}`,
    ...rows.map((row, r) => `  ${rowLine(row, `s${s + 1}r${r + 1}`)}`),
  ]);
  return [
    'gantt',
    `  accTitle: ${mermaidLabel(title)}`,
    `  accDescr: ${mermaidLabel(description)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %d-%m',
    '  todayMarker off',
    ...lines,
  ];
}

function isDrawable({ start, end }: GanttRow): boolean {
  return isDay(start) && isDay(end) && compareDays(start, end) <= 0;
}

/** Mermaid ends a bar as its last day begins, so it gets the day after; a milestone stands in the middle of its day. */
function rowLine({ kind, name, state, start, end }: GanttRow, id: string): string {
  const when = kind === 'milestone' ? ['milestone', id, start, '1d'] : [id, start, addDays(end, 1)];
  return `${mermaidLabel(name)} :${[...MARKS[state], ...when].join(', ')}`;
}

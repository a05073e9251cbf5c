import { JSDOM } from 'jsdom';

/** What the tests ask of a parsed diagram, whichever kind it is. */
export interface Parsed {
  readonly type: string;
  readonly title: string;
  readonly description: string;
  /** Tasks of a Gantt: name, first day, the day after the last, kinds. */
  readonly tasks: readonly ParsedTask[];
  /** Every text of a state diagram: names of states and of the ways between them. */
  readonly texts: readonly string[];
  /** Points of each line of a chart. */
  readonly lines: readonly (readonly (readonly [string, number])[])[];
}

export interface ParsedTask {
  readonly name: string;
  readonly section: string;
  readonly start: string;
  readonly end: string;
  readonly isMilestone: boolean;
}

/** Mermaid's own parser, which asks for a browser's window. */
export async function mermaidParser(): Promise<(text: string) => Promise<Parsed>> {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import('mermaid');
  await mermaid.parse('stateDiagram-v2\n  a --> b');
  return async (text) => {
    await mermaid.parse(text);
    const plain = text.replace(/^%%\{.*\}%%\n/, '');
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(plain);
    return {
      type,
      title: decoded(db.getAccTitle?.()),
      description: decoded(db.getAccDescription?.()),
      tasks: asked(db, 'getTasks').map(taskOf),
      texts: textsIn(asked(db, 'getRootDocV2')),
      lines: asked(db, 'getXYChartData', 'plots').map((plot) => pointsIn(plot)),
    };
  };
}

/** What a getter of a diagram's data gives, as a list; nothing where that kind of diagram has no such getter. */
function asked(db: object, getter: string, field?: string): readonly unknown[] {
  const found: unknown = Reflect.get(db, getter);
  if (typeof found !== 'function') return [];
  const value: unknown = Reflect.apply(found, db, []);
  const part = field === undefined ? value : fieldOf(value, field);
  return Array.isArray(part) ? part : [part];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function taskOf(task: unknown): ParsedTask {
  return {
    name: decoded(fieldOf(task, 'task')),
    section: decoded(fieldOf(task, 'section')),
    start: dayOf(fieldOf(task, 'startTime')),
    end: dayOf(fieldOf(task, 'endTime')),
    isMilestone: fieldOf(task, 'milestone') === true,
  };
}

/** Mermaid reads days in the zone of the machine. */
function dayOf(value: unknown): string {
  if (!(value instanceof Date)) return String(value);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    (key === 'description' || key === 'descriptions') && typeof one === 'string'
      ? [decoded(one)]
      : textsIn(one),
  );
}

function pointsIn(plot: unknown): readonly (readonly [string, number])[] {
  const data = fieldOf(plot, 'data');
  return Array.isArray(data) ? data : [];
}

/** Character codes as mermaid keeps them until it draws. */
function decoded(value: unknown): string {
  return String(value ?? '')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}

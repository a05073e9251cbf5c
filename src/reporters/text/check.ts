import type { FindingCode } from '../../findings/codes.ts';
import { collect, SHOWN_PER_FILE } from '../../findings/collect.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import type { Texts } from '../../text/translate.ts';
import { groupBy, sortBy } from '../../values/order.ts';
import { type Paint, type Tone, unpainted } from '../paint.ts';
import { safe, withoutCommands } from '../safe.ts';

const TONES: Readonly<Record<Severity, Tone>> = { error: 'fail', warning: 'warn', info: 'quiet' };
const RANKS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Notes that propose something to do: their help is told too. */
const PROPOSALS: ReadonlySet<FindingCode> = new Set([
  'tracker-behind',
  'tracker-due-moved',
  'tracker-assigned',
  'tracker-retitled',
  'tracker-rewritten',
  'tracker-same-title',
]);

/** Lines of the file around a finding; none where its text is not at hand. */
export type Frame = (one: Finding) => readonly string[];

const noFrame: Frame = () => [];

/** All findings, what weighs most nearest the prompt, and as last line how many there are. */
export function checkText(
  findings: Iterable<Finding>,
  texts: Texts,
  paint: Paint = unpainted,
  frame: Frame = noFrame,
): string {
  const all = [...findings];
  const { errors, total } = collect(all);
  const counts = checkCounts(all, texts);
  const last = errors === 0 ? paint('pass', `✓ ${counts}`) : paint('fail', `✗ ${counts}`);
  return [...(total === 0 ? [] : [findingsText(all, texts, paint, frame), '']), last].join('\n');
}

/** `2 errors, 1 warning, 0 notes`. */
export function checkCounts(findings: Iterable<Finding>, texts: Texts): string {
  const { errors, warnings, total } = collect(findings);
  return [
    texts.label('check.errors', { count: errors }),
    texts.label('check.warnings', { count: warnings }),
    texts.label('check.notes', { count: total - errors - warnings }),
  ].join(', ');
}

/**
 * Findings by file, at most 20 of each: `file:line:column severity code message`, and the fix where
 * something may have to change. A note that comes more than twice in its file is told once, with the other places. Files with
 * errors and, in a file, errors come last: nearest to where the reader looks.
 */
export function findingsText(
  findings: Iterable<Finding>,
  texts: Texts,
  paint: Paint = unpainted,
  frame: Frame = noFrame,
): string {
  const all = [...findings];
  const { findings: shown, total } = collect(all, { perFile: SHOWN_PER_FILE });
  const counts = groupBy(collect(all).findings, ({ file }) => file);
  const groups = sortBy(
    groupBy(shown, ({ file }) => file),
    ([, group]) => worst(group),
    ([file]) => file,
  );
  const lines = groups.flatMap(([file, group]) => {
    const left = (counts.get(file)?.length ?? 0) - group.length;
    const more = left > 0 ? [`  ${texts.label('check.more', { count: left, file: safe(file) })}`] : [];
    return [...more, ...folded(inOrder(group)).flatMap((told) => toldLines(told, { texts, paint, frame }))];
  });
  const hint = total === 0 ? [] : ['', paint('quiet', texts.label('check.explain'))];
  return withoutCommands([...lines, ...hint].join('\n'));
}

/** A finding, and where else in its file the same note holds. */
interface ToldOnce {
  readonly one: Finding;
  readonly again: readonly Finding[];
}

const FEW = 2;

/** Thirty notes of five kinds are a wall to whoever starts; as five lines with their places they are read. */
function folded(group: readonly Finding[]): readonly ToldOnce[] {
  const notes = groupBy(group.filter(isQuiet), ({ code }) => code);
  return group.flatMap((one): readonly ToldOnce[] => {
    const [first, ...again] = isQuiet(one) ? (notes.get(one.code) ?? []) : [];
    if (first === undefined || again.length < FEW || !standApart([first, ...again]))
      return [{ one, again: [] }];
    return first === one ? [{ one, again }] : [];
  });
}

/** Several notes at one place say different things of it, each worth its line. */
function standApart(notes: readonly Finding[]): boolean {
  return new Set(notes.map(placeOf)).size === notes.length;
}

function placeOf({ line, column }: Finding): string {
  return `${line}:${column}`;
}

/** A note that proposes nothing, at a line. */
function isQuiet({ severity, code, cell }: Finding): boolean {
  return severity === 'info' && !PROPOSALS.has(code) && cell === undefined;
}

function toldLines({ one, again }: ToldOnce, show: Show): readonly string[] {
  if (again.length === 0) return findingLines(one, show);
  const places = again.map(placeOf).join(', ');
  return [...findingLines(one, show), `  ${show.texts.label('check.again', { places })}`];
}

interface Show {
  readonly texts: Texts;
  readonly paint: Paint;
  readonly frame: Frame;
}

function findingLines(one: Finding, { texts, paint, frame }: Show): readonly string[] {
  const { message, help } = texts.finding(one);
  const place =
    one.cell === undefined
      ? `${safe(one.file)}:${one.line}:${one.column}`
      : `${safe(one.file)}!${safe(one.cell)}`;
  const severity = paint(TONES[one.severity], texts.severity(one.severity));
  const line = `${paint('strong', place)} ${severity} ${one.code} ${safe(message)}`;
  if (one.severity === 'info' && !PROPOSALS.has(one.code)) return [line];
  const around = frame(one).map((text) => `  ${text.startsWith('>') ? text : paint('quiet', text)}`);
  return [line, ...around, `  ${texts.label('check.fix', { help: safe(help) })}`];
}

function inOrder(group: readonly Finding[]): readonly Finding[] {
  return sortBy(
    group,
    ({ severity }) => RANKS[severity],
    ({ line }) => line,
    ({ column }) => column,
  );
}

function worst(group: readonly Finding[]): number {
  return Math.max(...group.map(({ severity }) => RANKS[severity]));
}

import { addDays, epochMilliseconds } from '../values/date.ts';

/** The parts of a record's id, which is its file name without `.yaml`. */
export interface RecordName {
  readonly id: string;
  readonly year: string;
  readonly kind: string;
  /** What it is about, as far as the name says it. */
  readonly subject: string;
}

const NAME =
  /^records\/([0-9]{4})\/(([0-9]{4})-[0-9]{2}-[0-9]{2}t[0-9]{6}z-(evidence|check|vote|decision|waiver|review-step|approval|correction)-([a-z0-9][a-z0-9-]*)-[a-z0-9]{8})\.yaml$/;

/** Parts of a record's path; null when the path is not that of a record. */
export function recordName(path: string): RecordName | null {
  const match = NAME.exec(path);
  if (match === null) return null;
  const [, folder = '', id = '', year = '', kind = '', subject = ''] = match;
  return folder === year ? { id, year, kind, subject } : null;
}

/** Where a record with this id lies. */
export function recordPath(id: string): string {
  return `records/${id.slice(0, 4)}/${id}.yaml`;
}

/**
 * `2026-03-12t141502z-evidence-gate-sprint-2-k3f9x2ma`.
 * @param at instant of the record
 * @param suffix eight characters of a-z0-9: random for typed records, derived for pulled ones
 */
export function recordId(kind: string, subject: string, at: string, suffix: string): string {
  return `${stamp(at)}-${kind}-${subject}-${suffix}`;
}

/** Whether an id begins with the moment that the record gives. */
export function nameTellsMoment(id: string, at: string): boolean {
  return id.startsWith(`${stamp(at)}-`);
}

function stamp(at: string): string {
  const utc = toUtc(at);
  return `${utc.slice(0, 10)}t${utc.slice(11, 13)}${utc.slice(14, 16)}${utc.slice(17, 19)}z`;
}

/** `2026-03-12T14:15:02Z`, whole seconds. */
export function toUtc(at: string): string {
  const seconds = Math.floor(epochMilliseconds(at) / 1000);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${civil(days)}T${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}Z`;
}

/** Day of a number of days since 1970-01-01. */
function civil(days: number): string {
  return addDays('1970-01-01', days);
}

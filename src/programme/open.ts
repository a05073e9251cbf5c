import type { Finding } from '../findings/finding.ts';
import { hasError } from '../findings/finding.ts';
import { assemblePlan } from '../plan/assemble.ts';
import { checkPlan } from '../plan/check-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { makeSchedule, type Recycles } from '../plan/schedule.ts';
import type { RecordFile, RecordSet } from '../records/kinds.ts';
import { recordName } from '../records/name.ts';
import { orderRecords } from '../records/order.ts';
import { isRecordPath, readRecords } from '../records/read.ts';
import { compareDays, type Day, dayOfInstant } from '../values/date.ts';
import { stateOf } from '../workflow/build-state.ts';
import { gatesNow } from '../workflow/gates-now.ts';
import { replay } from '../workflow/replay.ts';
import type { Unreadable } from '../workflow/replay-state.ts';
import type { ProgrammeState } from '../workflow/state.ts';
import { checkFuture, checkRecords } from './check-records.ts';
import type { Programme } from './programme.ts';

/** Which day is looked at. */
export interface Look {
  /** The moment now, from the clock. */
  readonly now: string;
  /** Another day to look at (`--at`); null = the day of `now` in the programme's time zone. */
  readonly at: Day | null;
}

export interface Opened {
  /** null when milepost.yaml or another plan file cannot be used: nothing can then be said about state. */
  readonly programme: Programme | null;
  /** The programme's language and time zone as far as milepost.yaml could be read. */
  readonly plan: Plan | null;
  /** Everything to tell about the files, unsorted. */
  readonly findings: readonly Finding[];
}

/**
 * Opens a planning repository: files (path → bytes) and a day give plan, records, state and findings. Pure: the
 * same bytes and day give the same value on any machine.
 */
export function openProgramme(files: ReadonlyMap<string, Uint8Array>, look: Look): Opened {
  const { plan, isWhole, findings } = assemblePlan(files);
  const read = readRecords(files);
  const told = [...findings, ...read.findings];
  if (plan === null) return { programme: null, plan, findings: told };
  told.push(...checkPlan(plan, isWhole));
  if (!isWhole || hasError(told.filter(({ file }) => !file.startsWith('records/'))))
    return { programme: null, plan, findings: told };
  const { timeZone } = plan.milepost.value;
  const day = look.at ?? dayOfInstant(look.now, timeZone);
  const { ordered, left, findings: orderFindings } = orderRecords(read.records);
  const visible = upTo(day, ordered, timeZone);
  told.push(...orderFindings, ...checkRecords({ plan, ordered: visible }));
  if (look.at === null) told.push(...checkFuture(ordered, look.now));
  const unreadable = [...unreadNames(files, read.records), ...left.flatMap(subjectsOf)];
  const programme = build(plan, recordSet(visible, unreadable), unreadable, day);
  told.push(...programme.state.findings);
  return { programme: { ...programme, findings: told }, plan, findings: told };
}

/** Records of a day and before. What rests on a later one is left out with it, whatever its own clock said. */
function upTo(day: Day, ordered: readonly RecordFile[], timeZone: string): readonly RecordFile[] {
  const later = new Set<string>();
  return ordered.filter(({ record: { id, at, after } }) => {
    const isLater =
      compareDays(dayOfInstant(at, timeZone), day) > 0 || (after ?? []).some((cause) => later.has(cause));
    if (isLater) later.add(id);
    return !isLater;
  });
}

/** What the names of the files tell that could not be read as records. */
function unreadNames(
  files: ReadonlyMap<string, Uint8Array>,
  records: readonly RecordFile[],
): readonly Unreadable[] {
  const read = new Set(records.map(({ file }) => file));
  return [...files.keys()]
    .filter((path) => isRecordPath(path) && !read.has(path))
    .map((path) => recordName(path) ?? { subject: null, id: '' })
    .map(({ subject, id }) => ({ subject, id }));
}

function subjectsOf({ record }: RecordFile): readonly Unreadable[] {
  const { id, about } = record;
  return (record.kind === 'check' ? [about, record.item] : [about]).map((subject) => ({ subject, id }));
}

function recordSet(ordered: readonly RecordFile[], unreadable: readonly Unreadable[]): RecordSet {
  return {
    ordered,
    byId: new Map(ordered.map((file) => [file.record.id, file])),
    unreadable: new Set(unreadable.map(({ subject }) => subject)),
  };
}

function build(plan: Plan, records: RecordSet, unreadable: readonly Unreadable[], day: Day): Programme {
  const fold = replay({ plan, schedule: makeSchedule(plan), records, unreadable, day });
  const state = stateOf(fold);
  const schedule = makeSchedule(plan, recyclesOf(state));
  return { plan, day, records, state, fold, schedule, gates: gatesNow(fold, day), findings: [] };
}

function recyclesOf({ items }: ProgrammeState): Recycles {
  return new Map(
    [...items.values()].filter(({ recycles }) => recycles > 0).map(({ id, recycles }) => [id, recycles]),
  );
}

import { makeSchedule, type Scheduled } from '../../../plan/schedule.ts';
import type { Programme } from '../../../programme/programme.ts';
import type { StateName } from '../../../text/catalogue.ts';
import { addDays, type Day } from '../../../values/date.ts';
import { type Weeks, weekEnd, weekStart } from '../../../values/weeks.ts';
import { stageStanding } from './ladder.ts';

/** Days from the first to the last; null = no end. */
export interface Days {
  readonly start: Day;
  readonly end: Day | null;
}

/** A phase or rollout stage with the days it was given at different times. */
export interface GanttRow {
  readonly id: string;
  readonly kind: 'phase' | 'stage';
  readonly title: string;
  readonly state: StateName;
  /** null where nothing was published. */
  readonly published: Days | null;
  /** As first planned, without what has slipped. */
  readonly first: Days;
  readonly now: Days;
}

/** What the picture of the schedule shows. */
export interface GanttPicture {
  readonly rows: readonly GanttRow[];
  readonly today: Day;
  /** Every day that has to fit in. */
  readonly days: readonly [Day, ...Day[]];
}

/** How long a part without an end is drawn behind its start. */
const OPEN_DAYS = 27;

export function ganttPicture(programme: Programme): GanttPicture {
  const { plan, day, schedule } = programme;
  const before = makeSchedule(plan);
  const rows = plan.phases.flatMap(({ value: phase }) => [
    ...row(phase, 'phase', programme.state.items.get(phase.id)?.state ?? 'planned'),
    ...(phase.rollout?.stages ?? []).flatMap((stage) =>
      row(stage, 'stage', STAGE_STATES[stageStanding(programme, stage.id)]),
    ),
  ]);
  function row(
    { id, title }: { readonly id: string; readonly title: string },
    kind: GanttRow['kind'],
    state: StateName,
  ): readonly GanttRow[] {
    const now = schedule.items.get(id);
    const first = before.items.get(id) ?? now;
    if (now === undefined || first === undefined) return [];
    const published = now.published === null ? null : daysOf(now.published, schedule.firstDay);
    return [{ id, kind, title, state, published, first: spanOf(first), now: spanOf(now) }];
  }
  const spans = rows.flatMap(({ published, first, now }) => [
    first,
    now,
    ...(published === null ? [] : [published]),
  ]);
  return {
    rows,
    today: day,
    days: [schedule.firstDay, day, ...spans.flatMap((one) => [one.start, lastDay(one)])],
  };
}

/** The last day drawn. */
export function lastDay({ start, end }: Days): Day {
  return end ?? addDays(start, OPEN_DAYS);
}

const STAGE_STATES = { passed: 'passed', live: 'active', 'to-come': 'planned' } as const;

function spanOf({ start, end }: Scheduled): Days {
  return { start, end };
}

function daysOf({ first, last }: Weeks, firstDay: Day): Days {
  return { start: weekStart(firstDay, first), end: last === null ? null : weekEnd(firstDay, last) };
}

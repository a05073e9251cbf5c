import type { Programme } from '../programme/programme.ts';
import { type CalendarText, calendarText } from '../text/calendar.ts';
import { plainMonth, plainNumber } from '../text/plain.ts';
import type { Language } from '../text/plain-words.ts';
import { type Day, isDay } from '../values/date.ts';
import { sortBy } from '../values/order.ts';

/** Something for the calendar, on whole days. Texts are plain text. */
export interface CalendarEvent {
  /** Kind and id, unique in the programme and the same for ever: `gate/gate-data`. */
  readonly key: string;
  readonly title: string;
  /** What to know beside it, a line each. */
  readonly about: readonly string[];
  readonly first: Day;
  /** Last day, itself included. */
  readonly last: Day;
}

interface Diary {
  readonly programme: Programme;
  readonly language: Language;
  readonly text: CalendarText;
}

/** A part of the plan: how its event is called, and on which of its days it stands. */
interface Part {
  readonly kind: 'gate' | 'sprint' | 'stage' | 'communication' | 'training' | 'task' | 'deliverable';
  readonly id: string;
  readonly renamedFrom?: string | undefined;
  /** The part whose dates count. */
  readonly dated: string;
  readonly title: string;
  readonly phase: string;
  readonly owner?: string | undefined;
  readonly more?: readonly string[];
  /** A span stands on all its days, anything else on the last one. */
  readonly isSpan: boolean;
}

/**
 * Gates, ends of sprints, rollout stages, reviews, communication, training and everything with a last day, as
 * planned on this day. What has no end has no last day, and is not in it. In order of time.
 */
export function calendarEvents(programme: Programme, language: Language): readonly CalendarEvent[] {
  const diary = { programme, language, text: calendarText(language) };
  const parts = [...phaseParts(diary), ...sharedParts(programme)];
  const found = [...parts.flatMap((part) => partEvent(diary, part)), ...reviews(diary), ...promises(diary)];
  return sortBy(
    found,
    ({ first }) => first,
    ({ key }) => key,
  );
}

function phaseParts({ programme: { plan }, language, text }: Diary): readonly Part[] {
  return plan.phases.flatMap(({ value: phase }): readonly Part[] => {
    const { id, title, gate, sprints = [], rollout, tasks = [], deliverables = [], owner } = phase;
    const share = (percent: number): string => text('about.share', { share: plainNumber(percent, language) });
    const own = { phase: id, isSpan: false } as const;
    return [
      { kind: 'gate', id: gate.id, dated: id, title: gate.title ?? title, owner, ...own },
      ...sprints.map((one): Part => {
        const more = one.gate.title === undefined ? [] : [text('about.question', { title: one.gate.title })];
        return { ...one, ...own, kind: 'sprint', dated: one.id, more };
      }),
      ...(rollout?.stages ?? []).map(
        (one): Part => ({
          ...one,
          ...own,
          kind: 'stage',
          dated: one.id,
          more: [share(one.share)],
          isSpan: true,
        }),
      ),
      ...tasks.map((one): Part => ({ ...one, ...own, kind: 'task', dated: one.id })),
      ...deliverables.map((one): Part => ({ ...one, ...own, kind: 'deliverable', dated: one.id })),
    ];
  });
}

/** A switched-off proposal is no event. */
function sharedParts({ plan }: Programme): readonly Part[] {
  const events = (plan.communication?.value.events ?? []).filter(({ off }) => off !== true);
  const training = plan.training?.value;
  return [
    ...events.map((one): Part => ({ ...one, kind: 'communication', dated: one.id, isSpan: true })),
    ...[...(training?.modules ?? []), ...(training?.materials ?? [])].map(
      (one): Part => ({ ...one, kind: 'training', dated: one.id, isSpan: true }),
    ),
  ];
}

/** The key is that of the first name the plan knows, so that a renamed part stays one event. */
function partEvent({ programme, text }: Diary, part: Part): readonly CalendarEvent[] {
  const { plan, schedule } = programme;
  const when = schedule.items.get(part.dated);
  if (when === undefined || when.end === null || !isDay(when.start) || !isDay(when.end)) return [];
  const { kind, id, renamedFrom, title, phase, owner, more = [], isSpan } = part;
  const role = plan.milepost.value.roles.find((one) => one.id === owner)?.title;
  return [
    {
      key: `${kind}/${renamedFrom ?? id}`,
      title: text(kind, { title }),
      about: [
        ...more,
        text('about.phase', { title: plan.items.get(phase)?.title ?? phase }),
        ...(role === undefined ? [] : [text('about.owner', { title: role })]),
        text('about.plan'),
      ],
      first: isSpan ? when.start : when.end,
      last: when.end,
    },
  ];
}

function reviews({ programme, language, text }: Diary): readonly CalendarEvent[] {
  return [...programme.state.reviews.values()].map(({ period, due }) => ({
    key: `review/${period}`,
    title: text('review', { month: plainMonth(period, language) }),
    about: [],
    first: due,
    last: due,
  }));
}

/** Actions of reviews and conditions of decisions, each with the day it was promised for. */
function promises({ programme: { state }, text }: Diary): readonly CalendarEvent[] {
  const actions = [...state.reviews.values()].flatMap((one) => one.actions);
  const conditions = [...state.decisions.values()].flatMap((one) => one.conditions);
  const event = (kind: 'action' | 'condition', { id, text: title, due }: Promised): CalendarEvent => ({
    key: `${kind}/${id}`,
    title: text(kind, { title }),
    about: [],
    first: due,
    last: due,
  });
  return [...actions.map((one) => event('action', one)), ...conditions.map((one) => event('condition', one))];
}

interface Promised {
  readonly id: string;
  readonly text: string;
  readonly due: Day;
}

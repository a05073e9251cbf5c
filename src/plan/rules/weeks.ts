import { type Finding, finding } from '../../findings/finding.ts';
import type { Phase } from '../../schema/types.generated.ts';
import { formatWeeks, parseWeeks, type Weeks } from '../../values/weeks.ts';
import type { PlanFile } from '../plan.ts';
import { requirePlace } from './dependencies.ts';
import { type Pointer, placedGates, type Rule } from './rule.ts';

const SPRINT_WEEKS = 2;

/** Published weeks run on from phase to phase; an overlap is told unless the phase says itself what it waits for. */
const phasesRunOn: Rule = ({ plan }) => {
  const found: Finding[] = [];
  let before: Published | null = null;
  for (const file of plan.phases) {
    const weeks = parseWeeks(file.value.weeks);
    if (weeks === null) continue;
    const phase = { id: file.value.id, weeks };
    if (before !== null) found.push(...follows(before, phase, file));
    before = before === null || endsLater(weeks, before.weeks) ? phase : before;
  }
  return found;
};

/** As published: sprints fit into the weeks of their phase. The other policies give the phase the weeks it needs. */
const sprintsFitTheirPhase: Rule = ({ plan, schedule }) => {
  if (plan.milepost.value.schedule.policy !== 'as_published') return [];
  return plan.phases.flatMap(({ value: { id, sprints }, places }) => {
    const phase = schedule.items.get(id)?.planned;
    const last = Math.max(0, ...(sprints ?? []).map((one) => schedule.items.get(one.id)?.planned.last ?? 0));
    if (phase === undefined || phase.last === null || last <= phase.last) return [];
    const overlap = formatWeeks({ first: phase.last + 1, last });
    const args = { about: id, weeks: formatWeeks(phase), overflow: last - phase.last, overlap };
    return [finding('sprints-overflow-step', args, places.at(['sprints'], 'key'))];
  });
};

/** Without a length a sprint is taken to last two weeks. */
const sprintLengthIsGiven: Rule = ({ plan }) =>
  plan.phases.flatMap(({ value: { id, sprints, sprintWeeks }, places }) =>
    sprints !== undefined && sprintWeeks === undefined
      ? [finding('sprint-weeks-assumed', { about: id, weeks: SPRINT_WEEKS }, places.at(['sprints'], 'key'))]
      : [],
  );

/** Nothing is planned to start before what it waits for is planned to end. */
const startsAfterRequiredGates: Rule = ({ plan, schedule }) =>
  placedGates(plan).flatMap((placed) =>
    placed.gate.requires.flatMap((id, i): readonly Finding[] => {
      const start = schedule.items.get(placed.gate.item)?.start;
      const required = plan.gates.get(id);
      const end = required === undefined ? null : schedule.items.get(required.item)?.end;
      if (start === undefined || end === undefined || end === null || start > end) return [];
      if (required?.phase === placed.gate.phase && placed.gate.owner === 'phase') return [];
      const args = { about: placed.gate.item, gate: id, start, end };
      return [finding('start-before-required-gate', args, requirePlace(plan, placed, i))];
    }),
  );

/** Tasks and rollout stages lie inside the published weeks of their phase. */
const partsLieInTheirPhase: Rule = ({ plan }) =>
  plan.phases.flatMap((file) => {
    const phase = parseWeeks(file.value.weeks);
    if (phase === null) return [];
    return [...parts(file.value)].flatMap(({ id: about, weeks, pointer }) => {
      const own = parseWeeks(weeks);
      if (own === null || lies(own, phase)) return [];
      const args = { about, weeks: formatWeeks(own), phase: file.value.id, phaseWeeks: formatWeeks(phase) };
      return [finding('weeks-outside-phase', args, file.places.at(pointer))];
    });
  });

/** Events lie inside the planned weeks of the phase they are shown under. */
const eventsLieInTheirPhase: Rule = ({ plan, schedule }) =>
  (plan.communication?.value.events ?? []).flatMap(({ id: about, phase, off }, i): readonly Finding[] => {
    const own = schedule.items.get(about)?.planned;
    const around = schedule.items.get(phase)?.planned;
    if (off === true || own === undefined || around === undefined || lies(own, around)) return [];
    const place = plan.communication?.places.at(['events', i, 'week']) ?? plan.milepost.places.at([]);
    const args = { about, week: own.first, phase, phaseWeeks: formatWeeks(around) };
    return [finding('event-outside-phase', args, place)];
  });

export const weekRules: readonly Rule[] = [
  phasesRunOn,
  sprintsFitTheirPhase,
  sprintLengthIsGiven,
  startsAfterRequiredGates,
  partsLieInTheirPhase,
  eventsLieInTheirPhase,
];

interface Published {
  readonly id: string;
  readonly weeks: Weeks;
}

function follows(before: Published, phase: Published, file: PlanFile<Phase>): readonly Finding[] {
  const args = {
    about: phase.id,
    weeks: formatWeeks(phase.weeks),
    before: before.id,
    beforeWeeks: formatWeeks(before.weeks),
  };
  const place = file.places.at(['weeks']);
  if (phase.weeks.first < before.weeks.first) return [finding('phases-backwards', args, place)];
  if (before.weeks.last === null) return [finding('phase-after-open-end', args, place)];
  if (phase.weeks.first > before.weeks.last || file.value.gate.requires !== undefined) return [];
  return [finding('phases-overlap', args, place)];
}

function endsLater(weeks: Weeks, than: Weeks): boolean {
  return than.last !== null && (weeks.last === null || weeks.last > than.last);
}

function lies(weeks: Weeks, around: Weeks): boolean {
  if (weeks.first < around.first) return false;
  if (around.last === null) return true;
  return weeks.last !== null && weeks.last <= around.last;
}

interface Part {
  readonly id: string;
  readonly weeks: number | string;
  readonly pointer: Pointer;
}

/** Continuous improvement comes after the last stage and may lie after its phase. */
function* parts({ tasks, rollout }: Phase): Generator<Part> {
  for (const [i, { id, weeks }] of (tasks ?? []).entries())
    if (weeks !== undefined) yield { id, weeks, pointer: ['tasks', i, 'weeks'] };
  for (const [i, { id, weeks }] of (rollout?.stages ?? []).entries())
    yield { id, weeks, pointer: ['rollout', 'stages', i, 'weeks'] };
}

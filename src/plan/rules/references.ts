import type { FindingCode } from '../../findings/codes.ts';
import { type Finding, finding } from '../../findings/finding.ts';
import type { Plan, PlanFile } from '../plan.ts';
import { type Reference, unknownOnes } from './near.ts';
import { type Pointer, placedGates, type Rule } from './rule.ts';

/** `requires` names gates. */
const requiredGatesAreKnown: Rule = ({ plan }) =>
  unknownOnes(requiredGates(plan), new Set(plan.gates.keys())).map(({ id, near, place }) =>
    finding('gate-unknown', { gate: id, near }, place),
  );

/** A task belongs to a sprint of its own phase. */
const sprintsAreKnown: Rule = ({ plan }) =>
  plan.phases.flatMap(({ value, places }) => {
    const known = new Set((value.sprints ?? []).map(({ id }) => id));
    const named = (value.tasks ?? []).flatMap(({ sprint }, i): readonly Reference[] =>
      sprint === undefined ? [] : [{ id: sprint, place: () => places.at(['tasks', i, 'sprint']) }],
    );
    return unknownOnes(named, known).map(({ id, near, place }) =>
      finding('sprint-unknown', { sprint: id, near }, place),
    );
  });

/** `needs` names tasks, of any phase. */
const neededTasksAreKnown: Rule = ({ plan }) =>
  unknownOnes(neededTasks(plan), taskIds(plan)).map(({ id, near, place }) =>
    finding('task-unknown', { task: id, near }, place),
  );

/** Events, training and budget lines name phases. */
const phasesAreKnown: Rule = ({ plan }) => {
  const known = new Set(plan.phases.map(({ value }) => value.id));
  const { communication, training, budget } = plan;
  const named = [
    ...phasesOf(communication, ['events'], communication?.value.events),
    ...phasesOf(training, ['modules'], training?.value.modules),
    ...phasesOf(training, ['materials'], training?.value.materials),
    ...phasesOf(budget, ['lines'], budget?.value.lines),
  ];
  return unknownOnes(named, known).map(({ id, near, place }) =>
    finding('phase-unknown', { phase: id, near }, place),
  );
};

/** An audience is a group of stakeholders or a role. */
const audiencesAreKnown: Rule = ({ plan }) => {
  const groups = plan.stakeholders?.value.groups ?? [];
  const known = new Set([...groups, ...plan.milepost.value.roles].map(({ id }) => id));
  const events = plan.communication?.value.events ?? [];
  const lists = events.map(
    ({ audience }, i): Listed => ({ ids: audience, pointer: ['events', i, 'audience'] }),
  );
  return unknownListed(plan.communication, lists, known, 'audience-unknown');
};

/** A module is for groups of training.yaml. */
const trainingGroupsAreKnown: Rule = ({ plan }) => {
  const known = new Set((plan.training?.value.groups ?? []).map(({ id }) => id));
  const modules = plan.training?.value.modules ?? [];
  const lists = modules.map((one, i): Listed => ({ ids: one.for, pointer: ['modules', i, 'for'] }));
  return unknownListed(plan.training, lists, known, 'training-group-unknown');
};

export const referenceRules: readonly Rule[] = [
  requiredGatesAreKnown,
  sprintsAreKnown,
  neededTasksAreKnown,
  phasesAreKnown,
  audiencesAreKnown,
  trainingGroupsAreKnown,
];

/** The gates that somebody wrote down; those that hold by default always exist. */
function* requiredGates(plan: Plan): Generator<Reference> {
  for (const { gate, at } of placedGates(plan)) {
    if (gate.owner === 'stage') continue;
    for (const [i, id] of gate.requires.entries()) yield { id, place: () => at(['requires', i]) };
  }
  for (const { value, places } of plan.phases)
    for (const [i, id] of (value.rollout?.requires ?? []).entries())
      yield { id, place: () => places.at(['rollout', 'requires', i]) };
}

function* neededTasks(plan: Plan): Generator<Reference> {
  for (const { value, places } of plan.phases)
    for (const [i, task] of (value.tasks ?? []).entries())
      for (const [k, id] of (task.needs ?? []).entries())
        yield { id, place: () => places.at(['tasks', i, 'needs', k]) };
}

function taskIds(plan: Plan): ReadonlySet<string> {
  return new Set(plan.phases.flatMap(({ value }) => (value.tasks ?? []).map(({ id }) => id)));
}

function phasesOf(
  file: PlanFile<unknown> | null,
  pointer: Pointer,
  list: readonly { readonly phase?: string | undefined }[] | undefined,
): readonly Reference[] {
  return (list ?? []).flatMap(({ phase }, i): readonly Reference[] =>
    phase === undefined || file === null
      ? []
      : [{ id: phase, place: () => file.places.at([...pointer, i, 'phase']) }],
  );
}

interface Listed {
  readonly ids: readonly string[] | undefined;
  readonly pointer: Pointer;
}

type GroupCode = Extract<FindingCode, 'audience-unknown' | 'training-group-unknown'>;

function unknownListed(
  file: PlanFile<unknown> | null,
  lists: readonly Listed[],
  known: ReadonlySet<string>,
  code: GroupCode,
): readonly Finding[] {
  if (file === null) return [];
  const named = lists.flatMap(({ ids, pointer }) =>
    (ids ?? []).map((id, k): Reference => ({ id, place: () => file.places.at([...pointer, k]) })),
  );
  return unknownOnes(named, known).map(({ id, near, place }) => finding(code, { group: id, near }, place));
}

import { parseDuration } from '../values/date.ts';
import { canonicalJson } from '../values/digest.ts';
import { parseWeeks } from '../values/weeks.ts';
import { criterionChanges } from './classify-criterion.ts';
import { compareLists, compareNumbers, type Direction, regionDirection } from './classify-values.ts';
import type { Pinned } from './definition.ts';

/** One difference between two definitions of a part, and which way it goes. */
export interface DefinitionChange {
  /** What differs, in the words of the file: `readiness.pass`, `+new-criterion`, `-old-criterion`, `weeks`. */
  readonly what: string;
  readonly direction: Direction;
}

/**
 * How a definition differs from another. What cannot be shown to be stricter counts as looser: then the gate's whole
 * quorum has to agree, which is the safe side.
 * @returns nothing for equal definitions
 */
export function classifyDefinition(before: Pinned, now: Pinned): readonly DefinitionChange[] {
  const found = [
    ...compareLists(before.gate.criteria, now.gate.criteria, criterionChanges),
    ...scoreChanges(before, now),
    ...compareLists(asItems(before.gate.requires), asItems(now.gate.requires), () => []),
    ...compareLists(before.implicit ?? [], now.implicit ?? [], () => []),
    ...decideChanges(before, now),
    ...timeChanges(before, now),
    ...stageChanges(before.stage ?? {}, now.stage ?? {}),
  ];
  if (found.length > 0 || canonicalJson(before) === canonicalJson(now)) return found;
  return [{ what: 'definition', direction: 'looser' }];
}

/** Stricter only if nothing in it is looser. */
export function directionOf(changes: readonly DefinitionChange[]): Direction {
  return changes.every(({ direction }) => direction === 'tighter') ? 'tighter' : 'looser';
}

function asItems(
  ids: readonly string[] | undefined,
): readonly { readonly id: string; readonly level: 'must' }[] {
  return (ids ?? []).map((id) => ({ id, level: 'must' }));
}

function scoreChanges({ gate: before }: Pinned, { gate: now }: Pinned): readonly DefinitionChange[] {
  const least = Number.NEGATIVE_INFINITY;
  return [
    ...compareNumbers('score.pass', before.score?.pass ?? least, now.score?.pass ?? least, 'more'),
    ...compareNumbers('score.warn', warnFrom(before), warnFrom(now), 'more'),
  ];
}

/** Without a band of its own the score warns nowhere below the pass mark. */
function warnFrom({ score }: Pinned['gate']): number {
  return score?.warn ?? score?.pass ?? Number.NEGATIVE_INFINITY;
}

function decideChanges({ gate: before }: Pinned, { gate: now }: Pinned): readonly DefinitionChange[] {
  const [from, to] = [before.decide?.roles ?? {}, now.decide?.roles ?? {}];
  const roles = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return roles.flatMap((role) => compareNumbers(`decide.${role}`, from[role] ?? 0, to[role] ?? 0, 'more'));
}

/** The earlier end is the stricter one; the same end with another start is not known to be. */
function timeChanges(before: Pinned, now: Pinned): readonly DefinitionChange[] {
  const [from, to] = [weeksOf(before), weeksOf(now)];
  const ends = compareNumbers('weeks', from.to, to.to, 'less');
  const starts = ends.length === 0 && from.from !== to.from ? [looser('weeks')] : [];
  return [
    ...ends,
    ...starts,
    ...compareNumbers('sprintWeeks', before.sprintWeeks ?? 0, now.sprintWeeks ?? 0, 'less'),
  ];
}

function weeksOf({ weeks }: Pinned): { readonly from: number; readonly to: number } {
  const parsed = weeks === undefined ? null : parseWeeks(weeks);
  return { from: parsed?.first ?? 0, to: parsed?.last ?? Number.POSITIVE_INFINITY };
}

type Stage = Partial<NonNullable<Pinned['stage']>>;

function stageChanges(before: Stage, now: Stage): readonly DefinitionChange[] {
  const days = (text: string | undefined): number => (text === undefined ? 0 : (parseDuration(text) ?? 0));
  const [seen, sees] = [before.observations, now.observations];
  return [
    ...(before.share === now.share ? [] : [looser('share')]),
    ...compareNumbers('soak', days(before.soak), days(now.soak), 'more'),
    ...compareNumbers('observations.need', seen?.need ?? 1, sees?.need ?? 1, 'more'),
    ...compareNumbers('observations.apart', days(seen?.apart), days(sees?.apart), 'more'),
    ...compareNumbers('observations.allowBad', seen?.allowBad ?? 0, sees?.allowBad ?? 0, 'less'),
    ...compareLists(stops(before), stops(now), (from, to) => {
      const direction = regionDirection(to.fail, from.fail); // a larger region that stops is the stricter one
      return direction === null ? [] : [{ what: `hardStops.${to.id}`, direction }];
    }),
  ];
}

function stops({ hardStops }: Stage): readonly (Omit<StopOf, 'metric'> & {
  readonly id: string;
  readonly level: 'must';
})[] {
  return (hardStops ?? []).map(({ metric, unit, fail }) => ({ id: metric, unit, fail, level: 'must' }));
}

type StopOf = NonNullable<Stage['hardStops']>[number];

function looser(what: string): DefinitionChange {
  return { what, direction: 'looser' };
}

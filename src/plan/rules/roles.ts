import { type Finding, finding } from '../../findings/finding.ts';
import type { Plan } from '../plan.ts';
import { type Reference, unknownOnes } from './near.ts';
import { type Owned, ownedParts } from './owned.ts';
import { placedDecides, type Rule } from './rule.ts';

/** Every role that the plan names is a role of milepost.yaml. */
const rolesAreKnown: Rule = ({ plan }) => {
  const known = new Set(plan.milepost.value.roles.map(({ id }) => id));
  return unknownOnes(roleReferences(plan), known).map(({ id, near, place }) =>
    finding('role-unknown', { role: id, near }, place),
  );
};

/** Somebody holds every role. */
const rolesAreHeld: Rule = ({ plan }) => {
  const { milepost, people } = plan;
  if (people === null)
    return [finding('people-missing', { about: milepost.value.id }, milepost.places.at(['roles'], 'key'))];
  const held = new Map(Object.entries(people.value.roles));
  return milepost.value.roles.flatMap(({ id }, i): readonly Finding[] => {
    const holders = held.get(id);
    if (holders !== undefined && holders.length > 0) return [];
    return [finding('role-without-holder', { about: id }, milepost.places.at(['roles', i, 'id']))];
  });
};

export const roleRules: readonly Rule[] = [rolesAreKnown, rolesAreHeld];

function* roleReferences(plan: Plan): Generator<Reference> {
  for (const { decide, at } of placedDecides(plan))
    for (const role of Object.keys(decide.roles)) yield { id: role, place: () => at(['roles', role], 'key') };
  for (const owned of ownedParts(plan)) yield* ownerOf(owned);
  yield* choosers(plan);
  for (const role of Object.keys(plan.people?.value.roles ?? {}))
    yield {
      id: role,
      place: () => plan.people?.places.at(['roles', role], 'key') ?? plan.milepost.places.at(['roles']),
    };
}

function* ownerOf({ owner, places, pointer }: Owned): Generator<Reference> {
  if (owner !== undefined) yield { id: owner, place: () => places.at([...pointer, 'owner']) };
}

/** Who assessed and who chose. */
function* choosers(plan: Plan): Generator<Reference> {
  for (const { value, places } of plan.phases) {
    for (const [i, { by }] of (value.readiness?.assessments ?? []).entries())
      yield { id: by, place: () => places.at(['readiness', 'assessments', i, 'by']) };
    for (const section of ['technology', 'sourcing'] as const) {
      const by = value[section]?.choice?.by;
      if (by !== undefined) yield { id: by, place: () => places.at([section, 'choice', 'by']) };
    }
  }
}

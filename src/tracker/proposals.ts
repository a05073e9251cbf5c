import { type Finding, finding, type Place } from '../findings/finding.ts';
import type { ProgrammeView } from '../render/pen.ts';
import type { Day } from '../values/date.ts';
import { sortBy } from '../values/order.ts';
import type { Drift } from './change.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { type Desired, type DesiredItem, itemName } from './item.ts';
import { dueEdit, fieldOf, type PlanEdit } from './plan-edit.ts';

/**
 * What people changed on the tracker that is the plan's: a due date, an owner, a title, a text. No record can hold
 * it, for a date in the plan is the plan's and records hold no people, so each is told with the line of the plan that
 * would accept it. Only what differs from what milepost wrote last, while the plan still says that, is a person's
 * for certain. Sorted by key; one finding of a code for each key. Titles, texts and logins are never repeated.
 * @param drift of the comparison of `desired` and `existing`
 * @param rolesOf roles of a login by people.yaml
 */
export function findProposals(
  programme: ProgrammeView,
  desired: Desired,
  { existing, drift }: { readonly existing: Existing; readonly drift: readonly Drift[] },
  rolesOf: (login: string) => readonly string[],
): readonly Finding[] {
  const wanted = new Map(desired.items.map((item) => [itemName(item), item]));
  const found = new Map<string, Finding>();
  const take = (one: Finding | null): void => {
    const name = `${one?.args.key} ${one?.code}`;
    if (one !== null && !found.has(name)) found.set(name, one);
  };
  for (const one of drift) if (one.base !== null) take(drifted(programme, existing, one));
  for (const [name, item] of existing.managed) take(assigned(programme, wanted.get(name), item, rolesOf));
  return sortBy(
    found.values(),
    ({ args }) => args.key ?? '',
    ({ code }) => code,
  );
}

function drifted(programme: ProgrammeView, existing: Existing, drift: Drift): Finding | null {
  const { key, field } = drift;
  const { plan } = programme;
  const [kind = '', id = ''] = key.split('/');
  switch (field) {
    case 'title':
      return told(fieldOf(plan, kind, id, 'title'), (place, edit) =>
        finding('tracker-retitled', { key, edit: edit.line }, place),
      );
    case 'block':
      return told(fieldOf(plan, kind, id, 'id'), (place) => finding('tracker-rewritten', { key }, place));
    case 'due': {
      const item = existing.managed.get(itemName(drift))?.item;
      return item === undefined || item.closed !== null ? null : dueMoved(programme, drift, item.due);
    }
    default:
      return null;
  }
}

/** The days of both sides, and the line that would make the plan's that of the tracker. */
function dueMoved(programme: ProgrammeView, { key, desired }: Drift, due: Day | null): Finding | null {
  const [kind = '', id = ''] = key.split('/');
  return told(dueEdit(programme, kind, id, due), (place, edit) => {
    const line = edit.due === null || edit.due === due ? edit.line : `${edit.line} (${edit.due})`;
    const planned = typeof desired === 'string' ? desired : '-';
    return finding('tracker-due-moved', { key, due: due ?? '-', planned, edit: line }, place);
  });
}

/**
 * Somebody else's than the owner's: nobody of those assigned holds the role that the plan names. Help for the owner
 * is no change of owner, and what is closed needs none. A gate has no owner: it is decided by several.
 */
function assigned(
  { plan }: ProgrammeView,
  wanted: DesiredItem | undefined,
  { key, item, isAttached }: ManagedItem,
  rolesOf: (login: string) => readonly string[],
): Finding | null {
  const [kind = '', id = ''] = key.split('/');
  if (wanted?.resource !== 'issue' || kind === 'gate' || !isAttached) return null;
  if (item.closed !== null || item.assignees.length === 0) return null;
  const held = item.assignees.map(rolesOf);
  if (wanted.role !== null && held.some((roles) => roles.includes(wanted.role ?? ''))) return null;
  const known = sortBy(new Set(held.flat()), (role) => role);
  const roles = [...known, ...(held.some((one) => one.length === 0) ? ['unknown'] : [])];
  return told(fieldOf(plan, kind, id, 'owner'), (place) => {
    const edit = `owner: ${known[0] ?? '…'}`;
    return finding(
      'tracker-assigned',
      { key, roles: roles.join(', '), owner: wanted.role ?? '-', edit },
      place,
    );
  });
}

function told(edit: PlanEdit | null, make: (place: Place, edit: PlanEdit) => Finding): Finding | null {
  if (edit === null) return null;
  return make(edit.part.places.at([...edit.part.pointer, edit.field]), edit);
}

import { type Answer, type Call, isListed, list, needsPush, type Route, value } from '../call.ts';
import { makeMilestone, setMilestoneState } from '../changes.ts';
import { cutDue } from '../due-date.ts';
import { textAt } from '../json.ts';
import { invalid, notFound, tooLong } from '../refusal.ts';
import { showMilestone } from '../show/milestone.ts';
import type { MilestoneRecord } from '../state.ts';

const mostTitle = 255;
const mostDescription = 65_536;

/** Titles are unique with the closed ones. */
function checkParts(call: Call, own?: MilestoneRecord): void {
  const title = textAt(call.body, 'title');
  if (title !== undefined) {
    if (title.trim() === '') throw invalid({ resource: 'Milestone', code: 'missing_field', field: 'title' });
    if (title.length > mostTitle) throw tooLong('Milestone', 'title', mostTitle);
    const taken = call.repository.milestones.find((one) => one.title === title);
    if (taken !== undefined && taken !== own) {
      throw invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' });
    }
  }
  if (Buffer.byteLength(textAt(call.body, 'description') ?? '') > mostDescription) {
    throw tooLong('Milestone', 'description', mostDescription);
  }
}

function setParts(call: Call, milestone: MilestoneRecord): void {
  const due = call.body.due_on;
  milestone.title = textAt(call.body, 'title') ?? milestone.title;
  milestone.description = textAt(call.body, 'description') ?? milestone.description;
  if (typeof due === 'string') milestone.dueOn = cutDue(due);
  if (due === null && call.world.settings.clearsDue) milestone.dueOn = null;
  const state = call.body.state;
  if (state === 'open' || state === 'closed') setMilestoneState(call.world, milestone, state);
  milestone.updatedAt = call.now;
}

function numbered(call: Call): MilestoneRecord {
  const found = call.repository.milestones.find((one) => one.number === Number(call.params.milestone_number));
  if (found === undefined) throw notFound();
  return found;
}

function show(call: Call, milestone: MilestoneRecord): Answer {
  return value(200, showMilestone(call.world, call.repository, milestone, call.base));
}

/** Sorted by due date as GitHub does; those without one stand last, equal ones by number. */
function listMilestones(call: Call): Answer {
  const state = call.query.get('state') ?? 'open';
  const sign = call.query.get('direction') === 'desc' ? -1 : 1;
  const due = (one: MilestoneRecord): number => (one.dueOn === null ? 8.64e15 : Date.parse(one.dueOn));
  const found = call.repository.milestones
    .filter((one) => (state === 'all' || one.state === state) && isListed(call, one))
    .sort((a, b) => sign * (due(a) - due(b)) || a.number - b.number);
  return list(found, (one) => showMilestone(call.world, call.repository, one, call.base));
}

function createMilestone(call: Call): Answer {
  needsPush(call);
  checkParts(call);
  const milestone = makeMilestone(
    call.world,
    call.repository,
    textAt(call.body, 'title') ?? '',
    call.token.login,
  );
  setParts(call, milestone);
  return value(201, showMilestone(call.world, call.repository, milestone, call.base));
}

function updateMilestone(call: Call): Answer {
  needsPush(call);
  const milestone = numbered(call);
  checkParts(call, milestone);
  setParts(call, milestone);
  return show(call, milestone);
}

/** Milestones; deleting one is left out because milepost must not. */
export const milestoneRoutes: Readonly<Record<string, Route>> = {
  'issues/list-milestones': listMilestones,
  'issues/create-milestone': createMilestone,
  'issues/get-milestone': (call) => show(call, numbered(call)),
  'issues/update-milestone': updateMilestone,
};

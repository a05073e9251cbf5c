import type { Call } from '../call.ts';
import { closeIssue, putLabel, reopenIssue, touch } from '../changes.ts';
import { isObject, type JsonObject, namesAt, numberAt, textAt } from '../json.ts';
import { invalid, tooLong } from '../refusal.ts';
import type { IssueRecord, MilestoneRecord } from '../state.ts';

const mostTitle = 256;
const mostBody = 65_536;
const mostLabels = 100;
const mostAssignees = 10;

/** The body limit is counted in bytes, the stricter of the two readings. */
export function checkTexts(body: JsonObject): void {
  const title = textAt(body, 'title');
  if (title !== undefined && title.trim() === '')
    throw invalid({ resource: 'Issue', code: 'missing_field', field: 'title' });
  if (title !== undefined && [...title].length > mostTitle) throw tooLong('Issue', 'title', mostTitle);
  if (Buffer.byteLength(textAt(body, 'body') ?? '') > mostBody) throw tooLong('Issue', 'body', mostBody);
}

function milestoneOf(call: Call): MilestoneRecord | null | undefined {
  if (call.body.milestone === undefined) return undefined;
  const number = numberAt(call.body, 'milestone');
  if (number === undefined) return null;
  const found = call.repository.milestones.find((one) => one.number === number);
  if (found === undefined)
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'milestone', value: number });
  return found;
}

function assigneesOf(call: Call): string[] | undefined {
  const single = textAt(call.body, 'assignee');
  const logins = namesAt(call.body, 'assignees') ?? (single === undefined ? undefined : [single]);
  const known = call.world.settings.assignable;
  const bad = logins?.find((login) => !known.includes(login));
  if (bad !== undefined)
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'assignees', value: bad });
  return logins?.slice(0, mostAssignees);
}

/** `type` is a name, an object with a value, or null to take it off. */
function typeOf(call: Call): string | null | undefined {
  const sent = call.body.type;
  if (sent === undefined) return undefined;
  const name = isObject(sent) ? sent.value : sent;
  if (typeof name !== 'string') return null;
  const found = call.world.settings.issueTypes.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw invalid({ resource: 'Issue', code: 'invalid', field: 'type', value: name });
  return found;
}

export interface GuardedFields {
  readonly labels: readonly string[] | undefined;
  readonly milestone: MilestoneRecord | null | undefined;
  readonly assignees: string[] | undefined;
  readonly type: string | null | undefined;
}

/** The fields that need push access; without it they are dropped and nobody is told. */
export function guardedFields(call: Call): GuardedFields {
  const nothing = { labels: undefined, milestone: undefined, assignees: undefined, type: undefined };
  if (!call.token.push) return nothing;
  const labels = namesAt(call.body, 'labels');
  if (labels !== undefined && labels.length > mostLabels) throw tooLong('Issue', 'labels', mostLabels);
  const tooBig = labels?.find((name) => name.length > 50);
  if (tooBig !== undefined) throw tooLong('Label', 'name', 50);
  return { labels, milestone: milestoneOf(call), assignees: assigneesOf(call), type: typeOf(call) };
}

export function setGuarded(call: Call, issue: IssueRecord, fields: GuardedFields): void {
  if (fields.labels !== undefined) {
    issue.labels = [];
    for (const name of fields.labels) putLabel(call.world, issue, name);
  }
  if (fields.milestone !== undefined) issue.milestone = fields.milestone;
  if (fields.assignees !== undefined) issue.assignees = fields.assignees;
  if (fields.type !== undefined) issue.type = fields.type;
  touch(call.world, issue);
}

/** A null reason means none was given; closing then means completed. */
export function setState(call: Call, issue: IssueRecord): void {
  const state = textAt(call.body, 'state');
  const reason = textAt(call.body, 'state_reason');
  if (state === 'closed') closeIssue(call.world, issue, reason ?? 'completed', call.token.login);
  if (state === 'open') reopenIssue(call.world, issue);
  if (state === undefined && reason !== undefined && issue.state === 'closed') issue.stateReason = reason;
}

import { type Answer, type Call, list, needsPush, type Route, value } from '../call.ts';
import { findLabel, makeLabel, putLabel, touch } from '../changes.ts';
import { namesAt, textAt } from '../json.ts';
import { invalid, notFound, refused, tooLong } from '../refusal.ts';
import { showLabel } from '../show/label.ts';
import type { IssueRecord, LabelRecord } from '../state.ts';
import { findIssue } from './find-issue.ts';

const mostName = 50;
const mostDescription = 100;

function checkParts(
  name: string | undefined,
  color: string | undefined,
  description: string | undefined,
): void {
  if (name !== undefined && name.trim() === '')
    throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' });
  if (name !== undefined && [...name].length > mostName) throw tooLong('Label', 'name', mostName);
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color))
    throw invalid({ resource: 'Label', code: 'invalid', field: 'color' });
  if ([...(description ?? '')].length > mostDescription)
    throw tooLong('Label', 'description', mostDescription);
}

function checkFree(call: Call, name: string, own?: LabelRecord): void {
  const taken = findLabel(call.repository, name);
  if (taken !== undefined && taken !== own)
    throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
}

function namedLabel(call: Call): LabelRecord {
  const found = findLabel(call.repository, call.params.name ?? '');
  if (found === undefined) throw notFound();
  return found;
}

function createLabel(call: Call): Answer {
  needsPush(call);
  const name = textAt(call.body, 'name') ?? '';
  const color = textAt(call.body, 'color');
  const description = textAt(call.body, 'description');
  checkParts(name, color, description);
  checkFree(call, name);
  const label = makeLabel(call.world, call.repository, name, color, description ?? null);
  return value(201, showLabel(call.repository, label, call.base));
}

function updateLabel(call: Call): Answer {
  needsPush(call);
  const label = namedLabel(call);
  const name = textAt(call.body, 'new_name') ?? label.name;
  const color = textAt(call.body, 'color') ?? label.color;
  const description = textAt(call.body, 'description') ?? label.description;
  checkParts(name, color, description ?? undefined);
  checkFree(call, name, label);
  Object.assign(label, { name, color, description });
  return value(200, showLabel(call.repository, label, call.base));
}

function deleteLabel(call: Call): Answer {
  needsPush(call);
  const label = namedLabel(call);
  call.repository.labels = call.repository.labels.filter((one) => one !== label);
  for (const issue of call.repository.issues) issue.labels = issue.labels.filter((one) => one !== label);
  return { kind: 'empty' };
}

function shown(call: Call, issue: IssueRecord): Answer {
  return value(
    200,
    issue.labels.map((label) => showLabel(call.repository, label, call.base)),
  );
}

function addLabels(call: Call): Answer {
  needsPush(call);
  const issue = findIssue(call);
  const names = namesAt(call.body, 'labels') ?? [];
  for (const name of names) checkParts(name, undefined, undefined);
  for (const name of names) putLabel(call.world, issue, name);
  return shown(call, issue);
}

function removeLabel(call: Call): Answer {
  needsPush(call);
  const issue = findIssue(call);
  const label = findLabel(call.repository, call.params.name ?? '');
  if (label === undefined || !issue.labels.includes(label)) throw refused(404, 'Label does not exist');
  issue.labels = issue.labels.filter((one) => one !== label);
  touch(call.world, issue);
  return shown(call, issue);
}

function listOf(call: Call, labels: readonly LabelRecord[]): Answer {
  return list(labels, (label) => showLabel(call.repository, label, call.base));
}

/** Labels of the repository and of an issue. `set-labels` is left out: milepost must not use it. */
export const labelRoutes: Readonly<Record<string, Route>> = {
  'issues/list-labels-for-repo': (call) => listOf(call, call.repository.labels),
  'issues/create-label': createLabel,
  'issues/get-label': (call) => value(200, showLabel(call.repository, namedLabel(call), call.base)),
  'issues/update-label': updateLabel,
  'issues/delete-label': deleteLabel,
  'issues/list-labels-on-issue': (call) => listOf(call, findIssue(call).labels),
  'issues/add-labels': addLabels,
  'issues/remove-label': removeLabel,
};

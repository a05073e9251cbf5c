import { type Answer, type Call, issueById, list, needsPush, type Route, value } from '../call.ts';
import { isList, isObject, type Json, type JsonObject, numberAt, textAt } from '../json.ts';
import { invalid, notFound, refused } from '../refusal.ts';
import { showIssue } from '../show/issue.ts';
import { instant } from '../show/times.ts';
import { showUser } from '../show/user.ts';
import {
  type IssueRecord,
  type Project,
  type ProjectField,
  type ProjectItem,
  type ProjectOption,
  takeId,
} from '../state.ts';

const mostItems = 1200;

/** A token without the right sees no private project; one that may only look is refused. */
function projectOf(call: Call): Project {
  if (call.token.projects === 'none') throw notFound();
  if (call.token.projects === 'read' && call.method !== 'GET')
    throw refused(403, 'Resource not accessible by personal access token');
  const found = call.world.projects.find((one) => one.number === Number(call.params.project_number));
  if (found === undefined) throw notFound();
  return found;
}

function urlOf(call: Call, project: Project): string {
  return `${call.base}/orgs/${call.world.settings.owner}/projectsV2/${project.number}`;
}

function showProject(call: Call, project: Project): JsonObject {
  const owner = showUser(call.world, call.world.settings.owner, call.base);
  const at = instant(project.createdAt);
  const nothing = {
    description: null,
    short_description: null,
    closed_at: null,
    deleted_at: null,
    deleted_by: null,
  };
  const { id, number, title } = project;
  return {
    id,
    node_id: `PVT_${id}`,
    owner,
    creator: owner,
    title,
    public: false,
    created_at: at,
    updated_at: at,
    number,
    ...nothing,
  };
}

function showField(call: Call, project: Project, field: ProjectField): JsonObject {
  const at = instant(field.createdAt);
  const { id, name, dataType, options } = field;
  return {
    id,
    node_id: `PVTF_${id}`,
    project_url: urlOf(call, project),
    name,
    data_type: dataType,
    ...(options === undefined ? {} : { options: options.map(showOption) }),
    created_at: at,
    updated_at: at,
  };
}

function showText(text: string): JsonObject {
  return { raw: text, html: text };
}

function showOption({ id, name }: ProjectOption): JsonObject {
  return { id, name: showText(name), description: showText(''), color: 'GRAY' };
}

/** Texts and choices come with their text, a day and a number plain. */
function showValue({ dataType, options = [] }: ProjectField, value: string | number | null): Json {
  if (value === null || typeof value === 'number') return value;
  const option = options.find(({ id }) => id === value);
  if (option !== undefined) return showOption(option);
  return dataType === 'text' ? showText(value) : value;
}

/** Without content: an issue fits two of the contract's alternatives there, so no content would pass. */
function showItem(call: Call, project: Project, item: ProjectItem): JsonObject {
  return {
    id: item.id,
    node_id: `PVTI_${item.id}`,
    project_url: urlOf(call, project),
    item_url: `${urlOf(call, project)}/items/${item.id}`,
    content_type: item.issue.isPullRequest ? 'PullRequest' : 'Issue',
    creator: showUser(call.world, item.creator, call.base),
    created_at: instant(item.createdAt),
    updated_at: instant(item.updatedAt),
    archived_at: item.archivedAt === undefined ? null : instant(item.archivedAt),
  };
}

/** Items carry the value of each asked field, or of the title alone when none is asked for. */
function showItemWithFields(call: Call, project: Project, item: ProjectItem): JsonObject {
  const asked = (call.query.get('fields') ?? '').split(',').filter((id) => id !== '');
  const fields = project.fields
    .filter((field) => call.method === 'PATCH' || asked.includes(String(field.id)))
    .map((field) => ({
      id: field.id,
      name: field.name,
      data_type: field.dataType,
      value: showValue(field, item.values.get(field.id) ?? null),
    }));
  const content = showIssue(call.world, item.issue, call.base);
  return { ...showItem(call, project, item), content, fields };
}

function addField(call: Call): Answer {
  needsPush(call);
  const project = projectOf(call);
  const name = textAt(call.body, 'name') ?? '';
  if (project.fields.some((field) => field.name === name)) {
    throw invalid({ resource: 'ProjectV2Field', code: 'already_exists', field: 'name' });
  }
  const field = {
    id: takeId(call.world),
    name,
    dataType: textAt(call.body, 'data_type') ?? 'text',
    createdAt: call.now,
  };
  project.fields.push(field);
  return value(201, showField(call, project, field));
}

function contentOf(call: Call): IssueRecord {
  const id = numberAt(call.body, 'id');
  if (id !== undefined) return issueById(call, id);
  const number = numberAt(call.body, 'number');
  const found = call.repository.issues.find((one) => one.number === number);
  if (found === undefined) throw notFound();
  return found;
}

/** Adding what is there already gives the item that is there. */
function addItem(call: Call): Answer {
  needsPush(call);
  const project = projectOf(call);
  const issue = contentOf(call);
  const known = project.items.find((one) => one.issue === issue);
  if (known !== undefined) return value(201, showItem(call, project, known));
  if (project.items.length >= mostItems)
    throw invalid({ resource: 'ProjectV2Item', code: 'custom', field: 'base' });
  const id = takeId(call.world);
  const item: ProjectItem = {
    id,
    issue,
    creator: call.token.login,
    createdAt: call.now,
    updatedAt: call.now,
    values: new Map(),
  };
  project.items.push(item);
  return value(201, showItem(call, project, item));
}

/** Days are days, choices are ids of choices. */
function takes(project: Project, { id, value: to }: JsonObject): boolean {
  const field = project.fields.find((one) => one.id === id);
  if (to === null || to === undefined || field === undefined) return true;
  if (field.dataType === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(to));
  const { options } = field;
  return options === undefined || options.some((option) => option.id === to);
}

function updateItem(call: Call): Answer {
  needsPush(call);
  const project = projectOf(call);
  const item = project.items.find((one) => one.id === Number(call.params.item_id));
  if (item === undefined) throw notFound();
  const sent = isList(call.body.fields) ? call.body.fields.filter(isObject) : [];
  const unknown = sent.find((entry) => !project.fields.some((field) => field.id === entry.id));
  if (unknown !== undefined) throw invalid({ resource: 'ProjectV2Item', code: 'invalid', field: 'fields' });
  if (item.archivedAt !== undefined || sent.some((entry) => !takes(project, entry)))
    throw invalid({ resource: 'ProjectV2Item', code: 'invalid', field: 'fields' });
  for (const entry of sent) {
    const to = entry.value;
    item.values.set(Number(entry.id), typeof to === 'string' || typeof to === 'number' ? to : null);
  }
  item.updatedAt = call.now;
  return value(200, showItemWithFields(call, project, item));
}

/** Projects of the organisation; they are made by people, there is no REST route for it. */
export const projectRoutes: Readonly<Record<string, Route>> = {
  'projects/list-for-org': (call) => list(call.world.projects, (one) => showProject(call, one), 'cursor'),
  'projects/list-fields-for-org': (call) =>
    list(projectOf(call).fields, (field) => showField(call, projectOf(call), field), 'cursor'),
  'projects/add-field-for-org': addField,
  'projects/list-items-for-org': (call) =>
    list(projectOf(call).items, (item) => showItemWithFields(call, projectOf(call), item), 'cursor'),
  'projects/add-item-for-org': addItem,
  'projects/update-item-for-org': updateItem,
};

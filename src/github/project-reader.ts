import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { FileTypes } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { ProjectField } from '../tracker/project.ts';
import { handleAt } from './here.ts';
import { type FieldNames, matchFields, readValue, type WritableFields } from './project-fields.ts';
import type { Session } from './session.ts';

/** What the plan says of the project. */
export interface ProjectSettings {
  /** Organisation; null = the owner of the repository. */
  readonly owner: string | null;
  readonly number: number;
  readonly fields: FieldNames;
}

/** An item of an issue of this repository, as it was last read. */
export interface Seen {
  readonly id: number;
  readonly isArchived: boolean;
  /** Values by name of the field; what is empty is absent. */
  readonly values: ReadonlyMap<ProjectField, string>;
}

/** What of a project is ours to know: items of our issues by handle, and how many items of anybody there are. */
export interface ProjectItems {
  readonly byHandle: ReadonlyMap<string, Seen>;
  readonly count: number;
}

type Item = FileTypes['github-project-item'];

const FIELDS = 'GET /orgs/{org}/projectsV2/{project_number}/fields';
const ITEMS = 'GET /orgs/{org}/projectsV2/{project_number}/items';

/** Reads a project; its fields once in a run. */
export class ProjectReader {
  private readonly session: Session;
  private readonly settings: ProjectSettings;
  private matched: ReturnType<typeof matchFields> | null = null;

  constructor(session: Session, settings: ProjectSettings) {
    this.session = session;
    this.settings = settings;
  }

  /** Where it is, for a route. */
  get at(): { readonly org: string; readonly project_number: number } {
    const { owner, number } = this.settings;
    return { org: owner ?? this.session.repository.owner, project_number: number };
  }

  /** `acme/3` */
  get name(): string {
    const { org, project_number: number } = this.at;
    return `${org.toLowerCase()}/${number}`;
  }

  /** @throws TrackerFailure */
  async fields(): Promise<{ readonly fields: WritableFields; readonly findings: readonly Finding[] }> {
    if (this.matched !== null) return this.matched;
    const all = await this.session.client.readAll(
      FIELDS,
      { ...this.at, per_page: 100 },
      'github-project-field',
    );
    this.matched = matchFields(all, this.settings.fields);
    return this.matched;
  }

  /** @throws TrackerFailure */
  async items(): Promise<ProjectItems> {
    const { fields } = await this.fields();
    const ids = [...fields.values()].map(({ id }) => id);
    const asked = ids.length === 0 ? {} : { fields: ids.join(',') };
    const all = await this.session.client.readAll(
      ITEMS,
      { ...this.at, ...asked, per_page: 100 },
      'github-project-item',
    );
    const byHandle = new Map(
      all.flatMap((item) => {
        const handle = this.handleOf(item);
        return handle === null ? [] : [[handle, seenIn(item, fields)] as const];
      }),
    );
    return { byHandle, count: all.length };
  }

  /** Reading that GitHub refuses leaves the project out. @throws TrackerFailure when it cannot be reached */
  async unlessRefused<T>(read: () => Promise<T>, left: (finding: Finding) => T): Promise<T> {
    try {
      return await read();
    } catch (error) {
      const [told] = error instanceof TrackerFailure ? error.findings : [];
      if (told?.code !== 'github-refused') throw error;
      return left(this.refused(told));
    }
  }

  /** GitHub's refusal, as a warning. */
  refused({ args }: Finding): Finding {
    const { status = '', message = '' } = args;
    return finding('github-project-refused', { project: this.name, status, message }, THE_PLAN);
  }

  /** Items of other repositories have a handle that no issue of ours has. */
  private handleOf({ content_type: type, content }: Item): string | null {
    if (type !== 'Issue' || !content?.repository_url || content.number === undefined) return null;
    return handleAt(this.session, `${content.repository_url}/issues/${content.number}`);
  }
}

export function seenIn(
  { id, archived_at: archived, fields: given = [] }: Item,
  fields: WritableFields,
): Seen {
  const values = new Map<ProjectField, string>();
  for (const [name, field] of fields) {
    const found = given.find((one) => one.id === field.id);
    const value = found === undefined ? '' : readValue(name, field, found.value);
    if (value !== '') values.set(name, value);
  }
  return { id, isArchived: archived !== null && archived !== undefined, values };
}

/** A value of an item; empty for none. */
export function valueIn(item: Seen | undefined, name: string): string {
  return [...(item?.values ?? [])].find(([field]) => field === name)?.[1] ?? '';
}

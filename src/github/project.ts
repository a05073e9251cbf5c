import { finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { PlaceOutcome, ProjectListing, ProjectPort, ProjectRead, Target } from '../tracker/port.ts';
import { type ProjectField, splitValue } from '../tracker/project.ts';
import type { Written } from './client.ts';
import { sentValue, type WritableField, type WritableFields } from './project-fields.ts';
import { ProjectReader, type ProjectSettings, type Seen, seenIn, valueIn } from './project-reader.ts';
import { repeatable } from './repeatable.ts';
import type { Session } from './session.ts';

/** How many items a project of GitHub holds at most, as far as its documentation promised it. */
const MOST_ITEMS = 1200;
const ADD = 'POST /orgs/{org}/projectsV2/{project_number}/items';
const UPDATE = 'PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}';
/** No right to write there, no such project any more, a value that it does not take: asking again would not help. */
const LEFT: readonly number[] = [403, 404, 410, 422];

/**
 * A project of the organisation that shows the issues on a roadmap. The issues matter more: a project that may not be
 * read or written is told and left out, and never ends a run.
 */
export class Project implements ProjectPort {
  private readonly session: Session;
  private readonly reader: ProjectReader;
  /** By handle, as it was shown. */
  private shown: ReadonlyMap<string, Seen> = new Map();
  /** By handle, as it was read last. */
  private now: ReadonlyMap<string, Seen> = new Map();

  constructor(session: Session, settings: ProjectSettings) {
    this.session = session;
    this.reader = new ProjectReader(session, settings);
  }

  /** @throws TrackerFailure when GitHub cannot be reached */
  async read(): Promise<ProjectRead> {
    return this.reader.unlessRefused<ProjectRead>(
      async () => {
        const { fields, findings } = await this.reader.fields();
        const { byHandle, count } = await this.reader.items();
        this.shown = byHandle;
        return { listing: this.listing(fields, count), findings };
      },
      (finding) => ({ listing: null, findings: [finding] }),
    );
  }

  /**
   * Puts an issue into the project and sets these fields. What people changed since it was shown stays: such a field
   * is not sent, and what they took out is not put back.
   */
  async place({ handle }: Target, values: readonly string[]): Promise<PlaceOutcome> {
    return this.reader.unlessRefused<PlaceOutcome>(
      async () => this.placeOne(handle, values.map(splitValue)),
      (finding) => ({ kind: 'left', finding }),
    );
  }

  private async placeOne(
    handle: string,
    wanted: readonly (readonly [string, string])[],
  ): Promise<PlaceOutcome> {
    const before = this.shown.get(handle);
    await this.session.client.ready();
    const there = (await this.readAgain()).get(handle);
    if (before !== undefined && there === undefined) return { kind: 'changed' };
    const found = there ?? (await this.add(handle));
    if ('kind' in found) return found;
    const done = { kind: 'done', handle, number: Number(handle) } as const;
    if (found.isArchived) return done;
    const free = wanted.filter(([name]) => valueIn(found, name) === valueIn(before, name));
    const written = free.length === 0 ? null : await this.update(handle, found, free, there === undefined);
    const isChanged = before !== undefined && free.length < wanted.length;
    return written ?? (isChanged ? { kind: 'changed' } : done);
  }

  private listing(fields: WritableFields, count: number): ProjectListing {
    const choicesOf = ([field, { choices }]: readonly [ProjectField, WritableField]): readonly [
      ProjectField,
      readonly string[] | null,
    ] => [field, field === 'status' || choices === null ? null : choices.map(({ value }) => value)];
    const valuesOf = ([handle, { isArchived, values }]: readonly [string, Seen]): readonly [
      string,
      readonly string[] | 'archived',
    ] => [handle, isArchived ? 'archived' : [...values].map(([name, value]) => `${name}=${value}`)];
    return {
      name: this.reader.name,
      fields: new Map([...fields].map(choicesOf)),
      items: new Map([...this.shown].map(valuesOf)),
      count,
      limit: MOST_ITEMS,
    };
  }

  /** GitHub answers with the item that is there, if there is one: safe to repeat. */
  private async add(handle: string): Promise<Seen | PlaceOutcome> {
    const { client, ids } = this.session;
    const id = ids.get(handle);
    if (id === undefined) throw new Error(`the id of issue ${handle} is not known`);
    const written = await repeatable(
      () =>
        client.write(
          ADD,
          { ...this.reader.at, type: 'Issue', id },
          { status: 201, shape: 'github-project-item' },
        ),
      async () => (await this.readAgain()).has(handle),
    );
    if (written.kind === 'done') return { ...seenIn(written.value, new Map()), values: new Map() };
    if (written.kind !== 'seen') return this.outcome(written);
    const found = this.now.get(handle);
    if (found === undefined) throw new Error(`the item of issue ${handle} was seen and is not known`);
    return found;
  }

  /** null = done. */
  private async update(
    handle: string,
    found: Seen,
    values: readonly (readonly [string, string])[],
    isNew: boolean,
  ): Promise<PlaceOutcome | null> {
    const { moment } = this.session.client;
    const { fields } = await this.reader.fields();
    const sent = [...fields].flatMap(([name, field]) => {
      const wanted = values.find(([one]) => one === name);
      const value = wanted === undefined ? undefined : sentValue(field, wanted[1]);
      return value === undefined ? [] : [{ id: field.id, value }];
    });
    if (sent.length === 0) return null;
    const stands = (item: Seen | undefined): boolean =>
      item !== undefined && values.every(([name, value]) => valueIn(item, name) === value);
    const isSame = async (): Promise<boolean> => {
      const now = (await this.readAgain()).get(handle);
      return (
        now?.isArchived === false && values.every(([name]) => valueIn(now, name) === valueIn(found, name))
      );
    };
    // One that was just put in only a workflow of the project has touched, and lists may lag behind it.
    const look = isNew ? {} : { look: { moment, isSame } };
    const written = await repeatable(
      () =>
        this.session.client.write(
          UPDATE,
          { ...this.reader.at, item_id: found.id, fields: sent },
          { status: 200, shape: 'github-project-item', ...look },
        ),
      async () => stands((await this.readAgain()).get(handle)),
    );
    if (written.kind !== 'done') return written.kind === 'seen' ? null : this.outcome(written);
    const answered = new Set((written.value.fields ?? []).map((one) => one.id));
    const isTold = sent.every((one) => answered.has(one.id));
    if (!isTold || stands(seenIn(written.value, fields))) return null;
    const names = values.map(([name]) => name).join(', ');
    const told = finding('tracker-dropped-field', { key: `#${handle}`, fields: names }, THE_PLAN);
    return { kind: 'dropped', handle, finding: told };
  }

  private async readAgain(): Promise<ReadonlyMap<string, Seen>> {
    this.now = (await this.reader.items()).byHandle;
    return this.now;
  }

  private outcome(written: Exclude<Written<unknown>, { kind: 'done' }>): PlaceOutcome {
    if (written.kind !== 'refused' || written.finding.code !== 'github-refused') return written;
    const isLeft = LEFT.includes(written.status);
    return isLeft ? { kind: 'left', finding: this.reader.refused(written.finding) } : written;
  }
}

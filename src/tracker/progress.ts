import { type Finding, finding } from '../findings/finding.ts';
import type { Check } from '../records/kinds.ts';
import type { ProgrammeView } from '../render/pen.ts';
import { boxesOf } from '../render/ticks.ts';
import { base36Digest } from '../values/digest.ts';
import { sortBy } from '../values/order.ts';
import { type CheckedItems, checkedItems, checkPath } from './done.ts';
import type { Existing, ManagedItem } from './existing.ts';
import { correctionSuffix, lastPulls, SUFFIX } from './pulled.ts';
import { type Seen, whoMoved } from './sides.ts';

/** A check record as `pull` proposes it. Its id is made from `at` (the clock where it is null) and the suffix. */
export interface RecordDraft {
  readonly kind: 'check';
  readonly about: string;
  readonly item: string;
  readonly box: string | null;
  readonly result: 'done';
  /** Instant at which the tracker saw it, where it keeps that. */
  readonly at: string | null;
  readonly by: NonNullable<Check['by']>;
  readonly source: NonNullable<Check['source']>;
  /** Eight characters from the event: two branches pulling the same one make the same file. */
  readonly suffix: string;
}

/** A record that the tracker no longer bears out; written only after a yes or with `--corrections`. */
export interface CorrectionDraft {
  readonly kind: 'correction';
  /** Of the issue, for the sentence that says why. */
  readonly key: string;
  readonly about: string;
  readonly supersedes: string;
  readonly replacement: { readonly result: 'not-done' };
  readonly by: NonNullable<Check['by']>;
  readonly suffix: string;
}

export interface Progress {
  readonly records: readonly RecordDraft[];
  readonly corrections: readonly CorrectionDraft[];
  readonly findings: readonly Finding[];
}

/** Kinds whose closing as completed is progress. A gate is decided, a phase follows from its gate. */
const DONE_BY_CLOSING: readonly string[] = ['task', 'deliverable', 'communication', 'training'];

/** Kinds whose boxes are progress. */
const HAS_BOXES: readonly string[] = ['task', 'review'];

/**
 * Progress on the tracker as record drafts: closed issues, ticked boxes. What is on record already gives nothing, so
 * a second pull writes nothing. Takes over booleans, instants and numbers only, never a text of the tracker. An item
 * of which records and tracker both moved and disagree is an error finding, and the caller then writes nothing.
 * @param roleOf role of a login, or null; who cannot be told is `fallbackRole`
 */
export function findProgress(
  programme: ProgrammeView,
  existing: Existing,
  roleOf: (login: string) => string | null = () => null,
  fallbackRole = 'unknown',
): Progress {
  const pull = new Pull(programme, roleOf, fallbackRole);
  const items = sortBy(existing.managed.values(), ({ key }) => key);
  for (const item of items) if (item.resource === 'issue' && item.isAttached) pull.take(item);
  return pull.finish();
}

class Pull {
  private readonly programme: ProgrammeView;
  private readonly roleOf: (login: string) => string | null;
  private readonly fallbackRole: string;
  private readonly checked: CheckedItems;
  private readonly pulls: ReturnType<typeof lastPulls>;
  private readonly records: RecordDraft[] = [];
  private readonly corrections: CorrectionDraft[] = [];
  private readonly findings: Finding[] = [];

  constructor(programme: ProgrammeView, roleOf: (login: string) => string | null, fallbackRole: string) {
    this.programme = programme;
    this.roleOf = roleOf;
    this.fallbackRole = fallbackRole;
    this.checked = checkedItems(programme.records);
    this.pulls = lastPulls(programme.records);
  }

  finish(): Progress {
    const { records, corrections, findings } = this;
    return { records, corrections, findings };
  }

  take(item: ManagedItem): void {
    const [kind = '', id = ''] = item.key.split('/');
    if (!this.isInPlan(kind, id)) return;
    if (kind === 'gate') this.takeGate(item, id);
    else if (DONE_BY_CLOSING.includes(kind)) this.takeClosing(item, id);
    if (HAS_BOXES.includes(kind))
      for (const box of boxesOf(item.body.text)) this.takeBox(item, kind, id, box);
  }

  private isInPlan(kind: string, id: string): boolean {
    if (kind === 'review') return this.programme.state.reviews.has(id);
    return kind === 'gate' ? this.programme.plan.gates.has(id) : this.programme.plan.items.has(id);
  }

  /** Closing a gate's issue decides nothing. */
  private takeGate({ key, item, marker }: ManagedItem, id: string): void {
    const isDecided = this.programme.state.decisions.has(id);
    if (item.closed !== null && marker.state === 'open' && !isDecided)
      this.findings.push(finding('tracker-gate-closed', { key }, item.place));
  }

  /** A tracker that keeps no reason (of a milestone) closed it as completed. */
  private takeClosing(item: ManagedItem, id: string): void {
    const { closed, place } = item.item;
    const subject = { about: id, item: id, box: null };
    if (closed === null) this.settle(item, subject, OPEN);
    else if (closed.reason === null || closed.reason === 'completed')
      this.settle(item, subject, { isDone: true, at: closed.at, login: closed.by });
    else if (item.marker.state === 'open')
      this.findings.push(finding('tracker-not-planned', { key: item.key, reason: closed.reason }, place));
  }

  private takeBox(item: ManagedItem, kind: string, id: string, box: string): void {
    const isDone = item.body.ticked.includes(box);
    if (isDone && this.isStepDone(kind, id, box)) return;
    const subject = kind === 'review' ? { about: id, item: box, box: null } : { about: id, item: id, box };
    this.settle(item, subject, { ...OPEN, isDone });
  }

  /** What is to be done where tracker and records differ; see `whoMoved`. */
  private settle(item: ManagedItem, subject: Subject, seen: Seen): void {
    const path = checkPath(subject);
    const known = this.checked.get(path);
    const last = this.pulls.get(path);
    const record = known?.record ?? last?.record;
    switch (whoMoved(known, last, seen)) {
      case 'nobody':
        return;
      case 'tracker':
        if (seen.isDone) this.draft(item, subject, seen, known?.record ?? null);
        else if (known?.isPulled === true) this.correct(item, subject.about, known.record);
        return;
      case 'records':
        if (seen.isDone && record !== undefined) this.tell('tracker-behind', item, record);
        return;
      case 'both':
        if (record !== undefined) this.tell('tracker-disagrees', item, record);
    }
  }

  /** Shows both sides: the issue by its key, the record by its place. */
  private tell(
    code: 'tracker-behind' | 'tracker-disagrees',
    { key, item }: ManagedItem,
    record: string,
  ): void {
    const place = this.programme.records.byId.get(record)?.place ?? item.place;
    this.findings.push(finding(code, { key, record }, place));
  }

  /** A step that its own record completes needs no check of its box. */
  private isStepDone(kind: string, id: string, box: string): boolean {
    return kind === 'review' && this.programme.state.reviews.get(id)?.done.includes(box) === true;
  }

  /** @param after record about the same thing that this one comes after */
  private draft({ key, item }: ManagedItem, subject: Subject, seen: Seen, after: string | null): void {
    const { at, login } = seen;
    this.records.push({
      kind: 'check',
      ...subject,
      result: 'done',
      at,
      by: { role: (login === null ? null : this.roleOf(login)) ?? this.fallbackRole },
      source: { kind: 'issue', ref: item.number === null ? key : String(item.number) },
      suffix: base36Digest(JSON.stringify([key, subject.item, subject.box, at, after]), SUFFIX),
    });
  }

  private correct({ key, item }: ManagedItem, about: string, record: string): void {
    this.findings.push(finding('tracker-reopened', { key, record }, item.place));
    this.corrections.push({
      kind: 'correction',
      key,
      about,
      supersedes: record,
      replacement: { result: 'not-done' },
      by: { role: this.fallbackRole },
      suffix: correctionSuffix(record),
    });
  }
}

type Subject = Pick<RecordDraft, 'about' | 'item' | 'box'>;

const OPEN: Seen = { isDone: false, at: null, login: null };

import type { FindingCode } from '../../src/findings/codes.ts';
import {
  changedStarts,
  type DecisionBasis,
  gateBasis,
  plainBasis,
  startOf,
  startsAfter,
} from '../../src/programme/draft-decision.ts';
import { type Opened, openProgramme } from '../../src/programme/open.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { tryRecords } from '../../src/programme/try-record.ts';
import type { Decision, Evidence, ReviewStep } from '../../src/records/kinds.ts';
import { type NewRecord, newRecord, type RecordDraft } from '../../src/records/new-record.ts';
import type { Day } from '../../src/values/date.ts';
import type { RolloutState } from '../../src/workflow/state.ts';
import { type Files, repositoryFiles } from './repository.ts';

type Move = NonNullable<Decision['move']>;
type Measurement = Evidence['measurements'][number];
/** What a caller may say of a decision besides its basis. */
export type DecisionParts = Partial<
  Pick<Decision, 'until' | 'conditions' | 'reason' | 'digest' | 'seen' | 'after' | 'starts'>
> & { readonly by?: string };
type ReviewParts = Partial<Pick<ReviewStep, 'step' | 'data' | 'reason'>>;

/**
 * A history told record by record, as the commands write it: each on the files before it, at its own moment. A
 * moment is a day (nine o'clock UTC) or an instant. What the replay refuses is thrown, unless it is forced.
 */
export class Story {
  files: Files;
  readonly records: NewRecord[] = [];

  constructor(files: Files = repositoryFiles()) {
    this.files = files;
  }

  /** The same history so far; what is added to one is not in the other. */
  branch(): Story {
    const other = new Story(this.files);
    other.records.push(...this.records);
    return other;
  }

  open(at: string): Opened {
    return openProgramme(this.files, { now: instantOf(at), at: null });
  }

  programme(at: string): Programme {
    const { programme, findings } = this.open(at);
    if (programme === null) throw new Error(`no programme: ${findings.map(({ code }) => code).join(', ')}`);
    return programme;
  }

  /** The programme as `--at` shows it. */
  lookAt(day: Day): Programme {
    const { programme, findings } = openProgramme(this.files, { now: '2026-01-05T09:00:00Z', at: day });
    if (programme === null) throw new Error(`no programme: ${findings.map(({ code }) => code).join(', ')}`);
    return programme;
  }

  /** Codes of the findings about records. */
  codes(at: string): readonly FindingCode[] {
    return this.open(at)
      .findings.filter(({ file }) => file.startsWith('records/'))
      .map(({ code }) => code);
  }

  /** Adds a record without asking. @returns its id */
  force(draft: RecordDraft, suffix?: string): string {
    const record = newRecord(draft, suffix ?? this.#suffix());
    this.add(record);
    return record.id;
  }

  add(record: NewRecord): void {
    this.files = new Map([...this.files, [record.path, record.bytes]]);
    this.records.push(record);
  }

  /** Adds a record if the replay accepts it, as a command does. @returns its id */
  tell(draft: RecordDraft): string {
    const against = this.refusal(draft);
    if (against.length > 0) throw new Error(`refused: ${against.join(', ')}`);
    return this.force(draft);
  }

  /** Why a command would not write it; empty = it would. */
  refusal(draft: RecordDraft): readonly FindingCode[] {
    const record = newRecord(draft, this.#suffix());
    const { against } = tryRecords(this.files, [record], { now: draft.at, at: null });
    return against.map(({ code }) => code);
  }

  approval(at: string, by = 'sponsor'): RecordDraft {
    const programme = this.programme(at);
    const starts = [...changedStarts(programme), ...startsAfter(programme, null)];
    return { kind: 'approval', at: instantOf(at), by: { role: by }, about: 'programme', starts };
  }

  approve(at: string, by?: string): string {
    return this.tell(this.approval(at, by));
  }

  /** A decision at a gate, or about the programme or the rollout. */
  decision(
    at: string,
    about: string,
    decision: Decision['decision'],
    { by = 'sponsor', ...parts }: DecisionParts = {},
  ): Extract<RecordDraft, { kind: 'decision' }> {
    const programme = this.programme(at);
    const isGo = decision === 'go' || decision === 'go-with-conditions';
    const starts =
      isGo && programme.plan.gates.get(about)?.owner !== 'stage' ? startsAfter(programme, about) : [];
    return {
      kind: 'decision',
      at: instantOf(at),
      by: { role: by },
      about,
      ...basisOf(programme, about),
      decision,
      ...(starts.length === 0 ? {} : { starts }),
      ...parts,
    };
  }

  decide(at: string, about: string, decision: Decision['decision'], parts?: DecisionParts): string {
    return this.tell(this.decision(at, about, decision, parts));
  }

  /** A decision that moves the rollout. */
  rollout(
    at: string,
    move: Move,
    { by = 'sponsor', ...parts }: DecisionParts = {},
  ): Extract<RecordDraft, { kind: 'decision' }> {
    const programme = this.programme(at);
    const state = rolloutOf(programme);
    const isAtStage = state.stageId !== null && state.state !== 'improving';
    const about = isAtStage && state.stageId !== null ? state.stageId : state.id;
    const stages = programme.fold.rollout?.stages ?? [];
    const entered = move === 'promote' ? stages[(state.stage ?? -1) + 1] : stages[0];
    const isEntering = move === 'promote' || (move === 'resume' && state.state === 'rolledBack');
    const starts = isEntering ? startOf(programme.plan, entered) : [];
    return {
      kind: 'decision',
      at: instantOf(at),
      by: { role: by },
      about,
      ...basisOf(programme, about),
      decision: DECISION_OF[move],
      move,
      ...(starts.length === 0 ? {} : { starts }),
      ...parts,
    };
  }

  move(at: string, move: Move, parts?: DecisionParts): string {
    return this.tell(this.rollout(at, move, parts));
  }

  evidence(
    at: string,
    about: string,
    measurements: Measurement[],
    observed: Evidence['observed'] = at.slice(0, 10),
  ): Extract<RecordDraft, { kind: 'evidence' }> {
    return { kind: 'evidence', at: instantOf(at), by: { role: 'lead' }, about, observed, measurements };
  }

  measure(at: string, about: string, metric: string, value: number, unit = 'points'): string {
    return this.tell(this.evidence(at, about, [{ metric, value, unit }]));
  }

  check(at: string, about: string, item: string, result: 'done' | 'not-done' = 'done'): string {
    return this.tell({ kind: 'check', at: instantOf(at), by: { role: 'lead' }, about, item, result });
  }

  /** A correction that replaces the value of a measurement, or withdraws the record. */
  correct(at: string, about: string, supersedes: string, replacement: Measurement | null): string {
    return this.tell({
      kind: 'correction',
      at: instantOf(at),
      by: { role: 'lead' },
      about,
      supersedes,
      reason: 'Read wrong.',
      ...(replacement === null ? { withdraw: true } : { replacement: { measurements: [replacement] } }),
    });
  }

  review(at: string, period: string, move: ReviewStep['move'], parts: ReviewParts = {}): RecordDraft {
    return { kind: 'review-step', at: instantOf(at), by: { role: 'lead' }, about: period, move, ...parts };
  }

  #suffix(): string {
    return `r${String(this.records.length).padStart(7, '0')}`;
  }
}

const DECISION_OF: Readonly<Record<Move, Decision['decision']>> = {
  promote: 'go',
  resume: 'go',
  pause: 'hold',
  'step-back': 'recycle',
  'roll-back': 'recycle',
};

/** Nine o'clock UTC on a day, or the instant itself. */
export function instantOf(at: string): string {
  return at.includes('T') ? at : `${at}T09:00:00Z`;
}

function basisOf(programme: Programme, about: string): DecisionBasis {
  const result = programme.gates.get(about);
  if (result !== undefined) return gateBasis(programme, result);
  return plainBasis(programme, about, about === 'programme' ? 0 : rolloutOf(programme).epoch);
}

export function rolloutOf({ state }: Programme): RolloutState {
  if (state.rollout === null) throw new Error('no rollout');
  return state.rollout;
}

/** The story in whose last phase the rollout may begin: from 2026-02-11 on. */
export function builtStory(files?: Files): Story {
  const story = runningStory(files);
  passReady(story);
  story.measure('2026-01-24', 'sprint-1', 'working', 6);
  story.decide('2026-01-26', 'gate-sprint-1', 'go');
  story.measure('2026-02-07', 'sprint-2', 'working', 9);
  story.decide('2026-02-09', 'gate-sprint-2', 'go', { by: 'lead' });
  story.check('2026-02-10', 'build', 'manual');
  story.check('2026-02-10T10:00:00Z', 'gate-build', 'tested');
  story.decide('2026-02-11', 'gate-build', 'go');
  return story;
}

/** Approved on 2026-01-05: the first phase runs. */
export function runningStory(files?: Files): Story {
  const story = new Story(files);
  story.approve('2026-01-05');
  return story;
}

/** Passes the first gate on 2026-01-12: the second phase and its first sprint run. */
export function passReady(story: Story): void {
  story.measure('2026-01-10', 'gate-ready', 'readiness', 70);
  story.check('2026-01-10T10:00:00Z', 'gate-ready', 'ask-around');
  story.decide('2026-01-12', 'gate-ready', 'go');
}

/** Two good observations and the promotion, ten days after the stage was entered. */
export function passStage(story: Story, stage: string, first: Day, second: Day, promoteOn: Day): void {
  story.measure(first, stage, 'correct', 97, 'percent');
  story.measure(second, stage, 'correct', 98, 'percent');
  story.move(promoteOn, 'promote');
}

/** The first stage is live from 2026-02-16. */
export function liveStory(files?: Files): Story {
  const story = builtStory(files);
  story.move('2026-02-16', 'promote');
  return story;
}

/** Everything is live and improving from 2026-03-19; every gate has passed on 2026-03-25. */
export function improvingStory(files?: Files): Story {
  const story = liveStory(files);
  passStage(story, 'stage-20', '2026-02-20', '2026-02-25', '2026-02-26');
  passStage(story, 'stage-50', '2026-03-03', '2026-03-08', '2026-03-09');
  passStage(story, 'stage-100', '2026-03-13', '2026-03-18', '2026-03-19');
  story.measure('2026-03-24', 'gate-live', 'benefit', 1500, 'EUR');
  story.decide('2026-03-25', 'gate-live', 'go');
  return story;
}

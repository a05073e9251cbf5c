import { finding } from '../findings/finding.ts';
import type { RecordFile, ReviewStep } from '../records/kinds.ts';
import { compareDays, type Day, isDay } from '../values/date.ts';
import { startReview } from './machines/review.ts';
import { withoutEffect } from './refusals.ts';
import { hasEnded, type Moment, type Replay, type ReviewEntry } from './replay-state.ts';
import { reviewDay, reviewNumber } from './review-calendar.ts';
import { missingOf, unobservedKpis } from './review-data.ts';
import type { ReviewAction } from './state.ts';

/** Day the reviews are counted from, and whether it has come: planned until it happens. */
export function reviewAnchor(replay: Replay): { readonly day: Day; readonly hasCome: boolean } | null {
  const { plan, schedule, rollout } = replay;
  switch (plan.review?.value.anchor) {
    case undefined:
      return null;
    case 'start':
      return { day: schedule.firstDay, hasCome: replay.isFirstApprovalDone };
    case 'go-live': {
      const actual = rollout?.startedDay ?? null;
      const planned = schedule.goLive?.start ?? null;
      return anchorOf(actual, planned);
    }
    case 'improving': {
      const actual = rollout?.improvingDay ?? null;
      const planned = improvementStart(replay);
      return anchorOf(actual, planned);
    }
  }
}

function anchorOf(actual: Day | null, planned: Day | null): { day: Day; hasCome: boolean } | null {
  if (actual !== null) return { day: actual, hasCome: true };
  return planned === null ? null : { day: planned, hasCome: false };
}

function improvementStart({ plan, schedule }: Replay): Day | null {
  for (const { value: phase } of plan.phases) {
    const id = phase.rollout?.improvement.id;
    if (id !== undefined) return schedule.items.get(id)?.start ?? null;
  }
  return null;
}

/** Lets reviews fall due, and overdue from the next day. Nothing is due before its anchor has come. */
export function reviewsReach(replay: Replay, day: Day): void {
  const anchor = reviewAnchor(replay);
  if (anchor === null || !anchor.hasCome || hasEnded(replay)) return;
  for (;;) {
    const review = entryFor(replay, anchor.day, replay.reviewsPast + 1);
    if (review === null || compareDays(review.due, day) > 0) return;
    if (move(review, { type: 'DUE' })) tell(replay, 'REVIEW_DUE');
    if (compareDays(review.due, day) === 0) return;
    if (move(review, { type: 'OVERDUE' })) tell(replay, 'REVIEW_OVERDUE');
    replay.reviewsPast += 1;
  }
}

/** The review of one period, made when it is first needed. */
function entryFor(replay: Replay, anchor: Day, k: number): ReviewEntry | null {
  const rule = replay.plan.review?.value.rule;
  if (rule === undefined || k < 1) return null;
  const { period, nominal, due } = reviewDay(anchor, rule, k, replay.plan.calendar);
  const known = replay.reviews.get(period);
  if (known !== undefined) return known;
  const previousNominal = k === 1 ? anchor : reviewDay(anchor, rule, k - 1, replay.plan.calendar).nominal;
  const made: ReviewEntry = {
    period,
    nominal,
    previousNominal,
    due,
    chart: startReview(),
    actions: [],
    carried: new Map(),
    openedDay: null,
    endedDay: null,
    reason: null,
  };
  replay.reviews.set(period, made);
  return made;
}

/** The next review that has not fallen due, as it is planned now. */
export function makeNextReview(replay: Replay, day: Day): void {
  const anchor = reviewAnchor(replay);
  if (anchor === null || hasEnded(replay)) return;
  for (let k = 1; ; k += 1) {
    const review = entryFor(replay, anchor.day, k);
    if (review === null || compareDays(review.due, day) > 0 || !anchor.hasCome) return;
  }
}

/** The review of a period, by its month; null when no review falls in it. */
export function reviewOf(replay: Replay, period: string): ReviewEntry | null {
  const anchor = reviewAnchor(replay);
  if (anchor === null || !isDay(`${period}-01`)) return null;
  const known = replay.reviews.get(period);
  if (known !== undefined) return known;
  return entryFor(replay, anchor.day, reviewNumber(anchor.day, period));
}

/** Applies a review record. */
export function applyReviewStep(replay: Replay, file: RecordFile, record: ReviewStep, moment: Moment): void {
  const review = reviewOf(replay, record.about);
  if (review === null) {
    replay.findings.push(
      finding('review-period-unknown', { period: record.about }, file.places.at(['about'])),
    );
    return;
  }
  switch (record.move) {
    case 'open':
      open(replay, file, review, moment);
      break;
    case 'step':
      applyStep(replay, file, record, review, moment);
      break;
    case 'close':
      close(replay, file, record, review, moment);
      break;
    case 'skip':
      skip(replay, file, record, review, moment);
  }
}

function open(replay: Replay, file: RecordFile, review: ReviewEntry, moment: Moment): void {
  if (!move(review, { type: 'OPEN' })) {
    refuse(replay, file, review);
    return;
  }
  review.openedDay = moment.day;
  tell(replay, 'REVIEW_OPENED');
}

function skip(
  replay: Replay,
  file: RecordFile,
  record: ReviewStep,
  review: ReviewEntry,
  moment: Moment,
): void {
  if (!move(review, { type: 'SKIP', hasReason: hasText(record.reason) })) {
    refuse(replay, file, review);
    return;
  }
  review.reason = record.reason ?? null;
  end(replay, review, moment);
}

function applyStep(
  replay: Replay,
  file: RecordFile,
  record: ReviewStep,
  review: ReviewEntry,
  moment: Moment,
): void {
  const step = replay.plan.review?.value.steps.find(({ id }) => id === record.step);
  if (step === undefined) {
    replay.findings.push(
      finding('review-step-unknown', { step: record.step ?? '' }, file.places.at(['step'])),
    );
    return;
  }
  const data = record.data ?? {};
  const window = { after: review.previousNominal, until: moment.day };
  const missing = missingOf(step, data, () =>
    unobservedKpis(replay.plan, knownBefore(replay, record.id), window),
  );
  if (missing.length > 0) {
    const args = { step: step.id, missing: missing.join(', ') };
    replay.findings.push(finding('review-step-incomplete', args, file.places.at(['data'])));
    return;
  }
  if (!move(review, { type: 'STEP', step: step.id, isComplete: true })) {
    refuse(replay, file, review);
    return;
  }
  for (const action of data.actions ?? [])
    review.actions.push({ ...action, period: review.period, isDone: false, carriedTimes: 0 });
  for (const { action, reason } of data.carried ?? []) review.carried.set(action, reason);
}

function close(
  replay: Replay,
  file: RecordFile,
  record: ReviewStep,
  review: ReviewEntry,
  moment: Moment,
): void {
  const steps = (replay.plan.review?.value.steps ?? []).map(({ id }) => id);
  const carried = new Map([
    ...review.carried,
    ...(record.data?.carried ?? []).map((one) => [one.action, one.reason] as const),
  ]);
  const open = openActions(replay, review, record.id).filter(({ id }) => !carried.has(id));
  if (!move(review, { type: 'CLOSE', steps, isSettled: open.length === 0 })) {
    const undone = steps.filter((step) => !review.chart.context.done.includes(step));
    const args = {
      period: review.period,
      steps: undone.join(', '),
      actions: open.map(({ id }) => id).join(', '),
    };
    if (review.chart.state === 'open')
      replay.findings.push(finding('review-not-complete', args, file.places.at(['move'])));
    else refuse(replay, file, review);
    return;
  }
  for (const [action, reason] of carried) review.carried.set(action, reason);
  end(replay, review, moment);
}

/** Actions of earlier reviews that no check record has declared done. */
export function openActions(replay: Replay, review: ReviewEntry, before?: string): readonly ReviewAction[] {
  const evidence = before === undefined ? replay.evidence.knowing(() => true) : knownBefore(replay, before);
  const earlier = [...replay.reviews.values()].filter(
    ({ nominal }) => compareDays(nominal, review.nominal) < 0,
  );
  return earlier.flatMap(({ actions }) => actions).filter(({ id }) => !isPromiseKept(evidence, id));
}

/** Whether the newest check record about an action or condition says that it is done. */
export function isPromiseKept(evidence: Replay['evidence'], id: string): boolean {
  return evidence.checked(id).at(-1)?.result === 'done';
}

function knownBefore({ evidence, positions }: Replay, record: string): Replay['evidence'] {
  const position = positions.get(record) ?? 0;
  return evidence.knowing((id) => (positions.get(id) ?? Number.POSITIVE_INFINITY) < position);
}

function end(replay: Replay, review: ReviewEntry, moment: Moment): void {
  review.endedDay = moment.day;
  tell(replay, 'REVIEW_ENDED');
  const others = [...replay.reviews.values()].map(({ chart }) => chart.state);
  if (others.includes('open')) tell(replay, 'REVIEW_OPENED');
  else if (others.includes('due')) tell(replay, 'REVIEW_DUE');
  if (others.includes('overdue')) tell(replay, 'REVIEW_OVERDUE');
}

function move(review: ReviewEntry, event: Parameters<ReviewEntry['chart']['send']>[0]): boolean {
  const next = review.chart.send(event);
  if (next === null) return false;
  review.chart = next;
  return true;
}

function tell(
  replay: Replay,
  type: 'REVIEW_DUE' | 'REVIEW_OPENED' | 'REVIEW_OVERDUE' | 'REVIEW_ENDED',
): void {
  replay.programme = replay.programme.send({ type }) ?? replay.programme;
}

function refuse(replay: Replay, file: RecordFile, review: ReviewEntry): void {
  replay.findings.push(withoutEffect(file, `${review.period}: ${review.chart.state}`, reviewMoves(review)));
}

function reviewMoves({ chart }: ReviewEntry): readonly string[] {
  switch (chart.state) {
    case 'scheduled':
    case 'due':
    case 'overdue':
      return ['open', 'skip'];
    case 'open':
      return ['step', 'close', 'skip'];
    case 'closed':
    case 'skipped':
      return [];
  }
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

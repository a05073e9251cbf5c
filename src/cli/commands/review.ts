import type { Programme } from '../../programme/programme.ts';
import type { ReviewStep } from '../../records/kinds.ts';
import { reviewResult } from '../../reporters/results/review.ts';
import { reviewText } from '../../reporters/text/review.ts';
import { textsFor } from '../../text/translate.ts';
import { isDay } from '../../values/date.ts';
import { UsageError } from '../errors.ts';
import { numberField, parseCount, parseFields, parsePromise } from '../fields.ts';
import { openRepository, refuseAt, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { roleOf, writeDrafts } from '../write.ts';

export interface ReviewOptions extends GlobalOptions {
  readonly by?: string;
  readonly step?: string;
  readonly done?: boolean;
  readonly notNeeded?: boolean;
  readonly reason?: string;
  readonly responses?: string;
  readonly finding?: readonly string[];
  readonly action?: readonly string[];
  readonly change?: readonly string[];
  readonly carry?: readonly string[];
}

type StepData = NonNullable<ReviewStep['data']>;
type Change = NonNullable<StepData['changes']>[number];

/** Where the reviews stand. */
export function reviewStatus(services: Services, options: GlobalOptions, period?: string): CommandResult {
  checkPeriod(period);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  if (programme.plan.review === null) throw new UsageError('review-missing');
  const texts = textsFor(repository.language);
  return {
    codes: [0],
    body: reviewResult(programme, period ?? null, texts),
    text: reviewText(programme, period ?? null, texts),
    painted: (paint) => reviewText(programme, period ?? null, texts, paint),
  };
}

/** Opens, works, closes or skips a review. Opening one that is open already changes nothing and is fine. */
export function reviewMove(
  services: Services,
  options: ReviewOptions,
  move: ReviewStep['move'],
  period?: string,
): CommandResult {
  refuseAt(options);
  checkPeriod(period);
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  if (programme.plan.review === null) throw new UsageError('review-missing');
  const about = period ?? periodOf(programme, move);
  const state = programme.state.reviews.get(about)?.state;
  if (isThereAlready(move, state)) {
    const texts = textsFor(repository.language);
    return {
      codes: [0],
      body: { records: [] },
      text: reviewText(programme, about, texts),
      painted: (paint) => reviewText(programme, about, texts, paint),
    };
  }
  const data = dataOf(options, move);
  return writeDrafts(services, repository, [
    {
      kind: 'review-step',
      at: services.now(),
      by: roleOf(repository, options.by),
      about,
      move,
      ...stepOf(options, move),
      ...(Object.keys(data).length === 0 ? {} : { data }),
      ...(options.reason === undefined || move === 'step' ? {} : { reason: options.reason }),
    },
  ]);
}

/** @throws UsageError unless it is a month, `2026-11` */
function checkPeriod(period: string | undefined): void {
  if (period !== undefined && !isDay(`${period}-01`)) throw new UsageError('period-wrong', { period });
}

/** Idempotent by period: what has been reached already is no fault. */
function isThereAlready(move: ReviewStep['move'], state: string | undefined): boolean {
  return (
    (move === 'open' && state === 'open') ||
    (move === 'close' && state === 'closed') ||
    (move === 'skip' && state === 'skipped')
  );
}

/** The review that is meant when none is named: the open one, else the earliest that is due. */
function periodOf({ state }: Programme, move: ReviewStep['move']): string {
  const reviews = [...state.reviews.values()];
  const open = reviews.find((one) => one.state === 'open');
  const due = reviews.find((one) => one.state === 'overdue' || one.state === 'due');
  const found = move === 'open' ? (due ?? open) : move === 'skip' ? (due ?? open) : open;
  if (found === undefined) throw new UsageError('period-missing');
  return found.period;
}

function stepOf({ step }: ReviewOptions, move: ReviewStep['move']): Pick<ReviewStep, 'step'> {
  if (move !== 'step') return {};
  if (step === undefined) throw new UsageError('flags-missing', { flags: '--step STEP' });
  return { step };
}

function dataOf(options: ReviewOptions, move: ReviewStep['move']): StepData {
  if (options.done === true && options.notNeeded === true)
    throw new UsageError('flags-contrary', { flags: '--done, --not-needed' });
  const { done, notNeeded, reason, responses, finding, action, change, carry } = options;
  return {
    ...(done === true ? { done: true } : notNeeded === true ? { done: false } : {}),
    ...(reason === undefined || move !== 'step' ? {} : { reason }),
    ...(responses === undefined ? {} : { responses: parseCount('--responses', responses) }),
    ...(finding === undefined ? {} : { findings: [...finding] }),
    ...(action === undefined ? {} : { actions: action.map((one) => parsePromise('--action', one)) }),
    ...(change === undefined ? {} : { changes: change.map(parseChange) }),
    ...(carry === undefined ? {} : { carried: carry.map(parseCarry) }),
  };
}

const SUBJECTS: readonly Change['subject'][] = ['speed', 'accuracy', 'cost'];

function parseChange(value: string): Change {
  const fields = parseFields('--change', value, ['subject', 'target', 'current', 'unit'], ['previous']);
  const subject = SUBJECTS.find((one) => one === fields.get('subject'));
  if (subject === undefined)
    throw new UsageError('value-wrong', {
      flag: '--change',
      value: fields.get('subject') ?? '',
      allowed: SUBJECTS.join(', '),
    });
  return {
    subject,
    target: numberField('--change', fields, 'target'),
    current: numberField('--change', fields, 'current'),
    unit: fields.get('unit') ?? '',
    ...(fields.has('previous') ? { previous: numberField('--change', fields, 'previous') } : {}),
  };
}

function parseCarry(value: string): NonNullable<StepData['carried']>[number] {
  const fields = parseFields('--carry', value, ['action', 'reason']);
  return { action: fields.get('action') ?? '', reason: fields.get('reason') ?? '' };
}

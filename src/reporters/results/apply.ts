import type { Texts } from '../../text/translate.ts';
import type { Change } from '../../tracker/change.ts';
import {
  type ApplyOutcome,
  type ApplyVerdict,
  applyVerdict,
  changesDone,
  type StepResult,
} from '../../tracker/outcome.ts';
import type { ApplyRun } from '../../tracker/run-apply.ts';
import type { Staleness } from '../../tracker/saved-changes.ts';
import { changeCount } from '../../tracker/summary.ts';
import type { JsonError } from '../json.ts';
import { type DiffResult, diffResult } from './diff.ts';

/** How it ended; everything but `done` and `partial` wrote nothing. */
type ApplyEnd = ApplyVerdict | Exclude<ApplyRun['kind'], 'applied'>;

export interface ApplyResult extends Partial<DiffResult> {
  readonly outcome: ApplyEnd;
  readonly error?: JsonError;
  /** Write by write. */
  readonly results?: readonly ResultShape[];
}

/** A write with why it is not done, in words. */
interface ResultShape extends Omit<StepResult, 'finding'> {
  readonly reason: string | null;
}

/** The published shape of `apply`. */
export function applyResult(run: ApplyRun, texts: Texts): ApplyResult {
  const trouble = troubleOf(run, texts);
  return {
    outcome: run.kind === 'applied' ? applyVerdict(run.outcome) : run.kind,
    ...(trouble === null ? {} : { error: trouble }),
    ...(run.kind === 'locked' ? {} : diffResult(run.diff, texts)),
    ...(run.kind === 'applied' ? { results: run.outcome.results.map((one) => resultShape(one, texts)) } : {}),
  };
}

function resultShape({ finding, ...rest }: StepResult, texts: Texts): ResultShape {
  return { ...rest, reason: finding === null ? null : texts.finding(finding).message };
}

/** Why it could not be done, or not all of it; null when it was. */
export function troubleOf(run: ApplyRun, texts: Texts): JsonError | null {
  switch (run.kind) {
    case 'locked':
      return lockedTrouble(run, texts);
    case 'stale':
      return {
        code: 'stale',
        message: texts.label('trouble.stale', { reasons: reasonsText(run.reasons, texts) }),
        help: texts.label('trouble.stale.help'),
      };
    case 'foreign':
      return {
        code: 'foreign',
        message: texts.label('trouble.foreign'),
        help: texts.label('trouble.foreign.help'),
      };
    case 'limited':
      return limitedTrouble(run, texts);
    case 'applied':
      return appliedTrouble(run, texts);
  }
}

/** A lock that is empty names nobody, so nobody can tell whether its run goes on. */
function lockedTrouble({ holder }: Extract<ApplyRun, { kind: 'locked' }>, texts: Texts): JsonError {
  return holder === ''
    ? {
        code: 'locked',
        message: texts.label('trouble.locked.empty'),
        help: texts.label('trouble.locked.empty.help'),
      }
    : {
        code: 'locked',
        message: texts.label('trouble.locked', { holder }),
        help: texts.label('trouble.locked.help'),
      };
}

function limitedTrouble({ stops }: Extract<ApplyRun, { kind: 'limited' }>, texts: Texts): JsonError {
  const limits = stops.map(({ limit, count, of }) => texts.label(`limit.${limit}`, { count, of }));
  const flags = stops.map(({ limit }) => `--allow ${limit}`).join(' ');
  return {
    code: 'limited',
    message: texts.label('trouble.limited', { limits: limits.join('; ') }),
    help: texts.label('trouble.limited.help', { flags }),
  };
}

function appliedTrouble(
  { outcome, diff }: Extract<ApplyRun, { kind: 'applied' }>,
  texts: Texts,
): JsonError | null {
  const { trouble = null } = outcome;
  if (trouble !== null) return { code: trouble.code, ...texts.finding(trouble) };
  switch (applyVerdict(outcome)) {
    case 'done':
      return null;
    case 'refused':
      return {
        code: 'refused',
        message: texts.label('trouble.refused'),
        help: texts.label('trouble.refused.help'),
      };
    case 'partial':
      return {
        code: 'partial',
        message: partialText(diff.comparison.changes, outcome, texts),
        help: texts.label('trouble.partial.help'),
      };
  }
}

/** Of so many changes as were asked about. What remains may be only what milepost notes of them. */
function partialText(changes: readonly Change[], outcome: ApplyOutcome, texts: Texts): string {
  const [done, count] = [changesDone(changes, outcome), changeCount(changes)];
  return done === count
    ? texts.label('trouble.partial.notes')
    : texts.label('trouble.partial', { done, count });
}

const MOST_REASONS = 3;

function reasonsText(reasons: readonly Staleness[], texts: Texts): string {
  const told = reasons.slice(0, MOST_REASONS).map((reason) => {
    if (reason.kind === 'person')
      return texts.label('stale.person', { key: reason.key, field: reason.field });
    if (reason.kind !== 'change') return texts.label(`stale.${reason.kind}`);
    const { kind, key } = reason.change;
    return texts.label('stale.change', { kind, key });
  });
  return reasons.length > MOST_REASONS ? `${told.join('; ')}; …` : told.join('; ');
}

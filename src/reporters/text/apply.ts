import type { Texts } from '../../text/translate.ts';
import type { StepResult } from '../../tracker/outcome.ts';
import { writesDone } from '../../tracker/outcome.ts';
import type { ApplyRun } from '../../tracker/run-apply.ts';
import { changeCount } from '../../tracker/summary.ts';
import { type Paint, unpainted } from '../paint.ts';
import { troubleOf } from '../results/apply.ts';
import { safe, withoutCommands } from '../safe.ts';
import { findingsText } from './check.ts';
import { differenceLines } from './differences.ts';
import { blocks, paragraph } from './layout.ts';

export interface ApplyTextOptions {
  /** True if the diff was shown before: what people changed is not told again. */
  readonly isShown?: boolean;
  readonly paint?: Paint;
}

/** What an apply did and what it left, and last how it ended. */
export function applyText(
  run: ApplyRun,
  texts: Texts,
  { isShown = false, paint = unpainted }: ApplyTextOptions = {},
): string {
  const findings = run.kind === 'locked' ? [] : run.diff.comparison.findings;
  const results = run.kind === 'applied' ? run.outcome.results : [];
  const text = blocks([
    run.kind === 'locked' || isShown ? [] : differenceLines(run.diff.comparison, texts),
    findings.length === 0 ? [] : [findingsText(findings, texts, paint)],
    [...results.flatMap((result) => resultLines(result, texts)), ...skippedLines(results, texts)],
    lastLines(run, texts, paint),
  ]);
  return withoutCommands(text);
}

function resultLines({ key, outcome, finding }: StepResult, texts: Texts): readonly string[] {
  const told = finding === null ? null : texts.finding(finding);
  const reason = told === null ? '…' : told.help === '' ? told.message : `${told.message} ${told.help}`;
  const args = { key: safe(key), reason: safe(reason) };
  switch (outcome) {
    case 'lost':
    case 'dropped':
    case 'refused':
      return paragraph(texts.label('apply.refused', args), 0, 2);
    case 'unknown':
      return paragraph(texts.label('apply.unknown', args), 0, 2);
    case 'left':
      return finding === null ? [] : paragraph(texts.label('apply.left', { reason: args.reason }), 0, 2);
    case 'changed':
      return paragraph(texts.label('apply.changed', { key: args.key }), 0, 2);
    case 'done':
    case 'skipped':
      return [];
  }
}

function skippedLines(results: readonly StepResult[], texts: Texts): readonly string[] {
  const count = results.filter(({ outcome }) => outcome === 'skipped').length;
  return count === 0 ? [] : [texts.label('apply.skipped', { count })];
}

function lastLines(run: ApplyRun, texts: Texts, paint: Paint): readonly string[] {
  const trouble = troubleOf(run, texts);
  if (trouble !== null)
    return [
      ...paragraph(safe(trouble.message), 0, 2).map((line) => paint('fail', line)),
      ...paragraph(safe(trouble.help), 2),
    ];
  const changes = run.kind === 'applied' ? changeCount(run.diff.comparison.changes) : 0;
  if (run.kind !== 'applied' || changes === 0) return [paint('pass', texts.label('apply.nothing'))];
  const args = {
    count: writesDone(run.outcome),
    ...run.diff.shown.summary,
    changes: texts.label('apply.changes', { count: changes }),
  };
  return paragraph(texts.label('apply.done', args), 0, 2).map((line) => paint('pass', line));
}

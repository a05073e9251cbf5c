import { readinessAdvice } from '../../methods/advice/readiness.ts';
import { isExact } from '../../methods/range.ts';
import { type ReadinessCriterion, type ReadinessResult, readiness } from '../../methods/readiness.ts';
import { findSection } from '../../plan/sections.ts';
import { cell, inline } from '../../render/escape.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { adviceSentence, fileOf, followUps, numberRange, titleList } from '../figures.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';
import { bandChanges } from '../readiness-bands.ts';

/** The readiness score with its band, criterion by criterion, and what would change it. */
export function readinessSection(pen: ReportPen): readonly string[] {
  const found = findSection(pen.programme.plan, 'readiness');
  if (found === null) return [];
  const { outcome } = pen;
  const result = readiness(found.section);
  const { possible } = result;
  const [low, high] = [pen.number(fractionNumber(possible.low)), pen.number(fractionNumber(possible.high))];
  if (!result.criteria.some(({ isAnswered }) => isAnswered))
    return section(outcome('readiness'), [
      outcome('readiness.none', { low, high, file: fileOf(pen, 'readiness') }),
    ]);
  return section(
    outcome('readiness'),
    [`${scoreSentence(pen, result)} ${assessors(pen, result)}`],
    criteriaTable(pen, result),
    result.band?.advice === undefined
      ? []
      : [outcome('readiness.advice', { text: inline(result.band.advice) })],
    followUps(pen, [
      ...unanswered(pen, result),
      ...bandChanges(pen, result, found.section.matrix.bands),
      ...further(pen, result),
    ]),
  );
}

function scoreSentence(pen: ReportPen, { total, possible, band, bands }: ReadinessResult): string {
  const { outcome } = pen;
  const highest = pen.number(fractionNumber(possible.high));
  const points = { total: numberRange(pen, total), highest };
  if (band !== null)
    return outcome(isExact(total) ? 'readiness.band' : 'readiness.bandSure', {
      ...points,
      band: inline(band.title),
    });
  if (bands.length === 0) return outcome('readiness.points', points);
  return outcome('readiness.bandOpen', { ...points, bands: titleList(bands.map(({ title }) => title)) });
}

function assessors(pen: ReportPen, { assessors: all }: ReadinessResult): string {
  return pen.outcome('readiness.assessors', { roles: all.map(({ by }) => pen.role(by)).join(', ') });
}

function criteriaTable(pen: ReportPen, { criteria }: ReadinessResult): readonly string[] {
  const { outcome } = pen;
  const head = [
    outcome('readiness.criterion'),
    outcome('readiness.score'),
    outcome('readiness.weight'),
    outcome('readiness.points.column'),
  ];
  const rows = criteria.map((one) => [
    cell(one.title),
    scoreText(pen, one),
    pen.number(one.weight),
    numberRange(pen, one.points),
  ]);
  return tableLines(head, rows);
}

/** The mean, and how far the assessors are apart where they are. */
function scoreText(pen: ReportPen, { isAnswered, score, spread, answers }: ReadinessCriterion): string {
  const { outcome } = pen;
  if (!isAnswered) return outcome('unknown');
  const mean = numberRange(pen, score);
  if (spread === 0) return mean;
  const scores = answers.map((one) => one.score);
  const [low, high] = [pen.number(Math.min(...scores)), pen.number(Math.max(...scores))];
  return outcome('readiness.spread', { mean, spread: outcome('range', { low, high }) });
}

function unanswered(pen: ReportPen, { criteria }: ReadinessResult): readonly string[] {
  const open = criteria.filter(({ isAnswered }) => !isAnswered).map(({ title }) => title);
  if (open.length === 0) return [];
  return [pen.outcome('readiness.open', { titles: titleList(open), file: fileOf(pen, 'readiness') })];
}

const TOLD_APART: ReadonlySet<string> = new Set(['answer-decides', 'answer-missing', 'band-advice']);

/** How many points the next band takes is one figure only where the total is. */
function further(pen: ReportPen, result: ReadinessResult): readonly string[] {
  return readinessAdvice(result)
    .filter(({ code }) => !TOLD_APART.has(code) && (code !== 'points-to-next' || isExact(result.total)))
    .map((one) => adviceSentence(pen, one));
}

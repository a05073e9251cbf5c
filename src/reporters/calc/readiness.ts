import { readinessAdvice } from '../../methods/advice/readiness.ts';
import { isExact, spanOf } from '../../methods/range.ts';
import type { ReadinessCriterion, ReadinessResult } from '../../methods/readiness.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { safe } from '../safe.ts';
import { cell, paragraph, table } from '../text/layout.ts';
import { adviceShapes, type CalcPen, type Calculated, calcText } from './pen.ts';

/** `calc readiness`: total with what is missing as a range, band, criteria, advice. */
export function readinessCalculated(result: ReadinessResult, pen: CalcPen): Calculated {
  const advice = readinessAdvice(result);
  return {
    body: { ...shapeOf(result), advice: adviceShapes(advice, pen) },
    text: calcText([criteriaLines(result, pen), totalLines(result, pen)], advice, pen),
  };
}

function shapeOf({
  total,
  possible,
  band,
  bands,
  nextBand,
  isBetweenBands,
  criteria,
  assessors,
}: ReadinessResult): object {
  const { low, high } = spanOf(total);
  return {
    total: isExact(total) ? low : null,
    low,
    high,
    minimum: fractionNumber(possible.low),
    maximum: fractionNumber(possible.high),
    band: band?.id ?? null,
    bandTitle: band?.title ?? null,
    bands: bands.map(({ id }) => id),
    nextBand: nextBand === null ? null : { id: nextBand.band.id, points: fractionNumber(nextBand.points) },
    betweenBands: isBetweenBands,
    criteria: criteria.map(criterionShape),
    assessors,
  };
}

function criterionShape(one: ReadinessCriterion): object {
  const { id, title, weight, score, points, isAnswered, spread, couldChangeBand, answers } = one;
  return {
    id,
    title,
    weight,
    score: isAnswered ? fractionNumber(score.low) : null,
    ...spanOf(points),
    answered: isAnswered,
    spread,
    couldChangeBand,
    answers,
  };
}

function criteriaLines({ criteria }: ReadinessResult, pen: CalcPen): readonly string[] {
  const { texts, paint } = pen;
  const head = [
    texts.label('column.weight'),
    texts.label('column.score'),
    texts.label('column.points'),
    texts.label('column.criterion'),
  ];
  const rows = criteria.map(({ title, weight, score, points, isAnswered }) => [
    cell(String(weight)),
    isAnswered ? cell(pen.number(score)) : cell(`? ${texts.label('missing')}`, 'inconclusive'),
    cell(pen.number(points)),
    cell(safe(title)),
  ]);
  return table(head, rows, { indent: 0, paint });
}

function totalLines(
  { total, possible, band, bands, assessors }: ReadinessResult,
  pen: CalcPen,
): readonly string[] {
  const { texts } = pen;
  const args = {
    total: pen.number(total),
    highest: fractionNumber(possible.high),
    lowest: fractionNumber(possible.low),
  };
  const told =
    band === null
      ? texts.label('readiness.bandOpen', { bands: bands.map(({ title }) => title).join(', ') })
      : texts.label('readiness.band', { band: band.title });
  const single = assessors.map(({ by, total: own }) =>
    own === null
      ? texts.label('readiness.assessorOpen', { role: by })
      : texts.label('readiness.assessor', { role: by, total: own }),
  );
  return [
    ...paragraph(texts.label('readiness.total', args), 0, 2),
    ...paragraph(safe(told), 0, 2),
    ...(assessors.length > 1 ? single.map((line) => `  ${safe(line)}`) : []),
  ];
}

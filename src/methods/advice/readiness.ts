import { compareFractions, fraction, fractionNumber, roundFraction } from '../../values/fraction.ts';
import { type ReadinessCriterion, type ReadinessResult, weakest } from '../readiness.ts';
import { type Advice, advice, names } from './advice.ts';

/** Assessors this far apart see different things; worth a conversation. */
const FAR_APART = 2;
const FEWEST_ASSESSORS = 2;
const SHOWN_WEAKEST = 3;
const SHOWN_DECIMALS = 2;

/** What follows from a readiness: what is missing first, then where work helps most. */
export function readinessAdvice(result: ReadinessResult): readonly Advice[] {
  const { band, criteria, assessors } = result;
  return [
    ...criteria.filter(({ isAnswered }) => !isAnswered).map(unanswered),
    ...(band?.advice === undefined ? [] : [advice('band-advice', band.id, { text: band.advice })]),
    ...betweenBands(result),
    ...hidden(result),
    ...criteria.filter(({ spread }) => spread >= FAR_APART).map(apart),
    ...(assessors.length === 1 && assessors.length < FEWEST_ASSESSORS ? [advice('one-assessor')] : []),
    ...nextBand(result),
  ];
}

function unanswered({ id, title, couldChangeBand }: ReadinessCriterion): Advice {
  return advice(couldChangeBand ? 'answer-decides' : 'answer-missing', id, { title });
}

function betweenBands({ isBetweenBands, total, band }: ReadinessResult): readonly Advice[] {
  if (!isBetweenBands || band === null) return [];
  const args = { total: roundFraction(total.low, SHOWN_DECIMALS), band: band.title };
  return [advice('readiness-between-published-bands', band.id, args)];
}

/** A lowest score that a high total hides (WE01: ready although data scores 1). */
function hidden({ band, nextBand: next, criteria, possible }: ReadinessResult): readonly Advice[] {
  if (band === null || next !== null) return [];
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const lowest = fraction(fractionNumber(possible.low) / weights);
  return criteria
    .filter(({ isAnswered, score }) => isAnswered && compareFractions(score.low, lowest) === 0)
    .map(({ id, title, score }) =>
      advice('low-score-hidden', id, { title, score: fractionNumber(score.low), band: band.title }),
    );
}

function apart({ id, title, spread }: ReadinessCriterion): Advice {
  return advice('assessors-disagree', id, { title, spread });
}

function nextBand(result: ReadinessResult): readonly Advice[] {
  const { nextBand: next } = result;
  if (next === null || result.assessors.length === 0) return [];
  const first = weakest(result).slice(0, SHOWN_WEAKEST);
  const args = {
    points: roundFraction(next.points, SHOWN_DECIMALS),
    band: next.band.title,
    criteria: names(first.map(({ title }) => title)),
  };
  return [advice('points-to-next', next.band.id, args)];
}

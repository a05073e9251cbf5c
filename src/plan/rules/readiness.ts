import { type Finding, finding } from '../../findings/finding.ts';
import type { Readiness } from '../../schema/types.generated.ts';
import { sortBy } from '../../values/order.ts';
import { type SectionFile, sectionFiles } from '../sections.ts';
import type { Rule } from './rule.ts';

type Matrix = Readiness['matrix'];

/** A band as published, with its place in the list. */
interface Band {
  readonly id: string;
  readonly index: number;
  readonly low: number;
  readonly high: number;
  /** True where the upper end itself is outside. */
  readonly isOpen: boolean;
}

interface Totals {
  readonly low: number;
  readonly high: number;
}

/** Every total has a band, averages of several assessors too. */
const bandsLeaveNoGap: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap((file) => {
    const matrix = file.value.readiness?.matrix;
    if (matrix === undefined) return [];
    const totals = totalsOf(matrix);
    return bandPairs(bandsOf(matrix), totals).flatMap(([lower, from, to]) =>
      from < to ? [bandFinding(file, 'readiness-bands-gap', lower, { from, to })] : [],
    );
  });

/** No total has two bands. */
const bandsDoNotOverlap: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap((file) => {
    const matrix = file.value.readiness?.matrix;
    if (matrix === undefined) return [];
    const bands = bandsOf(matrix);
    return bands.flatMap((band, i): readonly Finding[] => {
      const next = bands[i + 1];
      if (next === undefined || band.high < next.low || (band.isOpen && band.high === next.low)) return [];
      const place = file.places.at(['readiness', 'matrix', 'bands', next.index, 'min']);
      return [finding('readiness-bands-overlap', { about: next.id, other: band.id }, place)];
    });
  });

/** Bands lie between the totals of all lowest and all highest scores. */
const bandsLieOnTheScale: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap((file) => {
    const matrix = file.value.readiness?.matrix;
    if (matrix === undefined) return [];
    const { low, high } = totalsOf(matrix);
    return matrix.bands.flatMap(({ id, min, max, maxExclusive }, i) =>
      [min, max, maxExclusive].some((end) => end !== undefined && (end < low || end > high))
        ? [
            finding(
              'readiness-bands-outside-scale',
              { about: id, low, high },
              file.places.at(['readiness', 'matrix', 'bands', i]),
            ),
          ]
        : [],
    );
  });

/** A question helps to score something. */
const questionsInform: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { readiness }, places }) =>
    (readiness?.questions ?? []).flatMap(({ items }, g) =>
      items.flatMap(({ id, informs }, i) => {
        const place = places.at(['readiness', 'questions', g, 'items', i, 'id']);
        return informs === undefined || informs.length === 0
          ? [finding('question-informs-nothing', { about: id }, place)]
          : [];
      }),
    ),
  );

export const readinessRules: readonly Rule[] = [
  bandsLeaveNoGap,
  bandsDoNotOverlap,
  bandsLieOnTheScale,
  questionsInform,
];

function totalsOf({ scale, criteria }: Matrix): Totals {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return { low: weights * scale.min, high: weights * scale.max };
}

function bandsOf({ bands }: Matrix): readonly Band[] {
  const found = bands.map(({ id, min, max, maxExclusive }, index): Band => {
    const high = maxExclusive ?? max ?? Infinity;
    return { id, index, low: min ?? -Infinity, high, isOpen: maxExclusive !== undefined };
  });
  return sortBy(found, ({ low }) => low);
}

/** Each band with where it ends and where the next one, or the scale, goes on. */
function bandPairs(bands: readonly Band[], totals: Totals): readonly (readonly [Band, number, number])[] {
  const [first] = bands;
  const below: readonly (readonly [Band, number, number])[] =
    first === undefined ? [] : [[first, totals.low, first.low]];
  return [...below, ...bands.map((band, i) => [band, band.high, bands[i + 1]?.low ?? totals.high] as const)];
}

function bandFinding(
  { places }: SectionFile,
  code: 'readiness-bands-gap',
  { id, index }: Band,
  gap: { readonly from: number; readonly to: number },
): Finding {
  return finding(code, { about: id, ...gap }, places.at(['readiness', 'matrix', 'bands', index]));
}

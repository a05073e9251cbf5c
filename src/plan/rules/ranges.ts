import { type Finding, finding } from '../../findings/finding.ts';
import type { BusinessCase } from '../../schema/types.generated.ts';
import type { Plan, PlanFile } from '../plan.ts';
import { type SectionFile, sectionFiles } from '../sections.ts';
import type { Pointer, Rule } from './rule.ts';

interface PlacedRange {
  readonly file: PlanFile<unknown>;
  readonly low: number;
  readonly high: number;
  /** Where the upper end stands. */
  readonly pointer: Pointer;
}

/** The lower end of a range is not above its upper end. */
const rangesDoNotTurn: Rule = ({ plan }) =>
  [...ranges(plan)].flatMap(({ file, low, high, pointer }) =>
    low > high ? [finding('range-reversed', { low, high }, file.places.at(pointer))] : [],
  );

/** Scores and ratings lie on their scale. */
const scoresAreOnTheScale: Rule = ({ plan }) => sectionFiles(plan).flatMap((file) => [...offScale(file)]);

/** Impact is divided by the complexity, so that scale must not hold 0. */
const complexityIsNotZero: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { useCases }, places }) =>
    useCases !== undefined && useCases.scale.min <= 0
      ? [finding('scale-holds-zero', {}, places.at(['useCases', 'scale', 'min']))]
      : [],
  );

export const rangeRules: readonly Rule[] = [rangesDoNotTurn, scoresAreOnTheScale, complexityIsNotZero];

function* ranges(plan: Plan): Generator<PlacedRange> {
  for (const file of sectionFiles(plan)) yield* sectionRanges(file);
  yield* listed(plan.budget, ['lines'], plan.budget?.value.lines);
  yield* listed(plan.budget, ['published'], plan.budget?.value.published);
  for (const [i, { advice }] of (plan.risks?.value.risks ?? []).entries())
    yield* range(plan.risks, ['risks', i, 'advice', 'high'], advice?.low, advice?.high);
  for (const [i, { minutesLow, minutesHigh }] of (plan.training?.value.materials ?? []).entries())
    yield* range(plan.training, ['materials', i, 'minutesHigh'], minutesLow, minutesHigh);
}

function* sectionRanges(file: SectionFile): Generator<PlacedRange> {
  const { readiness, useCases, businessCase, technology, sourcing, dataQuality, dataVolumes } = file.value;
  yield* scale(file, ['readiness', 'matrix', 'scale', 'max'], readiness?.matrix.scale);
  yield* scale(file, ['useCases', 'scale', 'max'], useCases?.scale);
  for (const [g, { items }] of (readiness?.questions ?? []).entries())
    for (const [i, one] of items.entries())
      yield* range(
        file,
        ['readiness', 'questions', g, 'items', i, 'range', 'high'],
        one.range?.low,
        one.range?.high,
      );
  for (const [i, { roi, saving, savingPerTime }] of (useCases?.items ?? []).entries()) {
    yield* range(file, ['useCases', 'items', i, 'roi', 'high'], roi?.low, roi?.high);
    yield* amount(file, ['useCases', 'items', i, 'saving'], saving);
    yield* amount(file, ['useCases', 'items', i, 'savingPerTime'], savingPerTime);
  }
  yield* amount(file, ['technology', 'budget'], technology?.budget);
  yield* amount(file, ['sourcing', 'budget'], sourcing?.budget);
  for (const [i, { cost }] of (technology?.options ?? []).entries())
    yield* range(file, ['technology', 'options', i, 'cost', 'high'], cost.low, cost.high);
  for (const [i, { min, typicalMax }] of (dataVolumes?.classes ?? []).entries())
    yield* range(file, ['dataVolumes', 'classes', i, 'typicalMax'], min, typicalMax);
  for (const [i, { min, typicalMax }] of (dataQuality?.volumes ?? []).entries())
    yield* range(file, ['dataQuality', 'volumes', i, 'typicalMax'], min, typicalMax);
  yield* businessRanges(file, businessCase);
}

function* businessRanges(file: SectionFile, businessCase: BusinessCase | undefined): Generator<PlacedRange> {
  for (const [i, { now, after }] of (businessCase?.rows ?? []).entries()) {
    yield* amount(file, ['businessCase', 'rows', i, 'now'], now);
    yield* amount(file, ['businessCase', 'rows', i, 'after'], after);
  }
  yield* listed(file, ['businessCase', 'investment'], businessCase?.investment);
}

type Amount = number | { readonly low: number; readonly high: number } | null | undefined;

function* amount(file: SectionFile, pointer: Pointer, one: Amount): Generator<PlacedRange> {
  if (typeof one === 'object' && one !== null) yield* range(file, [...pointer, 'high'], one.low, one.high);
}

type Scale = { readonly min: number; readonly max: number } | undefined;

function scale(file: PlanFile<unknown>, pointer: Pointer, one: Scale): Generator<PlacedRange> {
  return range(file, pointer, one?.min, one?.max);
}

function* listed(
  file: PlanFile<unknown> | null,
  pointer: Pointer,
  list: readonly { readonly low: number; readonly high?: number | undefined }[] | undefined,
): Generator<PlacedRange> {
  for (const [i, { low, high }] of (list ?? []).entries())
    yield* range(file, [...pointer, i, 'high'], low, high);
}

function* range(
  file: PlanFile<unknown> | null,
  pointer: Pointer,
  low: number | undefined,
  high: number | undefined,
): Generator<PlacedRange> {
  if (file !== null && low !== undefined && high !== undefined) yield { file, low, high, pointer };
}

function* offScale({ value: { readiness, useCases }, places }: SectionFile): Generator<Finding> {
  const matrix = readiness?.matrix.scale;
  for (const [a, { scores }] of (readiness?.assessments ?? []).entries())
    for (const [i, { score }] of scores.entries())
      if (isOff(score, matrix))
        yield outside(score, matrix, places.at(['readiness', 'assessments', a, 'scores', i, 'score']));
  for (const [i, item] of (useCases?.items ?? []).entries())
    for (const key of ['probability', 'complexity'] as const)
      if (isOff(item[key], useCases?.scale))
        yield outside(item[key], useCases?.scale, places.at(['useCases', 'items', i, key]));
}

type Score = number | null | undefined;

function isOff(score: Score, on: Scale): boolean {
  return typeof score === 'number' && on !== undefined && (score < on.min || score > on.max);
}

function outside(score: Score, on: Scale, place: Parameters<typeof finding>[2]): Finding {
  return finding('score-outside-scale', { value: score ?? 0, low: on?.min ?? 0, high: on?.max ?? 0 }, place);
}

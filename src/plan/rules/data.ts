import { type Finding, finding } from '../../findings/finding.ts';
import { sectionFiles } from '../sections.ts';
import { regionOf } from './region.ts';
import type { Rule } from './rule.ts';
import { placedMetrics } from './thresholds.ts';
import { placedUseCases } from './use-cases.ts';

const COUNTED = /(^|[^a-z])(samples|examples)$/;

/** Pooled completeness hides one bad field behind good ones. */
const completenessIsPerField: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ about, value: { dataQuality }, places }) =>
    dataQuality?.aggregation === 'pooled'
      ? [finding('completeness-pooled', { about }, places.at(['dataQuality', 'aggregation']))]
      : [],
  );

/** Where fields are judged one by one, they are named. */
const criticalFieldsAreNamed: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ about, value: { dataQuality }, places }) =>
    dataQuality === undefined || (dataQuality.fields ?? []).length > 0
      ? []
      : [finding('critical-fields-missing', { about }, places.at(['dataQuality', 'fields'], 'key'))],
  );

/** What is measured has a number to reach. */
const measuredHasATarget: Rule = ({ plan }) =>
  sectionFiles(plan).flatMap(({ value: { dataQuality }, places }) =>
    (dataQuality?.items ?? []).flatMap(({ id, kind, pass }, i) =>
      kind === 'measured' && pass === undefined
        ? [finding('measured-without-target', { about: id }, places.at(['dataQuality', 'items', i, 'id']))]
        : [],
    ),
  );

/** A gate that counts samples asks for at least what the data class of the selected use case needs. */
const samplesReachTheDataClass: Rule = ({ plan }) => {
  const selected = placedUseCases(plan).find(({ useCase }) => useCase.selected === true)?.useCase;
  const dataClass = sectionFiles(plan)
    .flatMap(({ value }) => value.dataVolumes?.classes ?? [])
    .find(({ id }) => id === selected?.dataClass);
  if (dataClass === undefined) return [];
  return placedMetrics(plan).flatMap(
    ({ criterion: { id, unit, pass }, gate: within, at }): readonly Finding[] => {
      const least = regionOf(pass).low?.value;
      if (!isSameCount(unit, dataClass.unit) || least === undefined || least >= dataClass.min) return [];
      const args = { about: id, within, class: dataClass.id, floor: dataClass.min, target: least };
      return [finding('dataset-below-data-class', args, at(['pass']))];
    },
  );
};

export const dataRules: readonly Rule[] = [
  completenessIsPerField,
  criticalFieldsAreNamed,
  measuredHasATarget,
  samplesReachTheDataClass,
];

/** Samples and examples, of whatever kind, are counted alike. */
export function isSameCount(unit: string, other: string): boolean {
  return unit === other || (COUNTED.test(unit) && COUNTED.test(other));
}

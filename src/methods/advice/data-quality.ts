import { roundFraction } from '../../values/fraction.ts';
import type { DataQualityResult, FieldQuality, Requirement, SourceQuality } from '../data-quality.ts';
import { type Advice, advice } from './advice.ts';

// More than a person needs, so that 5.004 does not look like the 5 that it misses.
const SHOWN_DECIMALS = 4;

/** What keeps a source from passing, one line per reason. */
export function dataQualityAdvice({ sources, isPooled }: DataQualityResult): readonly Advice[] {
  if (sources.length === 0) return [advice('source-missing')];
  return sources.flatMap((one) => [
    ...one.requirements.flatMap((requirement) => requirementAdvice(one, requirement, isPooled)),
    ...volumeAdvice(one),
  ]);
}

function requirementAdvice(
  { source }: SourceQuality,
  { item, verdict, fields, reason }: Requirement,
  isPooled: boolean,
): readonly Advice[] {
  const about = { source: source.title, requirement: item.title };
  if (fields.length > 0 || item.kind === 'measured') return fieldsAdvice(source.id, about, fields, isPooled);
  switch (verdict) {
    case 'fail':
      return [advice('requirement-unmet', source.id, about)];
    case 'incomplete': {
      const isExempt = source.answers?.some((one) => one.item === item.id && one.result === 'not-applicable');
      return [advice(isExempt && reason === null ? 'reason-missing' : 'requirement-open', source.id, about)];
    }
    case 'pass':
    case 'not-applicable':
      return [];
  }
}

function fieldsAdvice(
  id: string,
  about: { readonly source: string; readonly requirement: string },
  fields: readonly FieldQuality[],
  isPooled: boolean,
): readonly Advice[] {
  if (fields.length === 0) return [advice('requirement-open', id, about)];
  return fields.flatMap(({ field, verdict, percent }): readonly Advice[] => {
    if (percent === null) return [advice('field-uncounted', id, { ...about, field })];
    if (verdict !== 'fail') return [];
    const args = { ...about, field, percent: roundFraction(percent, SHOWN_DECIMALS) };
    return [advice(isPooled ? 'pooled-hides' : 'field-above', id, args)];
  });
}

function volumeAdvice({ source, volume }: SourceQuality): readonly Advice[] {
  if (volume === null || volume.verdict === 'pass') return [];
  const { title, min, unit } = volume.volume;
  if (volume.amount === null)
    return [advice('amount-unknown', source.id, { source: source.title, class: title })];
  const args = { source: source.title, class: title, amount: volume.amount, min, unit };
  return [advice('too-little-data', source.id, args)];
}

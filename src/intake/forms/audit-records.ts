import { wholeFile } from '../../findings/place.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DataQuality } from '../../schema/types.generated.ts';
import type { Draft, DraftContent } from '../evidence.ts';

type Source = NonNullable<DataQuality['sources']>[number];

const RESULTS = { met: 'done', 'not-met': 'not-done', 'not-applicable': 'not-applicable' } as const;

/**
 * What a filled data audit says at the gates: its counts as evidence where a gate asks for the metric of a measured
 * requirement, its answers as checks where a gate has a criterion with the id of an attested one. Nothing else.
 * @param day of the form; without it the day of the import
 */
export function auditDrafts(
  plan: Plan,
  section: DataQuality,
  source: Source,
  file: string,
  day: string,
): readonly Draft[] {
  const place = wholeFile(file).at([]);
  const draft = (content: DraftContent): Draft => ({ place, places: new Map(), row: null, content });
  const observed = source.observed ?? day;
  const gates = [...plan.gates.values()];
  const counts = section.items.flatMap(({ metric }) =>
    gates.flatMap((gate) => {
      const criterion = gate.criteria.find((one) => one.kind !== 'check' && one.metric === metric);
      if (criterion === undefined || criterion.kind === 'check') return [];
      const measurements = (source.missing ?? []).map(({ field, missing, rows }) => ({
        metric: criterion.metric,
        key: field,
        part: missing,
        whole: rows,
        unit: criterion.unit,
        samples: rows,
      }));
      return measurements.length === 0
        ? []
        : [draft({ kind: 'evidence', about: gate.id, observed, measurements })];
    }),
  );
  const checks = (source.answers ?? []).flatMap(({ item, result, reason }) =>
    gates.flatMap(({ criteria }) =>
      criteria.flatMap((criterion) => {
        if (criterion.kind !== 'check' || criterion.id !== item || criterion.item === undefined) return [];
        if (result === null) return [];
        return [
          draft({
            kind: 'check',
            about: plan.items.get(criterion.item)?.phase ?? 'programme',
            item: criterion.item,
            ...(criterion.box === undefined ? {} : { box: criterion.box }),
            result: RESULTS[result],
            observed,
            ...(reason === undefined ? {} : { reason }),
          }),
        ];
      }),
    ),
  );
  return [...counts, ...checks];
}

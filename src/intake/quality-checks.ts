import { meets } from '../measures/threshold.ts';
import type { Plan } from '../plan/plan.ts';
import type { DataQualityMap, Threshold } from '../schema/types.generated.ts';
import type { Texts } from '../text/translate.ts';
import { ratio } from '../values/fraction.ts';
import type { DraftContent } from './evidence.ts';
import type { ColumnCounts, Measured } from './measure.ts';

/** What the counts are judged by, besides the map. */
export interface QualitySettings {
  readonly plan: Plan;
  readonly units: ReadonlyMap<string, string>;
  /** Day on which the data were like this. */
  readonly observed: string;
  /** In the language of the plan: reasons are kept in the repository. */
  readonly texts: Texts;
}

/** What a map may let the counts confirm. */
export type Outcome = 'consistency' | 'timeliness';

/** Columns whose way of writing is judged, and that hold anything. */
export function judged({ columns }: Measured): readonly ColumnCounts[] {
  return columns.filter(({ isJudged, values }) => isJudged && values > 0);
}

/** What a person would confirm, answered by the counts: done only where the map says up to where that is fine. */
export function checksOf(
  measured: Measured,
  { consistency: format, timeliness: fresh }: DataQualityMap,
  settings: QualitySettings,
): readonly { readonly name: Outcome; readonly content: DraftContent }[] {
  const { plan, observed } = settings;
  const check = (
    name: Outcome,
    to: { item?: string; box?: string } | undefined,
    isMet: boolean,
    reason: string,
  ) =>
    to?.item === undefined
      ? []
      : [
          {
            name,
            content: {
              kind: 'check',
              about: plan.items.get(to.item)?.phase ?? 'programme',
              item: to.item,
              ...(to.box === undefined ? {} : { box: to.box }),
              result: isMet ? 'done' : 'not-done',
              observed,
              reason,
            } as const,
          },
        ];
  const columns = judged(measured);
  const { age } = measured;
  return [
    ...(columns.length === 0
      ? []
      : check(
          'consistency',
          format,
          columns.every(isFine(format?.pass ?? { lte: 0 })),
          formatReason(columns, settings),
        )),
    ...(age === null || age.ageDays === null
      ? []
      : check(
          'timeliness',
          fresh,
          age.ageDays <= (fresh?.maxAgeDays ?? 0),
          ageReason(measured, fresh, settings),
        )),
  ];
}

/** Whether the share of values written otherwise, in percent, meets what the map asks. */
function isFine(pass: Threshold): (column: ColumnCounts) => boolean {
  return ({ deviating, values }) => meets(ratio(deviating, values, 100), pass);
}

const MOST_NAMED = 3;

/** The worst columns, as counts. */
function formatReason(columns: readonly ColumnCounts[], { texts }: QualitySettings): string {
  const worst = [...columns].sort((a, b) => b.deviating * a.values - a.deviating * b.values);
  return worst
    .slice(0, MOST_NAMED)
    .map(({ key, deviating, values, shapes }) => {
      const counts = { key, deviating, values };
      return shapes.length > 1
        ? texts.label('quality.shapes', { ...counts, shapes: shapes.length })
        : texts.label('quality.deviating', counts);
    })
    .join('; ');
}

function ageReason(
  { age }: Measured,
  fresh: DataQualityMap['timeliness'],
  { texts }: QualitySettings,
): string {
  return texts.label('quality.age', { days: age?.ageDays ?? 0, most: fresh?.maxAgeDays ?? 0 });
}

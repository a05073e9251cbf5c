import type { FieldQuality, Requirement } from '../methods/data-quality.ts';
import { inline } from '../render/escape.ts';
import { shortValue } from '../text/short.ts';
import { compareFractions, type Fraction, fractionNumber } from '../values/fraction.ts';
import { between } from './figures.ts';
import { figureCell } from './observed.ts';
import type { ReportPen } from './pen.ts';

interface Counted extends FieldQuality {
  readonly percent: Fraction;
}

/** How much is missing, from the fullest to the emptiest field, and which were not counted; empty for what a person confirms. */
export function missingText(
  pen: ReportPen,
  { item, fields, pooled }: Requirement,
  isPooled: boolean,
): string {
  const write = ({ percent }: Counted): string =>
    figureCell(shortValue(fractionNumber(percent), 'percent', item.pass ?? null, pen.texts.language));
  const judged = isPooled && pooled !== null && fields.length > 0 ? [pooled] : fields;
  const counted = judged.flatMap((one): readonly Counted[] =>
    one.percent === null ? [] : [{ ...one, percent: one.percent }],
  );
  const sorted = counted.toSorted((a, b) => compareFractions(a.percent, b.percent));
  const [fullest, emptiest] = [sorted[0], sorted.at(-1)];
  const parts: string[] = [];
  if (fullest !== undefined && emptiest !== undefined) {
    const args = {
      percent: between(pen, write(fullest), write(emptiest)),
      missing: pen.number(emptiest.missing),
      rows: pen.number(emptiest.rows),
    };
    parts.push(
      isPooled
        ? pen.outcome('data.missingPooled', args)
        : pen.outcome('data.missing', { ...args, field: inline(emptiest.field) }),
    );
  }
  const uncounted = fields.filter(({ percent }) => percent === null).map(({ field }) => inline(field));
  if (uncounted.length > 0) parts.push(pen.outcome('data.uncounted', { fields: uncounted.join(', ') }));
  return parts.join('; ');
}

import type { Observed } from '../gates/gate.ts';
import type { Threshold } from '../schema/types.generated.ts';
import { plainNumber } from './plain.ts';
import { shortValue } from './short.ts';
import type { Texts } from './translate.ts';

/** What was measured, without its day: `90.2 % (451 of 500), worst: vat`. */
export function figureText(observed: Observed, target: Threshold | null, texts: Texts): string {
  const { value, unit, key } = observed;
  const counted = countedText(observed, texts);
  const measured = value === null ? null : shortValue(value, unit, target, texts.language);
  const figure = [measured, measured === null ? counted : counted && `(${counted})`]
    .filter((part) => part !== null)
    .join(' ');
  return key === undefined ? figure : texts.label('gate.worstKey', { value: figure, key });
}

/** Parts of a whole are counted `of` it; of all else the quotient is shown. */
function countedText({ part, whole, unit }: Observed, texts: Texts): string | null {
  if (part === undefined || whole === undefined) return null;
  const counts = { part: plainNumber(part, texts.language), whole: plainNumber(whole, texts.language) };
  return unit === 'percent' ? texts.label('gate.counted', counts) : `${counts.part} / ${counts.whole}`;
}

import type { Act } from '../../text/acts.ts';
import type { Texts } from '../../text/translate.ts';
import type { Paint } from '../paint.ts';
import { safe } from '../safe.ts';
import { paragraph } from './layout.ts';

/** Numbered steps; each command stands on a line of its own, whole, to be copied. */
export function stepLines(acts: readonly Act[], texts: Texts, paint: Paint): readonly string[] {
  return acts.flatMap((act, index) => {
    const { text, command } = texts.nextParts(act);
    const number = `${index + 1}. `;
    return [
      ...paragraph(`${number}${safe(text)}`, 2, number.length),
      `  ${' '.repeat(number.length)}${paint('strong', safe(command))}`,
    ];
  });
}

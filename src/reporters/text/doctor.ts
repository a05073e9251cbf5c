import type { Texts } from '../../text/translate.ts';
import { type Paint, type Tone, unpainted } from '../paint.ts';
import { type DoctorLine, doctorResult } from '../results/doctor.ts';
import { safe } from '../safe.ts';

const SIGNS: Readonly<Record<DoctorLine['state'], readonly [sign: string, tone: Tone]>> = {
  fine: ['✓', 'pass'],
  warning: ['!', 'warn'],
  wrong: ['✗', 'fail'],
};

/** A line for each thing, and below it what to do where something needs doing. */
export function doctorTextOf(lines: readonly DoctorLine[], texts: Texts, paint: Paint = unpainted): string {
  return doctorResult(lines, texts.language)
    .lines.flatMap(({ state, message, help }) => {
      const [sign, tone] = SIGNS[state];
      return [`${paint(tone, sign)} ${safe(message)}`, ...(help === '' ? [] : [`  ${safe(help)}`])];
    })
    .join('\n');
}

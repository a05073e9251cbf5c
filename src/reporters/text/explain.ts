import type { FindingCode } from '../../findings/codes.ts';
import type { Texts } from '../../text/translate.ts';
import { type Paint, unpainted } from '../paint.ts';
import { explainResult } from '../results/explain.ts';
import { blocks, paragraph } from './layout.ts';

/** A finding in full: what it says, why, and last what to do. */
export function explainText(code: FindingCode, texts: Texts, paint: Paint = unpainted): string {
  const { severity, message, help, explanation } = explainResult(code, texts);
  return blocks([
    [paint('strong', `${code} (${texts.severity(severity)})`), ...paragraph(message, 0)],
    explanation.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : paragraph(line, 0))),
    paragraph(texts.label('explain.fix', { help }), 0),
  ]);
}

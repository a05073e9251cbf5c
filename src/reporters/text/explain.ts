import type { Texts } from '../../text/translate.ts';
import { type Paint, unpainted } from '../paint.ts';
import type { Explained, ExplainResult } from '../results/explain.ts';
import { blocks, paragraph } from './layout.ts';

/** Everything that a code stands for: what it says, why, and last what to do. */
export function explainText(
  { code, meanings }: ExplainResult,
  texts: Texts,
  paint: Paint = unpainted,
): string {
  return blocks(meanings.flatMap((one) => partsOf(code, one, texts, paint)));
}

function partsOf(code: string, one: Explained, texts: Texts, paint: Paint): (readonly string[])[] {
  const { kind, severity, message, help, explanation } = one;
  const head = severity === undefined ? texts.label(`explain.${kind}`) : texts.severity(severity);
  return [
    [paint('strong', `${code} (${head})`), ...paragraph(message, 0)],
    explanation.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : paragraph(line, 0))),
    paragraph(texts.label('explain.fix', { help }), 0),
  ];
}

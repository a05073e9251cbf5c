import type { GateResult } from '../../gates/gate.ts';
import { type Verdict, verdicts } from '../../gates/verdict.ts';
import type { Programme } from '../../programme/programme.ts';
import { inline } from '../../render/escape.ts';
import type { Texts } from '../../text/translate.ts';
import { criterionHead } from '../criterion-head.ts';
import { marked } from '../paint.ts';
import { chosenGates, stepsOf } from '../results/gate.ts';
import { safe } from '../safe.ts';
import { criterionCells, noneText, scoreText } from '../text/gate.ts';
import { markdownTable, markdownText } from './pen.ts';

/** How many gates have which verdict, a table of them, and their criteria and next steps folded away. */
export function gateMarkdown(programme: Programme, ids: readonly string[], texts: Texts): string {
  const results = chosenGates(programme, ids);
  return markdownText(
    [[`**${inline(gateSummary(programme, ids, texts))}**`], gateTable(results, texts)],
    results.flatMap((result, i) => [...(i === 0 ? [] : ['']), ...details(programme, result, texts)]),
    texts,
  );
}

/** `1 ✓ pass, 2 ? inconclusive`, or why there is no gate to show. */
export function gateSummary(programme: Programme, ids: readonly string[], texts: Texts): string {
  const results = chosenGates(programme, ids);
  return results.length === 0 ? noneText(programme, texts) : counts(results, texts);
}

function counts(results: readonly GateResult[], texts: Texts): string {
  const words = (verdict: Verdict): readonly string[] => {
    const count = results.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${marked(verdict, texts.verdict(verdict))}`];
  };
  return [...verdicts].reverse().flatMap(words).join(', ');
}

function gateTable(results: readonly GateResult[], texts: Texts): readonly string[] {
  const head = [
    texts.label('column.gate'),
    texts.label('column.verdict'),
    texts.label('column.score'),
    texts.label('column.holds'),
  ];
  const rows = results.map(({ id, verdict, score, validUntil }) => [
    id,
    marked(verdict, texts.verdict(verdict)),
    score === null ? '' : scoreText(score, texts),
    validUntil ?? '',
  ]);
  return markdownTable(head, rows);
}

function details(programme: Programme, result: GateResult, texts: Texts): readonly string[] {
  const title = programme.plan.gates.get(result.id)?.title ?? '';
  const rows = result.criteria.map((one) => criterionCells(one, texts));
  const steps = stepsOf(programme, result.id).map((step) => `- ${inline(safe(texts.next(step)))}`);
  return [
    `**${inline(safe(`${result.id}: ${title}`))}**`,
    '',
    ...markdownTable(criterionHead(texts), rows),
    ...(steps.length === 0 ? [] : ['', inline(texts.label('status.next')), '', ...steps]),
  ];
}

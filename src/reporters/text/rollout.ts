import type { Programme } from '../../programme/programme.ts';
import { plainNumber, plainValue } from '../../text/plain.ts';
import type { Texts } from '../../text/translate.ts';
import { stageSize } from '../../values/decimal.ts';
import { marked, type Paint, unpainted } from '../paint.ts';
import { type RolloutShape, rolloutActs, rolloutShape, type StageShape } from '../results/rollout.ts';
import { safe, withoutCommands } from '../safe.ts';
import { blocks, type Cell, cell, table } from './layout.ts';
import { stepLines } from './steps.ts';

/** The stages of the rollout, which one is live, and last what can be done about it. */
export function rolloutText(programme: Programme, texts: Texts, paint: Paint = unpainted): string {
  const rollout = rolloutShape(programme);
  if (rollout === null) return '';
  const acts = rolloutActs(programme);
  const text = blocks([
    [
      paint('strong', texts.label('rollout.title', { id: rollout.id, state: texts.state(rollout.state) })),
      ...standLines(rollout, texts),
    ],
    stageLines(rollout, texts, paint),
    acts.length === 0 ? [] : [texts.label('status.next'), ...stepLines(acts, texts, paint)],
  ]);
  return withoutCommands(text);
}

function standLines(
  { share, population, unit, good, bad, need }: RolloutShape,
  texts: Texts,
): readonly string[] {
  const number = (count: number): string => plainNumber(count, texts.language);
  const live = texts.label('rollout.share', {
    share: plainValue(share, 'percent', texts.language),
    size: number(stageSize(share, population)),
    population: number(population),
    unit: safe(unit),
  });
  return need === null ? [live] : [live, texts.label('rollout.counts', { good, bad, need })];
}

function stageLines({ stages }: RolloutShape, texts: Texts, paint: Paint): readonly string[] {
  const head = [
    texts.label('column.stage'),
    texts.label('column.share'),
    texts.label('column.size'),
    texts.label('column.published'),
    texts.label('column.planned'),
    texts.label('column.gate'),
  ];
  return table(
    head,
    stages.map((stage) => stageRow(stage, texts)),
    { indent: 2, paint },
  );
}

function stageRow(stage: StageShape, texts: Texts): readonly Cell[] {
  const { id, share, size, publishedWeeks, plannedWeeks, isLive, verdict } = stage;
  const live = isLive ? `, ${texts.label('rollout.live')}` : '';
  return [
    cell(id),
    cell(plainValue(share, 'percent', texts.language)),
    cell(plainNumber(size, texts.language)),
    cell(publishedWeeks ?? ''),
    cell(plannedWeeks ?? ''),
    cell(`${marked(verdict, texts.verdict(verdict))}${live}`, verdict),
  ];
}

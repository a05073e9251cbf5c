import { cell, inline } from '../../render/escape.ts';
import type { Texts } from '../../text/translate.ts';
import { stageSize } from '../../values/decimal.ts';
import { section, tableLines } from '../lines.ts';
import type { ReportPen } from '../pen.ts';

/** The ladder of the rollout: its stages, and which one is live. */
export function rolloutSection(pen: ReportPen): readonly string[] {
  const { programme, texts } = pen;
  const state = programme.state.rollout;
  const plan = programme.plan.phases.find(({ value }) => value.rollout !== undefined)?.value.rollout;
  if (plan === undefined || state === null) return [];
  const rows = plan.stages.map(({ id, title, share }) => {
    const when = programme.schedule.items.get(id);
    return [
      cell(title),
      pen.value(share, 'percent'),
      `${pen.number(stageSize(share, plan.population))} ${inline(plan.unit)}`,
      pen.weeks(when?.published ?? null),
      pen.weeks(when?.planned ?? null),
      pen.day(when?.start ?? null),
      state.stageId === id ? `**${texts.label('rollout.live')}**` : '–',
    ];
  });
  const stand = texts.label('status.rollout', {
    state: texts.state(state.state),
    share: pen.value(state.share, 'percent'),
    stage: '',
  });
  const after = texts.label('rollout.improvement', { title: inline(plan.improvement.title) });
  return section(texts.label('report.rollout'), [`${stand}.`], tableLines(ladderHead(texts), rows), [
    `${after}.`,
  ]);
}

/** The columns of the ladder, in every form of the report. */
export function ladderHead(texts: Texts): readonly string[] {
  return [
    texts.label('column.stage'),
    texts.label('column.share'),
    texts.label('column.size'),
    texts.label('report.published'),
    texts.label('column.planned'),
    texts.label('column.from'),
    texts.label('column.state'),
  ];
}

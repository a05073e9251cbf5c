import type { Programme } from '../../programme/programme.ts';
import { standingOf } from '../../programme/standing.ts';
import type { PhaseStatus, Status } from '../../programme/status.ts';
import type { Act } from '../../text/acts.ts';
import { plainDay, plainMonth, plainValue } from '../../text/plain.ts';
import type { Texts } from '../../text/translate.ts';
import { formatWeeks, type Weeks } from '../../values/weeks.ts';
import { takeableActs } from '../acts.ts';
import { marked, type Paint, unpainted } from '../paint.ts';
import { currentReview } from '../results/status.ts';
import { safe, withoutCommands } from '../safe.ts';
import { blocks, type Cell, cell, paragraph, table } from './layout.ts';
import { stepLines } from './steps.ts';

/** Of late things and of steps; `milepost gate` and `--json` have all. */
const MOST_LINES = 8;

/** Where the programme stands: one sentence, the phases, what is late, what is coming, and last what to begin with. */
export function statusText(
  programme: Programme,
  status: Status,
  texts: Texts,
  paint: Paint = unpainted,
): string {
  const { title } = programme.plan.milepost.value;
  const { foresight, late } = status;
  const acts = takeableActs(programme, status.next);
  const text = blocks([
    [
      paint(
        'strong',
        texts.label('status.title', { title: safe(title), day: plainDay(status.at, texts.language) }),
      ),
      ...paragraph(safe(texts.standing(standingOf(programme, status))), 0),
    ],
    [texts.label('status.phases'), ...phaseLines(programme, status.phases, texts, paint)],
    cycleLines(programme, texts),
    section(
      texts.label('status.late'),
      late.map((one) => texts.late(one)),
      texts,
    ),
    section(texts.label('status.foresight'), foresight === null ? [] : [texts.foresight(foresight)], texts),
    nextLines(acts, texts, paint),
    [lastLine(acts, texts, paint)],
  ]);
  return withoutCommands(text);
}

function phaseLines(
  programme: Programme,
  phases: readonly PhaseStatus[],
  texts: Texts,
  paint: Paint,
): readonly string[] {
  const head = [
    texts.label('column.phase'),
    texts.label('column.state'),
    texts.label('column.published'),
    texts.label('column.planned'),
    texts.label('column.end'),
    texts.label('column.gate'),
  ];
  const rows = phases.map((phase) => phaseRow(programme, phase, texts));
  return table(head, rows, { indent: 2, paint });
}

function phaseRow({ state }: Programme, phase: PhaseStatus, texts: Texts): readonly Cell[] {
  const { id, published, planned, end, gate } = phase;
  return [
    cell(id),
    cell(texts.state(state.items.get(id)?.state ?? 'planned')),
    cell(weeksOf(published)),
    cell(weeksOf(planned)),
    cell(end ?? ''),
    cell(marked(gate.verdict, texts.verdict(gate.verdict)), gate.verdict),
  ];
}

function weeksOf(weeks: Weeks | null): string {
  return weeks === null ? '' : formatWeeks(weeks);
}

function cycleLines(programme: Programme, texts: Texts): readonly string[] {
  const { rollout } = programme.state;
  const review = currentReview(programme);
  const { language } = texts;
  return [
    ...(rollout === null
      ? []
      : [
          texts.label('status.rollout', {
            state: texts.state(rollout.state),
            share: plainValue(rollout.share, 'percent', language),
            stage: rollout.stageId === null ? '' : texts.label('status.stage', { stage: rollout.stageId }),
          }),
        ]),
    ...(review === null
      ? []
      : [
          texts.label('status.review', {
            month: plainMonth(review.period, language),
            state: texts.state(review.state),
            day: plainDay(review.due, language),
          }),
        ]),
  ];
}

function section(head: string, sentences: readonly string[], texts: Texts): readonly string[] {
  if (sentences.length === 0) return [];
  const left = sentences.length - MOST_LINES;
  return [
    head,
    ...sentences.slice(0, MOST_LINES).flatMap((sentence) => paragraph(safe(sentence), 2, 2)),
    ...(left > 0 ? [`  ${texts.label('status.more', { count: left })}`] : []),
  ];
}

function nextLines(acts: readonly Act[], texts: Texts, paint: Paint): readonly string[] {
  if (acts.length < 2) return [];
  const left = acts.length - MOST_LINES;
  return [
    texts.label('status.next'),
    ...stepLines(acts.slice(0, MOST_LINES), texts, paint),
    ...(left > 0 ? [`  ${texts.label('status.moreSteps', { count: left })}`] : []),
  ];
}

function lastLine([first, ...others]: readonly Act[], texts: Texts, paint: Paint): string {
  if (first === undefined) return texts.label('status.nothing');
  const { text, command } = texts.nextParts(first);
  const painted = paint('strong', safe(command));
  return others.length === 0
    ? `${safe(text)}:\n  ${painted}`
    : texts.label('status.first', { command: painted });
}

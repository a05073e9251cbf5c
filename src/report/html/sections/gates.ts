import type { GateResult } from '../../../gates/gate.ts';
import { gateSteps } from '../../../programme/status.ts';
import { assumedNote } from '../../observed.ts';
import { criteriaTable, scoreText } from '../../sections/gates.ts';
import { sprintCriteria, sprintTable } from '../../sections/sprints.ts';
import { stepText } from '../../steps.ts';
import type { PagePen } from '../hand.ts';
import { type Child, h, type Markup } from '../markup.ts';
import { bulletList, paragraph } from '../parts.ts';
import { tableMarkup } from '../table.ts';
import { waitingGates } from '../waiting-gates.ts';

const VERDICT_OF_CRITERION = 4;
const VERDICT_OF_SPRINT = 6;

/** A board of the gates of phases and of all that are open, then what the open ones still need. */
export function gatesBody(pen: PagePen): readonly Child[] {
  const { programme, page } = pen;
  const open = new Set(waitingGates(pen));
  const shown = [...programme.gates.values()].filter(
    ({ id }) => open.has(id) || programme.plan.gates.get(id)?.owner === 'phase',
  );
  if (shown.length === 0) return [paragraph(page('gates.none'))];
  const toDo = shown.filter(({ id }) => open.has(id));
  return [
    programme.state.delivery === 'draft' ? paragraph(page('gates.draft')) : null,
    h(
      'ul',
      { class: 'board' },
      shown.map((result) => cardMarkup(pen, result, open.has(result.id))),
    ),
    toDo.map((result) => openGate(pen, result)),
    note(
      pen,
      toDo.flatMap(({ criteria }) => criteria),
    ),
  ];
}

function cardMarkup(pen: PagePen, result: GateResult, isOpen: boolean): Markup {
  const { id, verdict, reasons, score, validUntil } = result;
  const { page, texts } = pen;
  return h(
    'li',
    { class: `edge-${verdict}${isOpen ? ' open' : ''}` },
    h('strong', {}, pen.title(id)),
    h('span', { class: `ink-${verdict}` }, pen.verdict(verdict)),
    reasons.length === 0 ? null : h('span', {}, reasons.map((reason) => texts.reason(reason)).join('; ')),
    score === null || isUnknown(score)
      ? null
      : h('span', { class: 'quiet' }, texts.label('gate.score', { score: scoreText(pen, score) })),
    decided(pen, id),
    validUntil === null
      ? null
      : h('span', { class: 'quiet' }, page('gates.until', { day: pen.day(validUntil) })),
  );
}

/** Anything from nothing to everything is no score yet. */
function isUnknown({ low, high }: NonNullable<GateResult['score']>): boolean {
  return low === 0 && high === 100;
}

function decided(pen: PagePen, id: string): Markup | null {
  const found = pen.programme.state.decisions.get(id);
  if (found === undefined) return null;
  const { decision, move, by, day } = found;
  const word = move === null ? pen.texts.decision(decision) : pen.texts.move(move);
  const words = { decision: word, role: pen.role(by), day: pen.day(day) };
  return h('span', { class: 'quiet' }, pen.page('gates.decided', words));
}

function openGate(pen: PagePen, result: GateResult): Markup {
  const { page, texts } = pen;
  const title = pen.title(result.id);
  const steps = gateSteps(pen.programme, result.id).map((step) => stepText(pen, step));
  return h(
    'div',
    { class: 'gate', id: `gate-${result.id}` },
    h('h3', {}, title),
    tableMarkup(criteriaTable(pen, result), {
      caption: page('gates.criteria', { title }),
      verdicts: [VERDICT_OF_CRITERION],
    }),
    steps.length === 0 ? null : [h('h4', {}, texts.label('report.gates.next')), bulletList(steps)],
  );
}

/** Every sprint with its measures of success. */
export function sprintsBody(pen: PagePen): readonly Child[] {
  const table = sprintTable(pen);
  if (table.rows.length === 0) return [paragraph(pen.page('sprints.none'))];
  return [
    tableMarkup(table, { caption: pen.texts.label('report.sprints'), verdicts: [VERDICT_OF_SPRINT] }),
    note(pen, sprintCriteria(pen)),
  ];
}

function note(pen: PagePen, all: Iterable<{ readonly assumed?: boolean }>): Child {
  return assumedNote(pen, all).map((sentence) => paragraph(sentence, 'quiet'));
}

import type { GateResult } from '../../gates/gate.ts';
import { standingOf } from '../../programme/standing.ts';
import { type Foresight, gateSteps, type Late, openGates } from '../../programme/status.ts';
import { bullets, capital, section } from '../lines.ts';
import type { ReportPen } from '../pen.ts';
import { stepText } from '../steps.ts';

/** Where it stands in one sentence, and what is late. */
export function standSection(pen: ReportPen): readonly string[] {
  const { texts } = pen;
  const late = lateSentences(pen);
  const coming = foresightSentences(pen);
  return section(
    texts.label('report.stand'),
    [standingSentence(pen)],
    late.length === 0 ? [] : [`**${texts.label('report.late')}**`, '', ...bullets(late)],
    coming.length === 0 ? [] : [`**${texts.label('status.foresight')}**`, '', ...bullets(coming)],
  );
}

export function standingSentence({ programme, status, texts, inline }: ReportPen): string {
  return inline(texts.standing(standingOf(programme, status)));
}

/** What is late, a sentence each. */
export function lateSentences(pen: ReportPen): readonly string[] {
  return pen.status.late.map((one) => `${lateText(pen, one)}.`);
}

/** What turns red first if nobody acts; at most one sentence. */
export function foresightSentences(pen: ReportPen): readonly string[] {
  const { foresight } = pen.status;
  return foresight === null ? [] : [`${pen.inline(pen.texts.foresight(titled(pen, foresight)))}.`];
}

/** By title; whoever reads the report knows no ids. */
function lateText({ texts, day, inline }: ReportPen, late: Late): string {
  if (late.kind === 'review') return inline(texts.late(late));
  const kind = texts.kind(late.kind);
  const sentence = { kind, title: inline(late.title), day: day(late.due) };
  return capital(texts.label('report.lateItem', sentence));
}

function titled(pen: ReportPen, foresight: Foresight): Foresight {
  const { plan, state } = pen.programme;
  const promises = [
    ...[...state.reviews.values()].flatMap(({ actions }) => actions),
    ...[...state.decisions.values()].flatMap(({ conditions }) => conditions),
  ];
  const { id } = foresight;
  const title =
    plan.gates.get(id)?.title ?? plan.items.get(id)?.title ?? promises.find((one) => one.id === id)?.text;
  return foresight.kind === 'review' || title === undefined ? foresight : { ...foresight, id: `“${title}”` };
}

/** What a decider is asked for: plan changes, gates that can be decided, the rollout. */
export function askedSentences(pen: ReportPen): readonly string[] {
  const { programme, status } = pen;
  const own = status.next.filter(({ code }) => ASKED.has(code)).map((act) => stepText(pen, act));
  const gates = openGates(programme)
    .flatMap((id) => programme.gates.get(id) ?? [])
    .filter((result) => isReady(pen, result))
    .map(({ id }) => gateSentence(pen, id));
  return [...own, ...gates];
}

export function askedSection(pen: ReportPen): readonly string[] {
  const { texts } = pen;
  const asked = askedSentences(pen);
  const sentences = asked.length === 0 ? [texts.label('report.asked.none')] : bullets(asked);
  return section(texts.label('report.asked'), sentences);
}

const ASKED: ReadonlySet<string> = new Set([
  'approve',
  'approve-change',
  'start-rollout',
  'promote',
  'recover-rollout',
]);

function isReady({ programme }: ReportPen, { id }: GateResult): boolean {
  const isStage = programme.plan.gates.get(id)?.owner === 'stage';
  return !isStage && gateSteps(programme, id).some(({ code }) => code === 'decide');
}

function gateSentence(pen: ReportPen, id: string): string {
  const { programme, texts } = pen;
  const roles = Object.keys(programme.plan.gates.get(id)?.decide.roles ?? {});
  const verdict = pen.verdict(programme.gates.get(id)?.verdict ?? 'inconclusive');
  const step = `${pen.bold(pen.title(id))} – ${verdict}`;
  return texts.label('report.asked.by', { step, role: roles.map((role) => pen.role(role)).join(', ') });
}

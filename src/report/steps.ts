import type { NextAct } from '../programme/status.ts';
import { plainUnit } from '../text/plain.ts';
import { criterionTitle } from './names.ts';
import type { ReportPen } from './pen.ts';

/** A step in words for somebody who knows no ids: titles instead, and no command. */
export function stepText(pen: ReportPen, act: NextAct): string {
  if (act.code === 'confirm' || act.code === 'finish') {
    const item = pen.inline(quoted(criterionTitle(pen, act.gate, act.criterion)));
    return pen.texts.label(act.code === 'confirm' ? 'report.confirm' : 'report.finish', { item });
  }
  return pen.inline(pen.texts.nextParts(titled(pen, act)).text);
}

function titled(pen: ReportPen, act: NextAct): NextAct {
  const { plan, state } = pen.programme;
  const title = (id: string): string => quoted(plan.gates.get(id)?.title ?? plan.items.get(id)?.title ?? id);
  switch (act.code) {
    case 'measure':
    case 'improve':
      return {
        ...act,
        metric: quoted(criterionTitle(pen, act.gate, act.criterion)),
        unit: plainUnit(act.unit, pen.texts.language),
      };
    case 'deliver':
    case 'approve-change':
      return { ...act, item: title(act.item) };
    case 'meet-condition': {
      const conditions = [...state.decisions.values()].flatMap((one) => one.conditions);
      return { ...act, item: quoted(conditions.find(({ id }) => id === act.item)?.text ?? act.item) };
    }
    case 'pass-first':
      return act.required === 'programme' ? act : { ...act, required: title(act.required) };
    case 'repair':
      return { ...act, criterion: quoted(criterionTitle(pen, act.gate, act.criterion)) };
    case 'wait':
    case 'observe':
    case 'settle':
    case 'repair-records':
      return { ...act, gate: title(act.gate) };
    case 'decide':
      return { ...act, gate: title(act.gate), roles: act.roles.map((role) => roleTitle(pen, role)) };
    case 'promote':
      return { ...act, stage: title(act.stage) };
    case 'finish-rollout':
    case 'start-rollout':
    case 'recover-rollout':
      return { ...act, rollout: title(act.rollout) };
    case 'approve':
    case 'confirm':
    case 'finish':
    case 'open-review':
    case 'close-review':
      return act;
  }
}

function roleTitle({ programme: { plan } }: ReportPen, id: string): string {
  return plan.milepost.value.roles.find((role) => role.id === id)?.title ?? id;
}

/** Apart from the sentence around it, whatever stands in it. */
function quoted(title: string): string {
  return `“${title}”`;
}

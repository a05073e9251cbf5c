import { renderDashboardIssue } from '../render/dashboard-issue.ts';
import type { Pen } from '../render/pen.ts';
import type { DesiredItem } from './item.ts';

/** One issue for the whole programme, if the plan asks for it; it closes with the programme. */
export function desiredDashboard(pen: Pen): readonly DesiredItem[] {
  const { plan, state } = pen.programme;
  if (plan.milepost.value.tracker.dashboard !== true) return [];
  const { title, text } = renderDashboardIssue(pen);
  const isOver = state.delivery === 'stopped' || state.delivery === 'closed';
  return [
    {
      resource: 'issue',
      key: 'dashboard/programme',
      renamedFrom: null,
      title,
      block: text,
      role: null,
      boxes: [],
      labels: ['mp:dashboard'],
      due: null,
      milestone: null,
      parent: null,
      blockedBy: [],
      state: { closed: isOver ? 'completed' : null, isPulled: false },
    },
  ];
}

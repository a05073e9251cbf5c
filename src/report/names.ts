import type { CriterionResult } from '../gates/gate.ts';
import type { Criteria } from '../schema/types.generated.ts';
import type { ReportPen } from './pen.ts';

/** What a criterion is called: its title, else what it asks for. */
export function criterionName(pen: ReportPen, gate: string, { id, kind }: CriterionResult): string {
  return kind === 'implicit' ? implicitName(pen, id) : pen.cell(criterionTitle(pen, gate, id));
}

/** The title of a criterion as the plan has it, not escaped. */
export function criterionTitle(pen: ReportPen, gate: string, id: string): string {
  const criterion = pen.programme.plan.gates.get(gate)?.criteria.find((one) => one.id === id);
  return criterion === undefined ? id : titleOf(pen, criterion);
}

function titleOf({ programme: { plan } }: ReportPen, criterion: Criteria[number]): string {
  if (criterion.title !== undefined) return criterion.title;
  if (criterion.kind === 'check') return plan.items.get(criterion.item ?? '')?.title ?? criterion.id;
  return plan.kpis?.value.kpis.find(({ id }) => id === criterion.metric)?.title ?? criterion.metric;
}

function implicitName(pen: ReportPen, id: string): string {
  const { texts } = pen;
  const [kind = '', item = ''] = id.split(':');
  switch (kind) {
    case 'deliverable':
      return texts.label('report.deliverable', { title: pen.title(item) });
    case 'sprint':
      return texts.label('report.sprint', { title: pen.title(item) });
    case 'rollout':
      return texts.label('report.rolloutDone');
    case 'requires':
      return texts.label('report.requires', { title: pen.title(item) });
    case 'condition':
      return texts.label('report.condition', { title: pen.inline(conditionText(pen, item)) });
    case 'soak':
      return texts.label('report.soak');
    case 'observations':
      return texts.label('report.observations');
    default:
      return texts.label('report.other', { id: pen.inline(item === '' ? id : item) });
  }
}

function conditionText({ programme: { state } }: ReportPen, id: string): string {
  const all = [...state.decisions.values()].flatMap(({ conditions }) => conditions);
  return all.find((one) => one.id === id)?.text ?? id;
}

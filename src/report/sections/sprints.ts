import type { CriterionResult } from '../../gates/gate.ts';
import { section, type Table, tableLines } from '../lines.ts';
import { criterionName } from '../names.ts';
import { assumedNote, observedCell } from '../observed.ts';
import type { ReportPen } from '../pen.ts';

/** What every sprint is measured by, and how it came out; a sprint is named on its first line alone. */
export function sprintTable(pen: ReportPen): Table {
  const { programme, texts } = pen;
  const head = [
    texts.label('column.sprint'),
    texts.label('column.planned'),
    texts.label('column.state'),
    texts.label('column.criterion'),
    texts.label('column.target'),
    texts.label('column.observed'),
    texts.label('column.verdict'),
  ];
  const sprints = programme.plan.phases.flatMap(({ value }) => value.sprints ?? []);
  const rows = sprints.flatMap(({ id, title, gate }) => {
    const first = [
      pen.cell(title),
      pen.weeks(programme.schedule.items.get(id)?.planned ?? null),
      texts.state(programme.state.items.get(id)?.state ?? 'planned'),
    ];
    const criteria = (programme.gates.get(gate.id)?.criteria ?? []).filter(({ kind }) => kind !== 'implicit');
    return criteria.map((one, index) => [
      ...(index === 0 ? first : ['', '', '']),
      criterionName(pen, gate.id, one),
      pen.threshold(one.target, one.unit, one.assumed),
      observedCell(pen, one),
      pen.verdict(one.verdict),
    ]);
  });
  return { head, rows };
}

export function sprintCriteria({ programme: { plan, gates } }: ReportPen): readonly CriterionResult[] {
  const sprints = plan.phases.flatMap(({ value }) => value.sprints ?? []);
  return sprints.flatMap(({ gate }) => gates.get(gate.id)?.criteria ?? []);
}

/** What every sprint is measured by, and how it came out. */
export function sprintsSection(pen: ReportPen): readonly string[] {
  const { head, rows } = sprintTable(pen);
  return section(
    pen.texts.label('report.sprints'),
    tableLines(head, rows),
    assumedNote(pen, sprintCriteria(pen)),
  );
}

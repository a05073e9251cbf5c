import { cell } from '../../render/escape.ts';
import { section, tableLines } from '../lines.ts';
import { criterionName } from '../names.ts';
import { assumedNote, observedCell } from '../observed.ts';
import type { ReportPen } from '../pen.ts';

/** What every sprint is measured by, and how it came out. */
export function sprintsSection(pen: ReportPen): readonly string[] {
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
      cell(title),
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
  const criteria = sprints.flatMap(({ gate }) => programme.gates.get(gate.id)?.criteria ?? []);
  return section(texts.label('report.sprints'), tableLines(head, rows), assumedNote(pen, criteria));
}

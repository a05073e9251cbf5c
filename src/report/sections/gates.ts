import type { GateResult } from '../../gates/gate.ts';
import { gateSteps, openGates } from '../../programme/status.ts';
import { isPassed } from '../../workflow/replay-state.ts';
import { bullets, section, type Table, tableLines } from '../lines.ts';
import { criterionName } from '../names.ts';
import { assumedNote, observedCell } from '../observed.ts';
import type { ReportPen } from '../pen.ts';
import { stepText } from '../steps.ts';

/** Every gate that has been passed or is open, and for open ones their criteria and what still has to happen. */
export function gatesSection(pen: ReportPen): readonly string[] {
  const { programme, texts } = pen;
  const open = new Set(openGates(programme));
  const shown = [...programme.gates.values()].filter(
    ({ id }) => open.has(id) || isPassed(programme.fold, id),
  );
  const head = [
    texts.label('column.gate'),
    texts.label('column.verdict'),
    texts.label('column.score'),
    texts.label('column.why'),
    texts.label('column.validUntil'),
  ];
  const details = shown.filter(({ id }) => open.has(id)).map((result) => openGate(pen, result));
  return section(
    texts.label('report.gates'),
    tableLines(
      head,
      shown.map((result) => gateRow(pen, result)),
    ),
    ...details,
    assumedNote(
      pen,
      shown.filter(({ id }) => open.has(id)).flatMap(({ criteria }) => criteria),
    ),
  );
}

function gateRow(pen: ReportPen, { id, verdict, score, reasons, validUntil }: GateResult): readonly string[] {
  const { texts } = pen;
  return [
    pen.title(id),
    pen.verdict(verdict),
    score === null ? '–' : scoreText(pen, score),
    reasons.map((reason) => texts.reason(reason)).join('; '),
    pen.day(validUntil),
  ];
}

export function scoreText(pen: ReportPen, { low, high }: NonNullable<GateResult['score']>): string {
  const value = (percent: number): string => pen.value(Number(percent.toFixed(1)), 'percent');
  return low === high ? value(low) : `${value(low)} – ${value(high)}`;
}

function openGate(pen: ReportPen, result: GateResult): readonly string[] {
  const { programme, texts } = pen;
  const table = criteriaTable(pen, result);
  const steps = gateSteps(programme, result.id).map((step) => stepText(pen, step));
  return [
    `### ${pen.title(result.id)}`,
    '',
    ...tableLines(table.head, table.rows),
    '',
    `**${texts.label('report.gates.next')}**`,
    '',
    ...bullets(steps),
  ];
}

/** Every criterion of a gate with its target, what was observed and its verdict. */
export function criteriaTable(pen: ReportPen, { id: gate, criteria }: GateResult): Table {
  const { texts } = pen;
  const head = [
    texts.label('column.criterion'),
    texts.label('column.level'),
    texts.label('column.target'),
    texts.label('column.observed'),
    texts.label('column.verdict'),
  ];
  const rows = criteria.map((one) => [
    criterionName(pen, gate, one),
    texts.level(one.level),
    pen.threshold(one.target, one.unit, one.assumed),
    observedCell(pen, one),
    pen.verdict(one.verdict),
  ]);
  return { head, rows };
}

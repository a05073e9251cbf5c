import { dataQualityAdvice } from '../../methods/advice/data-quality.ts';
import {
  dataQuality,
  type QualityVerdict,
  type Requirement,
  type SourceQuality,
} from '../../methods/data-quality.ts';
import { findSection } from '../../plan/sections.ts';
import { cell, inline } from '../../render/escape.ts';
import { plainUnit } from '../../text/plain.ts';
import { adviceSentence, fileOf, followUps, titleList } from '../figures.ts';
import { section, tableLines } from '../lines.ts';
import { missingText } from '../missing-values.ts';
import type { ReportPen } from '../pen.ts';

/** Each source of data against the requirements, and whether there is enough of it. */
export function dataQualitySection(pen: ReportPen): readonly string[] {
  const { plan } = pen.programme;
  const found = findSection(plan, 'dataQuality');
  if (found === null) return [];
  const { outcome } = pen;
  const volumes = findSection(plan, 'dataVolumes')?.section.classes;
  const result = dataQuality(found.section, volumes);
  if (result.sources.length === 0)
    return section(outcome('data'), [outcome('data.none', { file: fileOf(pen, 'dataQuality') })]);
  return section(
    outcome('data'),
    ...result.sources.flatMap((one) => [
      [`${heading(pen, one)} ${conclusion(pen, one)}`],
      requirementTable(pen, one, result.isPooled),
    ]),
    followUps(
      pen,
      dataQualityAdvice(result)
        .filter(({ code }) => FURTHER.has(code))
        .map((one) => adviceSentence(pen, one)),
    ),
  );
}

function heading(pen: ReportPen, { source: { title, observed, by } }: SourceQuality): string {
  const details = [
    ...(observed === undefined ? [] : [pen.day(observed)]),
    ...(by === undefined ? [] : [pen.role(by)]),
  ];
  return details.length === 0
    ? pen.outcome('data.sourceAlone', { title: inline(title) })
    : pen.outcome('data.source', { title: inline(title), details: details.join(', ') });
}

/** What the table does not show of itself. */
const FURTHER: ReadonlySet<string> = new Set(['field-above', 'pooled-hides', 'reason-missing']);

/** What is not in order, and what is not known, before the table that shows it. */
function conclusion(pen: ReportPen, { requirements, volume }: SourceQuality): string {
  const { outcome } = pen;
  const all = [
    ...requirements.map(({ item: { title }, verdict }) => ({ title, verdict })),
    ...(volume === null ? [] : [{ title: outcome('data.amount'), verdict: volume.verdict }]),
  ];
  const titled = (wanted: QualityVerdict): readonly string[] =>
    all.filter(({ verdict }) => verdict === wanted).map(({ title }) => title);
  const [failed, open] = [titled('fail'), titled('incomplete')];
  if (failed.length + open.length === 0) return outcome('data.allMet');
  return [
    ...(failed.length === 0 ? [] : [outcome('data.notMet', { titles: titleList(failed) })]),
    ...(open.length === 0
      ? []
      : [outcome('data.open', { titles: titleList(open), file: fileOf(pen, 'dataQuality') })]),
  ].join(' ');
}

function requirementTable(pen: ReportPen, one: SourceQuality, isPooled: boolean): readonly string[] {
  const { outcome, methods } = pen;
  const head = [outcome('data.requirement'), outcome('data.verdict'), outcome('data.detail')];
  const rows = one.requirements.map((requirement) => [
    cell(requirement.item.title),
    methods.word(requirement.verdict),
    detail(pen, requirement, isPooled),
  ]);
  return tableLines(head, [...rows, ...volumeRow(pen, one)]);
}

function detail(pen: ReportPen, requirement: Requirement, isPooled: boolean): string {
  const { reason } = requirement;
  return [missingText(pen, requirement, isPooled), reason === null ? '' : inline(reason)]
    .filter((text) => text !== '')
    .join('; ');
}

function volumeRow(pen: ReportPen, { volume: found }: SourceQuality): readonly (readonly string[])[] {
  if (found === null) return [];
  const { outcome, methods } = pen;
  const { volume, amount, verdict } = found;
  const args = {
    class: inline(volume.title),
    min: pen.number(volume.min),
    unit: inline(plainUnit(volume.unit, methods.language)),
  };
  const text =
    amount === null
      ? outcome('data.amountUnknown', args)
      : outcome('data.amountDetail', { ...args, amount: pen.number(amount) });
  return [[outcome('data.amount'), methods.word(verdict), text]];
}

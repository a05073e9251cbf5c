import type { Verdict } from '../../gates/verdict.ts';
import { dataQualityAdvice } from '../../methods/advice/data-quality.ts';
import type {
  DataQualityResult,
  FieldQuality,
  QualityVerdict,
  Requirement,
  SourceQuality,
} from '../../methods/data-quality.ts';
import { plainUnit } from '../../text/plain.ts';
import { shortValue } from '../../text/short.ts';
import { fractionNumber } from '../../values/fraction.ts';
import { marked } from '../paint.ts';
import { safe } from '../safe.ts';
import { cell, paragraph, table } from '../text/layout.ts';
import { adviceShapes, type CalcPen, type Calculated, calcText } from './pen.ts';

const TONES: Readonly<Record<QualityVerdict, Verdict>> = {
  pass: 'pass',
  'not-applicable': 'pass',
  incomplete: 'inconclusive',
  fail: 'fail',
};

/** `calc data-quality`: each source against the five dimensions, and whether there is enough of it. */
export function dataQualityCalculated(result: DataQualityResult, pen: CalcPen): Calculated {
  const advice = dataQualityAdvice(result);
  return {
    body: {
      pooled: result.isPooled,
      sources: result.sources.map(sourceShape),
      advice: adviceShapes(advice, pen),
    },
    text: calcText(
      result.sources.map((one) => sourceLines(one, pen)),
      advice,
      pen,
    ),
  };
}

function sourceShape({ source, requirements, volume, verdict }: SourceQuality): object {
  return {
    id: source.id,
    title: source.title,
    observed: source.observed ?? null,
    verdict,
    requirements: requirements.map(requirementShape),
    volume:
      volume === null
        ? null
        : {
            class: volume.volume.id,
            title: volume.volume.title,
            amount: volume.amount,
            minimum: volume.volume.min,
            unit: volume.volume.unit,
            verdict: volume.verdict,
          },
  };
}

function requirementShape({ item, verdict, reason, fields, pooled }: Requirement): object {
  return {
    id: item.id,
    title: item.title,
    kind: item.kind,
    verdict,
    reason,
    fields: fields.map(fieldShape),
    pooledPercent: pooled?.percent ? fractionNumber(pooled.percent) : null,
  };
}

function fieldShape({ field, missing, rows, percent, verdict }: FieldQuality): object {
  return { field, missing, rows, percent: percent === null ? null : fractionNumber(percent), verdict };
}

function sourceLines(
  { source, requirements, volume, verdict }: SourceQuality,
  pen: CalcPen,
): readonly string[] {
  const { texts, paint } = pen;
  const head = [
    texts.label('column.verdict'),
    texts.label('column.requirement'),
    texts.label('column.detail'),
  ];
  const rows = requirements.map((one) => [
    cell(verdictText(one.verdict, pen), TONES[one.verdict]),
    cell(safe(one.item.title)),
    cell(safe(detailOf(one, pen))),
  ]);
  return [
    paint('strong', safe(`${source.title}: ${verdictText(verdict, pen)}`)),
    ...table(head, rows, { indent: 2, paint }),
    ...(volume === null
      ? []
      : paragraph(
          safe(
            texts.label('data.volume', {
              class: volume.volume.title,
              amount: volume.amount ?? texts.label('missing'),
              min: volume.volume.min,
              unit: plainUnit(volume.volume.unit, pen.language),
              verdict: texts.word(volume.verdict),
            }),
          ),
          2,
          2,
        )),
  ];
}

function verdictText(verdict: QualityVerdict, { texts }: CalcPen): string {
  return marked(TONES[verdict], texts.word(verdict));
}

function detailOf({ item, reason, fields }: Requirement, { texts, language }: CalcPen): string {
  const counted = fields.map(({ field, missing, rows, percent }) =>
    percent === null
      ? texts.label('data.notCounted', { field })
      : texts.label('data.field', {
          field,
          percent: shortValue(fractionNumber(percent), 'percent', item.pass ?? null, language),
          missing,
          rows,
        }),
  );
  return [...counted, ...(reason === null ? [] : [reason])].join('; ');
}

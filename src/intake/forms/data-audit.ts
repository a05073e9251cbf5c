import { type Finding, finding } from '../../findings/finding.ts';
import type { DataQuality, DataVolumes } from '../../schema/types.generated.ts';
import type { Texts } from '../../text/translate.ts';
import type { Reading } from '../table.ts';
import { type Choice, COUNT, DAY, type Filled, LINE, MONEY, type Slot, slot } from './form.ts';

type Source = NonNullable<DataQuality['sources']>[number];
type Result = NonNullable<Source['answers']>[number]['result'];

const RESULTS = ['met', 'not-met', 'not-applicable'] as const;

export interface AuditSettings {
  readonly roles: readonly Choice[];
  readonly volumes: DataVolumes['classes'];
}

/** One source of data: the last one that the plan knows, or an empty one. */
export function dataAuditSlots(section: DataQuality, settings: AuditSettings, texts: Texts): readonly Slot[] {
  const source = section.sources?.at(-1);
  const results = RESULTS.map((value) => ({ value, label: texts.label(`form.${value}`) }));
  const classes = settings.volumes.map(({ id }) => ({ value: id, label: id }));
  return [
    slot('source.id', texts.label('form.source.id'), { kind: 'id' }, source?.id),
    slot('source.title', texts.label('form.source.title'), LINE, source?.title),
    slot('observed', texts.label('form.observed'), DAY, source?.observed),
    slot('by', texts.label('form.by'), { kind: 'choice', choices: settings.roles }, source?.by),
    ...fieldsOf(section, source).map((field): Slot => {
      const count = source?.missing?.find((one) => one.field === field);
      return {
        id: `missing.${field}`,
        title: texts.label('form.missing', { field }),
        answer: count?.missing ?? null,
        answerKind: COUNT,
        more: count?.rows ?? null,
        moreKind: COUNT,
      };
    }),
    ...attested(section).map(({ id, title }): Slot => {
      const answer = source?.answers?.find(({ item }) => item === id);
      return {
        id: `answer.${id}`,
        title,
        answer: answer?.result ?? null,
        answerKind: { kind: 'choice', choices: results },
        more: answer?.reason ?? null,
        moreKind: LINE,
      };
    }),
    ...(classes.length === 0
      ? []
      : [
          slot(
            'dataClass',
            texts.label('form.dataClass'),
            { kind: 'choice', choices: classes },
            source?.dataClass,
          ),
        ]),
    slot('amount', texts.label('form.amount'), MONEY, source?.amount),
  ];
}

function attested({ items }: DataQuality): DataQuality['items'] {
  return items.filter(({ kind }) => kind === 'attested');
}

/** The critical fields, and those that were counted besides. */
function fieldsOf({ fields }: DataQuality, source: Source | undefined): readonly string[] {
  return [...new Set([...(fields ?? []), ...(source?.missing ?? []).map(({ field }) => field)])];
}

/** The section with the source that the form is about; one of the same id is replaced. */
export function dataAuditFrom(
  section: DataQuality,
  filled: ReadonlyMap<string, Filled>,
): Reading<DataQuality> {
  const text = (id: string): string | undefined => {
    const answer = filled.get(id)?.answer ?? null;
    return answer === null ? undefined : String(answer);
  };
  const findings = ['source.id', 'source.title'].flatMap((id) => needed(id, filled));
  const missing = [...filled].flatMap(([id, one]) => countIn(id, one, findings));
  const answers = attested(section).flatMap(({ id, mayBeNotApplicable }) =>
    answerIn(id, mayBeNotApplicable === true, filled.get(`answer.${id}`), findings),
  );
  const sources = section.sources ?? [];
  const id = text('source.id') ?? '';
  const before = sources.find((one) => one.id === id);
  const asked = new Set(attested(section).map((item) => item.id));
  const others = (before?.answers ?? []).filter(({ item }) => !asked.has(item));
  const allAnswers = [...answers, ...others];
  const [observed, by, dataClass] = [text('observed'), text('by'), text('dataClass')];
  const amount = filled.get('amount')?.answer;
  const source: Source = {
    id,
    title: text('source.title') ?? '',
    ...(observed === undefined ? {} : { observed }),
    ...(by === undefined ? {} : { by }),
    ...(missing.length === 0 ? {} : { missing }),
    ...(allAnswers.length === 0 ? {} : { answers: allAnswers }),
    ...(dataClass === undefined ? {} : { dataClass }),
    ...(typeof amount === 'number' ? { amount } : {}),
    ...(before?.source === undefined ? {} : { source: before.source }),
  };
  const all =
    before === undefined ? [...sources, source] : sources.map((one) => (one.id === id ? source : one));
  return { value: findings.length > 0 ? null : { ...section, sources: all }, findings };
}

function needed(id: string, filled: ReadonlyMap<string, Filled>): Finding[] {
  const one = filled.get(id);
  return one === undefined || one.answer !== null
    ? []
    : [finding('form-answer-missing', { row: id }, one.place)];
}

const MISSING = 'missing.';

function countIn(id: string, { answer, more, place, morePlace }: Filled, findings: Finding[]) {
  if (!id.startsWith(MISSING) || (answer === null && more === null)) return [];
  const field = id.slice(MISSING.length);
  if (typeof answer !== 'number' || typeof more !== 'number') {
    findings.push(finding('form-answer-missing', { row: id }, answer === null ? place : morePlace));
    return [];
  }
  if (answer > more)
    findings.push(finding('missing-above-rows', { field, missing: answer, rows: more }, place));
  return [{ field, missing: answer, rows: more }];
}

function answerIn(item: string, mayBeNot: boolean, filled: Filled | undefined, findings: Finding[]) {
  if (filled === undefined || (filled.answer === null && filled.more === null)) return [];
  const { answer, more, place } = filled;
  const result: Result = RESULTS.find((one) => one === answer) ?? null;
  if (result === 'not-applicable' && !mayBeNot)
    findings.push(finding('form-not-applicable', { item }, place));
  return [{ item, result, ...(typeof more === 'string' ? { reason: more } : {}) }];
}

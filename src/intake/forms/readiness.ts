import { finding } from '../../findings/finding.ts';
import type { Readiness } from '../../schema/types.generated.ts';
import type { Texts } from '../../text/translate.ts';
import type { Reading } from '../table.ts';
import {
  type AnswerKind,
  type Choice,
  DAY,
  type Filled,
  LINE,
  MONEY,
  PERCENT,
  type Slot,
  slot,
  TEXT,
} from './form.ts';

type Item = NonNullable<Readiness['questions']>[number]['items'][number];
type Assessment = NonNullable<Readiness['assessments']>[number];

/** The questions, and the scores of one assessor on one day: of the last assessment, where there is one. */
export function readinessSlots(section: Readiness, roles: readonly Choice[], texts: Texts): readonly Slot[] {
  const last = section.assessments?.at(-1);
  const { min: low, max: high } = section.matrix.scale;
  return [
    slot('observed', texts.label('form.observed'), DAY, last?.observed),
    slot('by', texts.label('form.by'), { kind: 'choice', choices: roles }, last?.by),
    ...questionsOf(section).map((item) =>
      slot(`question.${item.id}`, item.question, kindOf(item), item.answer),
    ),
    ...section.matrix.criteria.map(({ id, title }): Slot => {
      const score = last?.scores.find(({ criterion }) => criterion === id);
      return {
        id: `score.${id}`,
        title,
        answer: score?.score ?? null,
        answerKind: { kind: 'whole', low, high },
        more: score?.reason ?? null,
        moreKind: LINE,
      };
    }),
  ];
}

function questionsOf({ questions }: Readiness): readonly Item[] {
  return (questions ?? []).flatMap(({ items }) => items);
}

function kindOf({ answerType, choices }: Item): AnswerKind {
  switch (answerType) {
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'percent':
      return PERCENT;
    case 'money':
      return MONEY;
    case 'choice':
      return { kind: 'choice', choices: (choices ?? []).map((value) => ({ value, label: value })) };
    case 'text':
      return TEXT;
  }
}

/** The section with the answers of the form. An assessment of the same role and day takes the place of the earlier. */
export function readinessFrom(section: Readiness, filled: ReadonlyMap<string, Filled>): Reading<Readiness> {
  const answerTo = (id: string) => filled.get(id)?.answer ?? null;
  const questions = section.questions?.map((group) => ({
    ...group,
    items: group.items.map(({ answer: before, ...item }): Item => {
      const answer = answerTo(`question.${item.id}`);
      return before === undefined && answer === null ? item : { ...item, answer };
    }),
  }));
  const scores = section.matrix.criteria.flatMap(({ id }) => scoreOf(id, filled.get(`score.${id}`)));
  const base = { ...section, ...(questions === undefined ? {} : { questions }) };
  if (scores.length === 0) return { value: base, findings: [] };
  const missing = ['observed', 'by'].flatMap((id) => {
    const place = filled.get(id)?.place;
    return answerTo(id) !== null || place === undefined
      ? []
      : [finding('form-answer-missing', { row: id }, place)];
  });
  const assessment = { observed: String(answerTo('observed')), by: String(answerTo('by')), scores };
  const assessments = withAssessment(section.assessments ?? [], assessment);
  return { value: missing.length > 0 ? null : { ...base, assessments }, findings: missing };
}

function scoreOf(criterion: string, filled: Filled | undefined): Assessment['scores'] {
  if (filled === undefined || (filled.answer === null && filled.more === null)) return [];
  const score = typeof filled.answer === 'number' ? filled.answer : null;
  return [{ criterion, score, ...(typeof filled.more === 'string' ? { reason: filled.more } : {}) }];
}

function withAssessment(before: readonly Assessment[], added: Assessment): Assessment[] {
  const at = before.findIndex(({ observed, by }) => observed === added.observed && by === added.by);
  return at < 0 ? [...before, added] : before.map((one, i) => (i === at ? added : one));
}

import type { Phase, UseCases } from '../schema/types.generated.ts';
import type { Context, Plain } from './engine.ts';
import { block, cell, inline } from './escape.ts';
import type { Pen } from './pen.ts';

/** The working sections of a phase as lists for its template; a section the phase lacks is an empty list. */
export function sections(phase: Phase, pen: Pen): Context {
  return {
    questions: questions(phase, pen),
    matrix: (phase.readiness?.matrix.criteria ?? []).map(({ title, weight }) => ({
      title: cell(title),
      weight: pen.number(weight),
    })),
    useCases: useCases(phase, pen),
    costs: costs(phase, pen),
    investment: (phase.businessCase?.investment ?? []).map((one) => ({
      title: cell(one.title),
      low: pen.money(one.low),
      high: pen.money(one.high),
      isRecurring: one.kind === 'recurring',
    })),
    technology: technology(phase, pen),
    sourcing: sourcing(phase),
    ...dataSections(phase, pen),
    infrastructure: (phase.infrastructure?.resources ?? []).map(({ type, name }) => ({
      type: cell(type),
      name: cell(name),
    })),
    security: (phase.security?.items ?? []).map(({ title }) => ({ title: inline(title) })),
    scopeIn: scope(phase.scope?.in ?? [], pen),
    scopeOut: scope(phase.scope?.out ?? [], pen),
    hasAssumed: hasAssumed(phase),
  };
}

function hasAssumed({ scope: scoped, dataQuality }: Phase): boolean {
  const all = [...(scoped?.in ?? []), ...(scoped?.out ?? []), ...(dataQuality?.items ?? [])];
  return all.some(({ assumed }) => assumed === true);
}

function questions({ readiness }: Phase, pen: Pen): readonly Plain[] {
  return (readiness?.questions ?? []).map((group) => ({
    group: inline(group.title),
    items: group.items.map((one) => ({
      question: inline(one.question),
      kind: pen.words.answerType[one.answerType],
      choices: inline((one.choices ?? []).join(', ')),
      answer: one.answer === undefined || one.answer === null ? null : answer(one.answer, pen),
    })),
  }));
}

function answer(value: string | number | boolean, pen: Pen): string {
  if (typeof value === 'boolean') return value ? pen.words.yes : pen.words.no;
  return typeof value === 'number' ? pen.number(value) : inline(value);
}

function useCases({ useCases: section }: Phase, pen: Pen): readonly Plain[] {
  return (section?.items ?? []).map((one) => ({
    title: cell(one.title),
    saving: amount(one.saving, pen),
    isSelected: one.selected === true,
  }));
}

function costs({ businessCase }: Phase, pen: Pen): readonly Plain[] {
  return (businessCase?.rows ?? []).map((row) => ({
    title: cell(row.title),
    now: amount(row.now, pen),
    after: amount(row.after, pen),
  }));
}

/** One amount, a range of them, or a dash for what is not known. */
function amount(value: UseCases['items'][number]['saving'], pen: Pen): string {
  if (value === undefined || value === null) return '–';
  return typeof value === 'number' ? pen.money(value) : `${pen.money(value.low)} – ${pen.money(value.high)}`;
}

function technology({ technology: section }: Phase, pen: Pen): readonly Plain[] {
  return (section?.options ?? []).map((option) => ({
    title: cell(option.title),
    products: cell(option.technologies.map(({ name }) => name).join(', ')),
    low: pen.money(option.cost.low),
    high: pen.money(option.cost.high),
    isChosen: section?.choice?.option === option.id,
  }));
}

function sourcing({ sourcing: section }: Phase): readonly Plain[] {
  return (section?.options ?? []).map((option) => ({
    title: inline(option.title),
    isChosen: section?.choice?.option === option.id,
    criteria: option.criteria.map(({ title }) => ({ title: inline(title) })),
  }));
}

function dataSections({ dataQuality, dataVolumes }: Phase, pen: Pen): Context {
  return {
    dataFields: (dataQuality?.fields ?? []).map((field) => ({ title: inline(field) })),
    dataQuality: (dataQuality?.items ?? []).map((one) => ({
      title: cell(one.title),
      description: block(one.description ?? ''),
      target: target(one, pen),
      isAssumed: one.assumed === true,
    })),
    dataVolumes: (dataVolumes?.classes ?? []).map((one) => ({
      title: cell(one.title),
      least: pen.value(one.min, one.unit),
      usual: one.typicalMax === undefined ? '–' : pen.value(one.typicalMax, one.unit),
    })),
  };
}

type ScopeItem = NonNullable<Phase['scope']>['in'][number];

function scope(items: readonly ScopeItem[], pen: Pen): readonly Plain[] {
  return items.map((one) => ({
    title: inline(one.title),
    target: one.pass === undefined ? null : target(one, pen),
    isAssumed: one.assumed === true,
    fields: inline((one.fields ?? []).join(', ')),
  }));
}

function target({ pass, unit }: Pick<ScopeItem, 'pass' | 'unit'>, pen: Pen): string {
  return pass === undefined || unit === undefined ? '–' : pen.threshold(pass, unit);
}

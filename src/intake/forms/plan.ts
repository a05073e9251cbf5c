import type { Plan } from '../../plan/plan.ts';
import { findSection } from '../../plan/sections.ts';
import type { Methods } from '../../schema/types.generated.ts';
import type { Texts } from '../../text/translate.ts';
import type { Reading } from '../table.ts';
import { businessCaseFrom, businessCaseSlots } from './business-case.ts';
import { dataAuditFrom, dataAuditSlots } from './data-audit.ts';
import type { Choice, Filled, FormName, formSections, Slot } from './form.ts';
import { readinessFrom, readinessSlots } from './readiness.ts';

/** A section of the plan by its name, as it stands in a file. */
export type SectionEdit = Pick<Methods, (typeof formSections)[FormName]>;

/** A form on this plan: its lines, and the section that comes of it. */
export interface PlanForm {
  readonly name: FormName;
  /** File of the plan that holds the section. */
  readonly file: string;
  readonly slots: readonly Slot[];
  fill(filled: ReadonlyMap<string, Filled>): Reading<SectionEdit>;
}

/** @param texts of the form's language @returns null when the plan lacks the section that the form fills */
export function formOf(plan: Plan, name: FormName, texts: Texts): PlanForm | null {
  const roles = plan.milepost.value.roles.map(({ id, title }): Choice => ({ value: id, label: title }));
  switch (name) {
    case 'readiness': {
      const found = findSection(plan, 'readiness');
      if (found === null) return null;
      const { section, file } = found;
      const fill: PlanForm['fill'] = (filled) => named('readiness', readinessFrom(section, filled));
      return { name, file, slots: readinessSlots(section, distinct(roles), texts), fill };
    }
    case 'business-case': {
      const found = findSection(plan, 'businessCase');
      if (found === null) return null;
      const { section, file } = found;
      const fill: PlanForm['fill'] = (filled) => named('businessCase', businessCaseFrom(section, filled));
      return { name, file, slots: businessCaseSlots(section, texts), fill };
    }
    case 'data-audit': {
      const found = findSection(plan, 'dataQuality');
      if (found === null) return null;
      const { section, file } = found;
      const volumes = section.volumes ?? findSection(plan, 'dataVolumes')?.section.classes ?? [];
      const fill: PlanForm['fill'] = (filled) => named('dataQuality', dataAuditFrom(section, filled));
      return { name, file, slots: dataAuditSlots(section, { roles: distinct(roles), volumes }, texts), fill };
    }
  }
}

function named<K extends keyof SectionEdit>(
  key: K,
  { value, findings }: Reading<NonNullable<SectionEdit[K]>>,
): Reading<SectionEdit> {
  return { value: value === null ? null : { [key]: value }, findings };
}

/** Two roles of one title are shown by their ids, so that an answer means one of them. */
function distinct(choices: readonly Choice[]): readonly Choice[] {
  return choices.map((one) => {
    const isShared = choices.some(
      ({ value, label }) => value !== one.value && label.toLowerCase() === one.label.toLowerCase(),
    );
    return isShared || one.label.trim() !== one.label ? { ...one, label: one.value } : one;
  });
}

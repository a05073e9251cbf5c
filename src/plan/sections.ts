import { type Finding, finding, type Place } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import type { Methods } from '../schema/types.generated.ts';
import type { Plan, PlanFile } from './plan.ts';

/** What the methods of a playbook work with. Each section stands in one phase or in plan/methods.yaml. */
export type Sections = Omit<Methods, 'formatVersion'>;

export type SectionName = keyof Sections;

/** Every section, in the order of the schema. */
export const sectionNames = [
  'readiness',
  'useCases',
  'businessCase',
  'technology',
  'sourcing',
  'dataQuality',
  'dataVolumes',
] as const;

/** A file that may hold sections; `about` is the id of its phase, `methods` for plan/methods.yaml. */
export interface SectionFile extends PlanFile<Sections> {
  readonly about: string;
}

/** The files that may hold sections, in plan order, plan/methods.yaml last. */
export function sectionFiles({ phases, methods }: Plan): readonly SectionFile[] {
  const all = phases.map((file): SectionFile => ({ ...file, about: file.value.id }));
  return methods === null ? all : [...all, { ...methods, about: 'methods' }];
}

/** One section of the plan, and where its parts stand. */
export interface PlacedSection<K extends SectionName> {
  readonly section: NonNullable<Sections[K]>;
  readonly places: Places;
  readonly about: string;
  readonly file: string;
}

/** The section of the plan; null without one. Two of a kind are an error of the plan: the first is meant then. */
export function findSection<K extends SectionName>(plan: Plan, name: K): PlacedSection<K> | null {
  for (const { value, places, about, file } of sectionFiles(plan)) {
    const section: Sections[K] = value[name];
    if (section !== undefined && section !== null) return { section, places, about, file };
  }
  return null;
}

/** Every section of the plan, of each the first. */
export function sectionsOf(plan: Plan): Sections {
  return Object.fromEntries(
    sectionNames.flatMap((name) => {
      const found = findSection(plan, name);
      return found === null ? [] : [[name, found.section]];
    }),
  );
}

/** Where a section stands a second time. */
export function doubledSections(plan: Plan): readonly Finding[] {
  const all = sectionFiles(plan);
  return sectionNames.flatMap((name) => {
    const homes = all.filter(({ value }) => value[name] !== undefined);
    const [first, ...others] = homes;
    if (first === undefined) return [];
    return others.map(({ places }) => twice(name, first, places.at([name], 'key')));
  });
}

function twice(section: SectionName, first: SectionFile, place: Place): Finding {
  const { line } = first.places.at([section], 'key');
  return finding('section-twice', { section, file: first.file, line }, place);
}

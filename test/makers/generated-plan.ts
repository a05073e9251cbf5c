import fc from 'fast-check';
import type { Phase } from '../../src/schema/types.generated.ts';
import { aCheck, aPhase, type ProgrammeParts } from './tracker.ts';

const text = fc.oneof(
  fc.constantFrom('Check @acme', 'Closes #3', '- item\n\npara', '<b>', '`x`', 'A | B', '1. one', 'é̀ ﬁ'),
  fc.stringMatching(/^[A-Za-z ,.'():-]{1,30}$/),
);
const oneLine = text.map((value) => value.replace(/\s+/g, ' ').trim() || 'x');
const boxes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });

type TitleOf = (index: number, title: string) => string;

function aPhaseOf(index: number, titleOf: TitleOf): fc.Arbitrary<Phase> {
  return fc
    .record({ title: oneLine, goal: text, tasks: fc.array(fc.tuple(oneLine, boxes), { maxLength: 3 }) })
    .map(({ title, goal, tasks }): Phase => {
      const id = `phase-${index}`;
      return aPhase({
        id,
        title: titleOf(index, title),
        goal,
        weeks: `${index * 2 + 1}-${index * 2 + 2}`,
        tasks: tasks.map(([name, ids], at) => ({
          id: `${id}-task-${at}`,
          title: name,
          boxes: ids.map((box) => ({ id: box, title: name })),
          ...(at === 0 ? {} : { needs: [`${id}-task-0`] }),
        })),
        gate: { id: `gate-${index}`, criteria: [] },
      });
    });
}

/** Plans of two phases with strange texts, in either language, with records or without. */
function plansWith(titleOf: TitleOf): fc.Arbitrary<ProgrammeParts> {
  return fc
    .record({
      phases: fc.tuple(aPhaseOf(0, titleOf), aPhaseOf(1, titleOf)),
      language: fc.constantFrom('nl' as const, 'en' as const),
      done: fc.boolean(),
    })
    .map(({ phases, language, done }) => ({
      milepost: { language },
      phases,
      records: done ? [aCheck({ item: 'phase-0-task-0' }), aCheck({ item: 'phase-0-task-0', box: 'a' })] : [],
    }));
}

/** GitHub wants titles of milestones to be unique. */
export const aGeneratedPlan: fc.Arbitrary<ProgrammeParts> = plansWith((index, title) => `${index} ${title}`);

/** Phases may have one title: files do not mind. */
export const aPlanWithAnyTitles: fc.Arbitrary<ProgrammeParts> = plansWith((_, title) => title);

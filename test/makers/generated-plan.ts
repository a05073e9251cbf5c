import fc from 'fast-check';
import type { Phase } from '../../src/schema/types.generated.ts';
import { aCheck, aPhase, type ProgrammeParts } from './tracker.ts';

const text = fc.oneof(
  fc.constantFrom('Check @acme', 'Closes #3', '- item\n\npara', '<b>', '`x`', 'A | B', '1. one', 'é̀ ﬁ'),
  fc.stringMatching(/^[A-Za-z ,.'():-]{1,30}$/),
);
const oneLine = text.map((value) => value.replace(/\s+/g, ' ').trim() || 'x');
const boxes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });

function aPhaseOf(index: number): fc.Arbitrary<Phase> {
  return fc
    .record({ title: oneLine, goal: text, tasks: fc.array(fc.tuple(oneLine, boxes), { maxLength: 3 }) })
    .map(({ title, goal, tasks }): Phase => {
      const id = `phase-${index}`;
      return aPhase({
        id,
        title: `${index} ${title}`, // GitHub wants titles of milestones to be unique
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
export const aGeneratedPlan: fc.Arbitrary<ProgrammeParts> = fc
  .record({
    phases: fc.tuple(aPhaseOf(0), aPhaseOf(1)),
    language: fc.constantFrom('nl' as const, 'en' as const),
    done: fc.boolean(),
  })
  .map(({ phases, language, done }) => ({
    milepost: { language },
    phases,
    records: done ? [aCheck({ item: 'phase-0-task-0' }), aCheck({ item: 'phase-0-task-0', box: 'a' })] : [],
  }));

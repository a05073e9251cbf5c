import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assemblePlan } from '../../src/plan/assemble.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { aMetric, aPhase, aPlan } from '../makers/plan.ts';
import { startProcessorTime } from '../makers/processor-time.ts';

test('a good plan has nothing to tell', () => {
  const plan = aPlan({ phases: [aPhase(), aPhase({ id: 'second', weeks: '2-3' })] });
  expect(checkPlan(plan, true)).toEqual([]);
});

test('the shop opening has neither errors nor warnings', () => {
  const root = new URL('../../examples/shop-opening/', import.meta.url).pathname;
  const { plan, isWhole, findings } = assemblePlan(readYaml(root));
  const all = plan === null ? [] : [...findings, ...checkPlan(plan, isWhole)];
  expect(plan?.phases.length).toBeGreaterThan(3);
  expect(all.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('all faults are told at once', () => {
  const gate = { id: 'gate-first', requires: ['nowhere'], criteria: [] };
  const found = checkPlan(aPlan({ people: null, phases: [aPhase({ owner: 'nobody', gate })] }), true);
  expect(new Set(found.map(({ code }) => code))).toEqual(
    new Set(['gate-without-criteria', 'role-unknown', 'people-missing', 'gate-unknown']),
  );
});

test('25,000 items with as many wrong names are checked in well under a second', () => {
  const phases = Array.from({ length: 100 }, (_, p) =>
    aPhase({
      id: `phase-${p}`,
      weeks: p + 1,
      gate: { id: `gate-${p}`, criteria: [aMetric()] },
      tasks: Array.from({ length: 250 }, (_t, i) => ({
        id: `task-${p}-${i}`,
        title: 'Task',
        owner: 'nobody',
        needs: [i === 0 ? `task-${p - 1}-249` : `task-${p}-${i - 1}`, `tusk-${p}-${i}`],
      })),
    }),
  );
  const plan = aPlan({ phases });
  const spent = startProcessorTime();
  expect(checkPlan(plan, true).length).toBeGreaterThan(50_000);
  expect(spent()).toBeLessThan(3000);
});

function readYaml(root: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.yaml'));
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name))]));
}

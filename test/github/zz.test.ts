import { expect, test } from 'vitest';
import { aWorld, copyWorld } from '../makers/sync-world.ts';
import { runOnce } from '../makers/sync-run.ts';
import { tryCell } from '../makers/sync-cells.ts';
import { small, changed } from '../makers/sync-story.ts';
import { faultKinds } from './rig/index.ts';
import { writeFileSync } from 'node:fs';

test('all', { timeout: 600_000 }, async () => {
  const empty = aWorld();
  const done = aWorld();
  await runOnce(done, small);
  const out = [];
  const count = {};
  let t = performance.now();
  for (const [story, base, desired] of [['first', empty, small], ['update', done, changed]] as const) {
    for (const kind of faultKinds) {
      for (let at = 1; ; at += 1) {
        let told;
        try { told = await tryCell({ world: copyWorld(base), desired, at, kind }); } catch (e) { told = { fired: true, code: 'threw', faults: [String(e.stack)] }; }
        if (!told.fired && at > 75) break;
        if (!told.fired) continue;
        count[`${story} ${told.code}`] = (count[`${story} ${told.code}`] ?? 0) + 1;
        if (told.faults.length) out.push(`${story} ${kind} ${at} -> ${told.code}: ${told.faults.slice(0, 4).join(' | ')}`);
      }
    }
  }
  writeFileSync('/tmp/scratch/cells.txt', out.join('\n') + '\n');
  console.log(count, out.length, performance.now() - t);
});
